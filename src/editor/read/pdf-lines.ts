/** The lines that a page shows, out of the pieces that a PDF draws: pure, of numbers and words alone. */
import { isSpoken, isTypedLetter, joined, type Piece, rowMend, wordsOf } from './blocks-text';
import type { WidthOf } from './letter-widths';
import type { PdfItem, PdfPage } from './pdf-items';

export interface PdfLine {
  readonly pieces: readonly Piece[];
  readonly words: string;
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Of the line that its letters stand on, in points from the page's top. */
  readonly y: number;
  readonly size: number;
  /** How wide its first word is, with a space before it. */
  readonly firstWord: number;
  /** That of all its letters, '' where they are of several. */
  readonly font: string;
  /** From 0: where a page has columns, which of them. */
  readonly column: number;
  readonly isTurned: boolean;
  /** It has words far from each other that no number or dash begins: a row of a table. */
  readonly isRow: boolean;
  /** Where the words of who speaks begin in such a row, null where nobody does. */
  readonly said: number | null;
}

/** So wide a gap, in parts of the size of the letters, is a space, and so wide a one a tab. */
const SPACE = 0.15;
const TAB = 2.5;

/** The lines of a page from top to bottom; where it has columns, in the order in which they are drawn. */
export function linesOfPage({ items, width }: PdfPage, page: number, widthOf: WidthOf): PdfLine[] {
  const runs: PdfItem[][] = [];
  for (const item of items) {
    if (item.words === '') continue;
    const run = runs.at(-1);
    if (run && follows(run, item)) run.push(item);
    else if (item.words.trim() !== '') runs.push([item]);
  }
  const lines = withMarkers(runs).map((run) => lineOf(run, page, widthOf));
  return hasColumns(lines, width)
    ? lines.map((line) => ({ ...line, column: line.x > width * SECOND ? 1 : 0 }))
    : lines.toSorted((a, b) => a.y - b.y || a.x - b.x);
}

/** On the same line as what was drawn before it, and not far to the left of its end. */
function follows(run: readonly PdfItem[], item: PdfItem): boolean {
  const last = run.at(-1) as PdfItem;
  const main = mainOf(run);
  const size = Math.max(main.size, item.size);
  return (
    item.isTurned === last.isTurned &&
    Math.abs(item.y - main.y) < size * 0.5 &&
    item.x > last.x + last.width - size
  );
}

/** The widest of the pieces: it says on which line they stand, whatever is raised beside it. */
const mainOf = (run: readonly PdfItem[]): PdfItem =>
  run.reduce((most, item) => (item.width > most.width ? item : most));

const endOf = (run: readonly PdfItem[]) =>
  run.reduce((end, { x, width }) => Math.max(end, x + width), Number.NEGATIVE_INFINITY);

