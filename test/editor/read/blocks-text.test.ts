import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, type Piece, textOfBlocks } from '../../../src/editor/read/blocks-text';
import { linesIn } from '../../../src/pipeline/lines';
import { NO_TEXT } from '../../../src/pipeline/seed-files';
import { anyText } from '../../fixtures/any-text';
import { textOfLines, undone } from './undone';

/** A CR before what begins with a LF would be one end of a line. */
const words = anyText(12).map((text) => text.replaceAll('\r', ''));
const mend = fc.record({
  ...{ rule: fc.constant('hyphen' as const), group: fc.constant('g') },
  ...{ before: fc.constantFrom('-\n', '\n', '', 'gone'), after: fc.constantFrom('', ' ', '-') },
});
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.record({
    pieces: fc.array<Piece>(fc.oneof(words, words, mend), { maxLength: 6 }),
    page: fc.constantFrom(null, 1, 2),
  }),
  { maxLength: 8 },
);

it('gives the text of the document again after every mend is undone', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const { lines, mends } = textOfBlocks(given);
      const before = given
        .flatMap(({ pieces }) => [
          ...pieces.map((p) => (typeof p === 'string' ? p : p.before)),
          '\n',
        ])
        .join('');
      // Halves of characters cannot be kept in any file.
      expect(undone(lines, mends)).toBe(before.replace(/\p{Cs}/gu, '\uFFFD'));
    }),
  );
});

it('writes the lines of the pipeline, with consecutive ids', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const { lines } = textOfBlocks(given);
      const text = textOfLines(lines);
      expect(text).not.toMatch(NO_TEXT);
      expect(lines.map(({ words: own, end = '\n' }) => own + end)).toEqual(linesIn(text));
      expect(lines.map(({ id }) => id)).toEqual(lines.map((_, at) => `l${at.toString(36)}`));
    }),
  );
});

it('shows a sign for a lost character, and removes characters that no text has', () => {
  const { lines, mends, lost } = textOfBlocks([{ pieces: ['a\uFFFDb\u0000c\u00ADd'], page: 3 }]);
  expect(textOfLines(lines)).toBe('a□bcd\n');
  expect(mends.map(({ rule, page }) => `${rule} ${page}`)).toEqual([
    'sign 3',
    'sign 3',
    'hyphen 3',
  ]);
  expect(lost).toBe(1);
});
