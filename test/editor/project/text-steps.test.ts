import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/dataset/schema';
import { markSeen, nextUnseen } from '../../../src/editor/check/coding-progress';
import { checkProject } from '../../../src/editor/check/live-check';
import {
  anchorAt,
  paragraphsOf,
  progressOf,
  type Range,
  textOfLines,
} from '../../../src/editor/project/anchors';
import { claimsOf } from '../../../src/editor/project/project';
import {
  nextUnit,
  resizeSelection,
  type Unit,
  unitBefore,
  unitsIn,
  widenSelection,
} from '../../../src/editor/project/text-steps';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

/** Passages of texts one after the other. */
function minutesOf(texts: readonly (readonly [Passage['kind'], string])[]) {
  let text = '';
  const passages = texts.map(([kind, words], i): Passage => {
    const start = text.length;
    text += `${words}\n`;
    const isText = kind === 'paragraph' || kind === 'list-item';
    return { kind, start, end: text.length, line: i + 1, paragraph: isText ? i : null, node: null };
  });
  return { text, passages };
}
const MINUTES = minutesOf([
  ['heading', 'CANADA:'],
  [
    'paragraph',
    'Mr. Smith thanked the U.S. delegation. Canada offers training: it is ready! “Now?” he asked.',
  ],
  ['blank', ''],
  ['list-item', '1. Entrenó a 20 jueces. ¿Y los demás?'],
]);
const slice = (range: Range | null) => range && MINUTES.text.slice(range.start, range.end);
const all = (unit: Unit, { text, passages } = MINUTES) =>
  passages.flatMap((passage) => unitsIn(text, passage, unit));

