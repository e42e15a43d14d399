import type { Estimate } from '../../dataset/schema';
import type { Measure, Tally } from './measures';
import { randomFrom } from './random';

const RESAMPLES = 1_000;
/** Left out at either end, of 1: what remains is the 95 % interval. */
const TAIL = 0.025;
const SEED = 2007;

/**
 * As many cells as were tallied, drawn from them with replacement, 1,000 times over. Always from
 * the same seed: the same tally gives the same resamples.
 */
export function resamplesOf(tally: Tally): Tally[] {
  const random = randomFrom(SEED);
  return Array.from({ length: RESAMPLES }, () => resample(tally, random));
}

/**
 * A measure of the tally with its percentile interval over the resamples, to four decimals.
 * Resamples for which the measure is not defined are left out of the interval.
 */
export function estimate(measure: Measure, tally: Tally, resamples: readonly Tally[]): Estimate {
  const value = measure(tally);
  if (value === null) return { value: null, low: null, high: null };
  const values = resamples.flatMap((resample) => measure(resample) ?? []).toSorted((a, b) => a - b);
  const tail = Math.floor(TAIL * values.length);
  return {
    value: rounded(value),
    low: rounded(values.at(tail) ?? value),
    high: rounded(values.at(-1 - tail) ?? value),
  };
}

/** Cells with one outcome are alike, so that a draw is a point on a line of outcomes end to end. */
function resample({ both, firstOnly, secondOnly, neither }: Tally, random: () => number): Tally {
  const cells = both + firstOnly + secondOnly + neither;
  const drawn: Tally = { both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
  for (let i = 0; i < cells; i += 1) {
    const at = random() * cells;
    if (at < neither) drawn.neither += 1;
    else if (at < neither + both) drawn.both += 1;
    else if (at < neither + both + firstOnly) drawn.firstOnly += 1;
    else drawn.secondOnly += 1;
  }
  return drawn;
}

/** To four decimals, and never the minus zero that JSON would not keep. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
