/**
 * Whether there is an offer for a need, a cell or a topic, in the five states that the page shows.
 *
 * The rule is that of `answers.ts`. It divides the needs that have no offer there, not even perhaps, into
 * three: another actor plans help that is open to the actor in need, of a form that the need names or of none
 * (`planned`); there are offers or plans of another form only (`other`); neither (`none`).
 */

import { numberAt } from '../../dataset/number-at';
import { KIND_OF, STATUS_CODE } from '../columns';
import { markBits, NEED_BITS } from '../count/marks';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { ANSWERS, answeringFilter, answersUnder, recordTests } from './answers';
import { helpUnder } from './open-help';
import { providersOf } from './providers';

/** Best first. */
export const NEED_ANSWERS = ['open', 'perhaps', 'planned', 'other', 'none'] as const;
export type NeedAnswer = (typeof NEED_ANSWERS)[number];

/** Returns the state of a need (by position in `dataset.records`), whether or not the filter shows it. */
export const needAnswer = (model: Model, filter: Filter, need: number): NeedAnswer =>
  NEED_ANSWERS[needStates(model, filter)(need)] as NeedAnswer;

const [PLANNED, OTHER, NONE] = (['planned', 'other', 'none'] as const).map((each) =>
  NEED_ANSWERS.indexOf(each),
) as [number, number, number];
const UNANSWERED = ANSWERS.indexOf('none');

/**
 * Returns a function from a need to the position of its state in `NEED_ANSWERS`, where the first two states
 * stand as in `ANSWERS`.
 */
const needStates = memo((model, filter: Filter) => {
  const { columns, topics } = model.index;
  const offered = helpUnder(model, answeringFilter(model, filter), 'available');
  const planned = helpUnder(model, answeringFilter(model, filter), 'planned').maybe;
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
 * Returns by cell (actor * topics + topic) 1 more than the position in `NEED_ANSWERS` of its least answered
 * need that `isAsked` admits (see `answers.ts`); 0 where there is none. Actors of all kinds.
 */
export const cellStates = memo((model, filter: Filter): Uint8Array => {
  const { columns, cells, topics } = model.index;
  const { isAsked } = recordTests(model, filter);
  const stateOf = needStates(model, filter);
  const states = new Uint8Array(cells);
  for (let i = 0; i < columns.length; i++) {
    if (KIND_OF[numberAt(columns.status, i)] !== 'need' || !isAsked(i)) continue;
    const cell = numberAt(columns.actor, i) * topics + numberAt(columns.topic, i);
    const state = stateOf(i) + 1;
    if (state > numberAt(states, cell)) states[cell] = state;
  }
  return states;
});

/** Returns the state of the least answered need that the filter shows in a cell; null where it shows none. */
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
  /** The best state of the States that raise the topic; of all actors where no State does. */
  readonly state: NeedAnswer | 'no-request';
  /** Number of these actors that have an open offer for each of their needs there. */
  readonly open: number;
  /** Number of these actors. */
  readonly of: number;
  /** Where the state is `none` and all that is planned or offered is by those who raise the topic: the firmest of it. */
  readonly own?: 'plan' | 'help' | undefined;
}

/**
 * Returns whether there is an offer for the actors that raise a topic (by column). The filter on kind is
 * ignored: hidden needs must not look like no needs.
 */
export const topicAnswer = (model: Model, filter: Filter, topic: number): TopicAnswer =>
  topicAnswers(model, filter)[topic] ?? { state: 'no-request', open: 0, of: 0 };

const topicAnswers = memo((model, filter: Filter): readonly TopicAnswer[] => {
  const { topics } = model.index;
  const states = cellStates(model, filter);
  /** Numbers of States, and of all actors, in each state, by topic. */
  const ofStates = model.topics.map(() => new Uint32Array(NEED_ANSWERS.length));
  const ofAll = model.topics.map(() => new Uint32Array(NEED_ANSWERS.length));
  model.actors.forEach(({ kind }, actor) => {
    for (let topic = 0; topic < topics; topic++) {
      const state = numberAt(states, actor * topics + topic) - 1;
      if (state < 0) continue;
      increment(ofAll[topic] as Uint32Array, state);
      if (kind === 'state') increment(ofStates[topic] as Uint32Array, state);
    }
  });
  const own = ownHelpUnder(model, filter);
  return ofAll.map((all, topic) => {
    const some = ofStates[topic] as Uint32Array;
    const counts = some.some(Boolean) ? some : all;
    const state = NEED_ANSWERS[counts.findIndex((count) => count > 0)] ?? 'no-request';
    return {
      state,
      open: numberAt(counts, 0),
      of: counts.reduce((sum, count) => sum + count, 0),
      own: state === 'none' ? (own[topic] ?? undefined) : undefined,
    };
  });
});

/**
 * Returns by topic the firmest help, if the actors that raise the topic provide all of it; null if others provide some.
 */
function ownHelpUnder(model: Model, filter: Filter) {
  const { columns, topics } = model.index;
  const { mayAnswer } = recordTests(model, filter);
  const states = cellStates(model, filter);
  const providers = providersOf(model);
  const own: (TopicAnswer['own'] | null)[] = [];
  for (let i = 0; i < columns.length; i++) {
    const isOffered = columns.status[i] === STATUS_CODE.available;
    const topic = numberAt(columns.topic, i);
    if ((!isOffered && columns.status[i] !== STATUS_CODE.planned) || own[topic] === null) continue;
    if (!mayAnswer(i)) continue;
    const isOwn = providers(i).some((row) => states[row * topics + topic] !== 0);
    own[topic] = !isOwn ? null : isOffered ? 'help' : (own[topic] ?? 'plan');
  }
  return own;
}

function increment(counts: Uint32Array, state: number): void {
  counts[state] = numberAt(counts, state) + 1;
}
