/** What help is open to whom, by cell: the part of the rule of `answers.ts` that needs have no part in. */
import { numberAt } from '../../dataset/number-at';
import { BASES } from '../../dataset/values';
import { STATUS_CODE } from '../columns';
import { passes } from '../count/compiled-filter';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { audiences } from './audience';
import { giversOf } from './givers';

const IMPLIED = BASES.indexOf('implied');
const ALL_FORMS = -1;

/**
 * By cell, the forms of help (as bits; all where an offer names none) that others' offers of a status surely,
 * or perhaps, give the actor on the topic. Sure is what is said outright, names its form and is open to the
 * actor unasked; planned help never is. The filter is one that `answering` gives.
 */
export const helpUnder = (model: Model, answers: Filter, status: 'available' | 'planned') =>
  HELP[status](model, answers);

const HELP = { available: memo(helpOf('available')), planned: memo(helpOf('planned')) };

function helpOf(status: 'available' | 'planned') {
  return (model: Model, answers: Filter) => {
    const { columns, cells, topics } = model.index;
    const mayAnswer = passes(model, answers);
    const audienceOf = audiences(model);
    const givers = giversOf(model);
    const given = { sure: new Int32Array(cells), maybe: new Int32Array(cells) };
    const toAll = { sure: openForms(topics), maybe: openForms(topics) };
    const { length, status: statuses } = columns;
    const code = STATUS_CODE[status];
    for (let i = 0; i < length; i++) {
      if (statuses[i] !== code || !mayAnswer(i)) continue;
      const topic = numberAt(columns.topic, i);
      const named = numberAt(columns.modalities, i);
      const forms = named === 0 ? ALL_FORMS : named;
      const isSure = status === 'available' && named !== 0 && columns.basis[i] !== IMPLIED;
      const sureness = isSure ? 'sure' : 'maybe';
      const { admitted, openTo, partly } = audienceOf(i);
      const own = givers(i);
      if (admitted === null) open(toAll[sureness], topic, forms, own);
      if (openTo === 'on-request') open(toAll.maybe, topic, forms, own);
      if (admitted !== null) give(given[sureness], admitted, topic, forms, own, topics);
      if (partly.size > 0) give(given.maybe, partly, topic, forms, own, topics);
    }
    spread(toAll.sure, given.sure, topics);
    spread(toAll.maybe, given.maybe, topics);
    return given;
  };
}

/** Adds an offer on a topic, given by `own`, to the cells of those whom it reaches. */
function give(
  by: Int32Array,
  reached: ReadonlySet<number>,
  topic: number,
  forms: number,
  own: readonly number[],
  topics: number,
): void {
  for (const row of reached) {
    const cell = row * topics + topic;
    if (!own.includes(row)) by[cell] = numberAt(by, cell) | forms;
  }
}

/** Offers that are open to everybody. */
const openForms = (topics: number) => ({
  /** By topic * 32 + form, the rows of the actors that give each of these offers, and so are given none. */
  givers: new Map<number, readonly number[]>(),
  /** By topic, as bits, the forms of which nobody gives each offer. */
  settled: new Int32Array(topics),
});

type OpenForms = ReturnType<typeof openForms>;

/** Adds an offer. */
function open(to: OpenForms, topic: number, forms: number, own: readonly number[]): void {
  const settled = numberAt(to.settled, topic);
  for (let left = forms & ~settled; left !== 0; left &= left - 1) {
    const form = left & -left;
    const key = topic * 32 + 31 - Math.clz32(form);
    const givers = to.givers.get(key)?.filter((row) => own.includes(row)) ?? own;
    to.givers.set(key, givers);
    if (givers.length === 0) to.settled[topic] = numberAt(to.settled, topic) | form;
  }
}

/** Adds what is open to everybody to what each actor is given (by cell). */
function spread({ givers }: OpenForms, given: Int32Array, topics: number): void {
  if (givers.size === 0) return;
  const any = new Int32Array(topics);
  const own = new Int32Array(given.length);
  const add = (to: Int32Array, at: number, form: number) => {
    to[at] = numberAt(to, at) | (1 << form);
  };
  for (const [key, rows] of givers) {
    const topic = key >> 5;
    add(any, topic, key & 31);
    for (const row of rows) add(own, row * topics + topic, key & 31);
  }
  for (let row = 0; row < given.length; row += topics)
    for (let topic = 0; topic < topics; topic++) {
      const cell = row + topic;
      given[cell] = numberAt(given, cell) | (numberAt(any, topic) & ~numberAt(own, cell));
    }
}

/** Positions of the available offers that are said outright, by actor * topics + topic. */
const saidBy = memo((model) => {
  const { actor, topic, status, basis, length } = model.index.columns;
  const said = new Map<number, number[]>();
  for (let i = 0; i < length; i++) {
    if (status[i] !== STATUS_CODE.available || basis[i] === IMPLIED) continue;
    const cell = numberAt(actor, i) * model.index.topics + numberAt(topic, i);
    const offers = said.get(cell);
    if (offers) offers.push(i);
    else said.set(cell, [i]);
  }
  return said;
});

/**
 * Whether a need (by position in `dataset.records`) that names a form asks nobody by name, or one of those whom
 * it asks surely gives a form that it names.
 */
export const givesAsAsked = memo((model, answers: Filter) => {
  const { actor, topic, modalities } = model.index.columns;
  const mayAnswer = passes(model, answers);
  const audienceOf = audiences(model);
  const givers = giversOf(model);
  const said = saidBy(model);
  return (need: number): boolean => {
    const { named, isUnnamed } = audienceOf(need);
    if (isUnnamed) return true;
    const row = numberAt(actor, need);
    const isGiven = (offer: number): boolean => {
      const { admitted } = audienceOf(offer);
      const isShared = (numberAt(modalities, offer) & numberAt(modalities, need)) !== 0;
      const isOpen = admitted === null || admitted.has(row);
      return isShared && isOpen && mayAnswer(offer) && !givers(offer).includes(row);
    };
    return [...named].some((asked) =>
      said.get(asked * model.index.topics + numberAt(topic, need))?.some(isGiven),
    );
  };
});
