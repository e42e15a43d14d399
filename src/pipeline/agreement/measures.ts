import type { ComparedCell, Outcome } from './cells';

/** How many cells have each outcome. */
export type Tally = Record<Outcome, number>;

/** A figure between two codings; null where it is not defined. */
export type Measure = (tally: Tally) => number | null;

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
