/**
 * Text in drawings, whose lines SVG does not break by itself. Widths are reckoned from the letters and
 * not asked of the browser, so that a drawing is the same wherever it is made.
 */

/** Widths of letters of the page's font in parts of the type's size: of the widest of each line. */
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
/** How much wider words are in bold. */
const BOLD = 1.045;

const emOf = (letter: string): number =>
  EMS.get(letter) ?? EMS.get(letter.normalize('NFD').charAt(0)) ?? (letter > 'ɏ' ? 1 : 0.57);

/** Width in pixels of type of so many pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += emOf(letter);
  return ems * size * (bold ? BOLD : 1);
}

/**
 * All of a text in lines no wider than so many pixels; a word that is wider has a line of its own. It
 * breaks at spaces, not at those that do not break.
 */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** At most so many lines; what does not fit is cut, and ends in an ellipsis. */
export function fitted(
  text: string,
  width: number,
  { size, lines: most, bold = false }: { size: number; lines: number; bold?: boolean },
): string[] {
  const lines = wrapped(text, width, size, bold);
  const kept = lines.slice(0, most - 1);
  const rest = lines.slice(most - 1).join(' ');
  const all = rest === '' ? kept : [...kept, rest];
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  return all.map((line) => (fits(line) ? line : endCut(line, fits)));
}

/** What `make` gives of the most letters that fit: one at least, `most` at most. */
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

/** As much of a text as fits with an ellipsis after it. */
const endCut = (text: string, fits: (text: string) => boolean): string =>
  longest(text.length, (letters) => `${text.slice(0, letters).trimEnd()}…`, fits);

export interface Name {
  readonly text: string;
  readonly fits: (text: string) => boolean;
}

/**
 * The names as they are shown, whole where they fit. Where two cut names would read alike, both are cut in
 * the middle and keep their ends, or what tells them apart.
 */
export function fittedNames(names: readonly Name[]): string[] {
  const cut = names.map((name) => (name.fits(name.text) ? null : endCut(name.text, name.fits)));
  // One may have room for a few letters more than the other, which makes it no other name.
  const readAlike = (a: string, b: string | null | undefined) =>
    b != null && alike(a, b) >= Math.min(a.length, b.length) - 1;
  return names.map((name, at) => {
    const shown = cut[at];
    if (shown == null) return name.text;
    const twins = names
      .filter(({ text }, other) => text !== name.text && readAlike(shown, cut[other]))
      .map(({ text }) => text);
    return twins.length === 0 ? shown : cutApart(name, twins);
  });
}

const LONG_WORD = 8;
/** Letters of an end that must differ for it to tell two names apart at a glance. */
const TOLD = 4;

const middleCut = ({ text, fits }: Name): string =>
  longest(
    text.length,
    (letters) => {
      const head = text.slice(0, Math.ceil(letters / 2)).trimEnd();
      return `${head}…${text.slice(text.length - Math.floor(letters / 2)).trimStart()}`;
    },
    fits,
  );

/** Its first letters, and what comes from a place on, or from the word around it. */
function cutBefore({ text, fits }: Name, differs: number): string {
  const rest = text.slice(Math.max(text.lastIndexOf(' ', differs) + 1, differs - LONG_WORD));
  const head = text.slice(0, 6).trimEnd();
  const make = (letters: number) =>
    `${head}… ${rest.slice(0, letters).trim()}${letters < rest.length ? '…' : ''}`;
  return longest(text.length, make, fits);
}

/** How many letters two texts have in common from the start. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** In the middle where the ends tell it from the others, else before what does. */
function cutApart(name: Name, others: readonly string[]): string {
  const ended = middleCut(name);
  const tail = ended.length - ended.indexOf('…') - 1;
  const sameEnd = others.map((text) => alike(reversed(name.text), reversed(text)));
  if (tail - Math.max(...sameEnd) >= TOLD) return ended;
  return cutBefore(name, Math.max(...others.map((text) => alike(name.text, text))));
}
