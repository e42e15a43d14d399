/** Tables as CSV (RFC 4180): commas, CRLF after every row, quotes where a program may need them. */
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
 * A sign that a spreadsheet may take for the start of a formula: the first of a cell, or of what becomes
 * a cell or a row where the spreadsheet does not split at commas. Blanks, quotes and signs without
 * a shape before it do not count; the wide signs are those of Chinese, Japanese and Korean keyboards.
 */
const FORMULA_SIGN = /(?<=(?:^|[;\t\r\n])[\s\p{Cc}\p{Cf}"]*)[=+\-@＝＋－＠]/gu;

/**
 * What another program may split at, and digits first: a spreadsheet can be told to keep the quoted
 * code "029" as text.
 */
const WANTS_QUOTES = /^\d|[",;\t\r\n]/u;

/** Rows as CSV, without a byte order mark. An apostrophe stands before each sign of a formula in a text. */
export const toCsv = (rows: Iterable<readonly Cell[]>): string =>
  Array.from(rows, (row) => `${row.map(written).join(',')}\r\n`).join('');

function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = cell.replace(FORMULA_SIGN, "'$&");
  return WANTS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
  for (const cells of rowsOf(table)) yield toCsv([[...cells, ...origin]]);
}

/** Facts as the CSV file that a reader saves. */
export const csvOfFacts = (facts: readonly Fact[], origin: Origin): string =>
  [...csvParts(factTable(facts, origin))].join('');
