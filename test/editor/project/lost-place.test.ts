/** Where a quote likely stood whose words are gone. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeClaim, placedClaims } from '../../../src/editor/edits/claim-edits';
import { lostPlace, replaceText } from '../../../src/editor/edits/text-edit';
import { anchorAt, linesOf, textOfLines } from '../../../src/editor/project/anchors';
import type { Project } from '../../../src/editor/project/project';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

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
const placeOf = (project: Project, id: string) =>
  lostPlace(project.lists.lines, placedClaims(project), id);
const wordsAt = (project: Project) => {
  const place = placeOf(project, 'R2');
  const { text } = textOfLines(project.lists.lines);
  return place && [place.number, place.words && text.slice(place.words.start, place.words.end)];
};

it('finds the words most similar to a lost quote, or the line of the quote before it', () => {
  const text = 'Canada offers good help to all . Others also offer HÉLP to all States here'.split(
    ' ',
  );
  expect(wordsAt(withLost(text, 'offers help to all States'))).toEqual([3, 'HÉLP to all States']);
  expect(wordsAt(withLost(text, 'nothing of the kind'))).toEqual([1, null]);
  expect(placeOf(withLost(text, 'x'), 'R1')).toBeNull();
  const by = (exact: string) => placeOf(withLost(text, exact), 'R2')?.by;
  expect([by('offers help to all States'), by('nothing of the kind')]).toEqual(['like', 'near']);
});

it('knows the line of a quote that a correction removed, however far away its neighbours are', () => {
  const words = 'One two three four five Six seven eight nine ten So far and no more';
  const project = withLost(words.split(' '), 'x');
  const { lines } = project.lists;
  const line = lines[1]?.id ?? '';
  const [from, to] = [
    { line, at: 0 },
    { line, at: 24 },
  ];
  const before = changeClaim(project, 'R2', { anchor: { from, to, exact: 'Six seven eight' } });
  expect(placeOf(before, 'R2')).toBeNull();
  expect(wordsAt(replaceText(before, { from, to, insert: 'Other words' }))).toEqual([
    2,
    'Other words',
  ]);
  expect(wordsAt(replaceText(before, { from, to, insert: '' }))).toEqual([2, null]);
  expect(placeOf(replaceText(before, { from, to, insert: '' }), 'R2')?.by).toBe('at');
});

it('looks near the closest quote above it, even where others are lost too', () => {
  const words = 'One two three four five Six seven eight nine ten So far and no more';
  const project = withLost(words.split(' '), 'nothing of the kind');
  const [first, lost, last] = project.lists.records;
  if (!first || !lost || !last) throw new Error('no records');
  const { lines } = project.lists;
  const second = {
    ...first,
    id: 'R4',
    anchor: {
      from: { line: `${lines[1]?.id}`, at: 0 },
      to: { line: `${lines[1]?.id}`, at: 3 },
      exact: 'Six',
    },
  };
  const among = (records: Project['lists']['records']) =>
    placeOf({ ...project, lists: { ...project.lists, records } }, 'R2')?.number;
  expect(among([first, second, { ...lost, id: 'R5' }, lost, last])).toBe(2);
  expect(among([lost])).toBe(1);
});

it('finds the same longest run of words as a naive search', () => {
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
