/** A cell of a table; null is an empty cell. */
export type Cell = string | number | null;

export interface CsvOptions {
  /**
   * Puts an apostrophe before text that a spreadsheet would run as a formula, and quotes text that
   * begins like a number ("029"), which one that is told so then leaves as text. For files that a
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
    if (!guardFormulas || typeof cell !== 'string') return quoted(text);
    if (/^[=+\-@\t\r]/u.test(text)) return quoted(`'${text}`);
    return quoted(text, /^\d/u.test(text));
  };
  return rows.map((row) => `${row.map(write).join(',')}\r\n`).join('');
}

function quoted(text: string, always = false): string {
  return always || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
