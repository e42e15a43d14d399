import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorAt, linesOf, textOfLines } from '../../src/editor/anchors';
import { addClaim, changeClaim, lostPlace, wholeWords } from '../../src/editor/claim-edits';
import { checkProject } from '../../src/editor/engine/live-check';
import type { Project } from '../../src/editor/project';
import { findQuote } from '../../src/pipeline/quotes';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

it('makes of any selection whole words, which the pipeline finds there', () => {
  const text = fc
    .array(
      fc.constantFrom('a', 'B', 'é', 'e\u0301', '7', ' ', '\n', ',', '“', '😀', '𝒳', '\u00a0', '-'),
      {
        maxLength: 30,
      },
    )
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (words, one, other) => {
      const [start = 0, end = 0] = [one, other]
        .map((at) => Math.min(at, words.length))
        .toSorted((a, b) => a - b);
      const found = wholeWords(words, { start, end });
      if (!found) {
        expect(words.slice(start, end).trim()).toBe('');
        return;
      }
      const places = findQuote(words, words.slice(found.start, found.end));
      // Of places that overlap it finds the first.
      const isThere = places.some(({ start, end }) => start < found.end && end > found.start);
      expect(isThere).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('leaves no status of another kind, and nothing open that is no offer', () => {
  const project = openSeeds(tinySeeds());
  const cellsAfter = (change: Parameters<typeof changeClaim>[2]) =>
    changeClaim(project, 'R1', change).lists.records[0]?.cells;
  expect(cellsAfter({ kind: 'need' })).toMatchObject({ status: '', open_to: '' });
  expect(cellsAfter({ status: 'planned' })).toMatchObject({ kind: 'offer', open_to: 'all' });
  expect(cellsAfter({ status: 'delivered' })).toMatchObject({ open_to: '' });
});

it('chooses neither topic, kind and status nor proposal and stance of what is new: the rules ask', () => {
  const project = openSeeds(tinySeeds());
  const anchor = { from: { line: 'lc', at: 0 }, to: { line: 'lc', at: 6 }, exact: 'Mexico' };
  const asked = (added: Project, id: string) =>
    checkProject(added)
      .problems.filter(({ at }) => at?.id === id)
      .map(({ column }) => column);
  const record = addClaim(project, 'records', anchor, 'MEX');
  expect(asked(record, 'tiny.002')).toEqual(expect.arrayContaining(['topic', 'kind']));
  const need = changeClaim(record, 'tiny.002', { kind: 'need' });
  expect(asked(need, 'tiny.002')).toEqual(expect.arrayContaining(['topic', 'status']));
  const position = addClaim(project, 'positions', anchor, 'MEX');
  expect(asked(position, 'tiny.p02')).toEqual(expect.arrayContaining(['proposal', 'stance']));
});

/** A project of words on lines of five, with a record on the first word, a lost one, and one on the last word. */
function withLost(words: readonly string[], exact: string): Project {
  const text = words.map((word, i) => word + (i % 5 === 4 ? '\n' : ' ')).join('');
  const lines = linesOf(text, 0);
  const project = openSeeds(tinySeeds());
  const [row] = project.lists.records;
  if (!row) throw new Error('no record');
  const on = (id: string, start: number, end: number) => ({
    ...row,
    id,
    anchor: anchorAt(textOfLines(lines), start, end),
  });
  const last = text.trimEnd();
  const records = [
    on('R1', 0, words[0]?.length ?? 0),
    { ...row, id: 'R2', anchor: { exact, isLost: true as const } },
    on('R3', last.lastIndexOf(' ') + 1, last.length),
  ];
  return { ...project, lists: { ...project.lists, lines, records, positions: [] } };
}
const wordsAt = (project: Project) => {
  const place = lostPlace(project, 'R2');
  const { text } = textOfLines(project.lists.lines);
  return place && [place.number, place.words && text.slice(place.words.start, place.words.end)];
};

it('finds the words that are most like a lost quote, or the place of the quote before it', () => {
  const text = 'Canada offers good help to all . Others also offer HÉLP to all States here'.split(
    ' ',
  );
  expect(wordsAt(withLost(text, 'offers help to all States'))).toEqual([3, 'HÉLP to all States']);
  expect(wordsAt(withLost(text, 'nothing of the kind'))).toEqual([1, null]);
  expect(lostPlace(withLost(text, 'x'), 'R1')).toBeNull();
});

it('finds the longest run that a naive twin finds', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 3, maxLength: 25 });
  const runsOf = (all: readonly string[]) =>
    all.flatMap((_, i) => all.slice(i).map((__, j) => all.slice(i, i + j + 1).join(' ')));
  fc.assert(
    fc.property(
      words,
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 8 }),
      (text, quote) => {
        const there = new Set(runsOf(text));
        const most = Math.max(
          1,
          ...runsOf(quote)
            .filter((run) => there.has(run))
            .map((run) => run.split(' ').length),
        );
        const [, found] = wordsAt(withLost(text, quote.join(' '))) ?? [];
        const isEnough = most > 1 && most * 3 >= quote.length;
        expect(`${found ?? ''}`.split(/\s/u).filter(Boolean).length).toBe(isEnough ? most : 0);
      },
    ),
    { numRuns: 200 },
  );
});
