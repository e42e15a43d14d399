/** Which lines of a document's pages are running heads and page numbers, and no part of its text. */
import type { PdfLine } from './pdf-lines';

/** They stand in the outer eighth of a page, on two pages of five. */
const OUTER = 0.12;
const SHARE = 0.4;
/** At the same height, in points. */
const SAME = 3;

interface RunningHead {
  readonly rule: 'running-head' | 'page-number';
  readonly group: string;
}

const folded = (words: string) =>
  words.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Numbers, signs and the words around them. */
const NUMBER =
  /^(?:[^\p{L}]|\b(?:page|página|pagina|pág|p|of|de|sur|sobre|x{0,3}(?:ix|iv|v?i{0,3}))\b)*$/u;

/** @param heights of the pages, in points */
export function runningHeads(
  lines: readonly PdfLine[],
  heights: readonly number[],
): Map<PdfLine, RunningHead> {
  const byWords = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const height = heights[line.page - 1] ?? 0;
    if (!line.isTurned && line.y > height * OUTER && line.y < height * (1 - OUTER)) continue;
    const key = folded(line.words);
    byWords.set(key, [...(byWords.get(key) ?? []), line]);
  }
  const heads = new Map<PdfLine, RunningHead>();
  for (const [words, same] of byWords) {
    const rule = NUMBER.test(words) && words.includes('#') ? 'page-number' : 'running-head';
    for (const line of same) {
      const height = heights[line.page - 1] ?? 0;
      // From the nearer edge: pages of one document may have two heights.
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
