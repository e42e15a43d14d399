/**
 * What the page tells of the changes between two meetings: needs apart from offers, and a plan that became an offer
 * apart from an offer that is new. Records are positions in the model of all that was ever said.
 */
import { numberAt } from '../../dataset/number-at';
import { KIND_OF, STATUS_CODE } from '../columns';
import { passes } from '../count/compiled-filter';
import { TELLINGS, type Telling } from '../count/finding-kinds';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { CHANGES, type Change, changes } from './changes';
import { cameInPart } from './in-part';
import { headAt, isOpen, stateAt } from './state-at';

export { TELLINGS, type Telling } from '../count/finding-kinds';

/**
 * Records by what is told of them, in the order of the dataset. Each is told once, but for help in part, which is told
 * beside it: what came in part stays open, and is said again or changed as without it. Who says that a part came spoke of
 * it, so that it is not told as not said again.
 */
export type Tellings = Readonly<Record<Telling, readonly number[]>>;

const NEED: Readonly<Record<Change, Telling>> = {
  new: 'new-need',
  done: 'met',
  changed: 'changed',
  repeated: 'again',
  reopened: 'again',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  silent: 'silent-need',
};

const OFFER: Readonly<Record<Change, Telling>> = {
  ...NEED,
  new: 'new-offer',
  done: 'delivered',
  silent: 'silent-offer',
};

/**
 * Of the offers and plans that were open at a meeting and that others had carried on by a later one: by the last of
 * these, those that it carries on.
 */
const carriedOffers = memo((model) => {
  const known = new Map<string, ReadonlyMap<number, readonly number[]>>();
  return (from: number, to: number): ReadonlyMap<number, readonly number[]> => {
    const key = `${from} ${to}`;
    const found = known.get(key) ?? findCarried(model, from, to);
    known.set(key, found);
    return found;
  };
});

function findCarried(model: Model, from: number, to: number): Map<number, number[]> {
  const before = stateAt(model, from);
  const { status } = model.index.columns;
  const found = new Map<number, number[]>();
  before.forEach((state, i) => {
    if (!isOpen(state) || KIND_OF[numberAt(status, i)] === 'need') return;
    const head = headAt(model, i, to);
    if (head === i) return;
    const list = found.get(head);
    if (list) list.push(i);
    else found.set(head, [i]);
  });
  return found;
}

/**
 * What is told of the records that pass a filter, of the changes between two meetings of a series.
 * @param filter a filter over the whole model; its field of meetings is empty
 */
export const tellings = memo((model, filter: Filter, from: number, to: number): Tellings => {
  const { status } = model.index.columns;
  const isShown = passes(model, filter);
  const carried = carriedOffers(model)(from, to);
  const isPlan = (record: number) => status[record] === STATUS_CODE.planned;
  const inPart = cameInPart(model, from, to);
  const isSpokenOf = new Set(inPart);
  const found = Object.fromEntries(TELLINGS.map((each) => [each, [] as number[]])) as Record<
    Telling,
    number[]
  >;
  const between = changes(model, from, to);
  for (const change of CHANGES)
    for (const record of between[change]) {
      if (!isShown(record) || (change === 'silent' && isSpokenOf.has(record))) continue;
      const isNeed = KIND_OF[numberAt(status, record)] === 'need';
      const wasPlan = carried.get(record)?.some(isPlan);
      const isOffer = status[record] === STATUS_CODE.available;
      if (isNeed) found[NEED[change]].push(record);
      else if (change === 'changed' && isOffer && wasPlan) found['became-offer'].push(record);
      else if (isPlan(record) && change === 'new') found['new-plan'].push(record);
      else found[OFFER[change]].push(record);
    }
  for (const record of inPart)
    if (isShown(record))
      found[KIND_OF[numberAt(status, record)] === 'need' ? 'part-need' : 'part-offer'].push(record);
  for (const each of TELLINGS) found[each].sort((a, b) => a - b);
  return found;
});

/** The number of cells (an actor on a topic) of some records: a country that asks twice on a topic counts once. */
export function countCells({ index }: Model, records: readonly number[]): number {
  const { actor, topic } = index.columns;
  return new Set(records.map((i) => numberAt(actor, i) * index.topics + numberAt(topic, i))).size;
}

/** The numbers of cells by telling, of one row of the matrix. */
export type RowTellings = Readonly<Partial<Record<Telling, number>>>;

/** The numbers of cells by telling for each topic, or for each actor; a row without any is absent. */
export const tellingsByRow = memo(
  (
    model,
    filter: Filter,
    from: number,
    to: number,
    axis: 'topic' | 'actor',
  ): ReadonlyMap<number, RowTellings> => {
    const rows = new Map<number, Partial<Record<Telling, number>>>();
    const all = tellings(model, filter, from, to);
    const row = model.index.columns[axis];
    for (const telling of TELLINGS) {
      const byRow = new Map<number, number[]>();
      for (const record of all[telling]) {
        const at = numberAt(row, record);
        const list = byRow.get(at);
        if (list) list.push(record);
        else byRow.set(at, [record]);
      }
      for (const [at, list] of byRow) {
        const own = rows.get(at) ?? {};
        own[telling] = countCells(model, list);
        rows.set(at, own);
      }
    }
    return rows;
  },
);
