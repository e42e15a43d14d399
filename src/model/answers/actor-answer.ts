/** Whether there is an offer for the needs of an actor, in the same states as for a topic. */
import type { Filter } from '../filter';
import type { Model } from '../model';
import { cellAnswer, NEED_ANSWERS, type NeedAnswer, type TopicAnswer } from './topic-answer';

export interface ActorAnswer extends TopicAnswer {
  /** How many of the topics that it raises have the best answer, `state`. */
  readonly best: number;
  /** The state of its least answered topics and their number; null where all topics have the same state. */
  readonly least: { readonly state: NeedAnswer; readonly count: number } | null;
}

/** Returns the best answer of the topics that an actor (by row) raises, and beside it the worst. */
export function actorAnswer(model: Model, filter: Filter, actor: number): ActorAnswer {
  const answers = model.topics.flatMap((_, topic) => cellAnswer(model, filter, actor, topic) ?? []);
  const countOf = (state: NeedAnswer) => answers.filter((answer) => answer === state).length;
  const [state = 'no-request', ...others] = NEED_ANSWERS.filter((each) => answers.includes(each));
  const worst = others.at(-1);
  return {
    state,
    open: countOf('open'),
    of: answers.length,
    best: state === 'no-request' ? 0 : countOf(state),
    least: worst === undefined ? null : { state: worst, count: countOf(worst) },
  };
}
