import { type Cell, toCsv } from './csv';
import { type FileTable, rowsOf } from './file-table';
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
 */
export function csvWithOrigin(
  head: readonly string[],
  rows: readonly LinkedRow[],
  origin: Origin,
): string {
  const lines = rows.map(({ cells, link }) => csvRow([...cells, link], origin));
  return csvHead([...head, 'link']) + lines.join('');
}

/** The same of a table that leaves the page, in parts: the head, then each row. */
export function* csvParts(table: FileTable): Generator<string> {
  yield csvHead(table.columns.map(({ id }) => id));
  for (const cells of rowsOf(table)) yield csvRow(cells, table.origin);
}

/** The byte order mark tells Excel that the text is UTF-8. */
const csvHead = (columns: readonly string[]): string =>
  `\uFEFF${toCsv([[...columns, 'filter', 'dataset_version', 'dataset_date', 'dataset_hash']])}`;

/** Text that a spreadsheet would run is made harmless. */
const csvRow = (
  cells: readonly Cell[],
  { filter, dataset: { version, date, hash } }: Origin,
): string => toCsv([[...cells, filter, version, date, hash]], { quoteDigits: true });
