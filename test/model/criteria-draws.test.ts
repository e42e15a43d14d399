/** The criteria where inference is in or out by chance: exactly, and by frequency. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/dataset/random';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { criteria } from '../../src/model/criteria';
import { uncertainCriteria } from '../../src/model/criteria-draws';
import { CRITERIA, type Criterion } from '../../src/model/criterion';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel, type Model } from '../../src/model/model';
import { naiveCriteria, naiveValues } from './criteria-naive';
import { anyMarket, filter, market, marketAndFilter } from './match-sample';
import { HAND_WRITTEN, record } from './sample';

/** So many draws, each as a list. */
function drawn(model: Model, asked: Filter, random: () => number, draws: number): number[][] {
  const uncertain = uncertainCriteria(model, asked);
  const into = new Float64Array(model.topics.length * CRITERIA.length);
  return Array.from({ length: draws }, () => {
    uncertain.draw(random, into);
    return [...into];
  });
}

/** How often each list stands among them, as a share. */
function shares(lists: readonly number[][]): Map<string, number> {
  const found = new Map<string, number>();
  for (const list of lists) {
    const key = list.join();
    found.set(key, (found.get(key) ?? 0) + 1 / lists.length);
  }
  return found;
}

const impliedOf = ({ records }: Dataset): number[] =>
  [...records.keys()].filter((at) => records[at]?.basis === 'implied');

/** The values for each way in which the implied records can be in or out, each as likely. */
function everyOutcome(each: Dataset, asked: Filter): number[][] {
  const of = naiveCriteria(each, asked);
  const implied = impliedOf(each);
  return Array.from({ length: 2 ** implied.length }, (_, bits) =>
    naiveValues(each, of, (at) => !implied.includes(at) || ((bits >> implied.indexOf(at)) & 1) > 0),
  );
}

/**
 * Numbers whose lots of 32 draws go through every combination of so many coins just once: of the first
 * five coins the bits differ within a lot, of the others from lot to lot.
 */
function everyToss(coins: number): () => number {
  const within = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];
  let calls = 0;
  return () => {
    const coin = calls % coins;
    const lot = Math.floor(calls++ / coins);
    return (within[coin] ?? 0xffffffff * ((lot >> (coin - 5)) & 1)) / 2 ** 32;
  };
}

/** Some of the records are implied, at most so many; of the others none. */
const withImplied = (each: Dataset, most: number): Dataset => {
  const implied = impliedOf(each).slice(0, most);
  const records = each.records.map(
    (one, at): CoopRecord => ({ ...one, basis: implied.includes(at) ? 'implied' : 'explicit' }),
  );
  return { ...each, records };
};

/** A few needs and offers of few actors on one topic, where it turns on forms who is answered. */
const narrowed = (each: Dataset): Dataset => {
  const records = each.records.slice(0, 9).map((one, at): CoopRecord => {
    const actor = ['PER', 'ARG', 'PER', 'CAN', 'OAS'][at % 5] as string;
    const status = at % 5 < 3 ? 'raised' : 'available';
    const basis = at % 4 === 3 ? 'explicit' : 'implied';
    const { modalities, counterparts, meeting } = one;
    return record(one.id, actor, 'witnesses', status, {
      basis,
      meeting,
      counterparts,
      modalities: modalities.slice(0, 1),
    });
  });
  return { ...each, records };
};

