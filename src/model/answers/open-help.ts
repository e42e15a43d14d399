/**
 * The help that is open to each actor on each topic: the part of the rule of `answers.ts` that does not depend
 * on needs.
 */
import { numberAt } from '../../dataset/number-at';
import { BASES } from '../../dataset/values';
import { STATUS_CODE } from '../columns';
import { passes } from '../count/compiled-filter';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { audiences } from './audience';
import { providersOf } from './providers';

const IMPLIED = BASES.indexOf('implied');
const ALL_FORMS = -1;

/** Whether a record was last said at an earlier meeting than the one whose state the model holds. */
export const isSaidEarlier = ({ at, index }: Model, record: number): boolean =>
  at !== undefined && index.columns.meeting[record] !== at;

/**
 * Returns by cell the forms of help (as bits; all where an offer names none) that others' offers of a status
 * provide to the actor on the topic, surely or perhaps. Sure help is said outright, names its form, is open to the
 * actor without asking and was said at the meeting whose state the model holds; planned help is never sure. `answers` is a filter from `answeringFilter`.
 */
export const helpUnder = (model: Model, answers: Filter, status: 'available' | 'planned') =>
  HELP[status](model, answers);

const HELP = { available: memo(helpOf('available')), planned: memo(helpOf('planned')) };

function helpOf(status: 'available' | 'planned') {
  return (model: Model, answers: Filter) => {
    const { columns, cells, topics } = model.index;
    const mayAnswer = passes(model, answers);
    const audienceOf = audiences(model);
    const providers = providersOf(model);
    const formsGiven = { sure: new Int32Array(cells), maybe: new Int32Array(cells) };
    const toAll = { sure: emptyOpenForms(topics), maybe: emptyOpenForms(topics) };
    const { length, status: statuses } = columns;
    const code = STATUS_CODE[status];
    for (let i = 0; i < length; i++) {
      if (statuses[i] !== code || !mayAnswer(i)) continue;
      const topic = numberAt(columns.topic, i);
      const named = numberAt(columns.modalities, i);
      const forms = named === 0 ? ALL_FORMS : named;
      const isSure =
        status === 'available' &&
        named !== 0 &&
        columns.basis[i] !== IMPLIED &&
        !isSaidEarlier(model, i);
      const sureness = isSure ? 'sure' : 'maybe';
      const { admitted, openTo, partly } = audienceOf(i);
      const own = providers(i);
      if (admitted === null) addOpenOffer(toAll[sureness], topic, forms, own);
      if (openTo === 'on-request') addOpenOffer(toAll.maybe, topic, forms, own);
      if (admitted !== null)
        addToReached(formsGiven[sureness], admitted, topic, forms, own, topics);
      if (partly.size > 0) addToReached(formsGiven.maybe, partly, topic, forms, own, topics);
    }
    addOpenToAll(toAll.sure, formsGiven.sure, topics);
    addOpenToAll(toAll.maybe, formsGiven.maybe, topics);
    return formsGiven;
  };
}

/**
 * Adds an offer of the providers `own` on a topic to the cells of the actors that it reaches. Six plain
 * arguments and no object, since it runs for each of 40,000 offers at a change of filter.
 */
function addToReached(
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

/** Returns an empty collection of offers that are open to all. */
const emptyOpenForms = (topics: number) => ({
  /**
   * By topic * 32 + form, the rows of the actors that provide all of these offers, so that none of them is open
   * to these actors.
   */
  by: new Map<number, readonly number[]>(),
  /** By topic, as bits, the forms with offers that are open to every actor, since no actor provides all of them. */
  settled: new Int32Array(topics),
});

type OpenForms = ReturnType<typeof emptyOpenForms>;

/** Adds an offer that is open to all. */
function addOpenOffer(to: OpenForms, topic: number, forms: number, own: readonly number[]): void {
  const settled = numberAt(to.settled, topic);
  for (let left = forms & ~settled; left !== 0; left &= left - 1) {
    const form = left & -left;
    const key = topic * 32 + 31 - Math.clz32(form);
    const providers = to.by.get(key)?.filter((row) => own.includes(row)) ?? own;
    to.by.set(key, providers);
    if (providers.length === 0) to.settled[topic] = numberAt(to.settled, topic) | form;
  }
}

/** Adds the forms of the offers that are open to all to the forms of each cell. */
function addOpenToAll({ by: providers }: OpenForms, forms: Int32Array, topics: number): void {
  if (providers.size === 0) return;
  const any = new Int32Array(topics);
  const own = new Int32Array(forms.length);
  const add = (to: Int32Array, at: number, form: number) => {
    to[at] = numberAt(to, at) | (1 << form);
  };
  for (const [key, rows] of providers) {
    const topic = key >> 5;
    add(any, topic, key & 31);
    for (const row of rows) add(own, row * topics + topic, key & 31);
  }
  for (let row = 0; row < forms.length; row += topics)
    for (let topic = 0; topic < topics; topic++) {
      const cell = row + topic;
      forms[cell] = numberAt(forms, cell) | (numberAt(any, topic) & ~numberAt(own, cell));
    }
}

/** Returns the positions of the available outright offers, by actor * topics + topic. */
const outrightOffers = memo((model) => {
  const { actor, topic, status, basis, length } = model.index.columns;
  const offersByCell = new Map<number, number[]>();
  for (let i = 0; i < length; i++) {
    if (status[i] !== STATUS_CODE.available || basis[i] === IMPLIED || isSaidEarlier(model, i))
      continue;
    const cell = numberAt(actor, i) * model.index.topics + numberAt(topic, i);
    const offers = offersByCell.get(cell);
    if (offers) offers.push(i);
    else offersByCell.set(cell, [i]);
  }
  return offersByCell;
});

/**
 * Returns a test of a need (by position in `dataset.records`) that names a form: whether it asks no actor by
 * name, or an actor that it asks surely provides a form that it names.
 */
export const providesAsAsked = memo((model, answers: Filter) => {
  const { actor, topic, modalities } = model.index.columns;
  const mayAnswer = passes(model, answers);
  const audienceOf = audiences(model);
  const providers = providersOf(model);
  const offersByCell = outrightOffers(model);
  return (need: number): boolean => {
    const { named, isUnnamed } = audienceOf(need);
    if (isUnnamed) return true;
    const row = numberAt(actor, need);
    const isGiven = (offer: number): boolean => {
      const { admitted } = audienceOf(offer);
      const isShared = (numberAt(modalities, offer) & numberAt(modalities, need)) !== 0;
      const isOpen = admitted === null || admitted.has(row);
      return isShared && isOpen && mayAnswer(offer) && !providers(offer).includes(row);
    };
    return [...named].some((asked) =>
      offersByCell.get(asked * model.index.topics + numberAt(topic, need))?.some(isGiven),
    );
  };
});
