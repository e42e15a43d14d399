import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA } from '../../src/model/criterion';
import {
  completed,
  drawWeights,
  exactWeights,
  type Importance,
  moved,
  placeInOrder,
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
      return { ...question, order: groups };
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
      fc.property(anyOrdered, (question) => {
        const { order } = question;
        for (const vector of vectorsOf(question)) {
          order.slice(1).forEach((group, before) => {
            const least = Math.min(...(order[before] ?? []).map((c) => vector[c] ?? 0));
            expect(Math.max(...group.map((c) => vector[c] ?? 0))).toBeLessThanOrEqual(least);
          });
        }
      }),
    );
  });

  test('the weights are those of an even draw, handed out anew', () => {
    fc.assert(
      fc.property(anyOrdered, (question) => {
        const { order, ...even } = question;
        const sorted = (each: WeightQuestion) =>
          vectorsOf(each).map((vector) => vector.sort((a, b) => a - b));
        expect(sorted(question)).toEqual(sorted(even));
        if (order.length === 1) expect(vectorsOf(question)).toEqual(vectorsOf(even));
      }),
    );
  });

  test('equals may stand in any order', () => {
    const under = (...order: number[][]) => drawWeights({ criteria: 4, draws: 20, seed: 3, order });
    expect(under([3, 0], [1, 2])).toEqual(under([0, 3], [2, 1]));
  });

  test('the means are the centroid of the vectors that obey', () => {
    // The corners of those are (1), (1/2, 1/2), (1/3, 1/3, 1/3) and so on, and a simplex has its
    // centroid at the mean of its corners ("rank order centroid"); equals have the mean of theirs.
    const corners = [0, 1, 2, 3].map((last) => [0, 1, 2, 3].map((c) => +(c <= last) / (last + 1)));
    const [a = 0, b = 0, c = 0, d = 0] = means(corners);
    const near = (expected: number[], ...order: number[][]) => {
      const draws = 10_000;
      const found = means(vectorsOf({ criteria: 4, draws, seed: 11, order }));
      // A weight from 0 to 1 deviates by at most 1/2; five standard errors of that.
      const tolerance = (5 * 0.5) / Math.sqrt(draws);
      found.forEach((mean, at) => {
        expect(Math.abs(mean - (expected[at] ?? 0))).toBeLessThan(tolerance);
      });
    };
    near([a, b, c, d], [0], [1], [2], [3]);
    near([c, d, a, b], [2], [3], [0], [1]);
    near([(b + c) / 2, a, d, (b + c) / 2], [1], [0, 3], [2]);
    near([(c + d) / 2, (a + b) / 2, (a + b) / 2, (c + d) / 2], [1, 2], [0, 3]);
  });

  test('equals are as likely to be the one before the other', () => {
    const draws = 10_000;
    const vectors = vectorsOf({ criteria: 3, draws, seed: 5, order: [[1], [0, 2]] });
    const heavier = vectors.filter(([x = 0, , z = 0]) => x > z).length;
    expect(Math.abs(heavier / draws - 0.5)).toBeLessThan((5 * 0.5) / Math.sqrt(draws));
  });
});

describe('exact', () => {
  test('one vector, divided by its sum', () => {
    expect(exactWeights([2, 0, 6])).toEqual(Float64Array.of(0.25, 0, 0.75));
    expect(exactWeights([0, 0, 1e-300])).toEqual(Float64Array.of(0, 0, 1));
  });

  test('keeps the proportions', () => {
    const some = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, (exact) => {
        const weights = exactWeights(exact);
        expect(sum([...weights])).toBeCloseTo(1, 12);
        weights.forEach((weight, c) => {
          expect(weight * sum(exact)).toBeCloseTo(exact[c] ?? 0, 6);
        });
      }),
    );
  });

  test.each([
    [[1, -1, 1]],
    [[1, 1, Number.NaN]],
    [[Number.POSITIVE_INFINITY, 1, 1]],
    [[1e308, 1e308, 0]],
    [[0, 0, 0]],
  ])('refuses %s', (exact) => {
    expect(() => exactWeights(exact)).toThrow(RangeError);
  });
});

const EQUAL: Importance = [CRITERIA];
const anyStep = fc.tuple(fc.constantFrom(...CRITERIA), fc.constantFrom<-1 | 1>(-1, 1));
const walked = (steps: readonly [(typeof CRITERIA)[number], -1 | 1][]) =>
  steps.reduce<Importance>((order, [criterion, step]) => moved(order, criterion, step), EQUAL);

describe('an order of importance', () => {
  test('moves one out of its equals, then to those of the next place, then past them', () => {
    const first = moved(EQUAL, 'unmet', -1);
    expect(first).toEqual([['unmet'], ['breadth', 'firmness', 'supply', 'experience']]);
    const second = moved(first, 'supply', -1);
    expect(second).toEqual([['unmet'], ['supply'], ['breadth', 'firmness', 'experience']]);
    const third = moved(second, 'supply', -1);
    expect(third[0]).toEqual(['unmet', 'supply']);
    expect(moved(third, 'supply', -1).slice(0, 2)).toEqual([['supply'], ['unmet']]);
  });

  test('stays as it is at either end', () => {
    const order: Importance = [['unmet'], ['breadth', 'firmness', 'supply'], ['experience']];
    expect(moved(order, 'unmet', -1)).toEqual(order);
    expect(moved(order, 'experience', 1)).toEqual(order);
  });

  test('gives what it does not name the last place', () => {
    expect(completed([['unmet']])).toEqual([
      ['unmet'],
      ['breadth', 'firmness', 'supply', 'experience'],
    ]);
    expect(completed([['unmet'], ['supply']], ['breadth', 'supply'])).toEqual([
      ['supply'],
      ['breadth'],
    ]);
    expect(placeInOrder([['unmet']], 'supply')).toBe(2);
    expect(moved([['unmet']], 'supply', 1).at(-1)).toEqual(['supply']);
  });

  test('names each criterion once after any steps, and a step back undoes a step', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), anyStep, (steps, [criterion, step]) => {
        const order = walked(steps);
        expect(order.flat().toSorted()).toEqual([...CRITERIA].sort());
        expect(order.every((equals) => equals.length > 0)).toBe(true);
        const there = moved(order, criterion, step);
        const isSame = JSON.stringify(there) === JSON.stringify(order);
        const back = moved(there, criterion, step === 1 ? -1 : 1);
        if (!isSame) expect(back).toEqual(order);
      }),
    );
  });
});
