import type { Actor, Meeting } from '../../dataset/schema';
import type { Model } from '../../model/model';

export interface Speakers {
  readonly states: number;
  readonly others: number;
  /** Participants without recorded remarks, in the order of the matrix. */
  readonly silent: readonly Actor[];
}

/** Who has recorded remarks in a meeting's minutes. */
export function speakersOf({ dataset, actors }: Model, { spoke, participants }: Meeting): Speakers {
  const heard = dataset.actors.filter(({ id }) => spoke.includes(id));
  const states = heard.filter(({ kind }) => kind === 'state').length;
  return {
    states,
    others: heard.length - states,
    silent: actors.filter(({ id }) => participants.includes(id) && !spoke.includes(id)),
  };
}
