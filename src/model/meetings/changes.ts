/** What changed between two meetings of a series. */
import { numberAt } from '../../dataset/number-at';
import { headOf, STATE_CODE, STATES, type Timeline } from '../../dataset/timeline';
import { memo } from '../memo';
import type { Model } from '../model';
import { stateAt, timelineFor } from './state-at';

/** The changes in the order in which the page tells them. */
export const CHANGES = [
  'new',
  'done',
  'changed',
  'repeated',
  'reopened',
  'withdrawn',
  'lapsed',
  'silent',
] as const;
export type Change = (typeof CHANGES)[number];

/**
 * Records by change, as positions in ascending order: the later record of what is new, reopened, repeated or changed;
 * of what ended or was not said again the record itself. What came and went between the two meetings is in none.
 */
export type Changes = Readonly<Record<Change, readonly number[]>>;

/** The place of each change from 1; 0 is no change. */
const CODE = Object.fromEntries(CHANGES.map((change, place) => [change, place + 1])) as Readonly<
  Record<Change, number>
>;
/** The code of the change that has the name of a state: how something ended, or that it was not said again. */
const CODE_OF_STATE = Uint8Array.from(STATES, (state) =>
  ['done', 'withdrawn', 'lapsed', 'silent'].includes(state) ? CODE[state as Change] : 0,
);

/**
 * @param from a meeting, as a position
 * @param to a later meeting of its series, or the same one: then nothing has changed
 */
export function changes(model: Model, from: number, to: number): Changes {
  return changesBetween(model)(from, to);
}

const changesBetween = memo((model) => {
  const known = new Map<string, Changes>();
  return (from: number, to: number): Changes => {
    const key = `${from} ${to}`;
    const found = known.get(key) ?? findChanges(model, from, to);
    known.set(key, found);
    return found;
  };
});

function findChanges(model: Model, from: number, to: number): Changes {
  const before = stateAt(model, from);
  const after = stateAt(model, to);
  const timeline = timelineFor(model);
  const { length } = before;
  /** The change of each record, by `CODE`. Arrays by position are faster than sets of positions. */
  const changeOf = new Uint8Array(length);
  /** 1 for what carries on at `to` what was open at `from`, and 2 for what carries on what had ended by then. */
  const carries = new Uint8Array(length);
  for (let i = 0; i < length && from !== to; i++) {
    const state = numberAt(before, i);
    if (state < STATE_CODE.done) continue;
    const head = headOf(timeline, i, to);
    const end = numberAt(after, head);
    if (state <= STATE_CODE.lapsed) {
      if (head !== i) carries[head] = numberAt(carries, head) | 2;
    } else if (head === i) {
      changeOf[i] = numberAt(CODE_OF_STATE, end);
    } else {
      carries[head] = numberAt(carries, head) | 1;
      if (end <= STATE_CODE.lapsed) changeOf[head] = numberAt(CODE_OF_STATE, end);
      // One later record may carry on several, some of them changed.
      else if (changeOf[head] !== CODE.changed)
        changeOf[head] = isChanged(timeline, i, head) ? CODE.changed : CODE.repeated;
    }
  }
  for (let i = 0; i < length; i++) {
    if (numberAt(after, i) < STATE_CODE.new || numberAt(before, i) !== STATE_CODE.later) continue;
    const carried = numberAt(carries, i);
    if ((carried & 1) === 0) changeOf[i] = carried === 2 ? CODE.reopened : CODE.new;
  }
  return listsOf(changeOf);
}

/** The positions of each change, in ascending order. */
function listsOf(changeOf: Uint8Array): Changes {
  const counts = new Uint32Array(CHANGES.length + 1);
  for (let i = 0; i < changeOf.length; i++) {
    const code = numberAt(changeOf, i);
    counts[code] = numberAt(counts, code) + 1;
  }
  const found = CHANGES.map((change) => new Array<number>(numberAt(counts, CODE[change])));
  const free = new Uint32Array(counts.length);
  for (let i = 0; i < changeOf.length; i++) {
    const code = numberAt(changeOf, i);
    if (code === 0) continue;
    const place = numberAt(free, code);
    (found[code - 1] as number[])[place] = i;
    free[code] = place + 1;
  }
  return Object.fromEntries(CHANGES.map((change, at) => [change, found[at] ?? []])) as Record<
    Change,
    number[]
  >;
}

/** Whether a record between one record of a thread and a later one changes what it carries on. */
function isChanged({ successor, begins }: Timeline, record: number, head: number): boolean {
  let each = record;
  while (each !== head) {
    each = numberAt(successor, each);
    if (numberAt(begins, each) === STATE_CODE.changed) return true;
  }
  return false;
}
