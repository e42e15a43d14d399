import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIE_TOLERANCE } from '../../src/model/acceptability';
import { amongFirst } from '../../src/model/ranking';
import { drawWeights } from '../../src/model/weights';
import {
  acceptability,
  anyTables,
  asked,
  expectNear,
  rows,
  sharesOf,
  sum,
} from './acceptability-naive';

describe('whatever the values and weights', () => {
  test("each topic's shares add up to one, and each rank's; so do central weights", () => {
    fc.assert(
      fc.property(anyTables, ({ values, weights }) => {
        const found = acceptability(asked(values, weights));
        const shares = sharesOf(found);
        shares.forEach((row, at) => {
          expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
          expect(sum(row)).toBeCloseTo(1, 12);
          expect(sum(shares.map((each) => each[at] ?? 0))).toBeCloseTo(1, 12);
        });
        for (const vector of found.central) {
          if (vector) expect(sum([...vector])).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('among the first: sums of the shares, none for 0 and certain for all', () => {
    fc.assert(
      fc.property(anyTables, ({ values, weights }) => {
        const found = acceptability(asked(values, weights));
        const shares = sharesOf(found);
        for (let n = 0; n <= values.length + 1; n++) {
          const among = [...amongFirst(found, n)];
          const expected = shares.map((row) => sum(row.slice(0, n)));
          expectNear([among], [expected], 1e-12);
          expect(sum(among)).toBeCloseTo(Math.min(n, values.length), 10);
          expect(Math.max(...among)).toBeLessThanOrEqual(1);
        }
        expect([...amongFirst(found, values.length)]).toEqual(values.map(() => 1));
      }),
    );
    // Nine ninths, added up one by one, are more than one by a bit.
    const tied = acceptability(asked([...rows('1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1'), [0]], [[1]]));
    expect(Math.max(...amongFirst(tied, 9))).toBe(1);
  });

  test('the interval of ranks leaves at most 5 % on either side, and is no wider than that', () => {
    fc.assert(
      fc.property(anyTables, ({ values, weights }) => {
        const found = acceptability(asked(values, weights));
        sharesOf(found).forEach((row, topic) => {
          const { low, high } = found.intervals[topic] ?? { low: -1, high: -1 };
          expect(low).toBeLessThanOrEqual(high);
          expect(sum(row.slice(0, low))).toBeLessThan(0.05);
          expect(sum(row.slice(0, low + 1))).toBeGreaterThan(0.05 - 1e-6);
          expect(sum(row.slice(high + 1))).toBeLessThan(0.05 + 1e-6);
          expect(sum(row.slice(high))).toBeGreaterThan(0.05);
        });
      }),
    );
  });

  test('a topic never ranks below one that it dominates', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const row = fc.array(unit, { minLength: 3, maxLength: 3 });
    const table = fc.array(row, { minLength: 2, maxLength: 6 });
    const seed = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(table, row, seed, (values, add, seed) => {
        const worse = values[1] ?? [];
        const better = worse.map((value, c) => Math.min(1, value + (add[c] ?? 0)));
        const all = [better, ...values.slice(1)];
        const weights = drawWeights({ criteria: 3, draws: 20, seed });
        const found = acceptability({ ...asked(all, []), weights });
        for (let n = 0; n <= all.length; n++) {
          const [of = 0, than = 0] = amongFirst(found, n);
          expect(of).toBeGreaterThanOrEqual(than - 1e-12);
        }
        const [of, than] = found.intervals;
        expect(of?.low).toBeLessThanOrEqual(than?.low ?? -1);
        expect(of?.high).toBeLessThanOrEqual(than?.high ?? -1);
      }),
    );
  });

  test('topics in another order have the same answer, digit by digit, in that order', () => {
    const shuffled = anyTables.chain((tables) =>
      fc.tuple(
        fc.constant(tables),
        fc.shuffledSubarray([...tables.values.keys()], { minLength: tables.values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ values, weights }, from]) => {
        const found = acceptability(asked(values, weights));
        const moved = acceptability(
          asked(
            from.map((topic) => values[topic] ?? []),
            weights,
          ),
        );
        const shares = sharesOf(found);
        expect(sharesOf(moved)).toEqual(from.map((topic) => shares[topic]));
        expect(moved.intervals).toEqual(from.map((topic) => found.intervals[topic]));
        expect(moved.central).toEqual(from.map((topic) => found.central[topic]));
      }),
    );
  });

  test('the same seed has the same answer, and the question is left as it was', () => {
    const values = rows('1 0.25 0.5 | 0.5 1 0.75 | 0.75 0.5 1');
    const ask = () => {
      const weights = drawWeights({ criteria: 3, draws: 500, seed: 42 });
      return { ...asked(values, []), weights };
    };
    const question = ask();
    expect(acceptability(question)).toEqual(acceptability(ask()));
    expect(question).toEqual(ask());
  });
});

describe('ties', () => {
  test('share the ranks they occupy, the first place and the central weights too', () => {
    const found = acceptability(
      asked(rows('1 0 | 0.5 0.5 | 0.5 0.5 | 0 1'), rows('0.5 0.5 | 1 0')),
    );
    // In the first draw all four are tied; in the second the first leads, the two are tied again.
    expect(sharesOf(found)).toEqual(
      rows(
        '0.625 0.125 0.125 0.125 | 0.125 0.375 0.375 0.125 | 0.125 0.375 0.375 0.125 | 0.125 0.125 0.125 0.625',
      ),
    );
    expect(found.central).toEqual([
      Float64Array.of(0.9, 0.1),
      Float64Array.of(0.5, 0.5),
      Float64Array.of(0.5, 0.5),
      Float64Array.of(0.5, 0.5),
    ]);
    expect([...amongFirst(found, 1)]).toEqual([0.625, 0.125, 0.125, 0.125]);
  });

  test('are equal to within a tolerance, from the highest of them on', () => {
    const ranked = (...scores: number[]) =>
      sharesOf(
        acceptability(
          asked(
            scores.map((score) => [score]),
            [[1]],
          ),
        ),
      );
    const half = [0.5, 0.5];
    expect(ranked(0.1 + 0.2, 0.3)).toEqual([half, half]);
    expect(ranked(0.5, 0.5 + TIE_TOLERANCE / 2)).toEqual([half, half]);
    expect(ranked(0.5, 0.5 + TIE_TOLERANCE * 2)).toEqual(rows('0 1 | 1 0'));
    const step = TIE_TOLERANCE * 0.75;
    expect(ranked(0.5 - 2 * step, 0.5, 0.5 - step)).toEqual(rows('0 0 1 | 0.5 0.5 0 | 0.5 0.5 0'));
  });

  test('a topic that is never first has no central weights', () => {
    const { central } = acceptability(asked(rows('1 1 | 0 0.5'), [[0.5, 0.5]]));
    expect(central).toEqual([Float64Array.of(0.5, 0.5), null]);
  });
});
