/** Since when needs are open, as a fact for an agenda and never a weight. */
import { numberAt } from '../../dataset/number-at';
import { STATE_CODE } from '../../dataset/timeline';
import type { Model } from '../model';
import { byMeeting, headAt, seriesUpTo, stateAt, timelineFor } from './state-at';

/** Since when some needs are open at a meeting. */
export interface OpenSince {
  /** Position of the meeting that first said one of them. */
  readonly first: number;
  /** Number of meetings that said one of them, and of all meetings from the first on. */
  readonly said: number;
  readonly of: number;
}

/** The meetings that said anything of each thread, by its head at a meeting; threads of one meeting are left out. */
const meetingsOfThreads = byMeeting((model, at): ReadonlyMap<number, ReadonlySet<number>> => {
  const states = stateAt(model, at);
  const { meeting } = timelineFor(model);
  const found = new Map<number, Set<number>>();
  states.forEach((state, i) => {
    if (state !== STATE_CODE.superseded) return;
    const head = headAt(model, i, at);
    found.set(head, (found.get(head) ?? new Set()).add(numberAt(meeting, i)));
  });
  return found;
});

/**
 * Since when some open needs are open (positions in the model of all that was ever said).
 * @returns null where there is none
 */
export function openSince(model: Model, needs: readonly number[], at: number): OpenSince | null {
  if (needs.length === 0) return null;
  const { meeting } = timelineFor(model);
  const earlier = meetingsOfThreads(model, at);
  const said = new Set(needs.flatMap((i) => [numberAt(meeting, i), ...(earlier.get(i) ?? [])]));
  const first = Math.min(...said);
  const of = seriesUpTo(model, at).filter((each) => each >= first).length;
  return { first, said: said.size, of };
}
