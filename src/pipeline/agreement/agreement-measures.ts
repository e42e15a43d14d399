/**
 * Measures of agreement between two codings, over cells, fields and links. Each has a bootstrap interval, which the page
 * shows in brackets beside the figure, and which decides whether the figure is marked as doubtful.
 */
import type { Estimate, FieldAgreement } from '../../dataset/agreement-schema';
import { CODED_FIELDS, type CodedField } from '../../dataset/values';
import type { RowOf } from '../seed-files';
import { type ComparedCell, type Outcome, valuesByCell } from './coded-cells';
import { randomFrom } from './random';

type RecordRow = RowOf<'records'>;

/** Number of cells with each outcome. */
export type Tally = Record<Outcome, number>;

/** A measure of agreement of a tally or of pairs of values; null where it is not defined. */
type Measure<Compared = Tally> = (compared: Compared) => number | null;

/** The values of one unit in two codings. */
export type Pair = readonly [first: string, second: string];

export function tallyOf(cells: readonly ComparedCell[]): Tally {
  const tally: Tally = { both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
  for (const { outcome } of cells) tally[outcome] += 1;
  return tally;
}

/**
 * F1: 2 both / (2 both + differing), from 0 to 1, and the same in either order of the codings. Null where no coding has a
 * cell.
 */
export const f1: Measure = ({ both, firstOnly, secondOnly }) => {
  const held = 2 * both + firstOnly + secondOnly;
  return held === 0 ? null : (2 * both) / held;
};

/**
 * Krippendorff's alpha for nominal data with two coders, no missing values and two values, held and blank:
 * 1 - (n - 1) o / (n_held n_blank), where n is the number of values (two for each cell) and o the number of cells that
 * differ. 1 is full agreement, 0 is agreement by chance. Null where all values are the same.
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
 * Krippendorff's alpha for nominal data with two coders, no missing values and any number of values:
 * 1 - (n - 1) d / e, where n is the number of values (two for each unit), d the number of values in units that differ,
 * and e the number of ordered pairs of unequal values. Null where all values are the same.
 * Source: as `krippendorffAlpha`, section B.
 */
export const nominalAlpha: Measure<readonly Pair[]> = (pairs) => {
  const counts = new Map<string, number>();
  let differing = 0;
  for (const [first, second] of pairs) {
    counts.set(first, (counts.get(first) ?? 0) + 1);
    counts.set(second, (counts.get(second) ?? 0) + 1);
    if (first !== second) differing += 1;
  }
  const n = 2 * pairs.length;
  const unlike = [...counts.values()].reduce((rest, count) => rest - count ** 2, n ** 2);
  if (unlike === 0) return null;
  return 1 - ((n - 1) * 2 * differing) / unlike;
};

/**
 * Cohen's kappa of two coders with any number of values: (o - e) / (1 - e), where o is the share of pairs that are equal,
 * and e the share that would be by chance: the sum over the values of the product of their shares in either coding. Null
 * without a pair, or where both coders give one and the same value throughout.
 * Source: J. Cohen, A Coefficient of Agreement for Nominal Scales (1960).
 */
export const cohensKappa: Measure<readonly Pair[]> = (pairs) => {
  const n = pairs.length;
  const [ofFirst, ofSecond] = ([0, 1] as const).map((side) => {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
    return counts;
  }) as [Map<string, number>, Map<string, number>];
  const equal = pairs.filter(([first, second]) => first === second).length;
  const byChance = [...ofFirst].reduce(
    (sum, [value, count]) => sum + count * (ofSecond.get(value) ?? 0),
    0,
  );
  // In whole numbers, so that a full chance agreement is found exactly.
  return n ** 2 === byChance ? null : (n * equal - byChance) / (n ** 2 - byChance);
};

const RESAMPLES = 1_000;
/** The share left out at either end of the sorted resamples, for an interval of 95 %. */
const TAIL = 0.025;
const SEED = 2007;

/**
 * Draws 1,000 resamples of the cells of a tally, with replacement. The seed is fixed, so that the same tally gives the
 * same resamples.
 */
export function resamplesOf(tally: Tally): Tally[] {
  const random = randomFrom(SEED);
  return Array.from({ length: RESAMPLES }, () => resample(tally, random));
}

/** Draws 1,000 resamples of pairs, with replacement and the same seed. */
export function resamplePairs(pairs: readonly Pair[]): Pair[][] {
  const random = randomFrom(SEED);
  const draw = () => pairs[Math.floor(random() * pairs.length)] as Pair;
  return Array.from({ length: RESAMPLES }, () => pairs.map(draw));
}

/**
 * Computes a measure with its percentile interval over the resamples, to four decimals. The interval leaves out resamples
 * for which the measure is not defined.
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
    value: roundFigure(value),
    low: roundFigure(values.at(tail) ?? value),
    high: roundFigure(values.at(-1 - tail) ?? value),
  };
}

/** Draws one resample. Cells with the same outcome are equal, so a draw is a point on a line of the outcomes' lengths. */
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

/** Rounds to four decimals; adding 0 turns the minus zero, which JSON does not keep, into zero. */
function roundFigure(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}

const COLUMN_OF = {
  basis: 'basis',
  status: 'status',
  modality: 'modality',
  openTo: 'open_to',
} as const satisfies Record<CodedField, string>;

/**
 * Computes the agreement on each field. A unit is a cell that both codings have. Its value is the sorted set of values of
 * its records, since the number of records of a passage does not matter here. No form of cooperation counts as a value
 * too. `openTo` leaves out cells without it in one coding, since their `status` differs already.
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
      const isUnit = field !== 'openTo' || (value !== '' && otherValue !== '');
      return isUnit ? [[value, otherValue] as const] : [];
    });
    return {
      field,
      units: pairs.length,
      agree: pairs.filter(([value, otherValue]) => value === otherValue).length,
      alpha: estimate(nominalAlpha, pairs, resamplePairs(pairs)),
    };
  });
}
