/**
 * Topics in the order in which a chair might take them, and how far that order depends on which criterion is more
 * important, of which nobody agreed: the topics are ranked under every order of the criteria, each with and without
 * the records that we inferred. What a State asks for comes before what is reported as a difficulty, this before
 * what is only mentioned, and this before the rest (`topic-tier.ts`); the criteria decide within each. Nothing here
 * is a judgement on a State.
 */

import { TOPIC_TIERS, type TopicTier, topicTier } from '../answers/topic-tier';
import { groupBy } from '../count/group-by';
import type { Filter } from '../filter';
import { memo } from '../memo';
import type { Model } from '../model';
import { criteria as criteriaUnder, type TopicCriteria } from './criteria';
import type { Criterion } from './criterion';
import { centroidWeights, ordersOf } from './criterion-orders';

export interface RankingSettings {
  /** Those that count, at least one, in the order of `CRITERIA`. */
  readonly criteria: readonly Criterion[];
  /** The chair's order, the most important first; what it does not name comes last. Empty: every order is tried. */
  readonly importance: readonly Criterion[];
}

export interface RankedTopic {
  /** Position in `model.topics`. */
  readonly topic: number;
  readonly tier: TopicTier;
  /** Whether there is nothing to count in any criterion that counts. */
  readonly isBlank: boolean;
  /**
   * Its place by the criteria alone, from 0, in each order of the criteria: the later of those with and without
   * what we inferred. Equals have the first of the places that they share.
   */
  readonly places: readonly number[];
  /** Mean of all its places, where equals have the middle of those that they share; this orders the topics of a tier. */
  readonly mean: number;
  /** Other topics of the tier with the same mean: the order cannot tell them apart. Positions in `model.topics`. */
  readonly equals: readonly number[];
}

export interface Ranking {
  readonly filter: Filter;
  readonly settings: RankingSettings;
  /** How many orders of the criteria were tried. */
  readonly orders: number;
  /** The topics that the filter leaves, in order; equals as in the vocabulary. */
  readonly topics: readonly RankedTopic[];
}

/** The criteria that count by importance, as far as the chair has put them in order. */
export const byImportance = ({ criteria, importance }: RankingSettings): Criterion[] => [
  ...importance.filter((each) => criteria.includes(each)),
  ...criteria.filter((each) => !importance.includes(each)),
];

/** In how many of the orders a topic is among the first `n`. */
export const ordersAmong = ({ places }: RankedTopic, n: number): number =>
  places.filter((place) => place < n).length;

/** The place, from 0, that half of the orders reach or better. */
export const medianPlace = ({ places }: RankedTopic): number =>
  places.toSorted((a, b) => a - b)[Math.floor((places.length - 1) / 2)] ?? 0;

const withoutInferred = memo(
  (_model, filter: Filter): Filter => ({
    ...filter,
    basis: ['explicit'],
  }),
);

/** To whole billionths, so that sums of the same numbers are equal in whatever order they are added. */
const grain = (value: number): number => Math.round(value * 1e9);

/** By topic, how many have a higher score, and how many the same. */
function placesOf(scores: readonly number[]): { readonly first: number; readonly equal: number }[] {
  const inOrder = scores.toSorted((a, b) => b - a);
  const first = new Map<number, number>();
  const equal = new Map<number, number>();
  inOrder.forEach((score, at) => {
    if (!first.has(score)) first.set(score, at);
    equal.set(score, (equal.get(score) ?? 0) + 1);
  });
  return scores.map((score) => ({ first: first.get(score) ?? 0, equal: equal.get(score) ?? 1 }));
}

/**
 * Where the chair gives an order of the criteria, it is the only case, with what we inferred as the filter has it.
 * @returns the ranking; `no-needs` where no State has a need on a topic that the filter leaves
 */
export function rankTopics(
  model: Model,
  filter: Filter,
  settings: RankingSettings,
): Ranking | 'no-needs' {
  const { criteria, importance } = settings;
  const { topics: all, largest } = criteriaUnder(model, filter);
  if (largest.breadth === 0) return 'no-needs';
  const topics = all.filter(({ shown }) => shown).map(({ topic }) => topic);
  const isChairs = importance.length > 0;
  const orders = isChairs ? [byImportance(settings)] : ordersOf(criteria);
  const ways = [all];
  if (!isChairs && filter.basis.length !== 1)
    ways.push(criteriaUnder(model, withoutInferred(model, filter)).topics);

  const weights = centroidWeights(criteria.length);
  const scored = (counts: TopicCriteria | undefined, order: readonly Criterion[]): number =>
    grain(
      order.reduce((sum, each, at) => sum + (counts?.[each].value ?? 0) * (weights[at] ?? 0), 0),
    );
  const cases = orders.map((order) =>
    ways.map((counts) => placesOf(topics.map((topic) => scored(counts[topic], order)))),
  );
  const ranked = topics.map((topic, at) => {
    const own = cases.map((both) => both.flatMap((places) => places[at] ?? []));
    const middles = own.flat().map(({ first, equal }) => first + (equal - 1) / 2);
    return {
      topic,
      tier: topicTier(model, filter, topic),
      isBlank: criteria.every((each) => all[topic]?.[each].count === 0),
      places: own.map((both) => Math.max(...both.map(({ first }) => first))),
      mean: middles.reduce((sum, place) => sum + place, 0) / middles.length,
    };
  });
  const tierOf = ({ tier }: { tier: TopicTier }) => TOPIC_TIERS.indexOf(tier);
  const inOrder = ranked.toSorted(
    (a, b) => tierOf(a) - tierOf(b) || grain(a.mean) - grain(b.mean) || a.topic - b.topic,
  );
  const alike = groupBy(inOrder, ({ tier, mean }) => `${tier} ${grain(mean)}`);
  return {
    filter,
    settings,
    orders: orders.length,
    topics: [...alike.values()].flatMap((equals) =>
      equals.map((each) => ({
        ...each,
        equals: equals.flatMap(({ topic }) => (topic === each.topic ? [] : [topic])),
      })),
    ),
  };
}
