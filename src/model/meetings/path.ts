/** The path of a need or offer through the meetings of its series: what each said of it, or why it says nothing. */

import { numberAt } from '../../dataset/number-at';
import type { State } from '../../dataset/timeline';
import type { Silence } from '../count/blanks';
import type { Model } from '../model';
import type { Became } from './became-of';
import { silenceAt } from './silence-at';
import { headAt, seriesUpTo, stateAmong, timelineFor } from './state-at';
import { type Step, threadOf } from './thread';

/** One meeting of a path; positions of meetings as in the dataset. */
export interface Stop {
  readonly meeting: number;
  /** What it says, in the order of the text. */
  readonly steps: readonly Step[];
  /** Why the actor says nothing of what is open; null where something is said, and once it has ended. */
  readonly silence: Silence | null;
  /** Whether the last day of the offer had passed since the meeting before. */
  readonly isLapse: boolean;
}

export interface Path {
  /** Position of the last record of the thread at the meeting. */
  readonly head: number;
  readonly state: State;
  /** From the meeting that first says it to the one that is asked. */
  readonly stops: readonly Stop[];
}

/**
 * @param model the model of all that was ever said
 * @param at position of the meeting up to which the path leads
 */
export function pathOf(model: Model, { head, state }: Became, at: number): Path {
  const { steps } = threadOf(model, head, at);
  const first = steps[0]?.meeting ?? at;
  const start = model.recordIndex.get(steps[0]?.record?.id ?? '') ?? -1;
  const actor = numberAt(model.index.columns.actor, head);
  const { lapsesAt } = timelineFor(model);
  const stops = seriesUpTo(model, at)
    .filter((meeting) => meeting >= first)
    .map((meeting): Stop => {
      const said = steps.filter((step) => step.meeting === meeting);
      const headThen = headAt(model, start, meeting);
      const then = stateAmong(model, headThen, meeting);
      const isSilent = said.length === 0 && then === 'silent';
      return {
        meeting,
        steps: said,
        silence: isSilent ? silenceAt(model, meeting, actor) : null,
        isLapse: then === 'lapsed' && lapsesAt[headThen] === meeting,
      };
    });
  return { head, state, stops };
}
