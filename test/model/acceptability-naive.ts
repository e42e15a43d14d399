/** Tables as questions of acceptability, and the answer by plain counting. */
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Acceptability,
  type AcceptabilityQuestion,
  startAcceptability,
} from '../../src/model/acceptability';

export type Table = readonly (readonly number[])[];

/** `rows('1 0 | 0 1')` is [[1, 0], [0, 1]]. */
export const rows = (text: string): number[][] =>
  text.split('|').map((row) => row.trim().split(/\s+/).map(Number));

/** A question from values by topic and weights by draw. */
export function asked(values: Table, weights: Table): AcceptabilityQuestion {
  return {
    topics: values.length,
    criteria: values[0]?.length ?? 0,
    values: Float64Array.from(values.flat()),
    weights: Float64Array.from(weights.flat()),
  };
}

/** All draws at once. */
export function acceptability(question: AcceptabilityQuestion): Acceptability {
  const run = startAcceptability(question);
  run.advance(Number.MAX_SAFE_INTEGER);
  return run.result();
}

/** Shares by topic, then rank. */
export const sharesOf = ({ topics, ranks }: Acceptability): number[][] =>
  Array.from({ length: topics }, (_, t) => [...ranks.subarray(t * topics, (t + 1) * topics)]);

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, each) => all + each, 0);
export const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((each, at) => each * (b[at] ?? 0)));

export function expectNear(found: Table, expected: Table, tolerance: number): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((row, r) => {
    row.forEach((value, c) => {
      expect(Math.abs((found[r]?.[c] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
    });
  });
}

/** Quarters as values and eighths as weights: sums are exact, and ties frequent. */
export const coarse = (topics: number, criteria: number): fc.Arbitrary<number[][]> =>
  fc.array(
    fc.array(
      fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
      { minLength: criteria, maxLength: criteria },
    ),
    { minLength: topics, maxLength: topics },
  );
const eighths = (criteria: number): fc.Arbitrary<number[]> =>
  fc
    .array(fc.integer({ min: 0, max: 8 }), { minLength: criteria - 1, maxLength: criteria - 1 })
    .map((cuts) => {
      const sorted = [...cuts.sort((a, b) => a - b), 8];
      return sorted.map((cut, at) => (cut - (sorted[at - 1] ?? 0)) / 8);
    });
export const anyTables = fc
  .record({ topics: fc.integer({ min: 1, max: 6 }), criteria: fc.integer({ min: 1, max: 4 }) })
  .chain(({ topics, criteria }) =>
    fc.record({
      values: coarse(topics, criteria),
      weights: fc.array(eighths(criteria), { minLength: 1, maxLength: 12 }),
    }),
  );

/** The mean of a topic's ranks, from 0, by plain counting: equals share the ranks that they occupy. */
export const meanRanks = (values: Table, weights: Table): number[] =>
  values.map((own) => {
    const ranks = weights.map((vector) => {
      const score = dot(own, vector);
      const others = values.map((row) => dot(row, vector));
      const better = others.filter((other) => other > score).length;
      return better + (others.filter((other) => other === score).length - 1) / 2;
    });
    return sum(ranks) / weights.length;
  });

/** The same by plain counting: how many are better, how many as good. Needs sums that are exact. */
export function plainly(valuesOf: (draw: number) => Table, weights: Table) {
  const topics = valuesOf(0).length;
  const zeros = (): number[] => new Array<number>(topics).fill(0);
  const ranks = Array.from({ length: topics }, zeros);
  const firsts: { share: number; vector: readonly number[] }[][] = zeros().map(() => []);
  weights.forEach((vector, draw) => {
    const scores = valuesOf(draw).map((row) => dot(row, vector));
    scores.forEach((own, t) => {
      const better = scores.filter((other) => other > own).length;
      const equal = scores.filter((other) => other === own).length;
      const row = ranks[t] as number[];
      for (let r = better; r < better + equal; r++) row[r] = (row[r] ?? 0) + 1 / equal;
      if (better === 0) firsts[t]?.push({ share: 1 / equal, vector });
    });
  });
  return {
    ranks: ranks.map((row) => row.map((count) => count / weights.length)),
    central: firsts.map((times) => {
      const all = sum(times.map(({ share }) => share));
      if (all === 0) return null;
      return (weights[0] ?? []).map(
        (_, c) => sum(times.map(({ share, vector }) => share * (vector[c] ?? 0))) / all,
      );
    }),
    meanWeights: (weights[0] ?? []).map(
      (_, c) => sum(weights.map((vector) => vector[c] ?? 0)) / weights.length,
    ),
  };
}

export function expectPlain(found: Acceptability, plain: ReturnType<typeof plainly>): void {
  expectNear(sharesOf(found), plain.ranks, 1e-12);
  expect(found.meanWeights).toHaveLength(plain.meanWeights.length);
  expectNear([[...found.meanWeights]], [plain.meanWeights], 1e-12);
  expect(found.central.map((vector) => vector === null)).toEqual(
    plain.central.map((vector) => vector === null),
  );
  found.central.forEach((vector, t) => {
    if (vector) expectNear([[...vector]], [plain.central[t] ?? []], 1e-12);
  });
}
