/** A cell of a table; null is an empty cell. */
export type Cell = string | number | null;

export interface CsvOptions {
  /** Quotes text that begins like a number ("029"), which a spreadsheet that is told so leaves as text. */
  quoteDigits?: boolean;
}

/**
 * A table as CSV by RFC 4180: commas, CRLF after each row (the last one too), quotes only where
 * a cell needs them. UTF-8 without byte order mark once encoded. Text that a spreadsheet would run as
 * a formula has an apostrophe before it, also in published files, which are opened in one. (Codings are
 * published as they were written.)
 */
export function toCsv(
  rows: readonly (readonly Cell[])[],
  { quoteDigits = false }: CsvOptions = {},
): string {
  const write = (cell: Cell) => {
    const text = cell === null ? '' : String(cell);
    if (typeof cell !== 'string') return quoted(text);
    if (/^[=+\-@\t\r]/u.test(text)) return quoted(`'${text}`);
    return quoted(text, quoteDigits && /^\d/u.test(text));
  };
  return rows.map((row) => `${row.map(write).join(',')}\r\n`).join('');
}

function quoted(text: string, always = false): string {
  return always || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
