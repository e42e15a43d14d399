/** The order in which an agenda of so many items takes the topics. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/model/filter';
import { inOrder, type RankedTopic, type Ranking } from '../../src/model/ranking';
import { acceptability, anyTables, asked, dot, sharesOf, sum } from './acceptability-naive';
import { market } from './match-sample';
import { explicit, extremes, extremesUnder, idsOf, rank, USUAL } from './ranking-sample';

/** A ranking of every other topic, so that a topic and its place are not the same number. */
const anyRanking = anyTables.map(
  ({ values, weights }): Ranking => ({
    filter: NO_FILTER,
    settings: USUAL,
    topics: values.map((_, at) => 2 * at),
    acceptability: acceptability(asked(values, weights)),
    blank: [],
    coins: 0,
  }),
);

test('the likeliest to be among the first n, then the best on average', () => {
  fc.assert(
    fc.property(anyRanking, fc.integer({ min: 1, max: 6 }), (ranking, n) => {
      const shares = sharesOf(ranking.acceptability);
      const order = inOrder(ranking, n);
      expect(order.map(({ topic }) => topic).sort((a, b) => a - b)).toEqual(ranking.topics);
      for (const { topic, at, among, mean } of order) {
        expect(ranking.topics[at]).toBe(topic);
        expect(among).toBeCloseTo(sum(shares[at]?.slice(0, n) ?? []), 9);
        expect(mean).toBeCloseTo(dot(shares[at] ?? [], [...shares.keys()]), 9);
      }
      const isEqual = (a: RankedTopic, b: RankedTopic) =>
        Math.abs(a.among - b.among) + Math.abs(a.mean - b.mean) < 1e-8;
      for (const each of order) {
        const equals = order.filter((other) => other !== each && isEqual(each, other));
        expect(new Set(each.equals)).toEqual(new Set(equals.map(({ topic }) => topic)));
      }
      order.slice(1).forEach((next, at) => {
        const before = order[at] as RankedTopic;
        if (isEqual(before, next)) expect(before.topic).toBeLessThan(next.topic);
        else if (Math.abs(before.among - next.among) < 1e-8)
          expect(before.mean).toBeLessThan(next.mean);
        else expect(before.among).toBeGreaterThan(next.among);
      });
    }),
    { numRuns: 200 },
  );
});

test('the number of items can turn it', () => {
  // Laundering is between two extremes: seldom the first, always among the first two.
  const found = extremesUnder({ kind: 'any' });
  expect(idsOf(extremes, [inOrder(found, 1).at(-1)?.topic ?? -1])).toEqual(['laundering']);
  expect(idsOf(extremes, [inOrder(found, 2)[0]?.topic ?? -1])).toEqual(['laundering']);
});

test('topics that nothing tells apart name each other, and stand as in the vocabulary', () => {
  const { model } = market([
    ...explicit(1, 'firearms', 'raised'),
    ...explicit(1, 'extradition', 'raised'),
    ...explicit(2, 'laundering', 'raised'),
  ]);
  const told = inOrder(rank(model), 2).map(({ topic, equals }) => [
    model.topics[topic]?.id,
    ...idsOf(model, equals),
  ]);
  expect(told).toEqual([
    ['laundering'],
    ['extradition', 'firearms'],
    ['firearms', 'extradition'],
    ['witnesses'],
  ]);
});

test('less than one item is asked as one, more than there are topics as all of them', () => {
  const found = rank(extremes);
  expect(inOrder(found, 0)).toEqual(inOrder(found, 1));
  expect(inOrder(found, -3)).toEqual(inOrder(found, 1));
  expect(inOrder(found, 99)).toEqual(inOrder(found, 4));
  expect(inOrder(found, 99).map(({ among }) => among)).toEqual([1, 1, 1, 1]);
});
