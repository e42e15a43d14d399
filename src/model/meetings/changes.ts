/** What changed between two meetings of a series. */
import { numberAt } from '../../dataset/number-at';
import { headOf, STATE_CODE, STATES, type Timeline } from '../../dataset/timeline';
import { memo } from '../memo';
import type { Model } from '../model';
import { isOpen, stateAt, timelineFor } from './state-at';

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

const NONE = CHANGES.length;
const CODE = Object.fromEntries(CHANGES.map((change, code) => [change, code])) as Readonly<
  Record<Change, number>
>;
/** By state: the change that has the name of the state. */
const CODE_OF_STATE: readonly number[] = STATES.map((state) =>
  (CHANGES as readonly string[]).indexOf(state),
);

const isEnd = (state: number): boolean => state >= STATE_CODE.done && state <= STATE_CODE.lapsed;

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
  /** The change of each record, as a position in `CHANGES`; `NONE` where there is none. Faster than sets of positions. */
  const changeOf = new Uint8Array(length).fill(NONE);
  /** 1 for what carries on at `to` what was open at `from`, and 2 for what carries on what had ended by then. */
  const carries = new Uint8Array(length);
  for (let i = 0; i < length && from !== to; i++) {
    const state = numberAt(before, i);
    const hasEnded = isEnd(state);
    if (!hasEnded && !isOpen(state)) continue;
    const head = headOf(timeline, i, to);
    if (hasEnded) {
      if (head !== i) carries[head] = numberAt(carries, head) | 2;
      continue;
    }
    const end = numberAt(after, head);
    if (head === i) {
      if (end === STATE_CODE.silent || isEnd(end)) changeOf[i] = CODE_OF_STATE[end] ?? NONE;
      continue;
    }
    carries[head] = numberAt(carries, head) | 1;
    if (isEnd(end)) changeOf[head] = CODE_OF_STATE[end] ?? NONE;
    // One later record may carry on several, some of them changed.
    else if (changeOf[head] !== CODE.changed)
      changeOf[head] = CODE[isChanged(timeline, i, head) ? 'changed' : 'repeated'];
  }
  for (let i = 0; i < length; i++) {
    if (!isOpen(numberAt(after, i)) || numberAt(before, i) !== STATE_CODE.later) continue;
    const carried = numberAt(carries, i);
    if ((carried & 1) === 0) changeOf[i] = CODE[carried === 2 ? 'reopened' : 'new'];
  }
  const found: number[][] = CHANGES.map(() => []);
  for (let i = 0; i < length; i++) found[numberAt(changeOf, i)]?.push(i);
  return Object.fromEntries(
    CHANGES.map((change, code) => [change, found[code] ?? []]),
  ) as unknown as Changes;
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
