/**
 * The seven marks: what a record of each status looks like, and which of them stand in a cell. The shape of a
 * mark says the kind of claim; striped is what rests on inference alone.
 */
import { numberAt } from '../../dataset/number-at';
import type { Status } from '../../dataset/schema';
import { BASES } from '../../dataset/values';
import { STATUS_CODE, STATUS_LIST } from '../columns';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { pivot } from './pivot';

/** In the order in which they stand beside each other; the firmest need first. */
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

/** The statuses that a mark stands for, firmest first. */
export const statusesOf = (mark: MarkName): readonly Status[] =>
  STATUS_LIST.filter((status) => MARK_OF[status] === mark);

/** What stands together in a cell as one mark: the three ways to state a need, and each other mark alone. */
const TOGETHER: readonly (readonly Status[])[] = [
  ['requested', 'acknowledged', 'raised'],
  ['available'],
  ['planned'],
  ['delivered'],
  ['in-place', 'in-progress'],
];

export interface CellMark {
  /** Of needs the firmest. */
  readonly mark: MarkName;
  /** Records of it, of needs all; 1 or more. */
  readonly count: number;
  /** They rest on inference alone; of needs those of the firmest status. */
  readonly inferred: boolean;
}

/**
 * The marks of a cell in the order of `MARKS`; none where nothing stands there under the filter. Offers, and
 * plans, that are said outright and those that are inferred are two marks, so that neither counts the other.
 */
export function cellMarks(
  model: Model,
  filter: Filter,
  actor: number,
  topic: number,
): readonly CellMark[] {
  const counted = pivot(model, filter);
  return TOGETHER.flatMap((statuses) => {
    let all = 0;
    let implied = 0;
    let mark: MarkName | null = null;
    let inferred = true;
    for (const status of statuses) {
      const count = counted.count(actor, topic, status);
      if (count === 0) continue;
      all += count;
      mark ??= MARK_OF[status];
      const unsaid = counted.implied(actor, topic, status);
      implied += unsaid;
      if (mark === MARK_OF[status] && unsaid < count) inferred = false;
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

/** Bit of a mark in `markBits`; shifted by `OUTRIGHT`, that one record of it at least is said outright. */
export const MARK_BIT = Object.fromEntries(
  MARKS.map((mark, position) => [mark, 1 << position]),
) as Readonly<Record<MarkName, number>>;
export const OUTRIGHT = 8;
export const NEED_BITS = MARK_BIT.asks | MARK_BIT.difficulty | MARK_BIT.mentions;
/** What is inferred stands apart from what is said outright. */
export const APART_BITS = MARK_BIT.offers | MARK_BIT.plans;

/** By cell (actor * topics + topic) the statuses that have a record there, as bits; 0 outside the filter. */
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

/** Kept small: it is hot. */
function addBits(bits: Uint16Array, counts: Uint16Array | Uint32Array, add: number): void {
  for (let cell = 0; cell < bits.length; cell++)
    if (counts[cell] !== 0) bits[cell] = numberAt(bits, cell) | add;
}

/** Bit groups of what stands together as one mark: see `TOGETHER`. */
const MARK_GROUPS: readonly (readonly MarkName[])[] = TOGETHER.map((statuses) => [
  ...new Set(statuses.map(markOf)),
]);

/**
 * The marks of several actors, or of one on several topics, as if they were one cell: `count` is how many actors
 * (of one actor: topics) have the mark, and a need is told by the firmest of all.
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

/** The most records of one status in any cell, whatever the filter: what the cells need room for. */
export const largestCount = memo((model): number => {
  let most = 0;
  for (const plane of model.index.everything)
    for (let cell = 0; cell < plane.length; cell++) most = Math.max(most, numberAt(plane, cell));
  return most;
});
