/**
 * Which topics come first when nobody has agreed how much each criterion weighs: SMAA-2 (R. Lahdelma
 * and P. Salminen, "SMAA-2: Stochastic multicriteria acceptability analysis for group decision making",
 * Operations Research 49(3), 2001, 444-454). Topics are ranked once for each draw of weights, by the
 * weighted sum of their values, and the ranks are counted. From 10,000 draws, a share is within 0.01 of
 * the true one at least 95 times in 100 (1.96 standard errors of at most sqrt(0.25 / 10,000)).
 *
 * Ranks count from 0, the first. Ties are ties: topics of equal score share the ranks that they occupy
 * evenly, so that two at the top have half of rank 0 and half of rank 1 each.
 */
import { mustBeWeightVectors, mustBeWhole } from './weights';

/**
 * Topics are tied where their scores, 0 to 1, are no further apart than this from the highest of them:
 * far above the rounding of a sum, far below a difference that would matter to anyone.
 */
export const TIE_TOLERANCE = 1e-9;

/** Keeps the rounding of summed shares from deciding where an interval ends. */
const SHARE_ROUNDING = 1e-9;

export interface RankInterval {
  /** Less than 5 % of the draws rank the topic before this. */
  readonly low: number;
  /** At most 5 % of the draws rank it after this. */
  readonly high: number;
}

export interface Acceptability {
  readonly topics: number;
  readonly draws: number;
  /**
   * Share of the draws, 0 to 1, in which a topic has a rank, at `topic * topics + rank`. Each topic's
   * shares add up to one, and so do each rank's.
   */
  readonly ranks: Float64Array;
  /** By topic; holds at least 90 % of its draws. */
  readonly intervals: readonly RankInterval[];
  /**
   * By topic, the mean of the weights under which it comes first (the central weight vector: who weighs
   * like this would choose it), a draw with several firsts counted by the share; null where it never is.
   */
  readonly central: readonly (Float64Array | null)[];
  /** The mean of the weights of all draws, by criterion: what a central weight is to be held against. */
  readonly meanWeights: Float64Array;
  /** By topic, the others that are tied with it in every draw, in ascending order. */
  readonly tiedWith: readonly (readonly number[])[];
}

/** Weighted sums of the topics, under the weights from `first` up to `end`. */
function score(
  scores: Float64Array,
  values: Float64Array,
  weights: Float64Array,
  first: number,
  end: number,
): void {
  for (let topic = 0, at = 0; topic < scores.length; topic++) {
    let sum = 0;
    for (let w = first; w < end; w++) sum += (weights[w] as number) * (values[at++] as number);
    scores[topic] = sum;
  }
}

/** Puts topics in order, highest score first. Quick where the last draw left them nearly so. */
function sortByScore(order: Uint16Array, scores: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const topic = order[i] as number;
    const own = scores[topic] as number;
    let at = i;
    for (; at > 0 && (scores[order[at - 1] as number] as number) < own; at--) {
      order[at] = order[at - 1] as number;
    }
    order[at] = topic;
  }
}

/** First position after `from` whose topic is not tied with that at `from`. */
function endOfTie(order: Uint16Array, scores: Float64Array, from: number): number {
  const least = (scores[order[from] as number] as number) - TIE_TOLERANCE;
  let to = from + 1;
  while (to < order.length && (scores[order[to] as number] as number) >= least) to++;
  return to;
}

class Count {
  /** Draws by topic and rank, parts of draws where topics are tied. */
  readonly ranks: Float64Array;
  /** Draws in which two topics are tied, by the one and the other. */
  readonly ties: Uint32Array;
  /** Sums of weights by topic and criterion, over the draws in which the topic is first. */
  readonly firsts: Float64Array;

  constructor(
    readonly topics: number,
    readonly criteria: number,
  ) {
    this.ranks = new Float64Array(topics * topics);
    this.ties = new Uint32Array(topics * topics);
    this.firsts = new Float64Array(topics * criteria);
  }

  /** The topics from one position of the order up to another share these ranks. */
  addRanks(order: Uint16Array, from: number, to: number): void {
    const { ranks, ties, topics } = this;
    const share = 1 / (to - from);
    for (let i = from; i < to; i++) {
      const row = (order[i] as number) * topics;
      for (let rank = from; rank < to; rank++) {
        ranks[row + rank] = (ranks[row + rank] as number) + share;
        const tie = row + (order[rank] as number);
        ties[tie] = (ties[tie] as number) + 1;
      }
    }
  }

  /** The topics before a position of the order are first, under the weights that begin at `first`. */
  addFirsts(order: Uint16Array, to: number, weights: Float64Array, first: number): void {
    const { firsts, criteria } = this;
    for (let i = 0; i < to; i++) {
      const row = (order[i] as number) * criteria;
      for (let c = 0; c < criteria; c++) {
        firsts[row + c] = (firsts[row + c] as number) + (weights[first + c] as number) / to;
      }
    }
  }
}

/** Ranks at which the summed shares reach 5 % and 95 %. */
function intervalOf(shares: Float64Array): RankInterval {
  const reaches = (share: number): number => {
    let sum = 0;
    return shares.findIndex((each) => {
      sum += each;
      return sum >= share - SHARE_ROUNDING;
    });
  };
  return { low: reaches(0.05), high: reaches(0.95) };
}

/** The draws of a question, taken in parts, so that a page stays answerable meanwhile. */
export interface AcceptabilityRun {
  /** Takes so many more draws, 1 or more, or those that are left; returns how many are left then. */
  advance(draws: number): number;
  /** @throws RangeError where draws are left. */
  result(): Acceptability;
}

