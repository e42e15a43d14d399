/** What became of what a record says, in one word and one year. */
import { numberAt } from '../../dataset/number-at';
import { STATE_CODE, stateOf } from '../../dataset/timeline';
import type { Model } from '../model';
import { partSince } from './in-part';
import { headAt, meetingOfState, timelineFor } from './state-at';

export interface Outcome {
  /**
   * `repeats`, `changes`: said again, the last time with or without a change; `part`: not said again itself, but spoken
   * of, since a part of it came; `silent`: not said again.
   */
  readonly what: 'done' | 'withdrawn' | 'lapsed' | 'repeats' | 'changes' | 'part' | 'silent';
  /** Position of the meeting at which it did; of the last one for `silent`. */
  readonly meeting: number;
  /** Position of the record that carries it on; itself, where none does. */
  readonly head: number;
}

/**
 * What became of a record (a position) by a meeting; by default the latest of its series.
 * @returns null for past help and experience, and for what was first said at this meeting, or after it
 */
export function outcomeOf(model: Model, record: number, at?: number): Outcome | null {
  const timeline = timelineFor(model);
  const until = meetingOfState(model, record, at);
  const head = headAt(model, record, until);
  const state = stateOf(timeline, head, until);
  const found = (what: Outcome['what'], meeting: number) => ({ what, meeting, head });
  if (state === STATE_CODE.done || state === STATE_CODE.withdrawn)
    return found(
      state === STATE_CODE.done ? 'done' : 'withdrawn',
      numberAt(timeline.endedAt, head),
    );
  if (state === STATE_CODE.lapsed) return found('lapsed', numberAt(timeline.lapsesAt, head));
  if (state === STATE_CODE.later || state === STATE_CODE.fact) return null;
  if (head === record) {
    if (state !== STATE_CODE.silent) return null;
    const part = partSince(model, record, until);
    return part === null ? found('silent', until) : found('part', part);
  }
  const isChanged = timeline.begins[head] === STATE_CODE.changed;
  return found(isChanged ? 'changes' : 'repeats', numberAt(timeline.meeting, head));
}
