/** Topics in order, from a dataset on: what counts, how it is weighed, and what is left out. */
import { describe, expect, test } from 'vitest';
import type { CoopRecord, Status } from '../../src/dataset/schema';
import type { Criterion } from '../../src/model/criterion';
import { NO_FILTER } from '../../src/model/filter';
import {
  DRAWS,
  inOrder,
  type RankingSettings,
  startRanking,
  type Weighing,
} from '../../src/model/ranking';
import { expectNear, rows, sharesOf } from './acceptability-naive';
import { filter, market } from './match-sample';
import {
  exactly,
  explicit,
  extremes,
  extremesUnder,
  idsOf,
  ordered,
  rank,
  rankOrFault,
  states,
  THREE,
  USUAL,
} from './ranking-sample';
import { record } from './sample';

/** Five standard errors of a share that is counted in all draws. */
const NEAR = (5 * 0.5) / Math.sqrt(DRAWS);

describe('two criteria, where the answer is known', () => {
  test('weights of any size: by where the scores cross', () => {
    const { acceptability, topics } = extremesUnder({ kind: 'any' });
    expect(idsOf(extremes, topics)).toEqual(THREE.topic);
    expectNear(sharesOf(acceptability), rows('0.4 0.1 0.5 | 0.4 0.1 0.5 | 0.2 0.8 0'), NEAR);
    expect(acceptability.draws).toBe(DRAWS);
  });

  test('the first is more important: no draw gives it less than a half', () => {
    const { acceptability } = extremesUnder(ordered(['breadth'], ['experience']));
    expectNear(sharesOf(acceptability), rows('0.8 0.2 0 | 0 0 1 | 0.2 0.8 0'), NEAR);
  });

  test('exact weights: one draw, in the order of the weighted sums', () => {
    const found = extremesUnder(exactly({ breadth: 3, experience: 1 }));
    expect(found.acceptability.draws).toBe(1);
    // 0.75, 0.25 and 0.6.
    expect(sharesOf(found.acceptability)).toEqual(rows('1 0 0 | 0 0 1 | 0 1 0'));
    expect(
      idsOf(
        extremes,
        inOrder(found, 1).map(({ topic }) => topic),
      ),
    ).toEqual(['witnesses', 'laundering', 'extradition']);
  });
});

describe('a single criterion', () => {
  const all: Weighing[] = [{ kind: 'any' }, ordered(['breadth']), exactly({ breadth: 3 })];

  test.each(all)('has all the weight in one draw, whatever is said of it: $kind', (weights) => {
    const { acceptability } = extremesUnder(weights, ['breadth']);
    expect(acceptability.draws).toBe(1);
    expect(acceptability.meanWeights).toEqual(Float64Array.of(1));
    expect(sharesOf(acceptability)).toEqual(rows('1 0 0 | 0 0 1 | 0 1 0'));
  });

  test('has no weight that is none', () => {
    for (const breadth of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => extremesUnder(exactly({ breadth }), ['breadth'])).toThrow(RangeError);
  });
});

describe('topics with nothing to count', () => {
  const { model } = market([
    record('n1', 'PER', 'witnesses', 'raised'),
    record('o1', 'CAN', 'witnesses', 'available'),
    record('n2', 'PER', 'extradition', 'raised'),
    record('o2', 'CAN', 'extradition', 'available', { basis: 'implied' }),
    record('n3', 'PER', 'laundering', 'raised'),
    record('n4', 'OAS', 'firearms', 'raised'),
  ]);
  const blank = (settings: Partial<RankingSettings>, asked = NO_FILTER) =>
    idsOf(model, rank(model, asked, settings).blank);

  test('have none in any criterion that counts', () => {
    expect(blank({})).toEqual(['firearms']);
    expect(blank({ criteria: ['supply'] })).toEqual(['laundering', 'firearms']);
    expect(blank({ criteria: ['unmet'] })).toEqual(['firearms']);
    expect(blank({ criteria: ['unmet', 'supply'] })).toEqual(['firearms']);
  });

  test('are of those that the filter leaves', () => {
    expect(blank({}, filter({ topic: ['laundering'] }))).toEqual([]);
    expect(blank({}, filter({ topic: ['laundering', 'firearms'] }))).toEqual(['firearms']);
  });
});

describe('the order of importance', () => {
  const all: Criterion[] = ['breadth', 'unmet', 'experience'];
  const digits = (weights: Weighing, counted = all) =>
    extremesUnder(weights, counted).acceptability;

  test('what it does not name comes last, as equals', () => {
    expect(digits(ordered(['experience']))).toEqual(
      digits(ordered(['experience'], ['breadth', 'unmet'])),
    );
    expect(digits(ordered(['experience']))).not.toEqual(digits(ordered(['unmet'])));
  });

  test('nothing is said between equals', () => {
    expect(digits(ordered(all))).toEqual(digits({ kind: 'any' }));
    expect(digits(ordered([]))).toEqual(digits({ kind: 'any' }));
  });

  test('what does not count has no place in it', () => {
    const counted: Criterion[] = ['breadth', 'experience'];
    expect(digits(ordered(['unmet'], ['experience'], ['breadth']), counted)).toEqual(
      digits(ordered(['experience'], ['breadth']), counted),
    );
  });
});

