/**
 * What was said at the meeting of a model, and what only stands since an earlier one. The models are those of what stood
 * at a meeting (`model-at.ts`), and the filters are over them.
 */
import { numberAt } from '../../dataset/number-at';
import { BASES } from '../../dataset/values';
import { STATUS_LIST } from '../columns';
import { passes } from '../count/compiled-filter';
import {
  APART_BITS,
  type CellMark,
  cellMarks,
  MARK_BIT,
  markBits,
  markOf,
  marksOver,
  NEED_BITS,
  OUTRIGHT,
} from '../count/marks';
import { addCell, countBits, emptySides, type Sides, sidesAt } from '../count/sides';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { type Model, wholeOf } from '../model';
import { timelineFor } from './state-at';

/** The same filter, of what was said at the meeting itself. */
export const saidThen = memo(
  ({ at = 0, dataset }, filter: Filter): Filter => ({
    ...filter,
    meeting: dataset.meetings.slice(at, at + 1).map(({ id }) => id),
  }),
);

/** The firmest of the needs among the bits of a cell, as a bit. */
const firmest = (bits: number): number => bits & NEED_BITS & -(bits & NEED_BITS);

/**
 * The bits of a cell of which something was said at the meeting: of needs the firmest alone, which the cell shows; and
 * an outright offer counts before an inferred one.
 */
function fresh(all: number, said: number): number {
  const outright = MARK_BIT.offers << OUTRIGHT;
  const offers =
    all & outright ? (said & outright ? outright | MARK_BIT.offers : 0) : said & MARK_BIT.offers;
  return (said & firmest(all)) | offers | (said & ~NEED_BITS & ~outright & ~MARK_BIT.offers);
}

/** The marks of each cell that were said at the meeting, as bits. */
const freshBits = memo((model, filter: Filter): Uint16Array => {
  const said = markBits(model, saidThen(model, filter));
  return markBits(model, filter).map((all, cell) => fresh(all, numberAt(said, cell)));
});

/** Whether any of the marks (as bits) of a cell, or of the offers of a bar, was last said earlier. */
export function isAnyOld(model: Model, filter: Filter, bits: number): boolean {
  if (filter.actor.length + filter.subregion.length > 0) {
    // Bars count offers from every place.
    const everywhere = { ...filter, actor: [], subregion: [] };
    if (isAnyOld(model, everywhere, bits & APART_BITS)) return true;
  }
  const all = markBits(model, filter);
  return freshBits(model, filter).some((said, cell) => {
    const shown = numberAt(all, cell) & bits;
    return ((shown & ~NEED_BITS) | firmest(shown)) & ~said;
  });
}

/**
 * Whether a mark of a cell was last said at an earlier meeting. The mark of needs shows the firmest, and is as old as
 * that one.
 * @param actors rows of the cell: one, or those that it folds into one
 */
export function isOld(
  model: Model,
  filter: Filter,
  actors: readonly number[],
  topics: readonly number[],
  { mark, inferred }: CellMark,
): boolean {
  const then = saidThen(model, filter);
  const isFolded = actors.length + topics.length > 2;
  const said = isFolded
    ? marksOver(model, then, actors, topics)
    : cellMarks(model, then, numberAt(actors, 0), numberAt(topics, 0));
  const isApart = !isFolded && (MARK_BIT[mark] & APART_BITS) !== 0;
  return !said.some((each) => each.mark === mark && (!isApart || each.inferred === inferred));
}

const sidesThen = memo((model, filter: Filter) => countBits(model, filter, freshBits));

/** The counts of a row of the matrix (or of several that are folded) of what was said at the meeting itself. */
export function saidSides(
  model: Model,
  filter: Filter,
  axis: 'actor' | 'topic',
  members: readonly number[],
): Sides {
  const isTopic = axis === 'topic';
  const { byTopic, byActor } = sidesThen(model, filter);
  const [only = 0] = members;
  if (members.length === 1) return sidesAt(isTopic ? byTopic : byActor, only);
  const all = markBits(model, filter);
  const said = markBits(model, saidThen(model, filter));
  const { actors, topics } = model.index;
  const columns = emptySides(1);
  for (let other = 0; other < (isTopic ? actors : topics); other++) {
    const join = (bits: Uint16Array) =>
      members.reduce(
        (sum, one) => sum | numberAt(bits, isTopic ? other * topics + one : one * topics + other),
        0,
      );
    const own = fresh(join(all), join(said));
    const kind = isTopic ? model.actors[other]?.kind : undefined;
    const isState = kind === undefined || kind === 'state';
    addCell(columns, 0, isState ? own : 0, kind === 'region' ? 0 : own);
  }
  return sidesAt(columns, 0);
}

