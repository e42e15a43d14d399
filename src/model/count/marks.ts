/**
 * The seven marks: which mark a record of each status has, and which marks a cell has. The shape of a mark says
 * the kind of claim; a mark that rests on inference alone is striped.
 */
import { numberAt } from '../../dataset/number-at';
import type { Status } from '../../dataset/schema';
import { BASES } from '../../dataset/values';
import { STATUS_CODE, STATUS_LIST } from '../columns';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { pivot } from './pivot';

/** In the order in which a cell shows them; the firmest need first. */
export const MARKS = [
  'asks',
  'difficulty',
  'mentions',
  'offers',
  'plans',
  'helped',
  'experience',
] as const;
export type MarkName = (typeof MARKS)[number];

const MARK_OF: Readonly<Record<Status, MarkName>> = {
  requested: 'asks',
  acknowledged: 'difficulty',
  raised: 'mentions',
  available: 'offers',
  planned: 'plans',
  delivered: 'helped',
  'in-place': 'experience',
  'in-progress': 'experience',
};

export const markOf = (status: Status): MarkName => MARK_OF[status];

/** Returns the statuses that have a mark, firmest first. */
export const statusesOf = (mark: MarkName): readonly Status[] =>
  STATUS_LIST.filter((status) => MARK_OF[status] === mark);

/** Statuses that a cell shows as one mark: the three statuses of a need together, and those of each other mark. */
const TOGETHER: readonly (readonly Status[])[] = [
  ['requested', 'acknowledged', 'raised'],
  ['available'],
  ['planned'],
  ['delivered'],
  ['in-place', 'in-progress'],
];

export interface CellMark {
  /** For needs the firmest one. */
  readonly mark: MarkName;
  /** Number of records with the mark, for needs of all needs; 1 or more. */
  readonly count: number;
  /** True where these records rest on inference alone; for needs, those of the firmest status. */
  readonly inferred: boolean;
}

/**
 * Returns the marks of a cell in the order of `MARKS`; none where the filter leaves no record there. Outright
 * and inferred offers are two marks with counts of their own, and so are outright and inferred plans.
 */
export function cellMarks(
  model: Model,
  filter: Filter,
  actor: number,
  topic: number,
): readonly CellMark[] {
  const counts = pivot(model, filter);
  return TOGETHER.flatMap((statuses) => {
    let all = 0;
    let implied = 0;
    let mark: MarkName | null = null;
    let inferred = true;
    for (const status of statuses) {
      const count = counts.count(actor, topic, status);
      if (count === 0) continue;
      all += count;
      mark ??= MARK_OF[status];
      const impliedCount = counts.implied(actor, topic, status);
      implied += impliedCount;
      if (mark === MARK_OF[status] && impliedCount < count) inferred = false;
    }
    if (!mark) return [];
    if (inferred || implied === 0 || !(MARK_BIT[mark] & APART_BITS))
      return [{ mark, count: all, inferred }];
    return [
      { mark, count: all - implied, inferred },
      { mark, count: implied, inferred: true },
    ];
  });
}

/**
 * Bit of a mark in `markBits`. The same bit shifted by `OUTRIGHT` is set where at least one of its records is
 * said outright.
 */
export const MARK_BIT = Object.fromEntries(
  MARKS.map((mark, position) => [mark, 1 << position]),
) as Readonly<Record<MarkName, number>>;
export const OUTRIGHT = 8;
export const NEED_BITS = MARK_BIT.asks | MARK_BIT.difficulty | MARK_BIT.mentions;
/** Marks of which the inferred records have a mark of their own. */
export const APART_BITS = MARK_BIT.offers | MARK_BIT.plans;

/**
 * Returns for each cell (actor * topics + topic) the marks that have a record there, as bits; 0 outside the
 * filter.
 */
export const markBits = memo((model, filter: Filter): Uint16Array => {
  const { rows, columns, planes, planesRead, index } = pivot(model, filter);
  const bits = new Uint16Array(index.cells);
  for (const status of STATUS_LIST)
    BASES.forEach((basis, at) => {
      const plane = STATUS_CODE[status] * 2 + at;
      if (planesRead[plane] !== 1) return;
      const bit = MARK_BIT[MARK_OF[status]];
      addBits(
        bits,
        planes[plane] as Uint16Array,
        basis === 'explicit' ? bit | (bit << OUTRIGHT) : bit,
      );
    });
  if (rows.includes(0) || columns.includes(0))
    for (let actor = 0, cell = 0; actor < index.actors; actor++)
      for (let topic = 0; topic < index.topics; topic++, cell++)
        if (rows[actor] === 0 || columns[topic] === 0) bits[cell] = 0;
  return bits;
});

/** A function of its own, so that the engine optimizes this loop. */
function addBits(bits: Uint16Array, counts: Uint16Array | Uint32Array, add: number): void {
  for (let cell = 0; cell < bits.length; cell++)
    if (counts[cell] !== 0) bits[cell] = numberAt(bits, cell) | add;
}

/** The marks of each line of `TOGETHER`. */
const MARK_GROUPS: readonly (readonly MarkName[])[] = TOGETHER.map((statuses) => [
  ...new Set(statuses.map(markOf)),
]);

/**
 * Returns the marks of several actors, or of one actor on several topics, as one cell. `count` is the number of
 * actors (for one actor: of topics) that have the mark; a need has the firmest mark of all.
 */
export function marksOver(
  model: Model,
  filter: Filter,
  actors: readonly number[],
  topics: readonly number[],
): readonly CellMark[] {
  const bits = markBits(model, filter);
  const at = (actor: number, topic: number) => numberAt(bits, actor * model.index.topics + topic);
  const each =
    actors.length > 1
      ? actors.map((actor) => topics.reduce((sum, topic) => sum | at(actor, topic), 0))
      : topics.map((topic) => at(numberAt(actors, 0), topic));
  const any = each.reduce((sum, one) => sum | one, 0);
  return MARK_GROUPS.flatMap((marks) => {
    const mark = marks.find((name) => any & MARK_BIT[name]);
    if (!mark) return [];
    const group = marks.reduce((sum, name) => sum | MARK_BIT[name], 0);
    const count = each.filter((one) => one & group).length;
    return [{ mark, count, inferred: (any & (MARK_BIT[mark] << OUTRIGHT)) === 0 }];
  });
}

/** Returns the largest number of records of one status in any cell, without a filter. Cells reserve room for it. */
export const largestCount = memo((model): number => {
  let most = 0;
  for (const plane of model.index.everything)
    for (let cell = 0; cell < plane.length; cell++) most = Math.max(most, numberAt(plane, cell));
  return most;
});
