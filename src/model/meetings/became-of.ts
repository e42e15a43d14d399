/** What has become of the needs and offers of an actor. */
import { numberAt } from '../../dataset/number-at';
import { STATE_CODE, STATES, type State } from '../../dataset/timeline';
import type { Model } from '../model';
import { headAt, stateAt } from './state-at';

/** A thread of an actor's, by its last record at the meeting. */
export interface Became {
  /** Position of the record. */
  readonly head: number;
  readonly state: State;
}

/**
 * The threads in which an actor has a need, offer or plan, with their state at a meeting; by topic, then in the order of
 * the dataset.
 * @param actor row of the actor
 * @param at position of the meeting
 */
export const becameOf = (model: Model, actor: number, at: number): Became[] =>
  becameWith(model, 'actor', actor, at);

/** As `becameOf`, of all actors on a topic (a column); by actor. */
export const becameOn = (model: Model, topic: number, at: number): Became[] =>
  becameWith(model, 'topic', topic, at);

function becameWith(model: Model, axis: 'actor' | 'topic', place: number, at: number): Became[] {
  const states = stateAt(model, at);
  const { columns } = model.index;
  const heads = new Set<number>();
  for (let i = 0; i < columns.length; i++) {
    const state = numberAt(states, i);
    if (columns[axis][i] !== place || state === STATE_CODE.later || state === STATE_CODE.fact)
      continue;
    heads.add(headAt(model, i, at));
  }
  const other = columns[axis === 'actor' ? 'topic' : 'actor'];
  return [...heads]
    .sort((a, b) => numberAt(other, a) - numberAt(other, b) || a - b)
    .map((head) => ({ head, state: STATES[numberAt(states, head)] ?? 'later' }));
}
