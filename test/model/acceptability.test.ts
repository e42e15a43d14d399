import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Acceptability,
  type AcceptabilityQuestion,
  acceptability,
  amongFirst,
  TIE_TOLERANCE,
} from '../../src/model/acceptability';
import { drawWeights } from '../../src/model/weights';

type Table = readonly (readonly number[])[];

/** `rows('1 0 | 0 1')` is [[1, 0], [0, 1]]. */
const rows = (text: string): number[][] =>
  text.split('|').map((row) => row.trim().split(/\s+/).map(Number));

/** A question from values by topic and weights by draw. */
function asked(values: Table, weights: Table): AcceptabilityQuestion {
  return {
    topics: values.length,
    criteria: values[0]?.length ?? 0,
    values: Float64Array.from(values.flat()),
    weights: Float64Array.from(weights.flat()),
  };
}

/** Shares by topic, then rank. */
const sharesOf = ({ topics, ranks }: Acceptability): number[][] =>
  Array.from({ length: topics }, (_, t) => [...ranks.subarray(t * topics, (t + 1) * topics)]);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((each, at) => each * (b[at] ?? 0)));

function expectNear(found: Table, expected: Table, tolerance: number): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((row, r) => {
    row.forEach((value, c) => {
      expect(Math.abs((found[r]?.[c] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
    });
  });
}

/** Quarters as values and eighths as weights: sums are exact, and ties frequent. */
const coarse = (topics: number, criteria: number): fc.Arbitrary<number[][]> =>
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
const anyTables = fc
  .record({ topics: fc.integer({ min: 1, max: 6 }), criteria: fc.integer({ min: 1, max: 4 }) })
  .chain(({ topics, criteria }) =>
    fc.record({
      values: coarse(topics, criteria),
      weights: fc.array(eighths(criteria), { minLength: 1, maxLength: 12 }),
    }),
  );

/** The same by plain counting: how many are better, how many as good. Needs sums that are exact. */
function plainly(valuesOf: (draw: number) => Table, weights: Table) {
  const topics = valuesOf(0).length;
  const zeros = (): number[] => new Array<number>(topics).fill(0);
  const ranks = Array.from({ length: topics }, zeros);
  const tied = Array.from({ length: topics }, zeros);
  const firsts: { share: number; vector: readonly number[] }[][] = zeros().map(() => []);
  weights.forEach((vector, draw) => {
    const scores = valuesOf(draw).map((row) => dot(row, vector));
    scores.forEach((own, t) => {
      const better = scores.filter((other) => other > own).length;
      const equal = scores.filter((other) => other === own).length;
      const row = ranks[t] as number[];
      for (let r = better; r < better + equal; r++) row[r] = (row[r] ?? 0) + 1 / equal;
      if (better === 0) firsts[t]?.push({ share: 1 / equal, vector });
      scores.forEach((other, u) => {
        const row = tied[t] as number[];
        if (other === own) row[u] = (row[u] ?? 0) + 1;
      });
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
    tiedWith: tied.map((row, t) =>
      row.flatMap((times, u) => (u !== t && times === weights.length ? [u] : [])),
    ),
  };
}

function expectPlain(found: Acceptability, plain: ReturnType<typeof plainly>): void {
  expectNear(sharesOf(found), plain.ranks, 1e-12);
  expect(found.tiedWith).toEqual(plain.tiedWith);
  expect(found.central.map((vector) => vector === null)).toEqual(
    plain.central.map((vector) => vector === null),
  );
  found.central.forEach((vector, t) => {
    if (vector) expectNear([[...vector]], [plain.central[t] ?? []], 1e-12);
  });
}

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
    const ordered = drawWeights({ criteria: 2, draws, seed: 2001, order: [0, 1] });
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
        expect(
          moved.tiedWith.map((others) =>
            others.map((other) => from[other] ?? -1).sort((a, b) => a - b),
          ),
        ).toEqual(from.map((topic) => found.tiedWith[topic]));
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
    expect(found.tiedWith).toEqual([[], [2], [1], []]);
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

  test('that do not always hold are not named', () => {
    const values = [[1], [1], [0.5]];
    const question = asked(values, [[1], [1]]);
    expect(acceptability(question).tiedWith).toEqual([[1], [0], []]);
    const once = Float64Array.of(1, 0.5, 0.5);
    const valuesOf = (draw: number) => (draw === 0 ? once : question.values);
    expect(acceptability({ ...question, valuesOf }).tiedWith).toEqual([[], [], []]);
  });

  test('a topic that is never first has no central weights', () => {
    const { central } = acceptability(asked(rows('1 1 | 0 0.5'), [[0.5, 0.5]]));
    expect(central).toEqual([Float64Array.of(0.5, 0.5), null]);
  });
});

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
    expect(sharesOf(found)).toEqual(rows('0.75 0.25 | 0.25 0.75'));
  });
});

describe('says what is wrong, where, and what to do', () => {
  const sound = asked(rows('1 0.5 | 0.5 1 | 0 0'), rows('0.5 0.5 | 0 1'));
  const refused = (change: Partial<AcceptabilityQuestion>, message: string) => {
    const ask = () => acceptability({ ...sound, ...change });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  };

  test('numbers of topics, criteria and draws', () => {
    expect(() => acceptability(sound)).not.toThrow();
    refused({ topics: 0 }, 'topics is 0: give a whole number, 1 to 65535');
    refused({ criteria: 0 }, 'criteria is 0: give a whole number, 1 or more');
    refused({ draws: 0 }, 'draws is 0: give a whole number, 1 or more');
    refused({ draws: 3 }, 'weights has 2 vectors for 3 draws: give one for each, or one for all');
  });

  test('values', () => {
    refused({ topics: 2 }, 'values has 6 numbers for 2 topics and 2 criteria: give 4');
    const place = 'values of topic 1, criterion 0';
    const range = "give 0 to 1, divided by the criterion's largest";
    refused({ values: Float64Array.of(1, 0, 3, 1, 0, 0) }, `${place} is 3: ${range}`);
    refused({ values: Float64Array.of(1, 0, -0.5, 1, 0, 0) }, `${place} is -0.5: ${range}`);
    refused({ values: Float64Array.of(1, 0, Number.NaN, 1, 0, 0) }, `${place} is NaN: ${range}`);
  });

  test('values of a draw', () => {
    const second = (values: Float64Array) => (draw: number) => (draw === 1 ? values : sound.values);
    refused(
      { valuesOf: second(new Float64Array(5)) },
      'valuesOf(1) has 5 numbers for 3 topics and 2 criteria: give 6',
    );
    refused(
      { valuesOf: second(Float64Array.of(0, 0, 0, 0, 0, 2)) },
      'valuesOf(1) of topic 2, criterion 1 is 2: give 0 to 1',
    );
  });

  test('weights', () => {
    const weights = (...all: number[]) => ({ weights: Float64Array.from(all) });
    refused(weights(0.5, 0.5, 1), 'weights has 3 numbers for 2 criteria');
    refused(weights(), 'weights has 0 numbers for 2 criteria');
    refused(weights(2, -1), 'weights[1] is -1: give a finite number, 0 or more');
    refused(weights(0.5, 0.5, Number.NaN, 1), 'weights[2] is NaN');
    refused(weights(0, 0), 'weights of draw 0 add up to 0: divide each by their sum');
  });

  test('how many are first', () => {
    const answer = acceptability(sound);
    expect(() => amongFirst(answer, -1)).toThrow('n is -1: give a whole number, 0 or more');
    expect(() => amongFirst(answer, 1.5)).toThrow(RangeError);
  });
});
