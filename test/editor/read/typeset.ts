import type { PdfItem, PdfPage } from '../../../src/editor/read/pdf-items';
import type { Unit } from './shipped-minutes';

/** Widths of Helvetica's letters from the space on, in thousandths of its size (Adobe's metrics). */
const WIDTHS = [
  ...[278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  ...Array(10).fill(556),
  ...[278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500],
  ...[667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278],
  ...[278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222],
  ...[833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
];
const OTHERS: Record<string, number> = {
  '’': 222,
  '‘': 222,
  '“': 333,
  '”': 333,
  '–': 556,
  '•': 350,
};
const widthOf = (words: string, size: number): number => {
  let width = 0;
  for (const sign of words.normalize('NFD').replace(/\p{M}/gu, ''))
    width += OTHERS[sign] ?? WIDTHS[sign.charCodeAt(0) - 32] ?? 556;
  return (width * size) / 1000;
};

export interface Layout {
  size: number;
  /** Between paragraphs, in lines. */
  gap: number;
  /** Of a paragraph's first line, in sizes. */
  indent: number;
  isJustified: boolean;
  /** Words are broken, by the common hyphen. */
  isHyphenated: boolean;
  hasHeads: boolean;
  /** Of the page, in points. */
  width: number;
  height: number;
}

/** Where a word may be broken: after a vowel and a consonant, three letters at least on both sides. */
function parts(word: string): string[] {
  const found = word.split(
    /(?<=[\p{L}]{2}[aeiou][b-df-hj-np-tv-z])(?=[b-df-hj-np-tv-z][aeiouy]\p{L})/u,
  );
  return found.length > 0 ? found : [word];
}

/** Pages of units as a word processor draws them, a line an item but for numbers and justified words. */
export function typeset(units: readonly Unit[], layout: Layout): PdfPage[] {
  const { size, gap, indent, isJustified, isHyphenated, width, height } = layout;
  const margin = Math.max(60, height * 0.13);
  const right = width - 70;
  const leading = size * 1.25;
  const pages: PdfItem[][] = [[]];
  let y = margin;
  const put = (words: string, x: number, at: number, font: string, own = size) =>
    pages.at(-1)?.push({
      ...{ words, x, y: at, width: widthOf(words, own), size: own, font, isTurned: false },
    });
  const line = (words: readonly string[], x: number, font: string, isLast: boolean) => {
    if (y > height - margin) {
      pages.push([]);
      y = margin;
    }
    const text = words.join(' ');
    const slack = right - x - widthOf(text, size);
    if (isJustified && !isLast && words.length > 1) {
      let at = x;
      for (const word of words) {
        put(word, at, y, font);
        at += widthOf(word, size) + widthOf(' ', size) + slack / (words.length - 1);
      }
    } else put(text, x, y, font);
    y += leading;
  };
  for (const { kind, label, words } of units) {
    const font = kind === 'heading' ? 'bold' : 'plain';
    const hang = label ? size * 2.2 : 0;
    let x = 70 + (label ? hang : kind === 'paragraph' ? indent * size : 0);
    let own: string[] = [];
    let labelled = label === null;
    const end = (isLast: boolean) => {
      if (y > height - margin) {
        pages.push([]);
        y = margin;
      }
      if (!labelled) put(label ?? '', 70, y, font);
      labelled = true;
      line(own, x, font, isLast || kind === 'heading');
      own = [];
      x = 70 + hang;
    };
    const fits = (more: string) => widthOf([...own, more].join(' '), size) <= right - x;
    for (const word of words.split(' ')) {
      // Words with a hyphen break there, others within where the layout breaks them.
      let rest = word;
      while (!fits(rest)) {
        const cuts = rest.includes('-')
          ? rest.split(/(?<=-)/u)
          : isHyphenated && kind !== 'heading'
            ? parts(rest)
            : [rest];
        let taken = '';
        for (const cut of cuts.slice(0, -1)) {
          if (!fits(`${taken + cut}-`)) break;
          taken += cut;
        }
        if (taken !== '') {
          own.push(taken.endsWith('-') ? taken : `${taken}-`);
          rest = rest.slice(taken.length);
        }
        end(false);
      }
      own.push(rest);
    }
    end(true);
    y += gap * leading;
  }
  if (layout.hasHeads)
    pages.forEach((items, i) => {
      const head = (words: string, x: number, at: number) =>
        items.push({
          words,
          x,
          y: at,
          width: widthOf(words, 8),
          size: 8,
          font: 'plain',
          isTurned: false,
        });
      head('GT/DOT-I/doc.6/07', 70, 30);
      head(`page ${i + 1} of ${pages.length}`, width - 120, 30);
      head(`- ${i + 1} -`, width / 2, height - 30);
    });
  return pages.map((items) => ({ width, height, items }));
}
