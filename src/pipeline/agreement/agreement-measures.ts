/** Measures of agreement between two codings, with bootstrap intervals, and what they are of each field. */
import type { Estimate, FieldAgreement } from '../../dataset/agreement-schema';
import { randomFrom } from '../../dataset/random';
import { CODED_FIELDS, type CodedField } from '../../dataset/values';
import type { RowOf } from '../seed-files';
import { type ComparedCell, type Outcome, valuesByCell } from './coded-cells';

type RecordRow = RowOf<'records'>;

/** How many cells have each outcome. */
export type Tally = Record<Outcome, number>;

/** A figure between two codings, of what was counted or compared; null where it is not defined. */
type Measure<Compared = Tally> = (compared: Compared) => number | null;

/** What each of two codings says of one unit. */
type Pair = readonly [first: string, second: string];

export function tallyOf(cells: readonly ComparedCell[]): Tally {
  const tally: Tally = { both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
  for (const { outcome } of cells) tally[outcome] += 1;
  return tally;
}

/**
 * F1: the share of held cells on which the codings agree, 2 both / (2 both + differing), from 0 to 1
 * and the same whichever coding is called first. Null where neither holds a cell.
 */
export const f1: Measure = ({ both, firstOnly, secondOnly }) => {
  const held = 2 * both + firstOnly + secondOnly;
  return held === 0 ? null : (2 * both) / held;
};

/**
 * Krippendorff's alpha for nominal data, two coders, nothing missing and two values, held and blank:
 * 1 - (n - 1) o / (n_held n_blank), where n is the number of values (two a cell) and o the number of
 * cells that differ. 1 is full agreement, 0 that of chance. Null where all values are the same.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A and B.
 */
export const krippendorffAlpha: Measure = ({ both, firstOnly, secondOnly, neither }) => {
  const differing = firstOnly + secondOnly;
  const held = 2 * both + differing;
  const blank = 2 * neither + differing;
  if (held === 0 || blank === 0) return null;
  return 1 - ((held + blank - 1) * differing) / (held * blank);
};

/**
 * Krippendorff's alpha for nominal data, two coders, nothing missing and any number of values:
 * 1 - (n - 1) d / e, where n is the number of values (two a unit), d the number of those in units that
 * differ, and e that of the pairs of values of which one is another than the other. Null where all
 * values are the same.
 * Source: as `krippendorffAlpha`, section B.
 */
export const nominalAlpha: Measure<readonly Pair[]> = (pairs) => {
  const counts = new Map<string, number>();
  for (const value of pairs.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const n = 2 * pairs.length;
  const unlike = [...counts.values()].reduce((rest, count) => rest - count ** 2, n ** 2);
  if (unlike === 0) return null;
  const differing = pairs.filter(([first, second]) => first !== second).length;
  return 1 - ((n - 1) * 2 * differing) / unlike;
};

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

/** The same of units, each drawn as it is. */
export function resampledPairs(pairs: readonly Pair[]): Pair[][] {
  const random = randomFrom(SEED);
  const draw = () => pairs[Math.floor(random() * pairs.length)] as Pair;
  return Array.from({ length: RESAMPLES }, () => pairs.map(draw));
}

/**
 * A measure of what was counted with its percentile interval over the resamples, to four decimals.
 * Resamples for which the measure is not defined are left out of the interval.
 */
export function estimate<Compared>(
  measure: Measure<Compared>,
  compared: Compared,
  resamples: readonly Compared[],
): Estimate {
  const value = measure(compared);
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

const COLUMN_OF = {
  basis: 'basis',
  status: 'status',
  modality: 'modality',
  openTo: 'open_to',
} as const satisfies Record<CodedField, string>;

/**
 * The agreement on each field. A unit is a cell that both codings hold, and its value all that the
 * records of the cell say, each once and in alphabetical order: how many records a passage gives is
 * no question of the field. No form of cooperation is a value too; of offers that are open to somebody
 * in one coding only, `status` tells.
 */
export function fieldAgreements(
  first: readonly RecordRow[],
  second: readonly RecordRow[],
): FieldAgreement[] {
  return CODED_FIELDS.map((field) => {
    const column = COLUMN_OF[field];
    const [one, other] = [valuesByCell(first, column), valuesByCell(second, column)];
    const pairs = [...one].flatMap(([cell, value]) => {
      const otherValue = other.get(cell);
      if (otherValue === undefined) return [];
      const isAsked = field !== 'openTo' || (value !== '' && otherValue !== '');
      return isAsked ? [[value, otherValue] as const] : [];
    });
    return {
      field,
      units: pairs.length,
      agree: pairs.filter(([value, otherValue]) => value === otherValue).length,
      alpha: estimate(nominalAlpha, pairs, resampledPairs(pairs)),
    };
  });
}
