import type { Coding } from '../coding';
import type { Row } from '../csv-table';
import type { Problem } from '../problem';

/** A data rule: says what is wrong with the seeds, or nothing. Pure. */
export type Rule = (coding: Coding) => Problem[];

/** A problem in one cell of a CSV seed. */
export function problemIn(
  row: Row,
  column: string,
  { message, found, expected }: Pick<Problem, 'message' | 'found' | 'expected'>,
): Problem {
  return { file: row.file, line: row.line, column, message, found, expected };
}
