import type { Coding } from '../coding';
import type { Row } from '../csv-table';
import { type Problem, show } from '../problem';

/** A data rule: says what is wrong with the seeds, or nothing. Pure. */
export type Rule = (coding: Coding) => Problem[];

/** A problem in one cell of a CSV seed. @param found what stands in the cell, unless it is said */
export const problemIn = (
  { file, line, cells }: Row,
  column: string,
  message: string,
  expected: string,
  found = show(cells[column] ?? ''),
): Problem => ({ file, line, column, message, found, expected });
