import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  estimate,
  f1,
  krippendorffAlpha,
  resamplesOf,
  type Tally,
} from '../../../src/pipeline/agreement/agreement-measures';

const TALLY: Tally = { both: 60, firstOnly: 12, secondOnly: 8, neither: 320 };
const OUTCOMES = ['both', 'firstOnly', 'secondOnly', 'neither'] as const;
const sum = (tally: Tally) => OUTCOMES.reduce((total, outcome) => total + tally[outcome], 0);
const scaled = (by: number): Tally => ({
  both: TALLY.both * by,
  firstOnly: TALLY.firstOnly * by,
  secondOnly: TALLY.secondOnly * by,
  neither: TALLY.neither * by,
});
const width = (tally: Tally) => {
  const { low, high } = estimate(f1, tally, resamplesOf(tally));
  return (high ?? 0) - (low ?? 0);
};

it('draws as many cells as the tally has, each outcome by its share', () => {
  const resamples = resamplesOf(TALLY);
  expect(resamples).toHaveLength(1000);
  expect(new Set(resamples.map(sum))).toEqual(new Set([sum(TALLY)]));
  for (const outcome of OUTCOMES) {
    const counts = resamples.map((resample) => resample[outcome]);
    const mean = counts.reduce((a, b) => a + b) / counts.length;
    const variance = counts.reduce((a, b) => a + (b - mean) ** 2, 0) / counts.length;
    const share = TALLY[outcome] / sum(TALLY);
    // Binomial, within four standard errors of the mean and a fifth of the variance.
    const expected = sum(TALLY) * share * (1 - share);
    expect(Math.abs(mean - TALLY[outcome])).toBeLessThan(4 * Math.sqrt(expected / 1000));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.2);
  }
});

it('gives the same resamples for the same tally', () => {
  expect(resamplesOf({ ...TALLY })).toEqual(resamplesOf(TALLY));
});

it('leaves out 25 of 1,000 resamples at either end of the interval', () => {
  const resamples = resamplesOf(TALLY);
  const { value, low, high } = estimate(f1, TALLY, resamples);
  expect(value).toBe(0.8571);
  const values = resamples.map((resample) => f1(resample) ?? 0);
  expect(values.filter((one) => one < (low ?? 0) - 5e-5).length).toBeLessThanOrEqual(25);
  expect(values.filter((one) => one > (high ?? 0) + 5e-5).length).toBeLessThanOrEqual(25);
  expect(values.filter((one) => one <= (low ?? 0) + 5e-5).length).toBeGreaterThan(25);
  expect(values.filter((one) => one >= (high ?? 0) - 5e-5).length).toBeGreaterThan(25);
});

it('contains the figure in ordinary cases', () => {
  const between = (min: number, max: number) => fc.integer({ min, max });
  const ordinary = fc.record({
    both: between(10, 80),
    firstOnly: between(3, 20),
    secondOnly: between(3, 20),
    neither: between(100, 400),
  });
  fc.assert(
    fc.property(ordinary, (tally) => {
      const resamples = resamplesOf(tally);
      for (const measure of [f1, krippendorffAlpha]) {
        const { value, low, high } = estimate(measure, tally, resamples);
        expect(low).toBeLessThan(value ?? Number.NaN);
        expect(high).toBeGreaterThan(value ?? Number.NaN);
      }
    }),
    { numRuns: 20 },
  );
});

it('narrows with the square root of the number of cells', () => {
  expect(width(scaled(4)) / width(TALLY)).toBeCloseTo(0.5, 1);
});

it('has null as value and interval where the figure is not defined', () => {
  const blank: Tally = { both: 0, firstOnly: 0, secondOnly: 0, neither: 9 };
  const none = { value: null, low: null, high: null };
  expect(estimate(f1, blank, resamplesOf(blank))).toEqual(none);
  expect(estimate(krippendorffAlpha, blank, resamplesOf(blank))).toEqual(none);
});

it('leaves out the resamples for which it is not defined', () => {
  const rare: Tally = { both: 1, firstOnly: 0, secondOnly: 0, neither: 9 };
  const resamples = resamplesOf(rare);
  expect(resamples.some(({ both }) => both === 0)).toBe(true);
  expect(estimate(f1, rare, resamples)).toEqual({ value: 1, low: 1, high: 1 });
});

it('rounds to four decimals, and to zero rather than minus zero', () => {
  const { value, low } = estimate(() => -0.00001, TALLY, [TALLY]);
  expect([Object.is(value, 0), Object.is(low, 0)]).toEqual([true, true]);
});
