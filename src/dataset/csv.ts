/** Tables as CSV (RFC 4180): commas, CRLF after every row, quotes only where a cell needs them. */
import {
  type Cell,
  type Fact,
  type FileTable,
  factTable,
  type Origin,
  rowsOf,
  type Table,
} from './table';

/**
 * Rows as CSV, without a byte order mark. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 * @param quoteDigits whether text that begins like a number ("029") is quoted, so that a spreadsheet can
 *   be told to keep it as text
 */
export function toCsv(
  rows: Iterable<readonly Cell[]>,
  { quoteDigits = false }: { quoteDigits?: boolean } = {},
): string {
  const write = (cell: Cell) => {
    const text = cell === null ? '' : String(cell);
    if (typeof cell !== 'string') return quoted(text);
    if (/^[=+\-@\t\r]/u.test(text)) return quoted(`'${text}`);
    return quoted(text, quoteDigits && /^\d/u.test(text));
  };
  return Array.from(rows, (row) => `${row.map(write).join(',')}\r\n`).join('');
}

function quoted(text: string, always = false): string {
  return always || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as it is published under `data/`: the ids of its columns, then its rows. */
export const publishedCsv = <Row>(table: Table<Row>): string =>
  toCsv([table.columns.map(({ id }) => id), ...rowsOf(table)]);

/** Begins a file, so that Excel reads it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as the CSV file that a reader saves, in parts: the head, then each row. After the columns
 * every row has the filter and the version, date and hash of the dataset. They are not stated above the
 * table, since programs expect one head and one kind of row, and a row that is copied into another
 * sheet keeps its origin.
 */
export function* csvParts<Row>(table: FileTable<Row>): Generator<string> {
  const { filter, dataset } = table.origin;
  const origin = [filter, dataset.version, dataset.date, dataset.hash];
  const ids = table.columns.map(({ id }) => id);
  yield BYTE_ORDER_MARK +
    toCsv([[...ids, 'filter', 'dataset_version', 'dataset_date', 'dataset_hash']]);
  for (const cells of rowsOf(table)) yield toCsv([[...cells, ...origin]], { quoteDigits: true });
}

/** Facts as the CSV file that a reader saves. */
export const csvOfFacts = (facts: readonly Fact[], origin: Origin): string =>
  [...csvParts(factTable(facts, origin))].join('');
