/** The order of the topics, which is one for agendas of any length. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/model/filter';
import { inOrder, type Ranking } from '../../src/model/ranking';
import { TOPIC_TIERS } from '../../src/model/topic-tier';
import { acceptability, anyTables, asked, meanRanks, sharesOf, sum } from './acceptability-naive';
import { market } from './match-sample';
import { explicit, extremes, extremesUnder, idsOf, rank, USUAL } from './ranking-sample';

/** A ranking of every other topic, so that a topic and its place are not the same number. */
const rankingOf = (...[values, weights]: Parameters<typeof asked>): Ranking => ({
  filter: NO_FILTER,
  settings: USUAL,
  topics: values.map((_, at) => 2 * at),
  tiers: values.map(() => 'mentions'),
  acceptability: acceptability(asked(values, weights)),
  blank: [],
  coins: 0,
});

test('is within a tier that of the mean ranks which plain counting gives, equals as in the vocabulary', () => {
  fc.assert(
    fc.property(anyTables, fc.integer({ min: 1, max: 6 }), ({ values, weights }, n) => {
      const ranking = rankingOf(values, weights);
      const shares = sharesOf(ranking.acceptability);
      // To nine places, so that rounding makes no difference of none.
      const means = meanRanks(values, weights).map((mean) => Number(mean.toFixed(9)));
      const meanOf = (at: number) => means[at] ?? Number.NaN;
      const order = inOrder(ranking, n);
      expect(order.map(({ at }) => at)).toEqual(
        [...means.keys()].sort((a, b) => meanOf(a) - meanOf(b) || a - b),
      );
      for (const { topic, at, among, mean, equals } of order) {
        expect(topic).toBe(2 * at);
        expect(mean).toBeCloseTo(meanOf(at), 9);
        expect(among).toBeCloseTo(sum(shares[at]?.slice(0, n) ?? []), 9);
        const same = [...means.keys()].filter((one) => one !== at && meanOf(one) === meanOf(at));
        expect(equals).toEqual(same.map((one) => 2 * one));
      }
    }),
    { numRuns: 200 },
  );
});

test('is the same for every number of items, and a topic that dominates another is before it', () => {
  const pair = anyTables.filter(({ values }) => values.length > 1);
  fc.assert(
    fc.property(pair, ({ values: [first = [], second = [], ...others], weights }) => {
      const best = first.map((value, c) => Math.max(value, second[c] ?? 0));
      const ranking = rankingOf([second, best, ...others], weights);
      const orderOf = (n: number) => inOrder(ranking, n).map(({ topic }) => topic);
      const order = orderOf(1);
      for (let n = 2; n <= ranking.topics.length; n++) expect(orderOf(n)).toEqual(order);
      const isTied = inOrder(ranking, 1).some(
        ({ topic, equals }) => topic === 0 && equals.includes(2),
      );
      if (!isTied) expect(order.indexOf(2)).toBeLessThan(order.indexOf(0));
    }),
  );
});

test('has a topic that is always in the middle before two that are first or last', () => {
  // Laundering is between two extremes: seldom the first, always among the first two.
  const found = inOrder(extremesUnder({ kind: 'any' }), 1);
  expect(idsOf(extremes, [found[0]?.topic ?? -1])).toEqual(['laundering']);
  expect(found[0]?.mean).toBeCloseTo(0.8, 1);
  expect(found[0]?.among).toBeLessThan(found[1]?.among ?? 0);
});

test('puts what a State asks for before what States report or mention, and this before the rest', () => {
  const tiers = fc.array(fc.constantFrom(...TOPIC_TIERS), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(anyTables, tiers, ({ values, weights }, drawn) => {
      const plain = rankingOf(values, weights);
      const tiered = { ...plain, tiers: values.map((_, at) => drawn[at] ?? 'mentions') };
      const order = inOrder(tiered, 1);
      const places = order.map(({ tier }) => TOPIC_TIERS.indexOf(tier));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const tier of TOPIC_TIERS) {
        const own = order.filter((each) => each.tier === tier);
        const means = own.map(({ mean }) => Math.round(mean * 1e9));
        expect(means).toEqual(means.toSorted((a, b) => a - b));
        const topics = own.map(({ topic }) => topic);
        for (const { equals } of own) expect(topics).toEqual(expect.arrayContaining([...equals]));
      }
    }),
  );
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
