/** Text as it may stand in a cell of a workbook. */

/** Excel holds no more in a cell, and mends a file that has more by taking it away. */
const LONGEST = 32_767;

/** Has to be looked at closely; the other texts, nearly all, are left as they are. */
const SUSPECT = /[_\r\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A line break is a line feed, as in any cell. Characters that XML has no room for are replaced, and
 * what the format would read as an escaped character ("_x0041_" is "A") is escaped. Too long a text is
 * cut and says so.
 */
export function xlsxText(text: string): string {
  if (text.length <= LONGEST && !SUSPECT.test(text)) return text;
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return whole
    .replace(/\r\n?/g, '\n')
    .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The library writes such words as the errors of a formula unless they are told to be text. */
export const looksLikeError = (text: string): boolean =>
  text.startsWith('#') && /^#[A-Z0-9_/]+[!?]?$/.test(text);