describe('what is asked', () => {
  test('only the topics that the filter leaves are ranked', () => {
    const { topics, acceptability } = rank(extremes, filter({ topic: ['laundering', 'firearms'] }));
    expect(idsOf(extremes, topics)).toEqual(['laundering', 'firearms']);
    expect(acceptability.topics).toBe(2);
  });

  test('with no criterion at all it is refused', () => {
    expect(() => startRanking(extremes, THREE, { ...USUAL, criteria: [] })).toThrow(RangeError);
  });
});

describe('coding uncertainty', () => {
  const implied = (count: number, topic: string, status: Status) =>
    states(count, topic, status, 'implied');
  const tossed = (records: CoopRecord[], counted: Criterion[]) =>
    rank(market(records).model, filter({ topic: ['witnesses', 'extradition', 'laundering'] }), {
      criteria: counted,
      uncertain: true,
    });

  test('a topic with but one, implied need is without it in about half of the draws', () => {
    const found = tossed(
      [...explicit(1, 'witnesses', 'raised'), ...implied(1, 'extradition', 'raised')],
      ['breadth'],
    );
    expect(found).toMatchObject({ coins: 1, acceptability: { draws: DRAWS } });
    // In: the two are tied. Out: it is tied with laundering, which has no need, for the other ranks.
    expectNear(
      sharesOf(found.acceptability),
      rows('0.75 0.25 0 | 0.25 0.5 0.25 | 0 0.25 0.75'),
      NEAR,
    );
  });

  test('weights and coins are drawn apart from each other', () => {
    const found = tossed(
      [
        ...explicit(1, 'witnesses', 'in-place'),
        ...implied(1, 'extradition', 'raised'),
        ...explicit(1, 'laundering', 'raised'),
      ],
      ['breadth', 'experience'],
    );
    // Where breadth is the heavier (1/2), laundering is first, and shares that in half of the cases.
    const firsts = sharesOf(found.acceptability).map(([first = 0]) => first);
    expectNear([firsts], rows('0.5 0.125 0.375'), NEAR);
  });

  test('exact weights are one vector for all tosses', () => {
    const records = [...explicit(1, 'witnesses', 'raised'), ...implied(2, 'extradition', 'raised')];
    const found = rank(market(records).model, NO_FILTER, {
      uncertain: true,
      weights: exactly({ breadth: 2 }),
    });
    expect(found.acceptability.draws).toBe(DRAWS);
    // Two needs are before one, one is tied, none is behind it: 1/4, 2/4 and 1/4.
    const firsts = sharesOf(found.acceptability).map(([first = 0]) => first);
    expectNear([firsts], rows('0.5 0.5 0 0'), NEAR);
  });

  test('with nothing to toss, exact weights are one draw', () => {
    const found = rank(extremes, THREE, { uncertain: true, weights: exactly({ breadth: 1 }) });
    expect(found).toMatchObject({ coins: 0, acceptability: { draws: 1 } });
  });

  test('an implied record on which no count turns is no coin', () => {
    const records = [...explicit(2, 'witnesses', 'raised'), ...implied(1, 'witnesses', 'raised')];
    expect(tossed(records, ['breadth']).coins).toBe(0);
  });
});

describe('nothing to rank', () => {
  const fault = (records: CoopRecord[], asked = NO_FILTER, settings?: Partial<RankingSettings>) =>
    rankOrFault(market(records).model, asked, settings);
  const need = record('n1', 'PER', 'witnesses', 'raised');

  test('no State needs anything', () => {
    expect(fault([])).toBe('no-needs');
    expect(fault([record('o1', 'PER', 'witnesses', 'available')])).toBe('no-needs');
    expect(
      fault([
        record('n1', 'OAS', 'witnesses', 'raised'),
        record('n2', '013', 'witnesses', 'raised'),
      ]),
    ).toBe('no-needs');
  });

  test('the filter leaves no need', () => {
    expect(fault([need], filter({ topic: ['extradition'] }))).toBe('no-needs');
    expect(fault([need], filter({ actor: ['ARG'] }))).toBe('no-needs');
    expect(fault([need], filter({ kind: ['offer'] }))).not.toBe('no-needs');
  });

  test('nothing that counts has a weight', () => {
    expect(fault([need], NO_FILTER, { weights: exactly({}) })).toBe('no-weight');
    const weights = exactly({ breadth: 2 });
    expect(fault([need], NO_FILTER, { weights, criteria: ['unmet', 'supply'] })).toBe('no-weight');
    expect(fault([need], NO_FILTER, { weights })).not.toBe('no-weight');
  });
});
