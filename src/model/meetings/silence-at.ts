import { type Silence, silenceIn } from '../count/blanks';
import type { Model } from '../model';

/** Why an actor (a row) without any record would be blank at one meeting (a position). */
export function silenceAt({ dataset, actors }: Model, meeting: number, actor: number): Silence {
  const one = actors[actor];
  return one ? silenceIn(dataset.meetings.slice(meeting, meeting + 1), one) : 'not-participant';
}
