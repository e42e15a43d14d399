/** Digits of a ranking that must never change, however its draws are taken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/model/filter';
import { DRAWS, startRanking } from '../../src/model/ranking';
import { sharesOf } from './acceptability-naive';
import { market } from './match-sample';
import { rank, USUAL } from './ranking-sample';
import { record } from './sample';

/** Breadth 3 2 2 1, firmness 1 2 0 0, unmet 1 2 0 1, supply 1 0 2 0 and experience 0 0 0 2. */
const { model: small } = market([
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'ARG', 'witnesses', 'raised', { modalities: ['funding'] }),
  record('n3', 'BRB', 'witnesses', 'raised', { modalities: ['training'] }),
  record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
  record('n4', 'JAM', 'extradition', 'requested'),
  record('n5', 'CAN', 'extradition', 'acknowledged'),
  record('n6', 'PER', 'laundering', 'raised', { basis: 'implied', modalities: ['training'] }),
  record('n7', 'ARG', 'laundering', 'raised', { modalities: ['training'] }),
  record('o2', 'OAS', 'laundering', 'available', { modalities: ['training'] }),
  record('o3', 'UNODC', 'laundering', 'available', { modalities: ['training'] }),
  record('n8', 'JAM', 'firearms', 'raised'),
  record('c1', 'BRB', 'firearms', 'in-place'),
  record('c2', 'CAN', 'firearms', 'in-place'),
]);

describe('the same link gives the same ranking, to the digit', () => {
  // Links are cited, and papers carry these figures. Worked out by a separate program (mulberry32 from
  // 2007 and sorted cuts for weights, from 2008 for coins, in Python's whole numbers): other digits
  // are another ranking for every link there is, and want a line in CHANGELOG.
  const ofDraws = (counts: number[][]) => counts.map((row) => row.map((each) => each / DRAWS));

  test('weights of any size', () => {
    expect(sharesOf(rank(small).acceptability)).toEqual(
      ofDraws([
        [2216, 5676, 2108, 0],
        [4687, 2400, 1929, 984],
        [1212, 982, 2725, 5081],
        [1885, 942, 3238, 3935],
      ]),
    );
  });

  test('with coding uncertainty', () => {
    const found = rank(small, NO_FILTER, { uncertain: true });
    expect(found.coins).toBe(1);
    expect(sharesOf(found.acceptability)).toEqual(
      ofDraws([
        [2393, 5540, 2067, 0],
        [4687, 2620, 1801, 892],
        [1028, 871, 2382, 5719],
        [1892, 969, 3750, 3389],
      ]),
    );
  });

  test.each([false, true])('however the draws are sliced (uncertain: %s)', (uncertain) => {
    const whole = rank(small, NO_FILTER, { uncertain });
    const slices = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(slices, (sizes) => {
        const run = startRanking(small, NO_FILTER, { ...USUAL, uncertain });
        if (typeof run === 'string') throw new Error(run);
        expect(() => run.result()).toThrow(RangeError);
        let left = DRAWS;
        for (let turn = 0; left > 0; turn++) {
          const size = sizes[turn % sizes.length] as number;
          const before = left;
          left = run.advance(size);
          expect(left).toBe(Math.max(0, before - size));
        }
        expect(run.result()).toEqual(whole);
      }),
      { numRuns: 6, examples: [[[1]], [[7]]] },
    );
  });
});