/**
 * @throws RangeError where a length does not fit, a value lies outside 0 to 1 (in a draw: from
 *   `advance`), a weight is negative or not finite, a vector of weights does not add up to one, or there
 *   is no topic, criterion or draw.
 */
export function startAcceptability(question: AcceptabilityQuestion): AcceptabilityRun {
  const { topics, criteria, values, weights, valuesOf } = question;
  const draws = checkedDraws(question);
  const count = new Count(topics, criteria);
  const scores = new Float64Array(topics);
  const order = Uint16Array.from({ length: topics }, (_, topic) => topic);
  let next = 0;

  function take(draw: number): void {
    const current = valuesOf ? valuesOf(draw) : values;
    if (valuesOf) mustBeValues(current, topics, criteria, draw);
    const first = weights.length === criteria ? 0 : draw * criteria;
    score(scores, current, weights, first, first + criteria);
    sortByScore(order, scores);
    for (let from = 0; from < topics; ) {
      const to = endOfTie(order, scores, from);
      count.addRanks(order, from, to);
      if (from === 0) count.addFirsts(order, to, weights, first);
      from = to;
    }
  }

  return {
    advance(more) {
      mustBeWhole('draws', more, 1);
      const end = Math.min(draws, next + more);
      while (next < end) take(next++);
      return draws - next;
    },
    result() {
      if (next < draws) throw new RangeError(`${draws - next} draws are left: advance first`);
      return resultOf(count, draws, weights);
    },
  };
}

function meanOf(weights: Float64Array, criteria: number): Float64Array {
  const mean = new Float64Array(criteria);
  weights.forEach((weight, at) => {
    mean[at % criteria] = (mean[at % criteria] as number) + weight;
  });
  return mean.map((sum) => (sum * criteria) / weights.length);
}

function resultOf(count: Count, draws: number, weights: Float64Array): Acceptability {
  const { topics, criteria } = count;
  const ranks = count.ranks.map((drawn) => drawn / draws);
  const numbers = Array.from({ length: topics }, (_, topic) => topic);
  return {
    topics,
    draws,
    ranks,
    intervals: numbers.map((t) => intervalOf(ranks.subarray(t * topics, (t + 1) * topics))),
    central: numbers.map((t) => {
      const times = count.ranks[t * topics] as number;
      const sums = count.firsts.subarray(t * criteria, (t + 1) * criteria);
      return times === 0 ? null : sums.map((sum) => sum / times);
    }),
    meanWeights: meanOf(weights, criteria),
    tiedWith: numbers.map((t) =>
      numbers.filter((other) => other !== t && count.ties[t * topics + other] === draws),
    ),
  };
}

/** All draws at once; throws as `startAcceptability` does. */
export function acceptability(question: AcceptabilityQuestion): Acceptability {
  const run = startAcceptability(question);
  run.advance(Number.MAX_SAFE_INTEGER);
  return run.result();
}

export interface AcceptabilityQuestion {
  readonly topics: number;
  /** 1 or more. */
  readonly criteria: number;
  /**
   * `topics * criteria` numbers, topic after topic, from 0 to 1: each divided by the largest of its
   * criterion. More is better.
   */
  readonly values: Float64Array;
  /** Vectors of `criteria` weights that add up to one each: one for each draw, or one for all. */
  readonly weights: Float64Array;
  /** Needed only where one vector of weights is for more than one draw. */
  readonly draws?: number;
  /**
   * Values that stand for `values` in a draw, of the same shape and range, where the values themselves
   * are uncertain. Asked once a draw, from draw 0 on; may fill and return the same array each time.
   */
  readonly valuesOf?: (draw: number) => Float64Array;
}

/** What is wrong with the values of a draw, or those of the question where none is named. */
const faulty = (draw: number | undefined, what: string): RangeError =>
  new RangeError(`${draw === undefined ? 'values' : `valuesOf(${draw})`} ${what}`);

export function mustBeValues(
  values: Float64Array,
  topics: number,
  criteria: number,
  draw?: number,
): void {
  const count = topics * criteria;
  if (values.length !== count) {
    const shape = `${topics} topics and ${criteria} criteria`;
    throw faulty(draw, `has ${values.length} numbers for ${shape}: give ${count}`);
  }
  for (let at = 0; at < count; at++) {
    const value = values[at] as number;
    if (value >= 0 && value <= 1) continue;
    const place = `topic ${Math.floor(at / criteria)}, criterion ${at % criteria}`;
    const remedy = "give 0 to 1, divided by the criterion's largest";
    throw faulty(draw, `of ${place} is ${value}: ${remedy}`);
  }
}

/** How many draws are asked for, once the question is found sound. */
export function checkedDraws({
  topics,
  criteria,
  values,
  weights,
  draws,
}: AcceptabilityQuestion): number {
  mustBeWhole('topics', topics, 1, 0xffff);
  mustBeWhole('criteria', criteria, 1);
  mustBeValues(values, topics, criteria);
  mustBeWeightVectors(weights, criteria);
  const vectors = weights.length / criteria;
  if (draws === undefined) return vectors;
  mustBeWhole('draws', draws, 1);
  if (vectors === 1 || vectors === draws) return draws;
  const remedy = 'give one for each, or one for all';
  throw new RangeError(`weights has ${vectors} vectors for ${draws} draws: ${remedy}`);
}
