/**
 * Whether there is an offer for a need, for a cell and for a topic, in the five words that the page has for it.
 *
 * The rule is that of `answers.ts`. Of the needs that it finds no offer for, not even perhaps, this tells apart
 * those for which another actor plans help that is open to whoever needs it, of a form that the need names or of
 * none (`planned`); those that are offered, or for which is planned, help of another form only (`other`); and
 * the rest (`none`).
 */
import { answering, answerOf, sidesUnder } from './answers';
import { KIND_OF } from './columns';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';
import { helpUnder } from './open-help';
import { SHAPE_BIT, shapeBits } from './shapes';

/** Best first. */
export const NEED_ANSWERS = ['open', 'perhaps', 'planned', 'other', 'none'] as const;
export type NeedAnswer = (typeof NEED_ANSWERS)[number];

/** The state of a need (by position in `dataset.records`), whether or not the filter shows it. */
export const needAnswer = (model: Model, filter: Filter, need: number): NeedAnswer =>
  answersUnder(model, filter)(need);

const answersUnder = memo((model, filter: Filter) => {
  const { columns, topics } = model.index;
  const offered = helpUnder(model, answering(model, filter), 'available');
  const planned = helpUnder(model, answering(model, filter), 'planned');
  return (need: number): NeedAnswer => {
    const answer = answerOf(model, filter, need);
    if (answer !== 'none') return answer === 'answered' ? 'open' : answer;
    const cell = (columns.actor[need] as number) * topics + (columns.topic[need] as number);
    const wanted = columns.modalities[need] as number;
    const plans = (planned.sure[cell] as number) | (planned.maybe[cell] as number);
    if (wanted === 0 ? plans !== 0 : (plans & wanted) !== 0) return 'planned';
    const others = plans | (offered.sure[cell] as number) | (offered.maybe[cell] as number);
    return others === 0 ? 'none' : 'other';
  };
});

/**
 * By cell (actor * topics + topic), 1 more than the place in `NEED_ANSWERS` of its least answered need that is
 * asked from, as in `answers.ts`; 0 where there is no need.
 */
const cellsUnder = memo((model, filter: Filter): Uint8Array => {
  const { columns, cells, topics } = model.index;
  const { isAsked } = sidesUnder(model, filter);
  const answer = answersUnder(model, filter);
  const states = new Uint8Array(cells);
  for (let i = 0; i < columns.length; i++) {
    if (KIND_OF[columns.status[i] as number] !== 'need' || !isAsked(i)) continue;
    const cell = (columns.actor[i] as number) * topics + (columns.topic[i] as number);
    const state = NEED_ANSWERS.indexOf(answer(i)) + 1;
    if (state > (states[cell] as number)) states[cell] = state;
  }
  return states;
});

/** The state of the least answered need that the filter shows in a cell; null where it shows none. */
export const cellAnswer = (
  model: Model,
  filter: Filter,
  actor: number,
  topic: number,
): NeedAnswer | null => {
  const cell = actor * model.index.topics + topic;
  if (((shapeBits(model, filter)[cell] as number) & SHAPE_BIT.need) === 0) return null;
  return NEED_ANSWERS[(cellsUnder(model, filter)[cell] as number) - 1] ?? null;
};

export interface TopicAnswer {
  /** The best of the States that raise the topic; of all actors where no State does. */
  readonly state: NeedAnswer | 'no-request';
  /** How many of them have an open offer for each of their needs there. */
  readonly open: number;
  /** How many they are. */
  readonly of: number;
}

/**
 * Whether there is an offer for those who raise a topic (by column). That the filter hides needs as a kind changes
 * nothing: it would make needs that are recorded look like none.
 */
export const topicAnswer = (model: Model, filter: Filter, topic: number): TopicAnswer =>
  topicsUnder(model, filter)[topic] ?? { state: 'no-request', open: 0, of: 0 };

const topicsUnder = memo((model, filter: Filter): readonly TopicAnswer[] => {
  const states = cellsUnder(model, filter);
  return model.topics.map((_, topic) => {
    const inStates: number[] = [];
    const inAll: number[] = [];
    model.actors.forEach(({ kind }, actor) => {
      const state = states[actor * model.index.topics + topic] as number;
      if (state === 0) return;
      inAll.push(state - 1);
      if (kind === 'state') inStates.push(state - 1);
    });
    const told = inStates.length > 0 ? inStates : inAll;
    return {
      state: NEED_ANSWERS[Math.min(...told)] ?? 'no-request',
      open: told.filter((state) => state === 0).length,
      of: told.length,
    };
  });
});
