import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawWeights,
  mustBeWeightVectors,
  type NumberedImportance,
  type WeightQuestion,
} from '../../src/model/weights';

const anySeed = fc.integer({ min: 0, max: 0xffffffff });
const anyQuestion = fc.record({
  criteria: fc.integer({ min: 1, max: 7 }),
  draws: fc.integer({ min: 1, max: 30 }),
  seed: anySeed,
});

/** A question with an order in which neighbours are at random equals. */
const anyOrdered = anyQuestion.chain((question) => {
  const criteria = Array.from({ length: question.criteria }, (_, c) => c);
  return fc
    .tuple(
      fc.shuffledSubarray(criteria, { minLength: criteria.length }),
      fc.array(fc.boolean(), { minLength: criteria.length, maxLength: criteria.length }),
    )
    .map(([shuffled, joins]) => {
      const groups: number[][] = [];
      shuffled.forEach((criterion, at) => {
        if (at > 0 && joins[at]) groups.at(-1)?.push(criterion);
        else groups.push([criterion]);
      });
      const order: NumberedImportance = groups.map((group) =>
        group.length > 1 ? group : (group[0] ?? 0),
      );
      return { question: { ...question, order }, groups };
    });
});

function vectorsOf(question: WeightQuestion): number[][] {
  const weights = drawWeights(question);
  const vectors: number[][] = [];
  for (let first = 0; first < weights.length; first += question.criteria) {
    vectors.push([...weights.subarray(first, first + question.criteria)]);
  }
  return vectors;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const means = (vectors: readonly number[][]): number[] =>
  (vectors[0] ?? []).map((_, c) => sum(vectors.map((vector) => vector[c] ?? 0)) / vectors.length);

describe('drawn evenly', () => {
  test('the digits are these on every machine', () => {
    // Worked out by a separate program (mulberry32 and sorted cuts in Python's whole numbers).
    const digits = (seed: number) =>
      vectorsOf({ criteria: 4, draws: 2, seed }).map((vector) => vector.map((w) => w * 2 ** 32));
    expect(digits(0)).toEqual([
      [1416247, 957529809, 185358682, 3150662558],
      [627933444, 1379224272, 333810269, 1953999311],
    ]);
    expect(digits(2007)).toEqual([
      [344962508, 1190012422, 614104819, 2145887547],
      [292469343, 703334925, 829586177, 2469576851],
    ]);
    expect(digits(0xffffffff)).toEqual([
      [813802916, 2259901932, 776400963, 444861485],
      [2315588663, 1314674168, 424443605, 240260860],
    ]);
  });

  test('each vector has no negative weight and adds up to one, without any rounding', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const vectors = vectorsOf(question);
        expect(vectors).toHaveLength(question.draws);
        for (const vector of vectors) {
          expect(Math.min(...vector)).toBeGreaterThanOrEqual(0);
          expect(sum(vector)).toBe(1);
        }
      }),
    );
  });

  test('the same seed gives the same vectors, another seed others, more draws the same first', () => {
    fc.assert(
      fc.property(anyQuestion, fc.integer({ min: 1, max: 9 }), (question, more) => {
        const vectors = vectorsOf(question);
        expect(vectorsOf(question)).toEqual(vectors);
        const longer = vectorsOf({ ...question, draws: question.draws + more });
        expect(longer.slice(0, question.draws)).toEqual(vectors);
      }),
    );
    const [one, other] = [1, 2].map((seed) => vectorsOf({ criteria: 3, draws: 5, seed }));
    expect(one).not.toEqual(other);
  });

  test('the mean of each weight is near 1/k', () => {
    const draws = 2000;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), anySeed, (criteria, seed) => {
        // A weight is Beta(1, k - 1). Its mean misses by six standard errors twice in a billion.
        const variance = (criteria - 1) / (criteria ** 2 * (criteria + 1));
        const tolerance = 6 * Math.sqrt(variance / draws);
        for (const mean of means(vectorsOf({ criteria, draws, seed }))) {
          expect(Math.abs(mean - 1 / criteria)).toBeLessThan(tolerance);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('each weight is spread as on the simplex: heavier than x with probability (1 - x)^(k - 1)', () => {
    const draws = 10_000;
    for (const criteria of [2, 3, 5]) {
      const vectors = vectorsOf({ criteria, draws, seed: 7 });
      for (let c = 0; c < criteria; c++) {
        const sorted = vectors.map((vector) => vector[c] ?? 0).sort((a, b) => a - b);
        const gap = Math.max(
          ...sorted.map((x, at) => Math.abs(at / draws - (1 - (1 - x) ** (criteria - 1)))),
        );
        // Kolmogorov and Smirnov's distance, exceeded by chance once in a thousand seeds.
        expect(gap).toBeLessThan(1.95 / Math.sqrt(draws));
      }
    }
  });
});

describe('under an order of importance', () => {
  test('no criterion weighs less than one of less importance', () => {
    fc.assert(
      fc.property(anyOrdered, ({ question, groups }) => {
        for (const vector of vectorsOf(question)) {
          groups.slice(1).forEach((group, before) => {
            const least = Math.min(...(groups[before] ?? []).map((c) => vector[c] ?? 0));
            expect(Math.max(...group.map((c) => vector[c] ?? 0))).toBeLessThanOrEqual(least);
          });
        }
      }),
    );
  });

  test('the weights are those of an even draw, handed out anew', () => {
    fc.assert(
      fc.property(anyOrdered, ({ question, groups }) => {
        const { order: _, ...even } = question;
        const sorted = (each: WeightQuestion) =>
          vectorsOf(each).map((vector) => vector.sort((a, b) => a - b));
        expect(sorted(question)).toEqual(sorted(even));
        if (groups.length === 1) expect(vectorsOf(question)).toEqual(vectorsOf(even));
      }),
    );
  });

  test('equals may stand in any order', () => {
    const question = { criteria: 4, draws: 20, seed: 3 };
    expect(
      drawWeights({
        ...question,
        order: [
          [3, 0],
          [1, 2],
        ],
      }),
    ).toEqual(
      drawWeights({
        ...question,
        order: [
          [0, 3],
          [2, 1],
        ],
      }),
    );
  });

  test('the means are the centroid of the vectors that obey', () => {
    // The corners of those are (1), (1/2, 1/2), (1/3, 1/3, 1/3) and so on, and a simplex has its
    // centroid at the mean of its corners ("rank order centroid"); equals have the mean of theirs.
    const corners = [0, 1, 2, 3].map((last) => [0, 1, 2, 3].map((c) => +(c <= last) / (last + 1)));
    const [a = 0, b = 0, c = 0, d = 0] = means(corners);
    const near = (order: NumberedImportance, expected: number[]) => {
      const draws = 10_000;
      const found = means(vectorsOf({ criteria: 4, draws, seed: 11, order }));
      // A weight from 0 to 1 deviates by at most 1/2; five standard errors of that.
      const tolerance = (5 * 0.5) / Math.sqrt(draws);
      found.forEach((mean, at) => {
        expect(Math.abs(mean - (expected[at] ?? 0))).toBeLessThan(tolerance);
      });
    };
    near([0, 1, 2, 3], [a, b, c, d]);
    near([2, 3, 0, 1], [c, d, a, b]);
    near([1, [0, 3], 2], [(b + c) / 2, a, d, (b + c) / 2]);
    near(
      [
        [1, 2],
        [0, 3],
      ],
      [(c + d) / 2, (a + b) / 2, (a + b) / 2, (c + d) / 2],
    );
  });

  test('equals are as likely to be the one before the other', () => {
    const draws = 10_000;
    const vectors = vectorsOf({ criteria: 3, draws, seed: 5, order: [1, [0, 2]] });
    const heavier = vectors.filter(([x = 0, , z = 0]) => x > z).length;
    expect(Math.abs(heavier / draws - 0.5)).toBeLessThan((5 * 0.5) / Math.sqrt(draws));
  });
});

describe('exact', () => {
  const question = { criteria: 3, draws: 50, seed: 1 };

  test('one vector, divided by its sum', () => {
    expect(drawWeights({ ...question, exact: [2, 0, 6] })).toEqual(Float64Array.of(0.25, 0, 0.75));
    expect(drawWeights({ ...question, seed: 9, exact: [0, 0, 1e-300] })).toEqual(
      Float64Array.of(0, 0, 1),
    );
  });

  test('keeps the proportions, and is sound for a ranking', () => {
    const some = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, (exact) => {
        const criteria = exact.length;
        const weights = drawWeights({ ...question, criteria, exact });
        expect(() => mustBeWeightVectors(weights, criteria)).not.toThrow();
        weights.forEach((weight, c) => {
          expect(weight * sum(exact)).toBeCloseTo(exact[c] ?? 0, 6);
        });
      }),
    );
  });
});

