/**
 * Whether an offer is recorded for what is raised: of a need, of a cell, and of a topic in one word. What answers
 * a need is judged in `answers.ts` alone.
 */
import { type Answer, answerOf, shownAnswer } from './answers';
import type { Filter } from './filter';
import { offersFor } from './matches';
import { memo } from './memo';
import type { Model } from './model';

/** Best first; what is planned and what has another form answers nothing, and is told apart from nothing at all. */
export const NEED_ANSWERS = ['open', 'perhaps', 'planned', 'other', 'none'] as const;
export type NeedAnswer = (typeof NEED_ANSWERS)[number];

export interface TopicAnswer {
  readonly state: NeedAnswer | 'no-request';
  /** States with an open offer, of those that raise the topic; actors where no State raises it. */
  readonly open: number;
  readonly of: number;
}

const OF: Readonly<Record<Answer, NeedAnswer>> = {
  answered: 'open',
  perhaps: 'perhaps',
  none: 'none',
};

/** @param need position in `dataset.records` */
export function needAnswer(model: Model, filter: Filter, need: number): NeedAnswer {
  const answer = OF[answerOf(model, filter, need)];
  if (answer !== 'none') return answer;
  const groups = new Set(offersFor(model, filter, need).map(({ group }) => group));
  return groups.has('planned') ? 'planned' : groups.has('related') ? 'other' : 'none';
}

/** By cell, the position in `NEED_ANSWERS` of its least answered need; -1 where none is shown. */
const cellStates = memo((model, filter: Filter): Int8Array => {
  const { columns, cells, topics } = model.index;
  const shown = shownAnswer(model, filter);
  const states = new Int8Array(cells).fill(-1);
  for (let i = 0; i < columns.length; i++) {
    const [actor, topic] = [columns.actor[i] as number, columns.topic[i] as number];
    if ((columns.status[i] as number) > 2 || shown(actor, topic) === null) continue;
    const cell = actor * topics + topic;
    states[cell] = Math.max(
      states[cell] as number,
      NEED_ANSWERS.indexOf(needAnswer(model, filter, i)),
    );
  }
  return states;
});

/** Of the least answered need of a cell; null where none is shown. */
export const cellAnswer = (
  model: Model,
  filter: Filter,
  actor: number,
  topic: number,
): NeedAnswer | null =>
  NEED_ANSWERS[cellStates(model, filter)[actor * model.index.topics + topic] ?? -1] ?? null;

/** Of a topic: open where an offer is open to one that raises it at least, else the best of its needs. */
export function topicAnswer(model: Model, filter: Filter, topic: number): TopicAnswer {
  const answers = model.actors.flatMap(({ kind }, actor) => {
    const answer = cellAnswer(model, filter, actor, topic);
    return answer === null ? [] : [{ kind, answer }];
  });
  const state = NEED_ANSWERS.find((each) => answers.some(({ answer }) => answer === each));
  const states = answers.filter(({ kind }) => kind === 'state');
  const counted = states.length > 0 ? states : answers;
  return {
    state: state ?? 'no-request',
    open: counted.filter(({ answer }) => answer === 'open').length,
    of: counted.length,
  };
}
