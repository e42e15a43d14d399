import { expect, it } from 'vitest';
import { textOfBlocks } from '../../../src/editor/read/blocks-text';
import { markdownBlocks } from '../../../src/editor/read/markdown-blocks';
import { textOfLines } from './undone';

const read = (text: string) => {
  const { lines, mends } = textOfBlocks(markdownBlocks(text));
  return [textOfLines(lines).trimEnd().split('\n'), mends.map(({ rule }) => rule)];
};

it('reads words without the signs, one line for each paragraph', () => {
  expect(
    read(
      '# Minutes\n\n**Canada:**\n\nIt *needs* [help](http://x.org) with\nits `laws`.\nFirst\\\nsecond \\*line\\*.\n',
    ),
  ).toEqual([
    ['Minutes', 'Canada:', 'It needs help with its laws. First', 'second *line*.'],
    ['broken-line', 'broken-line'],
  ]);
});

it('reads lists with their numbers, quotes, code and rows of tables', () => {
  expect(
    read(
      '3. one\n4. two\n   - inner\n\n> quoted\n\n---\n\n    code <b>\n\n| A | B |\n|---|---|\n| 1 | 2 |\n',
    ),
  ).toEqual([
    ['3. one', '4. two', '– inner', 'quoted', 'code <b>', 'A\tB', '1\t2'],
    ['table-row', 'table-row'],
  ]);
});

it('keeps HTML as text', () => {
  expect(read('<script>alert(1)</script>\n\nA <b>bold</b> & &lt; word')).toEqual([
    ['<script>alert(1)</script>', 'A <b>bold</b> & < word'],
    [],
  ]);
});
