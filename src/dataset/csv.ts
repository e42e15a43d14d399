/** Writes tables as CSV (RFC 4180): commas, CRLF after every row, quotes where a program may need them. */
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
 * A sign that a spreadsheet may read as the start of a formula. It stands first in a cell, or first after a
 * separator at which a spreadsheet may split instead of commas; blanks, quotes and invisible characters may
 * stand before it. The wide signs are those of Chinese, Japanese and Korean keyboards.
 */
const FORMULA_SIGN = /(?<=(?:^|[;\t\r\n])[\s\p{Cc}\p{Cf}"]*)[=+\-@＝＋－＠]/gu;

/**
 * Matches texts that need quotes: those with a separator of some program, and those that begin with a digit,
 * because some spreadsheets keep a quoted code such as "029" as text.
 */
const WANTS_QUOTES = /^\d|[",;\t\r\n]/u;

/** Writes rows as CSV without a byte order mark, with an apostrophe before each sign that may start a formula. */
export const toCsv = (rows: Iterable<readonly Cell[]>): string =>
  Array.from(rows, (row) => `${row.map(writeCell).join(',')}\r\n`).join('');

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = cell.replace(FORMULA_SIGN, "'$&");
  return WANTS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a table as it is published under `data/`: a row with the ids of its columns, then its rows. */
export const publishedCsv = <Row>(table: Table<Row>): string =>
  toCsv([table.columns.map(({ id }) => id), ...rowsOf(table)]);

/** Excel reads a CSV file as UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes a table as the CSV file that a reader saves, in parts: the head, then each row. After the columns,
 * every row repeats the filter and the version, date and hash of the dataset: programs expect one head and
 * one kind of row, and a row that a reader copies into another sheet keeps its origin.
 */
export function* csvParts<Row>(table: FileTable<Row>): Generator<string> {
  const { filter, dataset } = table.origin;
  const origin = [filter, dataset.version, dataset.date, dataset.hash];
  const ids = table.columns.map(({ id }) => id);
  yield BYTE_ORDER_MARK +
    toCsv([[...ids, 'filter', 'dataset_version', 'dataset_date', 'dataset_hash']]);
  for (const cells of rowsOf(table)) yield toCsv([[...cells, ...origin]]);
}

/** Writes facts as the CSV file that a reader saves. */
export const csvOfFacts = (facts: readonly Fact[], origin: Origin): string =>
  [...csvParts(factTable(facts, origin))].join('');
