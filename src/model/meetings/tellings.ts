/**
 * What the page tells of the changes between two meetings: needs apart from offers, and a plan that became an offer
 * apart from an offer that is new. Records are positions in the model of all that was ever said.
 */
import { numberAt } from '../../dataset/number-at';
import { KIND_OF, STATUS_CODE } from '../columns';
import { passes } from '../count/compiled-filter';
import { TELLINGS, type Telling } from '../count/finding-kinds';
import { sentencesOf } from '../count/sentences';
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

/** Whether needs are counted over all cells, or in one. */
type Where = 'cells' | 'cell';

/**
 * The number of what is told of some records, as a reader counts it. Needs count by cell, as everywhere on the page: a
 * State that asks twice on a topic counts once; in one cell they count by record, as its marks do. Offers and plans count
 * by sentence, that of the earlier meeting where they stood then: a course of two organizations on two topics is one
 * offer, and two plans that one offer carries on are two plans.
 */
export function countTold(
  model: Model,
  telling: Telling,
  records: readonly number[],
  [from, to]: readonly [from: number, to: number],
  where: Where = 'cells',
): number {
  const { actor, topic, status } = model.index.columns;
  const { sentence } = sentencesOf(model);
  const carried = carriedOffers(model)(from, to);
  const needs = new Set<number>();
  const sentences = new Set<number>();
  for (const i of records) {
    if (KIND_OF[numberAt(status, i)] === 'need') {
      needs.add(
        where === 'cell' ? i : numberAt(actor, i) * model.index.topics + numberAt(topic, i),
      );
      continue;
    }
    const all = carried.get(i) ?? [i];
    const told =
      telling === 'became-offer' ? all.filter((each) => status[each] === STATUS_CODE.planned) : all;
    for (const each of told) sentences.add(numberAt(sentence, each));
  }
  return needs.size + sentences.size;
}

/** How much is told by telling, of a cell, a row of the matrix, or several rows. */
export type RowTellings = Readonly<Partial<Record<Telling, number>>>;
type RowRecords = Readonly<Partial<Record<Telling, readonly number[]>>>;

/** The records by telling of each row, by the number of the row; a row without any is absent. */
function recordsByRow(all: Tellings, rowOf: (record: number) => number): Map<number, RowRecords> {
  const rows = new Map<number, Partial<Record<Telling, number[]>>>();
  for (const telling of TELLINGS)
    for (const record of all[telling]) {
      const row = rowOf(record);
      const own = rows.get(row) ?? {};
      rows.set(row, own);
      const list = own[telling];
      if (list) list.push(record);
      else own[telling] = [record];
    }
  return rows;
}

const countRow = (
  model: Model,
  row: RowRecords,
  between: readonly [from: number, to: number],
  where?: Where,
): RowTellings =>
  Object.fromEntries(
    TELLINGS.flatMap((telling) => {
      const records = row[telling];
      return records ? [[telling, countTold(model, telling, records, between, where)]] : [];
    }),
  );

const rowsOf = memo((model, filter: Filter, from: number, to: number, axis: 'topic' | 'actor') => {
  const column = model.index.columns[axis];
  const rows = recordsByRow(tellings(model, filter, from, to), (i) => numberAt(column, i));
  const counts = new Map<number, RowTellings>();
  for (const [row, own] of rows) counts.set(row, countRow(model, own, [from, to]));
  return { rows, counts };
});

/** How much is told of a row of the matrix, or of those that are folded into one; undefined for none of a single row. */
export function tellingsOfRow(
  model: Model,
  filter: Filter,
  [from, to]: readonly [from: number, to: number],
  axis: 'topic' | 'actor',
  members: readonly number[],
): RowTellings | undefined {
  const { rows, counts } = rowsOf(model, filter, from, to, axis);
  const [only = 0] = members;
  if (members.length === 1) return counts.get(only);
  const joined = Object.fromEntries(
    TELLINGS.flatMap((telling) => {
      const all = members.flatMap((member) => rows.get(member)?.[telling] ?? []);
      return all.length > 0 ? [[telling, all]] : [];
    }),
  );
  return countRow(model, joined, [from, to]);
}

/** How much is told of each cell (actor * topics + topic); a cell of which nothing is told is absent. */
export const tellingsByCell = memo(
  (model, filter: Filter, from: number, to: number): ReadonlyMap<number, RowTellings> => {
    const { actor, topic } = model.index.columns;
    const cells = recordsByRow(
      tellings(model, filter, from, to),
      (i) => numberAt(actor, i) * model.index.topics + numberAt(topic, i),
    );
    return new Map(
      [...cells].map(([cell, own]) => [cell, countRow(model, own, [from, to], 'cell')]),
    );
  },
);
