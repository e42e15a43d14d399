/** Topics in order, from a dataset on: which orders of the criteria are tried, and what follows of each. */
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/model/agenda/criterion';
import {
  byImportance,
  medianPlace,
  ordersAmong,
  type Ranking,
  rankTopics,
} from '../../../src/model/agenda/ranking';
import { NO_FILTER } from '../../../src/model/filter';
import { filter, market } from '../answers/match-sample';
import { record } from '../sample';
import { rank, states, USUAL } from './ranking-sample';

/** Breadth and experience are 1 0, 0.6 0.6 and 0.2 1: two extremes, and one between them. */
const { model: extremes } = market([
  ...states(5, 'witnesses', 'raised'),
  ...states(1, 'extradition', 'raised'),
  ...states(5, 'extradition', 'in-place'),
  ...states(3, 'laundering', 'raised'),
  ...states(3, 'laundering', 'in-place'),
]);
const TWO: readonly Criterion[] = ['breadth', 'experience'];

/** "witnesses 1 3" for each topic: its place in each order. */
const told = ({ topics }: Ranking, model = extremes) =>
  topics.map(({ topic, places }) =>
    [model.topics[topic]?.id, ...places.map((place) => place + 1)].join(' '),
  );
const topicOf = (ranking: Ranking, id: string, model = extremes) =>
  ranking.topics.find(({ topic }) => model.topics[topic]?.id === id) as Ranking['topics'][number];

describe('every order of the criteria', () => {
  test('gives each topic a place: two of two criteria, 120 of five', () => {
    const two = rank(extremes, NO_FILTER, { criteria: TWO });
    expect(two.orders).toBe(2);
    // 0.75 0.6 0.4 where breadth is the first, 0.25 0.6 0.8 where experience is.
    expect(told(two)).toEqual([
      'witnesses 1 3',
      'extradition 3 1',
      'laundering 2 2',
      'firearms 4 4',
    ]);
    expect(rank(extremes)).toMatchObject({ orders: 120 });
    expect(rank(extremes, NO_FILTER, { criteria: ['breadth'] }).orders).toBe(1);
  });

  test('tells in how many a topic is first and among the first, its best place and its middle one', () => {
    const two = rank(extremes, NO_FILTER, { criteria: TWO });
    const witnesses = topicOf(two, 'witnesses');
    expect([1, 2, 3, 9].map((n) => ordersAmong(witnesses, n))).toEqual([1, 1, 2, 2]);
    expect(medianPlace(witnesses)).toBe(0);
    expect(medianPlace({ ...witnesses, places: [5, 0, 3] })).toBe(3);
  });

  test('that the chair gives is the only one; what it does not name comes last', () => {
    const own = rank(extremes, NO_FILTER, { criteria: TWO, importance: ['experience', 'unmet'] });
    expect(own.orders).toBe(1);
    expect(told(own)).toEqual(['extradition 1', 'laundering 2', 'witnesses 3', 'firearms 4']);
    expect(byImportance({ criteria: TWO, importance: ['unmet', 'experience'] })).toEqual([
      'experience',
      'breadth',
    ]);
  });
});

describe('what we inferred', () => {
  const { model } = market([
    ...states(2, 'witnesses', 'raised'),
    ...states(3, 'extradition', 'raised', 'implied'),
    ...states(1, 'extradition', 'raised'),
  ]);
  const criteria = ['breadth'] as const;

  test('is in and out: a topic has the later of its two places, and the mean of both', () => {
    const both = rank(model, NO_FILTER, { criteria });
    expect(told(both, model)).toEqual([
      'witnesses 2',
      'extradition 2',
      'laundering 3',
      'firearms 3',
    ]);
    expect(both.topics.map(({ mean }) => mean)).toEqual([0.5, 0.5, 2.5, 2.5]);
  });

  test('is not in question where a filter on basis or the chair decides', () => {
    const explicit = filter({ basis: ['explicit'] });
    expect(told(rank(model, explicit, { criteria }), model)[0]).toBe('witnesses 1');
    const own = rank(model, NO_FILTER, { criteria, importance: ['breadth'] });
    expect(told(own, model)[0]).toBe('extradition 1');
  });
});

describe('the order', () => {
  test('has what a State asks for before what States report or mention, and this before the rest', () => {
    const { model } = market([
      ...states(5, 'witnesses', 'raised'),
      ...states(1, 'extradition', 'requested'),
      ...states(2, 'laundering', 'acknowledged'),
      ...states(5, 'firearms', 'in-place'),
    ]);
    expect(rank(model).topics.map(({ tier }) => tier)).toEqual([
      'asks',
      'difficulty',
      'mentions',
      'no-state',
    ]);
  });

  test('has equals as in the vocabulary, and they name each other', () => {
    const { model } = market([
      ...states(1, 'firearms', 'raised'),
      ...states(1, 'extradition', 'raised'),
      ...states(2, 'laundering', 'raised'),
    ]);
    const found = rank(model).topics.map(({ topic, equals }) =>
      [topic, ...equals].map((at) => model.topics[at]?.id).join(' = '),
    );
    expect(found).toEqual([
      'laundering',
      'extradition = firearms',
      'firearms = extradition',
      'witnesses',
    ]);
  });

  test('is of the topics that the filter leaves', () => {
    const two = rank(extremes, filter({ topic: ['laundering', 'firearms'] }));
    expect(two.topics.map(({ topic }) => extremes.topics[topic]?.id)).toEqual([
      'laundering',
      'firearms',
    ]);
  });

  test('knows which topics have nothing to count in any criterion that counts', () => {
    const blank = (criteria: readonly Criterion[]) =>
      rank(extremes, NO_FILTER, { criteria })
        .topics.filter(({ isBlank }) => isBlank)
        .map(({ topic }) => extremes.topics[topic]?.id);
    expect(blank(USUAL.criteria)).toEqual(['firearms']);
    expect(blank(['experience'])).toEqual(['witnesses', 'firearms']);
  });
});

describe('nothing to rank', () => {
  const need = record('n1', 'PER', 'witnesses', 'raised');
  const found = (records: Parameters<typeof market>[0], asked = NO_FILTER) =>
    rankTopics(market(records).model, asked, USUAL);

  test('is where no State needs anything', () => {
    expect(found([])).toBe('no-needs');
    expect(found([record('o1', 'PER', 'witnesses', 'available')])).toBe('no-needs');
    const others = ['OAS', '013'].map((id) => record(id, id, 'witnesses', 'raised'));
    expect(found(others)).toBe('no-needs');
  });

  test('is where the filter leaves no need', () => {
    expect(found([need], filter({ topic: ['extradition'] }))).toBe('no-needs');
    expect(found([need], filter({ actor: ['ARG'] }))).toBe('no-needs');
    expect(found([need], filter({ kind: ['offer'] }))).not.toBe('no-needs');
  });
});
