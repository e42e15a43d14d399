/** A cell of a table; null is an empty cell. */
export type Cell = string | number | null;

export interface CsvOptions {
  /**
   * Puts an apostrophe before text that a spreadsheet would run as a formula. For files that a
   * reader opens in one; data for programs stays verbatim.
   */
  guardFormulas?: boolean;
}

/**
 * A table as CSV by RFC 4180: commas, CRLF after each row (the last one too), quotes only where
 * a cell needs them. UTF-8 without byte order mark once encoded.
 */
export function toCsv(
  rows: readonly (readonly Cell[])[],
  { guardFormulas = false }: CsvOptions = {},
): string {
  const write = (cell: Cell) => {
    const text = cell === null ? '' : String(cell);
    const runs = guardFormulas && typeof cell === 'string' && /^[=+\-@\t\r]/u.test(text);
    return quoted(runs ? `'${text}` : text);
  };
  return rows.map((row) => `${row.map(write).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