/** The records of a model by cell (actor * topics + topic): those of a cell lie from its start to the next one's. */
const recordsByCell = memo(({ index: { columns, cells, topics } }) => {
  const start = new Uint32Array(cells + 1);
  const cellOf = (i: number) => numberAt(columns.actor, i) * topics + numberAt(columns.topic, i);
  for (let i = 0; i < columns.length; i++) {
    const next = cellOf(i) + 1;
    start[next] = numberAt(start, next) + 1;
  }
  for (let cell = 0; cell < cells; cell++)
    start[cell + 1] = numberAt(start, cell) + numberAt(start, cell + 1);
  const records = new Uint32Array(columns.length);
  const free = start.slice();
  for (let i = 0; i < columns.length; i++) {
    const cell = cellOf(i);
    const at = numberAt(free, cell);
    records[at] = i;
    free[cell] = at + 1;
  }
  return { start, records };
});

/** The records that a record carries on: the first, and after each the next; -1 for none. */
const carriedOn = memo((model) => {
  const { successor } = timelineFor(model);
  const first = new Int32Array(successor.length).fill(-1);
  const next = new Int32Array(successor.length).fill(-1);
  for (let i = 0; i < successor.length; i++) {
    const by = numberAt(successor, i);
    if (by < 0) continue;
    next[i] = numberAt(first, by);
    first[by] = i;
  }
  return { first, next };
});

/** Adds the meetings at which the thread of a record was said up to the record; by position in the whole model. */
function addMeetings(whole: Model, record: number, meetings: Set<number>): void {
  const { first, next } = carriedOn(whole);
  meetings.add(numberAt(whole.index.columns.meeting, record));
  for (let each = numberAt(first, record); each >= 0; each = numberAt(next, each))
    addMeetings(whole, each, meetings);
}

export interface SaidAt {
  /** Positions of the meetings at which what the mark counts was said, in order. */
  readonly meetings: readonly number[];
  /** The last of those at which the mark itself was said: of needs the firmest. */
  readonly last: number;
}

const filterTest = memo((model, filter: Filter) => passes(model, filter));

/** The meetings at which a mark of a cell was said. */
export function saidAt(
  model: Model,
  filter: Filter,
  actor: number,
  topic: number,
  { mark, inferred }: CellMark,
): SaidAt {
  const whole = wholeOf(model);
  const { columns, topics } = model.index;
  const { start, records } = recordsByCell(model);
  const isShown = filterTest(model, filter);
  const bit = MARK_BIT[mark];
  const counted = bit & NEED_BITS ? NEED_BITS : bit;
  const meetings = new Set<number>();
  let last = 0;
  const cell = actor * topics + topic;
  for (let at = numberAt(start, cell); at < numberAt(start, cell + 1); at++) {
    const i = numberAt(records, at);
    const own = MARK_BIT[markOf(STATUS_LIST[numberAt(columns.status, i)] ?? 'raised')];
    if ((own & counted) === 0 || !isShown(i)) continue;
    if (bit & APART_BITS && (BASES[numberAt(columns.basis, i)] === 'implied') !== inferred)
      continue;
    addMeetings(whole, numberAt(model.from ?? records, i), meetings);
    if (own === bit) last = Math.max(last, numberAt(columns.meeting, i));
  }
  return { meetings: [...meetings].sort((a, b) => a - b), last };
}

/** The meetings before that of the model at which some of its records were last said, in order. */
export const earlierMeetings = memo((model, filter: Filter): number[] => {
  const { columns } = model.index;
  const isShown = filterTest(model, filter);
  const found = new Set<number>();
  for (let i = 0; i < columns.length; i++) {
    const meeting = numberAt(columns.meeting, i);
    if (meeting !== model.at && !found.has(meeting) && isShown(i)) found.add(meeting);
  }
  return [...found].sort((a, b) => a - b);
});
