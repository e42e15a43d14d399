/**
 * Whether there is an offer for a need, for a cell and for a topic, in the five words that the page has for it.
 *
 * The rule is that of `answers.ts`. Of the needs that it finds no offer for, not even perhaps, this tells apart
 * those for which another actor plans help that is open to whoever needs it, of a form that the need names or of
 * none (`planned`); those that are offered, or for which is planned, help of another form only (`other`); and
 * the rest (`none`).
 */

import { numberAt } from '../../dataset/number-at';
import { KIND_OF, STATUS_CODE } from '../columns';
import { markBits, NEED_BITS } from '../count/marks';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { ANSWERS, answering, answersUnder, sidesUnder } from './answers';
import { giversOf } from './givers';
import { helpUnder } from './open-help';

/** Best first. */
export const NEED_ANSWERS = ['open', 'perhaps', 'planned', 'other', 'none'] as const;
export type NeedAnswer = (typeof NEED_ANSWERS)[number];

/** The state of a need (by position in `dataset.records`), whether or not the filter shows it. */
export const needAnswer = (model: Model, filter: Filter, need: number): NeedAnswer =>
  NEED_ANSWERS[statesUnder(model, filter)(need)] as NeedAnswer;

const [PLANNED, OTHER, NONE] = (['planned', 'other', 'none'] as const).map((each) =>
  NEED_ANSWERS.indexOf(each),
) as [number, number, number];
const UNANSWERED = ANSWERS.indexOf('none');

/** Position in `NEED_ANSWERS` of the state of a need; those of `answers.ts` before its last are the same there. */
const statesUnder = memo((model, filter: Filter) => {
  const { columns, topics } = model.index;
  const offered = helpUnder(model, answering(model, filter), 'available');
  const planned = helpUnder(model, answering(model, filter), 'planned').maybe;
  const answerOf = answersUnder(model, filter);
  return (need: number): number => {
    const answer = answerOf(need);
    if (answer !== UNANSWERED) return answer;
    const cell = numberAt(columns.actor, need) * topics + numberAt(columns.topic, need);
    const wanted = numberAt(columns.modalities, need);
    const plans = numberAt(planned, cell);
    if (wanted === 0 ? plans !== 0 : (plans & wanted) !== 0) return PLANNED;
    const others = plans | numberAt(offered.sure, cell) | numberAt(offered.maybe, cell);
    return others === 0 ? NONE : OTHER;
  };
});

/**
 * By cell (actor * topics + topic), 1 more than the place in `NEED_ANSWERS` of its least answered need that is
 * asked from, as in `answers.ts`; 0 where there is no need. Of all kinds of actors.
 */
export const cellStates = memo((model, filter: Filter): Uint8Array => {
  const { columns, cells, topics } = model.index;
  const { isAsked } = sidesUnder(model, filter);
  const stateOf = statesUnder(model, filter);
  const states = new Uint8Array(cells);
  for (let i = 0; i < columns.length; i++) {
    if (KIND_OF[numberAt(columns.status, i)] !== 'need' || !isAsked(i)) continue;
    const cell = numberAt(columns.actor, i) * topics + numberAt(columns.topic, i);
    const state = stateOf(i) + 1;
    if (state > numberAt(states, cell)) states[cell] = state;
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
  if ((numberAt(markBits(model, filter), cell) & NEED_BITS) === 0) return null;
  return NEED_ANSWERS[numberAt(cellStates(model, filter), cell) - 1] ?? null;
};

/** Whether the filter shows a need in a cell without an open offer for each of its needs. */
export function isUnmet(model: Model, filter: Filter, actor: number, topic: number): boolean {
  const answer = cellAnswer(model, filter, actor, topic);
  return answer !== null && answer !== 'open';
}

export interface TopicAnswer {
  /** The best of the States that raise the topic; of all actors where no State does. */
  readonly state: NeedAnswer | 'no-request';
  /** How many of them have an open offer for each of their needs there. */
  readonly open: number;
  /** How many they are. */
  readonly of: number;
  /** Where the state is `none` and all that is planned or offered is by those who raise the topic: the firmest of it. */
  readonly own?: 'plan' | 'help' | undefined;
}

/**
 * Whether there is an offer for those who raise a topic (by column). That the filter hides needs as a kind changes
 * nothing: it would make needs that are recorded look like none.
 */
export const topicAnswer = (model: Model, filter: Filter, topic: number): TopicAnswer =>
  topicsUnder(model, filter)[topic] ?? { state: 'no-request', open: 0, of: 0 };

const topicsUnder = memo((model, filter: Filter): readonly TopicAnswer[] => {
  const { topics } = model.index;
  const states = cellStates(model, filter);
  /** By topic, how many States, and how many of all, are in each state. */
  const ofStates = model.topics.map(() => new Uint32Array(NEED_ANSWERS.length));
  const ofAll = model.topics.map(() => new Uint32Array(NEED_ANSWERS.length));
  model.actors.forEach(({ kind }, actor) => {
    for (let topic = 0; topic < topics; topic++) {
      const state = numberAt(states, actor * topics + topic) - 1;
      if (state < 0) continue;
      add(ofAll[topic] as Uint32Array, state);
      if (kind === 'state') add(ofStates[topic] as Uint32Array, state);
    }
  });
  const own = ownHelpUnder(model, filter);
  return ofAll.map((all, topic) => {
    const some = ofStates[topic] as Uint32Array;
    const told = some.some(Boolean) ? some : all;
    const state = NEED_ANSWERS[told.findIndex((count) => count > 0)] ?? 'no-request';
    return {
      state,
      open: numberAt(told, 0),
      of: told.reduce((sum, count) => sum + count, 0),
      own: state === 'none' ? (own[topic] ?? undefined) : undefined,
    };
  });
});

/** By topic, the firmest of what is planned or offered where whoever raises it gives all of that; null where others do. */
function ownHelpUnder(model: Model, filter: Filter) {
  const { columns, topics } = model.index;
  const { mayAnswer } = sidesUnder(model, filter);
  const states = cellStates(model, filter);
  const givers = giversOf(model);
  const own: (TopicAnswer['own'] | null)[] = [];
  for (let i = 0; i < columns.length; i++) {
    const isOffered = columns.status[i] === STATUS_CODE.available;
    const topic = numberAt(columns.topic, i);
    if ((!isOffered && columns.status[i] !== STATUS_CODE.planned) || own[topic] === null) continue;
    if (!mayAnswer(i)) continue;
    const isOwn = givers(i).some((row) => states[row * topics + topic] !== 0);
    own[topic] = !isOwn ? null : isOffered ? 'help' : (own[topic] ?? 'plan');
  }
  return own;
}

function add(counts: Uint32Array, state: number): void {
  counts[state] = numberAt(counts, state) + 1;
}
