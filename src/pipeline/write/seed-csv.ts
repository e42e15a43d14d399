/**
 * A table as seeds are written: its columns, LF after every row, quotes where RFC 4180 needs them. What is
 * published for other programs is written by `dataset/csv.ts`, which guards against formulas.
 */
export const seedCsv = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string =>
  [columns, ...rows.map((cells) => columns.map((column) => cells[column] ?? ''))]
    .map((cells) => `${cells.map(written).join(',')}\n`)
    .join('');

const WANTS_QUOTES = /[",\r\n]/u;

const written = (cell: string): string =>
  WANTS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
