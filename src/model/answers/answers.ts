/**
 * Who answers a need: the one rule that everything on the page follows (the codebook's section Answers).
 *
 * Each need has one state, the best that an `available` offer of another actor on its topic gives it (an
 * offer that the needing actor makes together with others is its own, `givers.ts`):
 * - `answered`, an open offer: the offer is open to the needing actor, said outright, and names a form of
 *   help that the need names too;
 * - `perhaps`: as that, but the words leave something open. The offer is inferred, names no form, is open on
 *   request or reaches only a part of the region in need; or the need names no form, or asks others by name;
 * - `none`: all else. An offer of another form is related and answers nothing, and so do own, planned
 *   and past help and capacities; `topic-answer.ts` tells some of these apart.
 * A cell has the state of its least answered need, and so has an actor on a topic (`topic-answer.ts`). Needs are
 * judged here, by the forms of help as bits; `judge.ts` says the same of a need and an offer.
 *
 * The records asked from (needs when one asks what meets them, offers when one asks who could use
 * them) pass the whole filter, except that `kind` is ignored and `status` narrows only the kinds of
 * which it names a status. The records that answer pass `meeting` and `basis` alone (the topic is the
 * same anyway), so that no filter on places, forms or words hides another's help or need.
 */
import { numberAt } from '../../dataset/number-at';
import type { Status } from '../../dataset/schema';
import { KIND_OF, STATUS_CODE, STATUS_LIST } from '../columns';
import { passes } from '../count/compiled-filter';
import { type Filter, NO_FILTER } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { givesAsAsked, helpUnder } from './open-help';

/** States of a need, best first; `answered` is shown as "open offer". */
export const ANSWERS = ['answered', 'perhaps', 'none'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The filter of the records that answer: one object for all filters that are alike in meeting and basis. */
export const answering = (model: Model, { meeting, basis }: Filter): Filter =>
  answeringAlike(model, NO_FILTER, meeting, basis);

const answeringAlike = memo(
  (_, all: Filter, meeting: Filter['meeting'], basis: Filter['basis']): Filter => ({
    ...all,
    meeting,
    basis,
  }),
);

/**
 * Tests of records by position, whatever their kind. `isAskedAnywhere` is `isAsked` without the filters
 * on actor and subregion, for an actor that is asked for by name.
 * @throws RangeError where the answer of a text search is of another dataset's length.
 */
export const sidesUnder = memo((model, filter: Filter) => {
  const kindOf = (status: Status) => KIND_OF[STATUS_CODE[status]];
  const narrowed = new Set(filter.status.map(kindOf));
  const status = STATUS_LIST.filter(
    (one) => filter.status.includes(one) || !narrowed.has(kindOf(one)),
  );
  const asked: Filter = { ...filter, kind: [], status };
  return {
    isAsked: passes(model, asked),
    isAskedAnywhere: passes(model, { ...asked, actor: [], subregion: [] }),
    mayAnswer: passes(model, answering(model, filter)),
  };
});

/** Position in `ANSWERS` of the state of a need (by position in `dataset.records`). */
export const answersUnder = memo((model, filter: Filter) => {
  const { columns, topics } = model.index;
  const answers = answering(model, filter);
  const { sure, maybe } = helpUnder(model, answers, 'available');
  const isGivenAsAsked = givesAsAsked(model, answers);
  return (need: number): number => {
    const cell = numberAt(columns.actor, need) * topics + numberAt(columns.topic, need);
    const wanted = numberAt(columns.modalities, need);
    const given = numberAt(sure, cell) | numberAt(maybe, cell);
    if (wanted === 0) return given === 0 ? 2 : 1;
    if ((numberAt(sure, cell) & wanted) !== 0 && isGivenAsAsked(need)) return 0;
    return (given & wanted) === 0 ? 2 : 1;
  };
});

/** State of a need (by position in `dataset.records`), whether or not the filter shows it. */
export const answerOf = (model: Model, filter: Filter, need: number): Answer =>
  ANSWERS[answersUnder(model, filter)(need)] as Answer;
