import { type Cell, toCsv } from './csv';
import type { Dataset } from './schema';

/** Where the rows of a file come from. */
export interface Origin {
  /** The filter that chose what is in the file, in words. */
  readonly filter: string;
  readonly dataset: Pick<Dataset, 'version' | 'date' | 'hash'>;
}

/** A row, and the address of what it tells of in the page. */
export interface LinkedRow {
  readonly cells: readonly Cell[];
  readonly link: string;
}

/**
 * A table as a CSV file for spreadsheets, and after its columns where each row comes from (its link,
 * the filter, version, date and hash of the dataset). These stand in every row and not in lines above
 * or below the table: a file has one head and one kind of row, and a row that is copied into another
 * sheet keeps its source.
 * The byte order mark tells Excel that the text is UTF-8; text that it would run is made harmless.
 */
export function csvWithOrigin(
  head: readonly string[],
  rows: readonly LinkedRow[],
  { filter, dataset: { version, date, hash } }: Origin,
): string {
  const table = [
    [...head, 'link', 'filter', 'dataset_version', 'dataset_date', 'dataset_hash'],
    ...rows.map(({ cells, link }) => [...cells, link, filter, version, date, hash]),
  ];
  return `\uFEFF${toCsv(table, { guardFormulas: true })}`;
}
