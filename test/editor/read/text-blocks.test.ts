import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOfBlocks } from '../../../src/editor/read/blocks-text';
import { decodeText, textBlocks } from '../../../src/editor/read/text-blocks';
import { textOfLines, undone } from './undone';

it('leaves a text of long lines unchanged, byte for byte', () => {
  const text = 'One long line of some delegation, which goes on and on.\r\n\r\nTwo\n\nThree';
  const { lines, mends } = textOfBlocks(textBlocks(text));
  expect(textOfLines(lines)).toBe(text);
  expect(mends).toEqual([]);
});

it('joins lines that were broken at a width, but no beginnings of paragraphs or items', () => {
  const broken = [
    'The delegation of Canada said that concern over organized crime and the',
    'trafficking of arms needed to be heightened, and that the meeting should',
    'give it greater priority than it had been given before in the discussions',
    'of the group.',
    'It added that this working group must help to identify the challenges of',
    'the situation.',
    '',
    '1. A first item of a list, which is long enough to be broken at the same',
    'width as the rest.',
    '2. A second.',
  ].join('\n');
  const { lines, mends } = textOfBlocks(textBlocks(broken));
  expect(lines.map(({ words }) => words.slice(0, 30))).toEqual([
    'The delegation of Canada said ',
    'It added that this working gro',
    '',
    '1. A first item of a list, whi',
    '2. A second.',
  ]);
  expect(new Set(mends.map(({ rule }) => rule))).toEqual(new Set(['broken-line']));
  expect(undone(lines, mends)).toBe(broken);
});

it('gives any text again after every join is undone', () => {
  const word = fc.string({ minLength: 1, maxLength: 9 }).filter((w) => !/\s/u.test(w));
  const line = fc.array(word, { maxLength: 14 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (all, end) => {
      const text = all.join(end);
      const { lines, mends } = textOfBlocks(textBlocks(text));
      expect(undone(lines, mends)).toBe(text);
    }),
  );
});

it.each<[string, number[], string, boolean]>([
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x43, 0xc3, 0xb3], 'Có', false],
  ['UTF-16, low byte first', [0xff, 0xfe, 0x43, 0, 0xf3, 0], 'Có', false],
  ['UTF-16, high byte first', [0xfe, 0xff, 0, 0x43, 0, 0xf3], 'Có', false],
  ['neither, which is a guess', [0x43, 0xf3, 0x21], 'Có!', true],
])('decodes %s', (_, bytes, text, isGuess) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, isGuess });
});
