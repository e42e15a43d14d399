import type { Coding } from '../coding';
import type { Row } from '../csv-table';
import { type Problem, show } from '../problem';

/** A data rule: a pure function that returns the problems of a coding. */
export type Rule = (coding: Coding) => Problem[];

/** What `problemIn` is told of a problem; `found` is by default the value of the cell. */
type CellProblem = Omit<Problem, 'file' | 'line' | 'found' | 'isWarning'> & {
  found?: string | undefined;
};

/**
 * Makes a problem in one cell of a CSV seed. `values` are the placeholders of the message with this code, and are dropped
 * without a code.
 */
export const problemIn = (
  { file, line, cells }: Row,
  { column, found = show(cells[column] ?? ''), code, values = {}, ...rest }: CellProblem,
): Problem => ({ file, line, column, found, ...rest, ...(code && { code, values }) });

/** Marks a problem as a warning, which does not stop the build. */
export const warning = (problem: Problem): Problem => ({ ...problem, isWarning: true });

/** Maps each row whose key an earlier row has to the first row with this key. Rows with the key null are ignored. */
export function repeats<R>(rows: readonly R[], keyOf: (row: R) => string | null): Map<R, R> {
  const first = new Map<string, R>();
  const repeated = new Map<R, R>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const before = first.get(key);
    if (before) repeated.set(row, before);
    else first.set(key, row);
  }
  return repeated;
}
