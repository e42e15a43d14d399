/**
 * Topics in the order in which a chair might take them, and how far that order depends on weights that
 * nobody agreed on: the criteria of the filter under draws of weights from one fixed seed, and where
 * asked, each draw with its own toss for every implied record. What a State asks for comes before what is
 * reported as a difficulty, this before what is only mentioned, and this before the rest (`topic-tier.ts`); the
 * criteria decide within each. Nothing here is a judgement on a State.
 */
import { randomFrom } from '../dataset/random';
import { type Acceptability, startAcceptability } from './acceptability';
import { criteria as criteriaUnder } from './criteria';
import { uncertainCriteria } from './criteria-draws';
import { type ByCriterion, CRITERIA, type Criterion } from './criterion';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import type { Model } from './model';
import { TOPIC_TIERS, type TopicTier, topicTier } from './topic-tier';
import { completed, drawWeights, exactWeights, type Importance } from './weights';

/** Draws of weights: a share is then within 0.01 of the true one 95 times in 100. */
export const DRAWS = 10_000;
/** The same on every machine and in every link; told wherever a ranking is. */
export const SEED = 2007;
/** Weights and coins are drawn side by side and must not hang together. */
const COIN_SEED = SEED + 1;

/** What is known of the weights: nothing, an order of importance, or the weights themselves. */
export type Weighing =
  | { readonly kind: 'any' }
  /** The most important first, equals in one list; criteria that are not named come last, as equals. */
  | { readonly kind: 'order'; readonly order: Importance }
  /** Of any sum, each finite and 0 or more. */
  | { readonly kind: 'exact'; readonly weights: ByCriterion<number> };

export interface RankingSettings {
  /** Those that count, at least one, in the order of `CRITERIA`. */
  readonly criteria: readonly Criterion[];
  readonly weights: Weighing;
  /** Whether each implied record is in or out with even chance in each draw. */
  readonly uncertain: boolean;
}

function weightsFor({ criteria, weights }: RankingSettings): Float64Array {
  if (weights.kind === 'exact') return exactWeights(criteria.map((each) => weights.weights[each]));
  // A single criterion has all the weight, whatever is said of it.
  if (criteria.length === 1) return Float64Array.of(1);
  const question = { criteria: criteria.length, draws: DRAWS, seed: SEED };
  if (weights.kind === 'any') return drawWeights(question);
  const order = completed(weights.order, criteria);
  return drawWeights({
    ...question,
    order: order.map((equals) => equals.map((each) => criteria.indexOf(each))),
  });
}

/**
 * Begins a ranking; take its draws by `advance`. Without draws to vary (exact weights or one criterion,
 * no uncertainty) it has one.
 * @returns the run, or why there is nothing to rank. `no-needs`: no State has a need on a topic that the
 *   filter leaves; `no-weight`: each criterion that counts has the exact weight 0.
 * @throws RangeError where no criterion counts, or an exact weight is negative or not finite.
 */
