/**
 * The ranking of topics for an agenda, and how far it depends on the importance of each criterion, on which the
 * meeting did not agree. Topics are ranked under every order of the criteria, each with and without inferred
 * records. Topics that a State asks for come before those reported as a difficulty, these before those only
 * mentioned, and these before the rest (`topic-tier.ts`); the criteria decide within each tier. The ranking
 * does not judge States.
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
  /** The criteria that count, at least one, in the order of `CRITERIA`. */
  readonly criteria: readonly Criterion[];
  /**
   * The chair's order, the most important first; criteria that it does not name come last. Empty: every order
   * is tried.
   */
  readonly importance: readonly Criterion[];
}

export interface RankedTopic {
  /** Position in `model.topics`. */
  readonly topic: number;
  readonly tier: TopicTier;
  /** True where every criterion that counts is 0. */
  readonly isBlank: boolean;
  /**
   * Its place by the criteria alone, from 0, in each order of the criteria: the later of its places with and
   * without inferred records. Equals have the first of the places that they share.
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
  /** Number of orders of the criteria that were tried. */
  readonly orders: number;
  /** The topics that the filter leaves, in order; equals as in the vocabulary. */
  readonly topics: readonly RankedTopic[];
}

/** Returns the criteria that count, those that the chair has ordered first. */
export const byImportance = ({ criteria, importance }: RankingSettings): Criterion[] => [
  ...importance.filter((each) => criteria.includes(each)),
  ...criteria.filter((each) => !importance.includes(each)),
];

/** Counts the orders in which a topic is among the first `n`. */
export const ordersAmong = ({ places }: RankedTopic, n: number): number =>
  places.filter((place) => place < n).length;

/** Returns the place, from 0, that a topic reaches or betters in half of the orders. */
export const medianPlace = ({ places }: RankedTopic): number =>
  places.toSorted((a, b) => a - b)[Math.floor((places.length - 1) / 2)] ?? 0;

const withoutInferred = memo(
  (_model, filter: Filter): Filter => ({
    ...filter,
    basis: ['explicit'],
  }),
);

/** Rounds to billionths, so that sums of the same numbers are equal in any order of addition. */
const grain = (value: number): number => Math.round(value * 1e9);

/** Returns for each score how many are higher, and how many are the same, itself included. */
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
 * Ranks the topics. An order of the chair is the only one tried, and inferred records then count as the filter
 * says.
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
  const countSets = [all];
  if (!isChairs && filter.basis.length !== 1)
    countSets.push(criteriaUnder(model, withoutInferred(model, filter)).topics);

  const weights = centroidWeights(criteria.length);
  const scoreOf = (counts: TopicCriteria | undefined, order: readonly Criterion[]): number =>
    grain(
      order.reduce((sum, each, at) => sum + (counts?.[each].value ?? 0) * (weights[at] ?? 0), 0),
    );
  const cases = orders.map((order) =>
    countSets.map((counts) => placesOf(topics.map((topic) => scoreOf(counts[topic], order)))),
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
  const groupsOfEquals = groupBy(inOrder, ({ tier, mean }) => `${tier} ${grain(mean)}`);
  return {
    filter,
    settings,
    orders: orders.length,
    topics: [...groupsOfEquals.values()].flatMap((equals) =>
      equals.map((each) => ({
        ...each,
        equals: equals.flatMap(({ topic }) => (topic === each.topic ? [] : [topic])),
      })),
    ),
  };
}
