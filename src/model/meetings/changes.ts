/** What changed between two meetings of a series. */
import { numberAt } from '../../dataset/number-at';
import { STATE_CODE } from '../../dataset/timeline';
import { memo } from '../memo';
import type { Model } from '../model';
import { headAt, isOpen, stateAt, timelineFor } from './state-at';

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
  const found = Object.fromEntries(CHANGES.map((change) => [change, new Set<number>()])) as Record<
    Change,
    Set<number>
  >;
  /** Heads at `to` of what was open at `from`, and of what had ended by then. */
  const continued = new Set<number>();
  const reopened = new Set<number>();
  for (let i = 0; i < before.length && from !== to; i++) {
    const state = numberAt(before, i);
    const hasEnded =
      state === STATE_CODE.done || state === STATE_CODE.withdrawn || state === STATE_CODE.lapsed;
    if (!isOpen(state) && !hasEnded) continue;
    const head = headAt(model, i, to);
    if (hasEnded) {
      if (head !== i) reopened.add(head);
      continue;
    }
    if (head === i) {
      const now = numberAt(after, i);
      if (now === STATE_CODE.silent) found.silent.add(i);
      else if (now === STATE_CODE.done) found.done.add(i);
      else if (now === STATE_CODE.withdrawn) found.withdrawn.add(i);
      else if (now === STATE_CODE.lapsed) found.lapsed.add(i);
      continue;
    }
    continued.add(head);
    const end = numberAt(after, head);
    if (end === STATE_CODE.done) found.done.add(head);
    else if (end === STATE_CODE.withdrawn) found.withdrawn.add(head);
    else if (end === STATE_CODE.lapsed) found.lapsed.add(head);
    else found[isChanged(model, i, head) ? 'changed' : 'repeated'].add(head);
  }
  for (let i = 0; i < after.length; i++) {
    if (!isOpen(numberAt(after, i)) || numberAt(before, i) !== STATE_CODE.later) continue;
    if (continued.has(i)) continue;
    found[reopened.has(i) ? 'reopened' : 'new'].add(i);
  }
  // One later record may carry on several, some of them changed.
  for (const head of found.changed) found.repeated.delete(head);
  return Object.fromEntries(
    CHANGES.map((change) => [change, [...found[change]].sort((a, b) => a - b)]),
  ) as unknown as Changes;
}

/** Whether a record between one record of a thread and a later one changes what it carries on. */
function isChanged(model: Model, record: number, head: number): boolean {
  const { successor, begins } = timelineFor(model);
  let each = record;
  while (each !== head) {
    each = numberAt(successor, each);
    if (numberAt(begins, each) === STATE_CODE.changed) return true;
  }
  return false;
}