export function startRanking(model: Model, filter: Filter, settings: RankingSettings) {
  const { criteria: counted, weights } = settings;
  const all = criteriaUnder(model, filter);
  const topics = all.topics.filter(({ shown }) => shown).map(({ topic }) => topic);
  if (all.largest.breadth === 0) return 'no-needs' as const;
  if (weights.kind === 'exact' && counted.every((each) => weights.weights[each] === 0))
    return 'no-weight' as const;

  const places = counted.map((each) => CRITERIA.indexOf(each));
  /** The values of the topics ranked in the criteria that count. */
  const pick = (from: Float64Array, into: Float64Array): Float64Array => {
    let at = 0;
    for (const topic of topics)
      for (const place of places) into[at++] = from[topic * CRITERIA.length + place] as number;
    return into;
  };
  const size = topics.length * places.length;
  const uncertain = settings.uncertain ? uncertainCriteria(model, filter) : null;
  const drawn = uncertain && uncertain.coins > 0 ? uncertain : null;
  const blank = topics.filter((topic) =>
    counted.every((each) => all.topics[topic]?.[each].count === 0),
  );
  const toss = randomFrom(COIN_SEED);
  const whole = new Float64Array(all.values.length);
  const part = new Float64Array(size);
  const run = startAcceptability({
    topics: topics.length,
    criteria: places.length,
    values: pick(all.values, new Float64Array(size)),
    weights: weightsFor(settings),
    ...(drawn && {
      draws: DRAWS,
      valuesOf: () => {
        drawn.draw(toss, whole);
        return pick(whole, part);
      },
    }),
  });
  return {
    advance: run.advance,
    /** @throws RangeError where draws are left. */
    result: () => ({
      filter,
      settings,
      /** The topics that the filter leaves: positions in `model.topics`, ascending. */
      topics: topics as readonly number[],
      /** By position in `topics`. */
      tiers: topics.map((topic) => topicTier(model, filter, topic)) as readonly TopicTier[],
      /** Those of `topics` that have nothing to count in any criterion that counts. */
      blank: blank as readonly number[],
      /** Of `topics`, by position there. */
      acceptability: run.result() as Acceptability,
      /** Implied records on which a count may turn; 0 where coding uncertainty does not count. */
      coins: drawn?.coins ?? 0,
    }),
  };
}

export type RankingRun = Exclude<ReturnType<typeof startRanking>, string>;
export type Ranking = Readonly<ReturnType<RankingRun['result']>>;
/** Why there is nothing to rank: see `startRanking`. */
export type RankingFault = Extract<ReturnType<typeof startRanking>, string>;

export interface RankedTopic {
  /** Position in `model.topics`. */
  readonly topic: number;
  /** Position in `ranking.topics` and in the tables of `ranking.acceptability`. */
  readonly at: number;
  readonly tier: TopicTier;
  /** Probability of being among the first so many by the criteria alone, 0 to 1. */
  readonly among: number;
  /** Mean of its ranks by the criteria over all draws, from 0; this is what orders the topics of a tier. */
  readonly mean: number;
  /** Topics of the tier with the same mean, itself not: the order cannot tell them apart. Positions in `model.topics`. */
  readonly equals: readonly number[];
}

/** Sums of the same shares may differ by rounding alone. */
const grain = (value: number): number => Math.round(value * 1e9);

/**
 * The topics by tier and the mean of their ranks (the expected rank of SMAA-2), equals in the order of the
 * vocabulary. `n` does not change the order: it is the number of items of which `among` tells.
 * @param n a whole number; 1 is asked in place of less, the number of topics in place of more.
 */
export function inOrder({ topics, tiers, acceptability }: Ranking, n: number): RankedTopic[] {
  const among = amongFirst(acceptability, Math.max(n, 1));
  const all = topics.map((topic, at) => {
    const first = at * topics.length;
    const ranks = acceptability.ranks.subarray(first, first + topics.length);
    const mean = ranks.reduce((sum, share, rank) => sum + rank * share, 0);
    return { topic, at, tier: tiers[at] as TopicTier, among: among[at] as number, mean };
  });
  const place = (tier: TopicTier) => TOPIC_TIERS.indexOf(tier);
  return [...groupBy(all, ({ tier, mean }) => `${tier} ${grain(mean)}`).entries()]
    .sort(([, [a]], [, [b]]) => place(a.tier) - place(b.tier) || grain(a.mean) - grain(b.mean))
    .flatMap(([, equals]) =>
      equals.map((each) => ({
        ...each,
        equals: equals.flatMap(({ topic }) => (topic === each.topic ? [] : [topic])),
      })),
    );
}

/**
 * By topic, the probability of being among the first `n`, 0 to 1; certain from `n` = all topics on.
 * Topics that are tied across the line have the chance that drawing lots would give them.
 */
export const amongFirst = ({ topics, ranks }: Acceptability, n: number): Float64Array =>
  Float64Array.from({ length: topics }, (_, topic) => {
    if (n >= topics) return 1;
    const first = ranks.subarray(topic * topics, topic * topics + n);
    return Math.min(
      1,
      first.reduce((sum, share) => sum + share, 0),
    );
  });