describe('says what is wrong, where, and what to do', () => {
  const refused = (change: Partial<WeightQuestion>, message: string) => {
    const ask = () => drawWeights({ criteria: 3, draws: 2, seed: 1, ...change });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  };

  test('numbers out of their range', () => {
    refused({ draws: 0 }, 'draws is 0: give a whole number, 1 or more');
    refused({ draws: 1.5 }, 'draws is 1.5: give a whole number, 1 or more');
    refused({ draws: Number.NaN }, 'draws is NaN');
    refused({ criteria: 0 }, 'criteria is 0: give a whole number, 1 to 65535');
    refused({ seed: -1 }, 'seed is -1: give a whole number, 0 to 4294967295');
    refused({ seed: 2 ** 32 }, 'seed is 4294967296');
  });

  test('exact weights', () => {
    refused({ exact: [1, -1, 1] }, 'exact[1] is -1: give a finite number, 0 or more');
    refused({ exact: [1, 1, Number.NaN] }, 'exact[2] is NaN: give a finite number, 0 or more');
    refused({ exact: [Number.POSITIVE_INFINITY, 1, 1] }, 'exact[0] is Infinity');
    refused({ exact: [1e308, 1e308, 0] }, 'The sum of exact is Infinity');
    refused({ exact: [0, 0, 0] }, 'exact is 0 for every criterion: give one of them a weight');
    refused({ exact: [1, 1] }, 'exact has 2 weights for 3 criteria: give one for each');
    refused({ exact: [1, 1, 1], draws: 0 }, 'draws is 0');
    refused({ exact: [1, 1, 1], order: [0, 1, 2] }, 'order and exact are both given');
  });

  test('orders', () => {
    refused({ order: [0, 1] }, 'order names 2 of 3 criteria: name each once, equals in one list');
    refused({ order: [] }, 'order names 0 of 3 criteria');
    refused({ order: [0, 1, 1] }, 'order names criterion 1 twice: name each once');
    refused({ order: [0, [1, 0], 2] }, 'order names criterion 0 twice');
    refused({ order: [1, 2, 3] }, 'A criterion of order is 3: give a whole number, 0 to 2');
    refused({ order: [0, [1, 0.5]] }, 'A criterion of order is 0.5');
  });

  test('vectors from elsewhere', () => {
    const check = (weights: number[]) => () => mustBeWeightVectors(Float64Array.from(weights), 2);
    expect(check([0.5, 0.5, 1, 0])).not.toThrow();
    expect(check([0.5, 0.5, 1])).toThrow(
      'weights has 3 numbers for 2 criteria: give whole vectors',
    );
    expect(check([])).toThrow('weights has 0 numbers for 2 criteria');
    expect(check([0.5, 0.5, 2, -1])).toThrow('weights[3] is -1: give a finite number, 0 or more');
    expect(check([Number.NaN, 1])).toThrow('weights[0] is NaN');
    expect(check([0.5, 0.5, 1, 1])).toThrow(
      'weights of draw 1 add up to 2: divide each by their sum',
    );
    expect(check([0, 0])).toThrow(RangeError);
  });
});
