import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AcceptabilityQuestion } from '../../src/model/acceptability';
import { amongFirst } from '../../src/model/ranking';
import { drawWeights } from '../../src/model/weights';
import {
  acceptability,
  anyTables,
  asked,
  coarse,
  expectNear,
  expectPlain,
  plainly,
  rows,
  sharesOf,
  type Table,
} from './acceptability-naive';

describe('two criteria, where the answer is known', () => {
  /** (u, 1 - u) for u at the middle of each of `draws` equal parts of the line from 0 to 1. */
  const grid = (draws: number): number[][] =>
    Array.from({ length: draws }, (_, d) => [(d + 0.5) / draws, 1 - (d + 0.5) / draws]);

  /**
   * A topic's score is a line over u. Where two lines cross, the order changes, and nowhere else:
   * a share is the length of the parts between crossings in which a topic has a rank, and a central
   * weight the middle of such a part, weighted by its length.
   */
  function byCrossings(values: Table) {
    const crossings = values.flatMap(([a1 = 0, a2 = 0], a) =>
      values.slice(a + 1).flatMap(([b1 = 0, b2 = 0]) => {
        const u = (b2 - a2) / (a1 - a2 - b1 + b2);
        return u > 0 && u < 1 ? [u] : [];
      }),
    );
    const ends = [0, ...crossings.sort((a, b) => a - b), 1];
    const shares = values.map(() => values.map(() => 0));
    const centre = values.map(() => 0);
    ends.slice(1).forEach((end, at) => {
      const start = ends[at] ?? 0;
      const middle = (start + end) / 2;
      const score = ([first = 0, second = 0]: readonly number[]) =>
        middle * first + (1 - middle) * second;
      const order = [...values.keys()].sort(
        (a, b) => score(values[b] as number[]) - score(values[a] as number[]),
      );
      order.forEach((topic, rank) => {
        const row = shares[topic] as number[];
        row[rank] = (row[rank] ?? 0) + end - start;
        if (rank === 0) centre[topic] = (centre[topic] ?? 0) + (end - start) * middle;
      });
    });
    return { crossings: crossings.length, shares, centre };
  }

  test('by hand: two extremes, and one between them that is better than it looks', () => {
    const values = rows('1 0 | 0 1 | 0.6 0.6');
    // First: the one above 0.6, the other below 0.4, the third between; last changes at 0.5.
    const shares = rows('0.4 0.1 0.5 | 0.4 0.1 0.5 | 0.2 0.8 0');
    const exact = byCrossings(values);
    expectNear(exact.shares, shares, 1e-12);
    const found = acceptability(asked(values, grid(1000)));
    expectNear(sharesOf(found), shares, 1e-12);
    expectNear(
      found.central.map((vector) => [...(vector ?? [])]),
      rows('0.8 0.2 | 0.2 0.8 | 0.5 0.5'),
      1e-12,
    );
    expect(found.intervals).toEqual([
      { low: 0, high: 2 },
      { low: 0, high: 2 },
      { low: 0, high: 1 },
    ]);
    expectNear([[...amongFirst(found, 2)]], [[0.5, 0.5, 1]], 1e-12);

    // Drawn at random: five standard errors of a share.
    const draws = 20_000;
    const weights = drawWeights({ criteria: 2, draws, seed: 2001 });
    const drawn = acceptability({ ...asked(values, []), weights });
    expectNear(sharesOf(drawn), shares, (5 * 0.5) / Math.sqrt(draws));
    // The more of the first criterion, the better for the first topic: below 1/2 it is last.
    const ordered = drawWeights({ criteria: 2, draws, seed: 2001, order: [[0], [1]] });
    expectNear(
      sharesOf(acceptability({ ...asked(values, []), weights: ordered })),
      rows('0.8 0.2 0 | 0 0 1 | 0.2 0.8 0'),
      (5 * 0.5) / Math.sqrt(draws),
    );
  });

  test('any topics: as the crossings of their lines say', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const different = ([a, b, c, d]: readonly [number, number, number, number]) =>
      Math.abs(a - c) > 0.001 || Math.abs(b - d) > 0.001;
    const topics = fc
      .array(fc.tuple(unit, unit), { minLength: 2, maxLength: 6 })
      .filter((all) =>
        all.every(([a, b], at) => all.slice(at + 1).every(([c, d]) => different([a, b, c, d]))),
      );
    const draws = 2000;
    const weights = grid(draws);
    fc.assert(
      fc.property(topics, (values) => {
        const exact = byCrossings(values);
        const found = acceptability(asked(values, weights));
        // Each part between crossings is off by less than one part of the grid. Two lines are tied
        // for less than 2e-6 where they cross, since they are 0.001 apart somewhere.
        const tolerance = (exact.crossings + 1) * (1 / draws + 2 * 2e-6);
        expectNear(sharesOf(found), exact.shares, tolerance);
        found.central.forEach((vector, t) => {
          const share = exact.shares[t]?.[0] ?? 0;
          const first = found.ranks[t * values.length] ?? 0;
          const moment = (vector?.[0] ?? 0) * first;
          expect(Math.abs(moment - (exact.centre[t] ?? 0))).toBeLessThanOrEqual(tolerance);
          if (share > tolerance) expect(vector).not.toBeNull();
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('counts what plain counting counts', () => {
  fc.assert(
    fc.property(anyTables, ({ values, weights }) => {
      expectPlain(
        acceptability(asked(values, weights)),
        plainly(() => values, weights),
      );
    }),
    { numRuns: 300 },
  );
});

test.each([1, 2, 3, 4, 5])(
  'weights of any size are even on average, of %i criteria',
  (criteria) => {
    const weights = drawWeights({ criteria, draws: 10_000, seed: 2007 });
    const values = [Array.from({ length: criteria }, () => 1)];
    const { meanWeights } = acceptability({ ...asked(values, []), weights });
    expectNear([[...meanWeights]], [values.flat().map(() => 1 / criteria)], 0.01);
    expect(meanWeights).toHaveLength(criteria);
  },
);

describe('values that differ from draw to draw', () => {
  test('count as plain counting counts them, each draw asked once and in order', () => {
    const cases = anyTables.chain((tables) =>
      fc.record({
        weights: fc.constant(tables.weights),
        codings: fc.array(coarse(tables.values.length, tables.values[0]?.length ?? 0), {
          minLength: tables.weights.length,
          maxLength: tables.weights.length,
        }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ weights, codings }) => {
        const of = (draw: number) => codings[draw] ?? [];
        const question = asked(of(0), weights);
        // One array for all draws, as a caller who allocates nothing would do it.
        const current = new Float64Array(question.values.length);
        const seen: number[] = [];
        const valuesOf = (draw: number) => {
          seen.push(draw);
          current.set(of(draw).flat());
          return current;
        };
        expectPlain(acceptability({ ...question, valuesOf }), plainly(of, weights));
        expect(seen).toEqual([...weights.keys()]);
      }),
    );
  });

  test('one vector of weights serves all draws', () => {
    const codings = [Float64Array.of(1, 0.5), Float64Array.of(0.5, 1)];
    const found = acceptability({
      ...asked([[1], [0.5]], [[1]]),
      draws: 4,
      valuesOf: (draw) => codings[draw === 0 ? 1 : 0] as Float64Array,
    });
    expect(found.draws).toBe(4);
    expect(found.meanWeights).toEqual(Float64Array.of(1));
    expect(sharesOf(found)).toEqual(rows('0.75 0.25 | 0.25 0.75'));
  });
});

test.each<[string, Partial<AcceptabilityQuestion>]>([
  ['no criterion', { criteria: 0 }],
  ['no draw', { draws: 0 }],
  ['too few weights for the draws', { draws: 3 }],
  ['part of a vector of weights', { weights: Float64Array.of(0.5, 0.5, 1) }],
  ['no weights', { weights: new Float64Array() }],
  ['too many values', { topics: 2 }],
  ['a value above 1', { values: Float64Array.of(1, 0, 3, 1, 0, 0) }],
  ['a negative value', { values: Float64Array.of(1, 0, -0.5, 1, 0, 0) }],
  ['a value that is no number', { values: Float64Array.of(1, 0, Number.NaN, 1, 0, 0) }],
])('refuses %s', (_, change) => {
  const sound = asked(rows('1 0.5 | 0.5 1 | 0 0'), rows('0.5 0.5 | 0 1'));
  expect(() => acceptability(sound)).not.toThrow();
  expect(() => acceptability({ ...sound, ...change })).toThrow(RangeError);
});
