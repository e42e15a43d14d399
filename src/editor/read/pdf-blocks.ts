/** Reads the pages of a PDF as blocks: one for each paragraph, with each join and each omission as a mend. */
import { groupBy } from '../../model/count/group-by';
import type { ReadWarning } from '../project/project';
import { type Block, type Piece, separateLetter, withNotes } from './blocks-text';
import { letterWidths } from './letter-widths';
import { countWords, joinLines } from './mend-rules';
import { type PdfPage, pdfPages } from './pdf-items';
import { type Layout, layoutOf } from './pdf-layout';
import { linesOfPage, type PdfLine } from './pdf-lines';
import { paragraphsOf } from './pdf-paragraphs';
import type { PdfReader } from './read-document';

/** Reads a PDF; only in workers, since pdf.js is large and slow. */
export const readPdf: PdfReader = async (bytes, tell) => {
  const pages = await pdfPages(bytes, (done, of) => tell('reading', done, of));
  tell('mending', 0, null);
  return { ...pdfBlocks(pages), pages: pages.length };
};

export function pdfBlocks(pages: readonly PdfPage[]): { blocks: Block[]; warnings: ReadWarning[] } {
  const widthOf = letterWidths(pages.flatMap(({ items }) => items));
  const all = pages.flatMap((page, i) => linesOfPage(page, i + 1, widthOf));
  const heads = runningHeads(
    all,
    pages.map(({ height }) => height),
  );
  const text = all.filter((line) => !heads.has(line));
  const layout = layoutOf(text);
  const notes = notesOf(text, layout);
  const counts = countWords(text.map(({ words }) => words));

  /** Omitted heads before each line of the text, and after the last (null), as mends. */
  const omitted = new Map<PdfLine | null, Piece[]>();
  let waiting: PdfLine[] = [];
  const omit = (next: PdfLine | null, write: (words: string) => string) => {
    const mends = waiting.map((line): Piece => {
      const head = heads.get(line) ?? { rule: 'running-head', group: '' };
      return { ...head, before: write(line.words), after: '', page: line.page };
    });
    waiting = [];
    omitted.set(next, mends);
  };
  const paragraphs = paragraphsOf(
    text.filter((line) => !notes.has(line)),
    layout,
  );
  const firsts = new Set(paragraphs.map(([first]) => first));
  for (const line of all) {
    if (heads.has(line)) waiting.push(line);
    else if (!notes.has(line))
      omit(line, (words) =>
        firsts.has(line) && line !== paragraphs[0]?.[0] ? `\n${words}` : `${words}\n`,
      );
  }
  omit(null, (words) => `\n${words}`);

  const blocks: Block[] = [];
  const endLast = (pieces: readonly Piece[]) => {
    const last = blocks.pop();
    if (last) blocks.push({ ...last, pieces: [...last.pieces, ...pieces] });
  };
  paragraphs.forEach((lines, i) => {
    const [first] = lines;
    if (!first) return;
    const before = omitted.get(first) ?? [];
    if (i > 0) endLast(before);
    const group = `broken-line ${i}`;
    const pieces = [
      ...(i === 0 ? before : []),
      ...piecesOfParagraph(lines, counts, omitted, group),
    ];
    blocks.push({ pieces, page: first.page });
  });
  endLast(omitted.get(null) ?? []);
  const feet = paragraphsOfNotes([...notes]).map((lines, i): Block => {
    const pieces = piecesOfParagraph(lines, counts, new Map(), `note ${i}`);
    return { pieces, page: lines[0]?.page ?? null };
  });
  const noted = new Set([...notes].map(({ page }) => page));
  const hasSign = ({ pieces }: PdfLine) =>
    pieces.some((piece) => typeof piece === 'object' && piece.rule === 'footnote');
  const counted = [
    ['notes-left', text.filter((line) => hasSign(line) && !noted.has(line.page))],
    ['footnotes', [...notes].filter(({ words }) => BEGINS_NOTE.test(words))],
    ['tables', text.filter((line) => line.isRow)],
  ] as const;
  const warnings = counted.flatMap(([code, lines]) =>
    lines[0] ? [{ code, count: lines.length, page: lines[0].page }] : [],
  );
  return { blocks: withNotes(blocks, feet), warnings };
}

