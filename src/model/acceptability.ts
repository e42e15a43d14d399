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

/**
 * Topics are tied where their scores, 0 to 1, are no further apart than this from the highest of them:
 * far above the rounding of a sum, far below a difference that would matter to anyone.
 */
export const TIE_TOLERANCE = 1e-9;

/** Keeps the rounding of summed shares from deciding where an interval ends. */
const SHARE_ROUNDING = 1e-9;

export interface AcceptabilityQuestion {
  readonly topics: number;
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

/** The first rank at which the summed shares reach a share. */
function reaches(shares: Float64Array, share: number): number {
  let sum = 0;
  return shares.findIndex((each) => {
    sum += each;
    return sum >= share - SHARE_ROUNDING;
  });
}

/**
 * The draws of a question, taken in parts, so that a page stays answerable meanwhile.
 * @throws RangeError where a length does not fit, or a value lies outside 0 to 1.
 */
export function startAcceptability(question: AcceptabilityQuestion) {
  const { topics, criteria, values, weights, valuesOf } = question;
  const vectors = weights.length / criteria;
  const { draws = vectors } = question;
  if (!Number.isInteger(vectors) || vectors < 1 || (vectors > 1 && vectors !== draws))
    throw new RangeError(`${weights.length} weights for ${draws} draws of ${criteria} criteria`);
  if (values.length !== topics * criteria)
    throw new RangeError(`${values.length} values for ${topics} topics and ${criteria} criteria`);
  const faulty = values.findIndex((value) => !(value >= 0 && value <= 1));
  if (faulty >= 0) throw new RangeError(`values[${faulty}] is ${values[faulty]}: give 0 to 1`);

  /** Draws by topic and rank, parts of draws where topics are tied. */
  const taken = new Float64Array(topics * topics);
  /** Sums of weights by topic and criterion, over the draws in which the topic is first. */
  const firsts = new Float64Array(topics * criteria);
  const scores = new Float64Array(topics);
  const order = Uint16Array.from({ length: topics }, (_, topic) => topic);
  let next = 0;

  /** The topics from one position of the order up to another share these ranks. */
  function addRanks(from: number, to: number): void {
    const share = 1 / (to - from);
    for (let i = from; i < to; i++) {
      const row = (order[i] as number) * topics;
      for (let rank = from; rank < to; rank++)
        taken[row + rank] = (taken[row + rank] as number) + share;
    }
  }

  /** The topics before a position of the order are first, under the weights that begin at `first`. */
  function addFirsts(to: number, first: number): void {
    for (let i = 0; i < to; i++) {
      const row = (order[i] as number) * criteria;
      for (let c = 0; c < criteria; c++) {
        firsts[row + c] = (firsts[row + c] as number) + (weights[first + c] as number) / to;
      }
    }
  }

  function take(draw: number): void {
    const first = vectors === 1 ? 0 : draw * criteria;
    const drawn = valuesOf ? valuesOf(draw) : values;
    for (let topic = 0, at = 0; topic < topics; topic++) {
      let sum = 0;
      for (let c = 0; c < criteria; c++)
        sum += (weights[first + c] as number) * (drawn[at++] as number);
      scores[topic] = sum;
    }
    sortByScore(order, scores);
    for (let from = 0; from < topics; ) {
      const to = endOfTie(order, scores, from);
      addRanks(from, to);
      if (from === 0) addFirsts(to, first);
      from = to;
    }
  }

  return {
    /** Takes so many more draws, 1 or more, or those that are left; returns how many are left then. */
    advance(more: number): number {
      const end = Math.min(draws, next + more);
      while (next < end) take(next++);
      return draws - next;
    },
    /** @throws RangeError where draws are left. */
    result() {
      if (next < draws) throw new RangeError(`${draws - next} draws are left: advance first`);
      const ranks = taken.map((times) => times / draws);
      const meanWeights = new Float64Array(criteria);
      weights.forEach((weight, at) => {
        meanWeights[at % criteria] = (meanWeights[at % criteria] as number) + weight;
      });
      const numbers = Array.from({ length: topics }, (_, topic) => topic);
      return {
        topics,
        draws,
        /**
         * Share of the draws, 0 to 1, in which a topic has a rank, at `topic * topics + rank`. Each
         * topic's shares add up to one, and so do each rank's.
         */
        ranks,
        /**
         * By topic, ranks that hold at least 90 % of its draws: less than 5 % rank it before `low`, at
         * most 5 % after `high`.
         */
        intervals: numbers.map((t) => {
          const shares = ranks.subarray(t * topics, (t + 1) * topics);
          return { low: reaches(shares, 0.05), high: reaches(shares, 0.95) };
        }),
        /**
         * By topic, the mean of the weights under which it comes first (the central weight vector: who
         * weighs like this would choose it), a draw with several firsts counted by the share; null where
         * it never is.
         */
        central: numbers.map((t) => {
          const times = taken[t * topics] as number;
          const sums = firsts.subarray(t * criteria, (t + 1) * criteria);
          return times === 0 ? null : sums.map((sum) => sum / times);
        }),
        /** The mean of the weights of all draws, by criterion: what a central weight is held against. */
        meanWeights: meanWeights.map((sum) => (sum * criteria) / weights.length),
      };
    },
  };
}

export type Acceptability = Readonly<ReturnType<ReturnType<typeof startAcceptability>['result']>>;
