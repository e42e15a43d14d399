/** Footnotes of a PDF, and rows of its tables with a speaker. */
import { expect, it } from 'vitest';
import { textOfBlocks } from '../../../src/editor/read/blocks-text';
import { pdfBlocks } from '../../../src/editor/read/pdf-blocks';
import type { PdfItem, PdfPage } from '../../../src/editor/read/pdf-items';
import { textOfLines } from './undone';

const read = (pages: readonly PdfPage[]) => {
  const { blocks, warnings } = pdfBlocks(pages);
  const { lines, mends } = textOfBlocks(blocks);
  return { text: textOfLines(lines), mends, warnings };
};
const item = (words: string, x: number, y: number, more: Partial<PdfItem> = {}): PdfItem => ({
  ...{ words, x, y, width: words.length * 5, size: 10, font: 'plain', isTurned: false },
  ...more,
});
const page = (...items: PdfItem[]): PdfPage => ({ width: 400, height: 600, items });
const full = 'This line of words is as wide as the text of the page is and';

it('a note moves to the end, and its sign leaves the words', () => {
  const { text, warnings, mends } = read([
    page(
      item(`${full} some`, 50, 480),
      item('word', 50, 492),
      item('3', 71, 488, { size: 6 }),
      item(full, 80, 492),
      item('3 A note in small letters that', 50, 560, { size: 8 }),
    ),
    page(
      ...[item('goes on here.', 50, 50), item('Next paragraph.', 50, 80)],
      item('goes on over the page.', 50, 560, { size: 8 }),
    ),
  ]);
  expect(text).toBe(
    `${full} some word ${full} goes on here.\nNext paragraph.\nNOTES\n3 A note in small letters that goes on over the page.\n`,
  );
  expect(warnings).toEqual([{ code: 'footnotes', count: 1, page: 1 }]);
  expect(mends.flatMap((each) => (each.rule === 'footnote' ? each.before : []))).toEqual(['3', '']);
});

it('a sign without a note in smaller letters gives a warning', () => {
  const { text, warnings } = read([
    page(
      ...[item('A lake of 40 km', 50, 100), item('2', 125, 96, { size: 6 })],
      ...[item(full, 50, 160), item('word', 50, 172), item('3', 71, 168, { size: 6 })],
      item('3 A note in letters of the text.', 50, 560),
    ),
  ]);
  expect(text).toBe(`A lake of 40 km2\n${full} word\n3 A note in letters of the text.\n`);
  expect(warnings).toEqual([{ code: 'notes-left', count: 1, page: 1 }]);
});

it('a row of a speaker and her words has a colon, and may continue over several lines', () => {
  const row = (y: number, name: string, ...said: string[]) => [
    item(name, 50, y),
    ...said.map((words, i) => item(words, 160, y + i * 12)),
  ];
  const { text } = read([
    page(
      ...[item(full, 50, 100), ...row(150, 'Canada', 'It would lend two', 'ships to all.')],
      ...[...row(174, 'Chile', 'We ask for some charts.'), item(full, 50, 210)],
    ),
  ]);
  const rows = 'Canada: It would lend two ships to all.\nChile: We ask for some charts.';
  expect(text).toBe(`${full}\n${rows}\n${full}\n`);
});
