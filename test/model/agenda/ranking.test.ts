/** The ranking of a dataset: the orders of the criteria that are tried, and the place of a topic in each. */
import { describe, expect, test } from 'vitest';
import type { CoopRecord } from '../../../src/dataset/schema';
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
const placesIn = ({ topics }: Ranking, model = extremes) =>
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
    expect(placesIn(two)).toEqual([
      'witnesses 1 3',
      'extradition 3 1',
      'laundering 2 2',
      'firearms 4 4',
    ]);
    expect(rank(extremes)).toMatchObject({ orders: 120 });
    expect(rank(extremes, NO_FILTER, { criteria: ['breadth'] }).orders).toBe(1);
  });

  test('is weighed by the criteria that count alone', () => {
    const { model } = market([
      ...states(5, 'witnesses', 'raised'),
      ...states(3, 'laundering', 'raised'),
      ...states(3, 'laundering', 'in-place'),
    ]);
    // 0.75 and 0.7 where breadth is the first of two; of five, 0.457 and 0.531.
    const two = rank(model, NO_FILTER, { criteria: TWO });
    expect(placesIn(two, model).slice(0, 2)).toEqual(['witnesses 1 2', 'laundering 2 1']);
  });

  test('says in how many a topic is first or among the first, and its best and median place', () => {
    const two = rank(extremes, NO_FILTER, { criteria: TWO });
    const witnesses = topicOf(two, 'witnesses');
    expect([1, 2, 3, 9].map((n) => ordersAmong(witnesses, n))).toEqual([1, 1, 2, 2]);
    expect(medianPlace(witnesses)).toBe(0);
    expect(medianPlace({ ...witnesses, places: [5, 0, 3] })).toBe(3);
  });

  test('is replaced by the one order that the chair gives, with criteria that it does not name last', () => {
    const own = rank(extremes, NO_FILTER, { criteria: TWO, importance: ['experience', 'unmet'] });
    expect(own.orders).toBe(1);
    expect(placesIn(own)).toEqual(['extradition 1', 'laundering 2', 'witnesses 3', 'firearms 4']);
    expect(byImportance({ criteria: TWO, importance: ['unmet', 'experience'] })).toEqual([
      'experience',
      'breadth',
    ]);
  });
});

describe('inferred records', () => {
  const { model } = market([
    ...states(2, 'witnesses', 'raised'),
    ...states(3, 'extradition', 'raised', 'implied'),
    ...states(1, 'extradition', 'raised'),
  ]);
  const criteria = ['breadth'] as const;

  test('count and do not count: a topic has the later of its two places, and the mean of both', () => {
    const both = rank(model, NO_FILTER, { criteria });
    expect(placesIn(both, model)).toEqual([
      'witnesses 2',
      'extradition 2',
      'laundering 3',
      'firearms 3',
    ]);
    expect(both.topics.map(({ mean }) => mean)).toEqual([0.5, 0.5, 2.5, 2.5]);
  });

  test('are counted one way where a filter on basis or the chair decides', () => {
    const firstOf = (basis: CoopRecord['basis']) =>
      placesIn(rank(model, filter({ basis: [basis] }), { criteria }), model)[0];
    expect(firstOf('explicit')).toBe('witnesses 1');
    expect(firstOf('implied')).toBe('extradition 1');
    const own = rank(model, NO_FILTER, { criteria, importance: ['breadth'] });
    expect(placesIn(own, model)[0]).toBe('extradition 1');
  });
});

describe('the order', () => {
  test('has topics that a State asks for before topics that States report or mention, and these before the rest', () => {
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
});

describe('rankTopics returns no-needs', () => {
  const found = (records: Parameters<typeof market>[0], asked = NO_FILTER) =>
    rankTopics(market(records).model, asked, USUAL);

  test('where no State has a need', () => {
    expect(found([])).toBe('no-needs');
    expect(found([record('o1', 'PER', 'witnesses', 'available')])).toBe('no-needs');
    const others = ['OAS', '013'].map((id) => record(id, id, 'witnesses', 'raised'));
    expect(found(others)).toBe('no-needs');
  });
});