/** Joins the lines of a paragraph. */
function piecesOfParagraph(
  lines: readonly PdfLine[],
  counts: ReturnType<typeof countWords>,
  omitted: ReadonlyMap<PdfLine | null, readonly Piece[]>,
  group: string,
): Piece[] {
  const pieces: Piece[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before) {
      const rule = before.page === line.page ? 'broken-line' : 'page-join';
      const { cut, mend } = joinLines(before.words, line.words, counts, { rule, group });
      const last = pieces.at(-1);
      if (cut > 0 && typeof last === 'string') pieces.splice(-1, 1, last.slice(0, -cut));
      pieces.push({ ...mend, page: before.page }, ...(omitted.get(line) ?? []));
    }
    for (const piece of i === 0 ? separateLetter(line.pieces) : line.pieces) pieces.push(piece);
  });
  return pieces;
}

/**
 * Finds footnotes: lines in smaller letters at the foot of a page, from the first that begins with a number or a star, or
 * that continues a note of the previous page.
 */
function notesOf(lines: readonly PdfLine[], { size }: Layout): Set<PdfLine> {
  const notes = new Set<PdfLine>();
  let last: PdfLine | undefined;
  for (const own of groupBy(lines, ({ page }) => page).values()) {
    const from = own.findLastIndex((line) => line.size > size * 0.93 || line.isTurned) + 1;
    const isContinued =
      last && last.page + 1 === own[from]?.page && !/[.!?)”"»]$/u.test(last.words);
    const start = isContinued
      ? from
      : own.findIndex((line, i) => i >= from && BEGINS_NOTE.test(line.words));
    // A page in small letters alone has no notes.
    if (start > 0)
      for (const line of own.slice(start)) {
        notes.add(line);
        last = line;
      }
  }
  return notes;
}

const BEGINS_NOTE = /^(?:\[?\d{1,3}[\].)]?|[*†‡]{1,3})\s*\p{L}/u;

function paragraphsOfNotes(lines: readonly PdfLine[]): PdfLine[][] {
  const notes: PdfLine[][] = [];
  for (const line of lines) {
    const own = notes.at(-1);
    if (own && !BEGINS_NOTE.test(line.words)) own.push(line);
    else notes.push([line]);
  }
  return notes;
}

/** Running heads are in the outer 12 % of a page's height, on at least 40 % of the pages. */
const OUTER = 0.12;
const SHARE = 0.4;
/** The most points by which equal heads differ in height. */
const SAME = 3;

interface RunningHead {
  readonly rule: 'running-head' | 'page-number';
  readonly group: string;
}

const foldWords = (words: string) =>
  words.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Matches a page number with the words around it. */
const NUMBER =
  /^(?:[^\p{L}]|\b(?:page|página|pagina|pág|p|of|de|sur|sobre|x{0,3}(?:ix|iv|v?i{0,3}))\b)*$/u;

/**
 * Finds the lines that are running heads and page numbers.
 * @param heights of the pages, in points
 */
function runningHeads(
  lines: readonly PdfLine[],
  heights: readonly number[],
): Map<PdfLine, RunningHead> {
  const outer = lines.filter(({ page, isTurned, y }) => {
    const height = heights[page - 1] ?? 0;
    return isTurned || y <= height * OUTER || y >= height * (1 - OUTER);
  });
  const heads = new Map<PdfLine, RunningHead>();
  for (const [words, same] of groupBy(outer, (line) => foldWords(line.words))) {
    const rule = NUMBER.test(words) && words.includes('#') ? 'page-number' : 'running-head';
    for (const line of same) {
      const height = heights[line.page - 1] ?? 0;
      // Heights are measured from the nearer edge, since pages may differ in height.
      const place = ({ y }: PdfLine, of: number) => (y < of / 2 ? y : y - of);
      const level = same.filter(
        (other) =>
          line.isTurned ||
          Math.abs(place(other, heights[other.page - 1] ?? 0) - place(line, height)) <= SAME,
      );
      const pages = new Set(level.map(({ page }) => page)).size;
      const isAlone =
        heights.length === 1 && rule === 'page-number' && /^\D*1\D*$/u.test(line.words);
      if (isAlone || (pages >= 2 && pages >= heights.length * SHARE))
        heads.set(line, { rule, group: `${rule} ${words}` });
    }
  }
  return heads;
}