/** Numbers, dashes and what else was drawn apart from the rest of their line, put to it. */
function withMarkers(runs: readonly (readonly PdfItem[])[]): PdfItem[][] {
  const result: PdfItem[][] = [];
  const order = new Map(runs.map((run, i) => [run, i]));
  const sorted = runs.toSorted((a, b) => mainOf(a).y - mainOf(b).y);
  const taken = new Set<readonly PdfItem[]>();
  for (const [i, run] of sorted.entries()) {
    if (taken.has(run)) continue;
    let own = [...run];
    for (let j = i + 1; j < sorted.length; j += 1) {
      const other = sorted[j] ?? [];
      if (mainOf(other).y - mainOf(run).y > mainOf(run).size * 0.2) break;
      if (taken.has(other) || other[0]?.isTurned || own[0]?.isTurned) continue;
      const [left, right] = (other[0]?.x ?? 0) < (own[0]?.x ?? 0) ? [other, own] : [own, other];
      const gap = (right[0]?.x ?? 0) - endOf(left);
      const size = mainOf(run).size;
      const isMarker = BEGINS.test(
        `${left
          .map(({ words }) => words)
          .join('')
          .trim()} `,
      );
      if (gap < -size * 0.3 || gap > size * (isMarker ? 4 : 0.6)) continue;
      own = [...left, ...right];
      taken.add(other);
    }
    result.push(own);
    order.set(own, order.get(run) ?? 0);
  }
  return result.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** A number, a letter or a dash before words. */
export const BEGINS =
  /^(?:[-–—•▪●◦‣*]|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\(?[A-Za-z][.)]|\(?[ivxIVX]{1,4}[.)])\s/u;

function lineOf(run: readonly PdfItem[], page: number, widthOf: WidthOf): PdfLine {
  const main = mainOf(run);
  const pieces: Piece[] = [];
  let end = run[0]?.x ?? 0;
  let isRow = false;
  let cell = 0;
  const isEven = hasEvenGaps(run);
  const fonts = new Set<string>();
  for (const item of run) {
    const { words, x, width, size, font } = item;
    if (/\p{L}{2}/u.test(words)) fonts.add(font);
    const before = wordsOf(pieces);
    const gap = (x - end) / main.size;
    const isApart = before !== '' && !/\s$/u.test(before) && !/^\s/u.test(words);
    const sign = noteSign(item, main);
    // "40 km²" is no note.
    if (sign !== null && before.trim() !== '' && !/(?<!\p{L})[ck]?m$/u.test(before)) {
      pieces.push({ rule: 'footnote', before: sign, after: '', group: `footnote ${sign}` });
    } else {
      const isLetter = isTypedLetter(`${before.trim()}\t.`);
      const isTab = gap > (isLetter ? letterGap(before.trim()) : TAB) && !(isEven && !isLetter);
      if (isTab && !BEGINS.test(`${before.trim()} `)) isRow = true;
      if (isTab && before.trim() !== '') {
        pieces.splice(0, pieces.length, ...trimmedEnd(pieces), '\t', words.trimStart());
        cell = x;
      } else pieces.push(isApart && gap > SPACE ? ' ' : '', words);
    }
    // A space that is drawn tells nothing of where the next word begins.
    const bare = words.trimEnd();
    if (bare !== '') end = x + width - widthOf(words.slice(bare.length), font, size);
  }
  const plain = joined(trimmedEnd(pieces));
  const isSaid = isRow && isSpoken(wordsOf(plain).split('\t'));
  const own = isSaid ? plain.flatMap(spoken) : plain;
  const [font = '', another] = fonts;
  const { y, size, isTurned } = main;
  const x = run[0]?.x ?? 0;
  const word = /^\S*/u.exec(wordsOf(own))?.[0] ?? '';
  return {
    ...{
      pieces: own,
      words: wordsOf(own),
      page,
      column: 0,
      x,
      right: end,
      y,
      size,
      isTurned,
      isRow,
      said: isSaid ? cell : null,
    },
    font: another === undefined ? font : '',
    firstWord: widthOf(` ${word}`, main.font, size),
  };
}

/** "Canada", a wide gap and words as "Canada: " and words. */
function spoken(piece: Piece): Piece[] {
  const [name, said] = typeof piece === 'string' ? piece.split('\t') : [];
  return name === undefined || said === undefined ? [piece] : [name, rowMend('\t', ': '), said];
}

/** Words that are drawn apart to fill a line have one gap between them, whatever its width. */
function hasEvenGaps(run: readonly PdfItem[]): boolean {
  const drawn = run.filter(({ words }) => words.trim() !== '');
  const gaps = drawn.slice(1).map(({ x }, i) => {
    const before = drawn[i];
    return before ? x - before.x - before.width : 0;
  });
  if (gaps.length < 2) return false;
  const [least, most] = gaps.reduce(
    ([low, high], gap) => [Math.min(low, gap), Math.max(high, gap)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return most - least < mainOf(run).size * 0.1;
}

/** After "A." a name may follow: its gap must be wide to be that of a list. */
const letterGap = (marker: string): number => (/^[A-Z]\.$/u.test(marker) ? 0.8 : 0.35);

/** A small raised number or star that names a note. */
function noteSign({ words, y, size }: PdfItem, main: PdfItem): string | null {
  const isRaised = size < main.size * 0.8 && main.y - y > main.size * 0.12;
  return isRaised && /^\s*(?:\d{1,3}|[*†‡]{1,3})\s*$/u.test(words) ? words.trim() : null;
}

function trimmedEnd(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces];
  for (let last = result.at(-1); typeof last === 'string'; last = result.at(-1)) {
    result.pop();
    if (last.trim() === '') continue;
    result.push(last.trimEnd());
    break;
  }
  return result;
}

/** So far to the right, in parts of the page's width, a second column begins. */
const SECOND = 0.45;

/** What is drawn goes back up to the right of the middle, several lines high. */
function hasColumns(lines: readonly PdfLine[], width: number): boolean {
  const up = lines.findIndex((line, i) => {
    const before = lines[i - 1];
    return before && before.y - line.y > line.size * 5 && line.x > width * SECOND;
  });
  return up > 0 && lines.slice(up).filter(({ x }) => x > width * SECOND).length > 5;
}