describe('draws', () => {
  // Alone on its topic, a State's value is 1 where it is counted.
  const implied = { basis: 'implied' } as const;
  const { model } = market([
    record('n1', 'PER', 'witnesses', 'raised', implied),
    record('n2', 'PER', 'witnesses', 'requested', implied),
    record('n3', 'PER', 'witnesses', 'raised', implied),
    record('n4', 'ARG', 'extradition', 'raised', { ...implied, modalities: ['training'] }),
    record('n5', 'ARG', 'extradition', 'raised', { modalities: ['funding'] }),
    record('o1', 'CAN', 'extradition', 'available', { ...implied, modalities: ['training'] }),
    record('o2', 'OAS', 'extradition', 'available', { modalities: ['funding'] }),
    record('c1', 'BRB', 'laundering', 'in-place', implied),
    record('c2', 'BRB', 'laundering', 'in-place'),
  ]);
  const place = (topic: number, criterion: Criterion) =>
    topic * CRITERIA.length + CRITERIA.indexOf(criterion);
  const DRAWS = 20_000;

  test('with nothing implied each is the base', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const any = createModel(withImplied(each, 0));
        const { coins } = uncertainCriteria(any, asked);
        expect(coins).toBe(0);
        const base = [...criteria(any, asked).values];
        for (const values of drawn(any, asked, Math.random, 3)) expect(values).toEqual(base);
      }),
    );
  });

  test('with all coins in are the base, with all out what is explicit', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const any = createModel(each);
        const free = { ...asked, basis: [] };
        expect(drawn(any, free, () => 1 - 2 ** -33, 1)).toEqual([[...criteria(any, free).values]]);
        const explicit = criteria(any, { ...asked, basis: ['explicit'] });
        expect(drawn(any, free, () => 0, 1)).toEqual([[...explicit.values]]);
      }),
    );
  });

  const expectExact = (each: Dataset, asked: Filter) => {
    const any = createModel(each);
    const { coins } = uncertainCriteria(any, asked);
    const draws = 2 ** Math.max(5, coins);
    expect(shares(drawn(any, asked, everyToss(coins), draws))).toEqual(
      shares(everyOutcome(each, asked)),
    );
  };

  test('over all tosses give each outcome just as often as its probability', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => expectExact(withImplied(each, 7), asked)),
      { numRuns: 30 },
    );
  });

  test('are as exact where few actors need and offer much on one topic', () => {
    fc.assert(
      fc.property(anyMarket, (each) => expectExact(narrowed(each), NO_FILTER)),
      { numRuns: 50 },
    );
  });

  test('keep what an explicit offer answers in part', () => {
    const needs = ['training', 'funding'].map((form) =>
      record(form, 'PER', 'witnesses', 'raised', { ...implied, modalities: [form] }),
    );
    const offer = record('o', 'OAS', 'witnesses', 'available', { modalities: ['training'] });
    expectExact(market([...needs, offer]).model.dataset, NO_FILTER);
  });

  test('are as frequent as computed by hand', () => {
    const all = drawn(model, NO_FILTER, randomFrom(7), DRAWS);
    // Four standard deviations: of the twelve frequencies one in 1,300 seeds would miss it.
    const expectShare = (is: (values: number[]) => boolean, exact: number) => {
      const room = 4 * Math.sqrt((exact * (1 - exact)) / DRAWS);
      expect(Math.abs(all.filter(is).length / DRAWS - exact)).toBeLessThanOrEqual(room);
    };
    const isOne = (topic: number, criterion: Criterion) => (values: number[]) =>
      values[place(topic, criterion)] === 1;
    expectShare(isOne(0, 'breadth'), 1 - 2 ** -3);
    expectShare(isOne(0, 'firmness'), 1 / 2);
    expectShare(isOne(0, 'unmet'), 1 - 2 ** -3);
    expectShare(isOne(1, 'breadth'), 1);
    // The OAS answers the need of funding; what is inferred answers none of training clearly.
    expectShare((values) => (values[place(1, 'unmet')] ?? 0) > 0, 1 / 2);
    expectShare((values) => (values[place(1, 'supply')] ?? 0) > 0, 1);
    expectShare(isOne(2, 'experience'), 1);
    // Together: no firm need without a need, and none on the first topic that is answered.
    expectShare((values) => isOne(0, 'firmness')(values) && !isOne(0, 'breadth')(values), 0);
    expectShare((values) => isOne(0, 'breadth')(values) !== isOne(0, 'unmet')(values), 0);
    expectShare((values) => isOne(0, 'firmness')(values) && isOne(1, 'unmet')(values), 1 / 4);
  });

  test('fall as those of a twin that tosses for each record', () => {
    const { dataset } = model;
    const random = randomFrom(11);
    const of = naiveCriteria(dataset, NO_FILTER);
    const twin = Array.from({ length: 2000 }, () => {
      const tosses = dataset.records.map(({ basis }) => basis === 'explicit' || random() < 0.5);
      return naiveValues(dataset, of, (at) => tosses[at] === true);
    });
    const theirs = shares(twin);
    const ours = shares(drawn(model, NO_FILTER, randomFrom(12), twin.length));
    expect(new Set(ours.keys())).toEqual(new Set(theirs.keys()));
    for (const [key, share] of theirs) {
      // The difference of two frequencies of one probability: four standard deviations, at its mean.
      const mean = (share + (ours.get(key) ?? 0)) / 2;
      const room = 4 * Math.sqrt((2 * mean * (1 - mean)) / twin.length);
      expect(Math.abs(share - (ours.get(key) ?? 0))).toBeLessThanOrEqual(room);
    }
  });

  test('toss only for what can change a count, and begin anew with other numbers', () => {
    // Not for what Barbados has in place, which is explicit too.
    const uncertain = uncertainCriteria(model, NO_FILTER);
    expect(uncertain.coins).toBe(5);
    expect(uncertainCriteria(model, filter({ basis: ['explicit'] })).coins).toBe(0);
    expect(uncertainCriteria(model, filter({ kind: ['need'] })).coins).toBe(5);
    const into = new Float64Array(model.topics.length * CRITERIA.length);
    const seeded = () => {
      const random = randomFrom(3);
      return Array.from({ length: 40 }, () => {
        uncertain.draw(random, into);
        return [...into];
      });
    };
    expect(seeded()).toEqual(seeded());
  });

  test('want room for all values', () => {
    expect(() =>
      uncertainCriteria(model, NO_FILTER).draw(Math.random, new Float64Array(3)),
    ).toThrow(RangeError);
  });

  test('of a dataset without records are zero', () => {
    const empty = createModel({ ...HAND_WRITTEN, records: [] });
    expect(new Set(drawn(empty, NO_FILTER, Math.random, 2).flat())).toEqual(new Set([0]));
  });
});
