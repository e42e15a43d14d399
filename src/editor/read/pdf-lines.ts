/** Groups the pieces of text of a PDF page into lines. */
import {
  isSpeakerRow,
  isTypedLetter,
  joinWords,
  type Piece,
  rowMend,
  wordsOf,
} from './blocks-text';
import type { WidthOf } from './letter-widths';
import type { PdfItem, PdfPage } from './pdf-items';

export interface PdfLine {
  readonly pieces: readonly Piece[];
  readonly words: string;
  /** Number of the page, from 1. */
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Height of the baseline, in points from the page's top. */
  readonly y: number;
  readonly size: number;
  /** Width of its first word with a space before it, in points. */
  readonly firstWord: number;
  /** Font of all its letters; '' where it has several. */
  readonly font: string;
  /** Number of its column, from 0. */
  readonly column: number;
  readonly isTurned: boolean;
  /** Whether it is a row of a table: words with wide gaps, and not only after a number or dash. */
  readonly isRow: boolean;
  /** In a row with a speaker: where the words said begin, in points; else null. */
  readonly said: number | null;
}

/** Least gaps of a space and of a tab, in font sizes. */
const SPACE = 0.15;
const TAB = 2.5;

/** The lines of a page from top to bottom; on a page with columns in drawing order. */
export function linesOfPage({ items, width }: PdfPage, page: number, widthOf: WidthOf): PdfLine[] {
  const runs: PdfItem[][] = [];
  for (const item of items) {
    if (item.words === '') continue;
    const run = runs.at(-1);
    if (run && follows(run, item)) run.push(item);
    else if (item.words.trim() !== '') runs.push([item]);
  }
  const lines = joinMarkers(runs).map((run) => lineOf(run, page, widthOf));
  return hasColumns(lines, width)
    ? lines.map((line) => ({ ...line, column: line.x > width * SECOND ? 1 : 0 }))
    : lines.toSorted((a, b) => a.y - b.y || a.x - b.x);
}

/** Whether a piece continues the line of the pieces drawn before it. */
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

/** The widest piece of a line, which has its baseline; others may be raised. */
const mainOf = (run: readonly PdfItem[]): PdfItem =>
  run.reduce((most, item) => (item.width > most.width ? item : most));

const endOf = (run: readonly PdfItem[]) =>
  run.reduce((end, { x, width }) => Math.max(end, x + width), Number.NEGATIVE_INFINITY);

/** Joins runs of one line that were drawn apart, such as numbers and dashes. */
function joinMarkers(runs: readonly (readonly PdfItem[])[]): PdfItem[][] {
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
      const marker = left.map(({ words }) => words).join('');
      const isMarker = BEGINS.test(`${marker.trim()} `);
      if (gap < -size * 0.3 || gap > size * (isMarker ? 4 : 0.6)) continue;
      own = [...left, ...right];
      taken.add(other);
    }
    result.push(own);
    order.set(own, order.get(run) ?? 0);
  }
  return result.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Matches a number, a letter or a dash before words. */
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
    // The raised digit of "40 km²" is no note.
    if (sign !== null && before.trim() !== '' && !/(?<!\p{L})[ck]?m$/u.test(before)) {
      pieces.push({ rule: 'footnote', before: sign, after: '', group: `footnote ${sign}` });
    } else {
      const isLetter = isTypedLetter(`${before.trim()}\t.`);
      const isTab = gap > (isLetter ? letterGap(before.trim()) : TAB) && !(isEven && !isLetter);
      if (isTab && !BEGINS.test(`${before.trim()} `)) isRow = true;
      if (isTab && before.trim() !== '') {
        pieces.splice(0, pieces.length, ...trimEnd(pieces), '\t', words.trimStart());
        cell = x;
      } else pieces.push(isApart && gap > SPACE ? ' ' : '', words);
    }
    // A drawn space is no part of the width before the next word.
    const bare = words.trimEnd();
    if (bare !== '') end = x + width - widthOf(words.slice(bare.length), font, size);
  }
  const plain = joinWords(trimEnd(pieces));
  const hasSpeaker = isRow && isSpeakerRow(wordsOf(plain).split('\t'));
  const own = hasSpeaker ? plain.flatMap(mendSpeakerGap) : plain;
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
    },
    said: hasSpeaker ? cell : null,
    font: another === undefined ? font : '',
    firstWord: widthOf(` ${word}`, main.font, size),
  };
}

/** Replaces the gap after a speaker's name by a colon. */
function mendSpeakerGap(piece: Piece): Piece[] {
  const [name, said] = typeof piece === 'string' ? piece.split('\t') : [];
  return name === undefined || said === undefined ? [piece] : [name, rowMend('\t', ': '), said];
}

/** Whether all gaps of a line are equal, as in justified text. */
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

/** Least gap after a list letter, in font sizes; wider after "A.", since a name may follow an initial. */
const letterGap = (marker: string): number => (/^[A-Z]\.$/u.test(marker) ? 0.8 : 0.35);

/** The sign of a note: a small raised number or star; null for any other piece. */
function noteSign({ words, y, size }: PdfItem, main: PdfItem): string | null {
  const isRaised = size < main.size * 0.8 && main.y - y > main.size * 0.12;
  return isRaised && /^\s*(?:\d{1,3}|[*†‡]{1,3})\s*$/u.test(words) ? words.trim() : null;
}

/** Removes white space at the end of pieces. */
function trimEnd(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces];
  for (let last = result.at(-1); typeof last === 'string'; last = result.at(-1)) {
    result.pop();
    if (last.trim() === '') continue;
    result.push(last.trimEnd());
    break;
  }
  return result;
}

/** Left edge of a second column, as a share of the page's width. */
const SECOND = 0.45;

/** Whether a page has two columns: drawing continues several lines higher, right of the middle. */
function hasColumns(lines: readonly PdfLine[], width: number): boolean {
  const up = lines.findIndex((line, i) => {
    const before = lines[i - 1];
    return before && before.y - line.y > line.size * 5 && line.x > width * SECOND;
  });
  return up > 0 && lines.slice(up).filter(({ x }) => x > width * SECOND).length > 5;
}
