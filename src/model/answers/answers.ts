/**
 * The one rule that says whether an offer answers a need; everything on the page follows it (the codebook's
 * section Answers).
 *
 * Each need has one state, the best that an `available` offer of another actor on its topic gives it (an offer
 * that the needing actor makes together with others is its own, `providers.ts`):
 * - `answered`, an open offer: the offer is open to the needing actor, said outright, and names a form of
 *   help that the need names too;
 * - `perhaps`: as that, but the words leave something open. The offer is inferred, names no form, is open on
 *   request or reaches only a part of the region in need; or the need names no form, or asks others by name;
 * - `none`: all else. An offer of another form is related and answers nothing, and so do own, planned and
 *   past help and capacities; `topic-answer.ts` tells some of these apart. A cell has the state of its least
 *   answered need, and so has an actor on a topic (`topic-answer.ts`). This file judges all needs at once, by
 *   the forms of help as bits; `judge.ts` judges one need and one offer by the same rule.
 *
 * A question starts from records (from needs when it looks for offers, from offers when it looks for needs).
 * These pass the whole filter, except that `kind` is ignored and `status` narrows only the kinds of which it
 * names a status. The records that answer pass `meeting` and `basis` alone (the topic is the same anyway), so
 * that no filter on places, forms or words hides another's help or need.
 */
import { numberAt } from '../../dataset/number-at';
import type { Status } from '../../dataset/schema';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from '../columns';
import { passes } from '../count/compiled-filter';
import { type Filter, NO_FILTER } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { helpUnder, providesAsAsked } from './open-help';

/** States of a need, best first; `answered` is shown as "open offer". */
export const ANSWERS = ['answered', 'perhaps', 'none'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Returns the filter of the records that answer: one object for all filters with the same meetings and basis. */
export const answeringFilter = (model: Model, { meeting, basis }: Filter): Filter =>
  filterByMeetingAndBasis(model, NO_FILTER, meeting, basis);

const filterByMeetingAndBasis = memo(
  (_, all: Filter, meeting: Filter['meeting'], basis: Filter['basis']): Filter => ({
    ...all,
    meeting,
    basis,
  }),
);

/**
 * Returns tests of records by position, of any kind. `isAsked` admits the records that a question starts from,
 * `isAskedAnywhere` the same without the filters on actor and subregion, `mayAnswer` the records that answer.
 * @throws RangeError where the result of a text search has the length of another dataset.
 */
export const recordTests = memo((model, filter: Filter) => {
  const kindOf = (status: Status) => KIND_OF[STATUS_CODE[status]];
  const narrowed = new Set(filter.status.map(kindOf));
  const status = STATUS_LIST.filter(
    (one) => filter.status.includes(one) || !narrowed.has(kindOf(one)),
  );
  const asked: Filter = { ...filter, kind: [], status };
  return {
    isAsked: passes(model, asked),
    isAskedAnywhere: passes(model, { ...asked, actor: [], subregion: [] }),
    mayAnswer: passes(model, answeringFilter(model, filter)),
  };
});

/** Returns a function from a need (by position in `dataset.records`) to the position in `ANSWERS` of its state. */
export const answersUnder = memo((model, filter: Filter) => {
  const { columns, topics } = model.index;
  const answers = answeringFilter(model, filter);
  const { sure, maybe } = helpUnder(model, answers, 'available');
  const isGivenAsAsked = providesAsAsked(model, answers);
  return (need: number): number => {
    const cell = numberAt(columns.actor, need) * topics + numberAt(columns.topic, need);
    const wanted = numberAt(columns.modalities, need);
    const given = numberAt(sure, cell) | numberAt(maybe, cell);
    if (wanted === 0) return given === 0 ? 2 : 1;
    if ((numberAt(sure, cell) & wanted) !== 0 && isGivenAsAsked(need)) return 0;
    return (given & wanted) === 0 ? 2 : 1;
  };
});

/** Returns the state of a need (by position in `dataset.records`), whether or not the filter shows it. */
export const answerOf = (model: Model, filter: Filter, need: number): Answer =>
  ANSWERS[answersUnder(model, filter)(need)] as Answer;
