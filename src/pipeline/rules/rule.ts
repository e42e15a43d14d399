import type { Coding } from '../coding';
import type { Row } from '../csv-table';
import { type Problem, type ProblemCode, show } from '../problem';

/** A data rule: says what is wrong with the seeds, or nothing. Pure. */
export type Rule = (coding: Coding) => Problem[];

/**
 * A problem in one cell of a CSV seed.
 * @param found what stands in the cell, unless it is said
 * @param values what the code's words name
 */
export const problemIn = (
  { file, line, cells }: Row,
  column: string,
  message: string,
  expected: string,
  found = show(cells[column] ?? ''),
  code?: ProblemCode,
  values: Readonly<Record<string, string>> = {},
): Problem => ({ file, line, column, message, found, expected, ...(code && { code, values }) });

/** What people should know of, and may leave as it is. */
export const warning = (problem: Problem): Problem => ({ ...problem, isWarning: true });

/** Rows with a key that an earlier row has, with the first of these; rows of key null have none. */
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
