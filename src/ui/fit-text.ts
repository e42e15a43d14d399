/**
 * Breaks and shortens text in drawings, since SVG breaks no lines. Widths are computed from a table of letters and not
 * measured by the browser, so that a drawing is the same everywhere.
 */

/** Widths of letters of the page's font, in em. Each line has the width of its widest letter. */
const EMS = new Map(
  (
    [
      [' \u00A0', 0.2],
      ["ijlI|.,:;'’‘·", 0.265],
      ['!f()[]•-', 0.312],
      ['tr/°', 0.35],
      ['sz*?“”"«»', 0.43],
      ['xcvyYJ', 0.48],
      ['0123456789LFke–_+×#=<>', 0.5],
      ['agXV', 0.516],
      ['oZSTEAhnu', 0.548],
      ['bdpqPRC', 0.572],
      ['KB&', 0.61],
      ['DGUN', 0.648],
      ['HOQ', 0.665],
      ['wM', 0.728],
      ['W—', 0.8],
      ['%m@', 0.85],
      ['…', 0.95],
    ] as const
  ).flatMap(([letters, em]) => [...letters].map((letter): [string, number] => [letter, em])),
);
/** Ratio of the width of bold text to that of plain text. */
const BOLD = 1.045;

const emOf = (letter: string): number =>
  EMS.get(letter) ?? EMS.get(letter.normalize('NFD').charAt(0)) ?? (letter > 'ɏ' ? 1 : 0.57);

/** Width of a text in pixels, in type of `size` pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += emOf(letter);
  return ems * size * (bold ? BOLD : 1);
}

/**
 * Breaks a text at its spaces (not at no-break spaces) into lines of at most `width` pixels. A word that is wider gets a
 * line of its own.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text into at most `lines` lines of at most `width` pixels; a line that does not fit ends in an ellipsis. */
export function fitText(
  text: string,
  width: number,
  { size, lines: most, bold = false }: { size: number; lines: number; bold?: boolean },
): string[] {
  const lines = wrapText(text, width, size, bold);
  const full = lines.slice(0, most - 1);
  const rest = lines.slice(most - 1).join(' ');
  const all = rest === '' ? full : [...full, rest];
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  return all.map((line) => (fits(line) ? line : endCut(line, fits)));
}

/** Returns `make(n)` for the largest number n of letters, from 1 to `most`, whose text fits. */
function longest(
  most: number,
  make: (letters: number) => string,
  fits: (text: string) => boolean,
): string {
  let [least, top] = [1, most];
  while (least < top) {
    const middle = Math.ceil((least + top) / 2);
    if (fits(make(middle))) least = middle;
    else top = middle - 1;
  }
  return make(least);
}

/** As much of a text as fits, with an ellipsis after it. */
const endCut = (text: string, fits: (text: string) => boolean): string =>
  longest(text.length, (letters) => `${text.slice(0, letters).trimEnd()}…`, fits);

export interface Name {
  readonly text: string;
  readonly fits: (text: string) => boolean;
}

/**
 * Shortens the names that do not fit. Where two shortened names would look the same, both are shortened in the middle
 * and keep their ends, or the part in which they differ.
 */
export function fitNames(names: readonly Name[]): string[] {
  const cut = names.map((name) => (name.fits(name.text) ? null : endCut(name.text, name.fits)));
  // One of two names may have space for a few letters more than the other; readers would still confuse them.
  const looksLike = (a: string, b: string | null | undefined) =>
    b != null && commonStart(a, b) >= Math.min(a.length, b.length) - 1;
  return names.map((name, at) => {
    const shown = cut[at];
    if (shown == null) return name.text;
    const twins = names
      .filter(({ text }, other) => text !== name.text && looksLike(shown, cut[other]))
      .map(({ text }) => text);
    return twins.length === 0 ? shown : cutApart(name, twins);
  });
}

const LONG_WORD = 8;
/** Number of letters at the end that must differ, so that a reader distinguishes two names at a glance. */
const DISTINCT_END = 4;

const middleCut = ({ text, fits }: Name): string =>
  longest(
    text.length,
    (letters) => {
      const head = text.slice(0, Math.ceil(letters / 2)).trimEnd();
      return `${head}…${text.slice(text.length - Math.floor(letters / 2)).trimStart()}`;
    },
    fits,
  );

/** Shortens a name to its first letters and the text from the place where it differs, or from the word there. */
function cutBefore({ text, fits }: Name, differs: number): string {
  const rest = text.slice(Math.max(text.lastIndexOf(' ', differs) + 1, differs - LONG_WORD));
  const head = text.slice(0, 6).trimEnd();
  const make = (letters: number) =>
    `${head}… ${rest.slice(0, letters).trim()}${letters < rest.length ? '…' : ''}`;
  return longest(text.length, make, fits);
}

/** Number of letters that two texts have in common from the start. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const reverse = (text: string): string => [...text].reverse().join('');

/** Shortens a name: in the middle if its end differs from the others', else before the place at which it differs. */
function cutApart(name: Name, others: readonly string[]): string {
  const ended = middleCut(name);
  const tail = ended.length - ended.indexOf('…') - 1;
  const sameEnd = others.map((text) => commonStart(reverse(name.text), reverse(text)));
  if (tail - Math.max(...sameEnd) >= DISTINCT_END) return ended;
  return cutBefore(name, Math.max(...others.map((text) => commonStart(name.text, text))));
}
