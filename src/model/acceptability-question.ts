/** What SMAA-2 asks (see `acceptability.ts`), and what is wrong with a question, in words. */
import { mustBeWeightVectors, mustBeWhole } from './weights';

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
