/**
 * The title of the matrix, by ids and counts and no words: the first of these that the filter leaves. It singles out
 * no State.
 */

import { needAnswer } from '../answers/topic-answer';
import { leavesNothing } from '../count/compiled-filter';
import { countedUnder } from '../count/counted-records';
import type { FindingKind, FindingOf, Ids } from '../count/finding-kinds';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { findings } from './findings';

export type MatrixTitle =
  /** Of all that asks for help or reports a difficulty nothing has an open offer. */
  | {
      readonly kind: 'no-open-offer';
      readonly topics: Ids;
      readonly states: Ids;
      /** ISO dates of the first and last day of the meetings that asked. */
      readonly from: string;
      readonly to: string;
    }
  /** Topics without any offer, on which help is asked for, or else a difficulty reported, or else only mentioned. */
  | { readonly kind: 'asked' | 'difficulty'; readonly topics: Ids; readonly states: Ids }
  | { readonly kind: 'mentioned'; readonly topics: Ids }
  /** What most States raise. */
  | { readonly kind: 'raised'; readonly finding: FindingOf<'most-raised'> }
  /** Nothing to single out; or no sentence at all. */
  | { readonly kind: 'plain' | 'none' };

/** Topics that a title names; of more it tells the number. */
export const NAMED = 3;

export const matrixTitle = memo((model, filter: Filter): MatrixTitle => {
  if (leavesNothing(model, filter)) return { kind: 'none' };
  const all = findings(model, filter);
  const of = <Kind extends FindingKind>(kind: Kind) =>
    all.find((each): each is FindingOf<Kind> => each.kind === kind);
  const [requests, difficulties] = [of('requests'), of('difficulties')];
  const [without, mentions] = [of('without-offer'), of('mentions')];
  if (requests) {
    const topics = [...new Set(requests.shares.flatMap((share) => share.topics))];
    const named = without?.isAsked ? without.requested : [];
    // Where each topic can be named as one without an offer, that says more.
    const saysMore = named.length < topics.length || named.length > NAMED;
    const asking = [...requests.records, ...(difficulties?.records ?? [])];
    if (saysMore && !asking.some((id) => hasOpenOffer(model, filter, id)))
      return {
        kind: 'no-open-offer',
        topics,
        states: requests.states,
        ...daysOf(model, requests.records),
      };
  }
  if (without && !without.isOffered)
    return {
      kind: without.isAsked ? 'asked' : 'difficulty',
      topics: without.requested,
      states: without.states,
    };
  if (mentions) return { kind: 'mentioned', topics: mentions.topics };
  const raised = of('most-raised');
  return raised ? { kind: 'raised', finding: raised } : { kind: 'plain' };
});

const hasOpenOffer = (model: Model, filter: Filter, id: string): boolean =>
  needAnswer(model, filter, model.recordIndex.get(id) ?? -1) === 'open';

function daysOf({ dataset, recordIndex }: Model, records: Ids) {
  const held = new Set(records.map((id) => dataset.records[recordIndex.get(id) ?? -1]?.meeting));
  const meetings = dataset.meetings.filter(({ id }) => held.has(id));
  return {
    from: meetings.map(({ start }) => start).sort()[0] ?? '',
    to:
      meetings
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? '',
  };
}

/** How many States ask for help, and how many others only mention topics or report difficulties. */
export const statesRaising = memo((model, filter: Filter) => {
  const { requested, needs, actorsOf } = countedUnder(model, filter);
  const asking = actorsOf(requested).length;
  return { asking, others: actorsOf(needs).length - asking };
});