describe('units of a text', () => {
  it('are paragraphs without their markers, sentences and words', () => {
    expect(all('paragraph').map(slice)).toEqual([
      'Mr. Smith thanked the U.S. delegation. Canada offers training: it is ready! “Now?” he asked.',
      'Entrenó a 20 jueces. ¿Y los demás?',
    ]);
    expect(all('sentence').map(slice)).toEqual([
      'Mr. Smith thanked the U.S. delegation.',
      'Canada offers training: it is ready!',
      '“Now?” he asked.',
      'Entrenó a 20 jueces.',
      '¿Y los demás?',
    ]);
    expect(all('word').map(slice).slice(0, 6)).toEqual([
      ...['Mr', 'Smith', 'thanked', 'the', 'U.S', 'delegation'],
    ]);
  });

  it('are selected one after the other, forwards and back, and widened from word to sentence to paragraph', () => {
    const first = nextUnit(MINUTES, 'sentence', null);
    const second = nextUnit(MINUTES, 'sentence', first);
    expect(slice(second)).toBe('Canada offers training: it is ready!');
    expect(slice(unitBefore(MINUTES, 'sentence', second))).toBe(slice(first));
    const word = nextUnit(MINUTES, 'word', second) as Range;
    expect(slice(word)).toBe('Canada');
    expect(slice(widenSelection(MINUTES, word))).toBe(slice(second));
    expect(slice(widenSelection(MINUTES, second as Range))).toBe(
      slice(all('paragraph')[0] as Range),
    );
    expect(widenSelection(MINUTES, all('paragraph')[0] as Range)).toBeNull();
    // From a whole paragraph on, its first sentence is the next one.
    expect(nextUnit(MINUTES, 'sentence', all('paragraph')[0] as Range)).toEqual(first);
  });

  it('grow and shrink by a word at either end, and never become empty', () => {
    const word = all('word').find((each) => slice(each) === 'offers') as Range;
    const more = resizeSelection(MINUTES, word, 'end', 1);
    expect(slice(more)).toBe('offers training');
    expect(slice(resizeSelection(MINUTES, more, 'start', 1))).toBe('Canada offers training');
    expect(slice(resizeSelection(MINUTES, more, 'start', -1))).toBe('training');
    expect(slice(resizeSelection(MINUTES, more, 'end', -1))).toBe('offers');
    expect(resizeSelection(MINUTES, word, 'end', -1)).toEqual(word);
    expect(resizeSelection(MINUTES, word, 'start', -1)).toEqual(word);
  });

  it('are found as in a list of all units', () => {
    const words = fc
      .array(fc.constantFrom('Ab', 'c.', 'D?', 'é', '7', '“Ef”', 'Mr.', '\n', ':', '...'), {
        maxLength: 12,
      })
      .map((each) => each.join(' '));
    const kind = fc.constantFrom('paragraph', 'list-item', 'heading', 'blank');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(kind, words), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('paragraph', 'sentence', 'word'),
        fc.nat(),
        fc.nat(),
        (texts, unit, one, other) => {
          const minutes = minutesOf(texts as [Passage['kind'], string][]);
          const units = all(unit as Unit, minutes);
          const [start = 0, end = 0] = [one, other]
            .map((at) => at % (minutes.text.length + 1))
            .toSorted((a, b) => a - b);
          const selected = { start, end };
          expect(nextUnit(minutes, unit as Unit, selected)).toEqual(
            units.find((each) => each.start > start || (each.start === start && each.end < end)) ??
              null,
          );
          expect(unitBefore(minutes, unit as Unit, selected)).toEqual(
            units.findLast((each) => each.start < start) ?? null,
          );
          for (const edge of ['start', 'end'] as const)
            for (const by of [1, -1] as const) {
              const { start: from, end: to } = resizeSelection(minutes, selected, edge, by);
              expect(edge === 'end' ? from : to).toBe(edge === 'end' ? start : end);
              if (start < end) expect(from).toBeLessThan(to);
            }
          // Units lie within passages, in order, without white space at their ends.
          for (const [i, each] of units.entries()) {
            expect(each.start).toBeGreaterThanOrEqual(units[i - 1]?.end ?? 0);
            const found = minutes.text.slice(each.start, each.end);
            expect(found.trim()).toBe(found);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('progress', () => {
  const project = openSeeds(tinySeeds());
  const { passages } = checkProject(project);
  const read = (from = project) => paragraphsOf(from.lists, claimsOf(from), passages);
  const words = (from = project) =>
    read(from).flatMap(({ start, end, isSeen }) => {
      const { text } = textOf(from);
      return isSeen ? [] : text.slice(start, end);
    });
  const textOf = ({ lists }: typeof project) => ({
    text: lists.lines.map((line) => `${line.words}${line.end ?? '\n'}`).join(''),
  });

  it('counts paragraphs that are coded or marked, and filled cells', () => {
    expect(progressOf(project, read())).toEqual({ paragraphs: 5, seen: 2, cells: 1 });
    expect(words()).toEqual([
      'Mexico needs support.',
      'It repeated: Mexico needs support.',
      'Canada and Mexico agreed to meet again.',
    ]);
    const first = nextUnseen(read(), 0, 1);
    const marked = markSeen(project, first?.line ?? '', true);
    expect(progressOf(marked, read(marked)).seen).toBe(3);
    expect(words(markSeen(marked, first?.line ?? '', false))).toEqual(words());
  });

  it('counts each paragraph that a quote reaches, though another quote within it ends before', () => {
    const [first, second] = read();
    const [row] = project.lists.records;
    if (!first || !second || !row) throw new Error('no paragraphs');
    const text = textOfLines(project.lists.lines);
    const records = [second.end, first.end].map((end, i) => {
      const anchor = anchorAt(text, first.start + i, end);
      return { ...row, ...(anchor && { anchor }) };
    });
    const coded = { ...project, lists: { ...project.lists, records, positions: [] } };
    expect(read(coded).map(({ isCoded }) => isCoded)).toEqual([true, true, false, false, false]);
  });

  it('finds the next unseen paragraph, and begins again at the end', () => {
    const [one, two, three] = read().filter(({ isSeen }) => !isSeen);
    expect(nextUnseen(read(), one?.start ?? 0, 1)).toEqual(two);
    expect(nextUnseen(read(), three?.start ?? 0, 1)).toEqual(one);
    expect(nextUnseen(read(), one?.start ?? 0, -1)).toEqual(three);
    expect(nextUnseen([], 0, 1)).toBeNull();
  });
});
