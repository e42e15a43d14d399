/**
 * Weight vectors for a ranking whose weights nobody knows for sure: drawn evenly, drawn under an order
 * of importance, or given.
 *
 * The same seed gives the same digits on every machine. Numbers come from mulberry32 as multiples of
 * 2^-32, and are only compared and subtracted after that. Such differences have no rounding at all, so
 * that a drawn vector adds up to exactly one. (Logarithms, the usual way to such weights, may differ
 * in their last digit from engine to engine.)
 */
import { randomFrom } from '../dataset/random';
import { CRITERIA, type Criterion } from './criterion';

/** The most important first, equals in one list; no list is empty. */
export type Importance = readonly (readonly Criterion[])[];

/** An order over all of these criteria: those that it does not name come last, as equals. */
export function completed(order: Importance, over: readonly Criterion[] = CRITERIA): Importance {
  const named = new Set(order.flat());
  return [...order, over.filter((each) => !named.has(each))]
    .map((equals) => equals.filter((each) => over.includes(each)))
    .filter((equals) => equals.length > 0);
}

/** Place of a criterion, from 1; equals share one. */
export const placeInOrder = (order: Importance, criterion: Criterion): number =>
  completed(order).findIndex((equals) => equals.includes(criterion)) + 1;

/**
 * One step up (-1) or down (1): out of its equals, or from a place of its own to those of the next one.
 * Every order can be reached so. The same order where there is no such step.
 */
export function moved(order: Importance, criterion: Criterion, step: -1 | 1): Importance {
  const all = completed(order);
  const at = all.findIndex((equals) => equals.includes(criterion));
  const others = (all[at] ?? []).filter((each) => each !== criterion);
  if (others.length > 0) {
    const parted = step < 0 ? [[criterion], others] : [others, [criterion]];
    return all.toSpliced(at, 1, ...parted);
  }
  const next = all[at + step];
  if (!next) return all;
  const joined = CRITERIA.filter((each) => each === criterion || next.includes(each));
  return all.toSpliced(Math.min(at, at + step), 2, joined);
}

/**
 * Fills `weights` with vectors that are uniform on the simplex: the lengths of the pieces into which
 * random cuts divide the line from 0 to 1 (L. Devroye, Non-Uniform Random Variate Generation, ch. V).
 */
function fillEvenly(weights: Float64Array, criteria: number, random: () => number): void {
  const cuts = new Float64Array(criteria);
  for (let first = 0; first < weights.length; first += criteria) {
    for (let drawn = 0; drawn < criteria - 1; drawn++) {
      const cut = random();
      let at = drawn;
      for (; at > 0 && (cuts[at - 1] as number) > cut; at--) cuts[at] = cuts[at - 1] as number;
      cuts[at] = cut;
    }
    cuts[criteria - 1] = 1;
    let before = 0;
    for (let c = 0; c < criteria; c++) {
      weights[first + c] = (cuts[c] as number) - before;
      before = cuts[c] as number;
    }
  }
}

/**
 * Hands the weights of each vector out anew: the heaviest to the first place, and so on. Equals get
 * theirs in the order drawn, which is random, so that the answer is uniform on all vectors that obey.
 */
function arrange(weights: Float64Array, order: readonly (readonly number[])[]): void {
  /** Criterion at each place; equals stand in the order of their numbers. */
  const criterion = order.flatMap((equals) => equals.toSorted((a, b) => a - b));
  /** For each place, the first place of its group of equals. */
  const group = order.flatMap((equals) => equals.map(() => criterion.indexOf(Math.min(...equals))));
  const criteria = criterion.length;
  const drawn = new Float64Array(criteria);
  /** How many of a group have their weight, by the group's first place. */
  const served = new Uint16Array(criteria);
  for (let first = 0; first < weights.length; first += criteria) {
    for (let c = 0; c < criteria; c++) drawn[c] = weights[first + c] as number;
    served.fill(0);
    for (let c = 0; c < criteria; c++) {
      const weight = drawn[c] as number;
      let heavier = 0;
      for (let other = 0; other < criteria; other++) {
        const rival = drawn[other] as number;
        if (rival > weight || (rival === weight && other < c)) heavier++;
      }
      const start = group[heavier] as number;
      const place = start + (served[start] as number);
      served[start] = (served[start] as number) + 1;
      weights[first + (criterion[place] as number)] = weight;
    }
  }
}

export interface WeightQuestion {
  /** How many, 1 or more. */
  readonly criteria: number;
  /** Vectors to be drawn, 1 or more. */
  readonly draws: number;
  readonly seed: number;
  /**
   * Every criterion by number from 0, once: the most important first, equals in one list. One that
   * stands earlier never weighs less than one that stands later; between equals nothing is said.
   */
  readonly order?: readonly (readonly number[])[];
}

/**
 * Weights as `draws * criteria` numbers from 0 to 1, vector after vector, each of which adds up to one:
 * uniform on all such vectors, or on those that obey `order`. More draws from the same seed begin with
 * the same vectors.
 */
export function drawWeights({ criteria, draws, seed, order }: WeightQuestion): Float64Array {
  const weights = new Float64Array(draws * criteria);
  fillEvenly(weights, criteria, randomFrom(seed));
  if (order) arrange(weights, order);
  return weights;
}

/**
 * One vector: the given weights divided by their sum.
 * @throws RangeError where a weight is negative or not finite, or none is above 0.
 */
export function exactWeights(exact: readonly number[]): Float64Array {
  const sum = exact.reduce((all, weight) => all + weight, 0);
  if (exact.some((weight) => weight < 0) || !(sum > 0 && Number.isFinite(sum)))
    throw new RangeError(
      `Weights are ${exact.join(', ')}: give finite ones, 0 or more, of some sum`,
    );
  return Float64Array.from(exact, (weight) => weight / sum);
}
