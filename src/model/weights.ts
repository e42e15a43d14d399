/**
 * Weight vectors for a ranking whose weights nobody knows for sure: drawn evenly, drawn under an order
 * of importance, or given.
 *
 * The same seed gives the same digits on every machine. Numbers come from mulberry32 as multiples of
 * 2^-32, and are only compared and subtracted after that. Such differences have no rounding at all, so
 * that a drawn vector adds up to exactly one. (Logarithms, the usual way to such weights, may differ
 * in their last digit from engine to engine.)
 */
import { CRITERIA, type Criterion } from './criterion';

/** Criteria by number from 0, the most important first; those of an inner list are equals. */
export type NumberedImportance = readonly (number | readonly number[])[];

export interface WeightQuestion {
  /** How many, 1 or more. */
  readonly criteria: number;
  /** Vectors to be drawn, 1 or more. */
  readonly draws: number;
  /** A whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /**
   * Names every criterion once. One that stands earlier never weighs less than one that stands later;
   * between equals, nothing is said: `[2, [0, 1]]` is "2 before both 0 and 1".
   */
  readonly order?: NumberedImportance;
  /** The weights themselves, by criterion, of whatever sum; not together with `order`. */
  readonly exact?: readonly number[];
}

/** How far from one the sum of a weight vector may be; rounding alone stays far below. */
const SUM_TOLERANCE = 1e-9;

/** @throws RangeError where it is not a whole number, or is below `least` or above `most`. */
export function mustBeWhole(
  name: string,
  value: number,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
  throw new RangeError(`${name} is ${value}: give a whole number, ${range}`);
}

/**
 * Numbers in [0, 1), multiples of 2^-32, from a seed (mulberry32, Tommy Ettinger, public domain). Two
 * things that are drawn side by side need two seeds, or they hang together.
 * @throws RangeError where the seed is not a whole number from 0 to 2^32 - 1.
 */
export function randomFrom(seed: number): () => number {
  mustBeWhole('seed', seed, 0, 0xffffffff);
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}

const isWeight = (value: number): boolean => Number.isFinite(value) && value >= 0;

function mustBeWeight(name: string, value: number): void {
  if (isWeight(value)) return;
  throw new RangeError(`${name} is ${value}: give a finite number, 0 or more`);
}

/** @throws RangeError where they are not vectors of `criteria` weights that add up to one each. */
export function mustBeWeightVectors(weights: Float64Array, criteria: number): void {
  if (weights.length === 0 || weights.length % criteria !== 0) {
    throw new RangeError(
      `weights has ${weights.length} numbers for ${criteria} criteria: give whole vectors, 1 or more`,
    );
  }
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number;
    // The name is made for a fault alone, since there may be a hundred thousand weights.
    if (!isWeight(weight)) mustBeWeight(`weights[${at}]`, weight);
    sum += weight;
    if ((at + 1) % criteria !== 0) continue;
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      const draw = Math.floor(at / criteria);
      throw new RangeError(`weights of draw ${draw} add up to ${sum}: divide each by their sum`);
    }
    sum = 0;
  }
}

/** One vector, the given weights divided by their sum. */
function normalised(exact: readonly number[], criteria: number): Float64Array {
  if (exact.length !== criteria) {
    throw new RangeError(
      `exact has ${exact.length} weights for ${criteria} criteria: give one for each`,
    );
  }
  let sum = 0;
  exact.forEach((weight, criterion) => {
    mustBeWeight(`exact[${criterion}]`, weight);
    sum += weight;
  });
  if (sum === 0) throw new RangeError('exact is 0 for every criterion: give one of them a weight');
  mustBeWeight('The sum of exact', sum);
  return Float64Array.from(exact, (weight) => weight / sum);
}

/** An order of importance as places 0, 1, ... from the most important on. */
interface Places {
  /** Criterion at each place; equals stand in the order of their numbers. */
  readonly criterion: Uint16Array;
  /** For each place, the first place of its group of equals. */
  readonly group: Uint16Array;
}

function placesOf(order: NumberedImportance, criteria: number): Places {
  const criterion: number[] = [];
  const group: number[] = [];
  for (const entry of order) {
    const equals = typeof entry === 'number' ? [entry] : [...entry].sort((a, b) => a - b);
    const start = criterion.length;
    for (const each of equals) {
      mustBeWhole('A criterion of order', each, 0, criteria - 1);
      if (criterion.includes(each)) {
        throw new RangeError(`order names criterion ${each} twice: name each once`);
      }
      criterion.push(each);
      group.push(start);
    }
  }
  if (criterion.length !== criteria) {
    throw new RangeError(
      `order names ${criterion.length} of ${criteria} criteria: name each once, equals in one list`,
    );
  }
  return { criterion: Uint16Array.from(criterion), group: Uint16Array.from(group) };
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
function arrange(weights: Float64Array, { criterion, group }: Places): void {
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

/**
 * Weights as `draws * criteria` numbers from 0 to 1, vector after vector, each of which adds up to one:
 * uniform on all such vectors, or on those that obey `order`. With `exact` it is one vector, of
 * `criteria` numbers, whatever `draws` and `seed`. More draws from the same seed begin with the same
 * vectors.
 * @throws RangeError where a number is out of its range, `exact` holds a weight that is negative or
 *   not finite, is all zero or of another length, `order` does not name every criterion once, or both
 *   are given.
 */
export function drawWeights(question: WeightQuestion): Float64Array {
  const { criteria, draws, seed, order, exact } = question;
  mustBeWhole('criteria', criteria, 1, 0xffff);
  mustBeWhole('draws', draws, 1);
  const random = randomFrom(seed);
  if (exact !== undefined) {
    if (order !== undefined) {
      throw new RangeError('order and exact are both given: give one of them');
    }
    return normalised(exact, criteria);
  }
  const places = order === undefined ? null : placesOf(order, criteria);
  const weights = new Float64Array(draws * criteria);
  fillEvenly(weights, criteria, random);
  if (places) arrange(weights, places);
  return weights;
}

/** The most important first, equals in one list; no list is empty. */
export type Importance = readonly (readonly Criterion[])[];

/** The order over all criteria: those that it does not name come last, as equals. */
export function completed(order: Importance): Importance {
  const named = new Set(order.flat());
  const rest = CRITERIA.filter((each) => !named.has(each));
  return rest.length === 0 ? order : [...order, rest];
}

/** Place of a criterion, from 1; equals share one. */
export const placeOf = (order: Importance, criterion: Criterion): number =>
  completed(order).findIndex((equals) => equals.includes(criterion)) + 1;

const sorted = (equals: readonly Criterion[]) => CRITERIA.filter((each) => equals.includes(each));

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
  return all.toSpliced(Math.min(at, at + step), 2, sorted([...next, criterion]));
}
