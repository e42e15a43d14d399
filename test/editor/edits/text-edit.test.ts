import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editBetween,
  joinLines,
  replaceText,
  splitLine,
  type TextEdit,
} from '../../../src/editor/edits/text-edit';
import {
  anchorAt,
  linesOf,
  quoteStateOf,
  rangeOf,
  textOfLines,
} from '../../../src/editor/project/anchors';
import type { Anchor, Line, Project } from '../../../src/editor/project/project';
import { changeBetween, withChange } from '../../../src/editor/project/project-change';
import { seedsOf } from '../../../src/editor/project/project-seeds';
import { linkQuotes } from '../../../src/pipeline/coding';
import { applyRules } from '../../../src/pipeline/rules/apply-rules';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds, replaceWords } from '../project/open-seeds';

const EMPTY = openSeeds(tinySeeds());

/** A project of such a text, with a record on each of the ranges. */
function projectOn(text: string, ranges: readonly (readonly [number, number])[] = []): Project {
  const lines = linesOf(text, 0);
  const [row] = EMPTY.lists.records;
  if (!row) throw new Error('no record');
  const records = ranges.map(([start, end], i) => ({
    ...row,
    id: `R${i}`,
    anchor: anchorAt(textOfLines(lines), start, end),
  }));
  const next = { ...EMPTY.values.next, line: lines.length };
  // A link and a decision on the same words, and a link without words of its own.
  const cells = { effect: 'done', by: '', reported_by: '', basis: 'explicit', note: '' };
  const links: Project['lists']['links'] = [
    ...records.map(({ id, anchor }) => ({ id, cells: { ...cells, id, of: id }, anchor })),
    { id: 'bare', cells: { ...cells, id: 'bare', of: 'bare' }, anchor: null },
  ];
  const decisions = records.map(({ id, anchor }) => ({
    ...{ id, cells: { id, proposal: id, decision: 'adopted', note: '' }, anchor },
  }));
  return {
    ...EMPTY,
    values: { ...EMPTY.values, next },
    lists: { ...EMPTY.lists, lines, records, positions: [], links, decisions },
  };
}

const textOf = ({ lists }: Project) => textOfLines(lists.lines);
const rangesOf = (project: Project) =>
  project.lists.records.map(({ anchor }) => rangeOf(textOf(project), anchor));
const line = (project: Project, place: number) => project.lists.lines[place] as Line;

/** Offsets of a quote after text from `start` to `end` was replaced: the plain rule. */
function twin(
  quote: { start: number; end: number } | null,
  { start, end, length }: { start: number; end: number; length: number },
) {
  if (!quote) return null;
  const shift = length - (end - start);
  if (end <= quote.start) return { start: quote.start + shift, end: quote.end + shift };
  if (start >= quote.end) return quote;
  if (start <= quote.start && end >= quote.end) return null;
  return {
    start: start < quote.start ? start + length : quote.start,
    end: end > quote.end ? start : quote.end + shift,
  };
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 });

describe('a correction of the text', () => {
  it('gives a new line an unused id, even where the count in the project is too low', () => {
    const project = projectOn('one\ntwo\nthree\n');
    const next = { ...project.values.next, line: 0 };
    const split = splitLine(
      { ...project, values: { ...project.values, next } },
      { line: 'l0', at: 1 },
    );
    expect(split.lists.lines.map(({ id }) => id)).toEqual(['l0', 'l3', 'l1', 'l2']);
    expect(split.values.next.line).toBe(4);
  });

  it('moves quotes as a naive twin by offsets does, and loses a quote without a remaining word', () => {
    let lost = 0;
    const place = fc.nat(60);
    const edits = fc.array(fc.tuple(place, place, words), { maxLength: 6 });
    const quotes = fc.array(fc.tuple(place, place), { maxLength: 8 });
    fc.assert(
      fc.property(words, quotes, edits, (start, pairs, changes) => {
        const text = `${start}x\n`;
        const ordered = pairs
          .map(([a, b]) => [a % text.length, b % text.length] as const)
          .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
          .filter(([a, b]) => a < b && text.slice(a, b).trim() !== '')
          // As selections are: from a word to a word.
          .filter(([a, b]) => /\S/.test(text[a] ?? '') && /\S/.test(text[b - 1] ?? ''));
        let project = projectOn(text, ordered);
        let plain = text;
        let expected: ({ start: number; end: number } | null)[] = ordered.map(([a, b]) => ({
          start: a,
          end: b,
        }));
        for (const [one, other, insert] of changes) {
          // What ends the last line stays.
          const most = plain.length;
          const [a, b] = [one % most, other % most].sort((x, y) => x - y) as [number, number];
          const before = textOf(project);
          const spot = (offset: number) => {
            const at = before.starts.findLastIndex((begin) => begin <= offset);
            return { line: `${before.lines[at]?.id}`, at: offset - (before.starts[at] ?? 0) };
          };
          const edit: TextEdit = { from: spot(a), to: spot(b), insert };
          const after = replaceText(project, edit);
          expect(withChange(project, changeBetween(project, after))).toEqual(after);
          project = after;
          plain = plain.slice(0, a) + insert + plain.slice(b);
          expect(textOf(project).text).toBe(plain);
          const range = { start: a, end: b, length: insert.length };
          expected = expected.map((quote) => twin(quote, range));
          expect(rangesOf(project)).toEqual(expected);
          const { records, links, decisions } = project.lists;
          const anchors = records.map(({ anchor }) => anchor);
          expect(links.map(({ anchor }) => anchor)).toEqual([...anchors, null]);
          expect(decisions.map(({ anchor }) => anchor)).toEqual(anchors);
        }
        lost += expected.filter((quote) => quote === null).length;
        const ids = project.lists.lines.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
    expect(lost).toBeGreaterThan(50);
  });

  it('keeps the objects of other lines', () => {
    const project = projectOn('one two\nthree four\nfive six\n', [
      [0, 3],
      [8, 13],
      [19, 23],
      [0, 27],
    ]);
    const after = replaceWords(project, { line: line(project, 1).id, at: 0 }, 5, '3');
    const [first, , third, whole] = project.lists.records;
    expect(after.lists.records[0]).toBe(first);
    expect(after.lists.records[2]).toBe(third);
    expect(after.lists.records[3]).toBe(whole);
    expect(after.lists.lines[0]).toBe(project.lists.lines[0]);
    expect(after.lists.records[1]?.anchor).toMatchObject({ exact: 'three', isLost: true });
    expect(after.lists.positions).toBe(project.lists.positions);
  });

  it('marks a quote as changed, and as whole again once its words are back', () => {
    const project = projectOn('Canada offers trainng here.\n', [[7, 21]]);
    const { id } = line(project, 0);
    const state = (after: Project) =>
      quoteStateOf(textOf(after), after.lists.records[0]?.anchor as Anchor);
    const right = replaceWords(project, { line: id, at: 19 }, 0, 'i');
    expect(state(right)).toBe('changed');
    expect(rangesOf(right)).toEqual([{ start: 7, end: 22 }]);
    expect(state(replaceWords(right, { line: id, at: 19 }, 1, ''))).toBe('whole');
    const cut = replaceWords(project, { line: id, at: 0 }, 14, '');
    expect(state(cut)).toBe('changed');
    expect(rangesOf(cut)).toEqual([{ start: 0, end: 7 }]);
    expect(state(replaceWords(project, { line: id, at: 0 }, 22, 'Nothing'))).toBe('lost');
  });

  it('does not find the words of a lost quote at another place', () => {
    const project = projectOn('Canada:\nIt needs help.\nIt says it needs help.\n', [[11, 21]]);
    const problems = (after: Project) =>
      applyRules(linkQuotes(seedsOf(after))).filter(({ column }) => column === 'line');
    const gone = replaceWords(project, { line: line(project, 1).id, at: 0 }, 14, '');
    expect(quoteStateOf(textOf(gone), gone.lists.records[0]?.anchor as Anchor)).toBe('lost');
    // The record, the link and the decision.
    expect(problems(gone).map(({ message }) => message)).toEqual(
      Array(3).fill('the quote does not begin on this line'),
    );
    const changed = replaceWords(project, { line: line(project, 1).id, at: 9 }, 4, 'aid');
    expect(problems(changed)).toHaveLength(3);
    expect(problems(project)).toEqual([]);
  });

  it('splits a line and joins two, each with its page and its end', () => {
    const project: Project = {
      ...projectOn('one two\nthree\n', [[4, 7]]),
    };
    const [first, second] = project.lists.lines as [Line, Line];
    const paged = {
      ...project,
      lists: {
        ...project.lists,
        lines: [
          { ...first, page: 1 },
          { ...second, page: 2, end: '' },
        ],
      },
    };
    const split = splitLine(paged, { line: first.id, at: 4 });
    expect(split.lists.lines).toEqual([
      { id: first.id, words: 'one ', page: 1 },
      { id: 'l2', words: 'two', page: 1 },
      { id: second.id, words: 'three', page: 2, end: '' },
    ]);
    expect(split.lists.records[0]?.anchor).toMatchObject({
      from: { line: 'l2', at: 0 },
      to: { line: 'l2', at: 3 },
    });
    const joined = joinLines(split, 'l2');
    expect(joined.lists.lines.map(({ words, end }) => [words, end])).toEqual([
      ['one ', undefined],
      ['two three', ''],
    ]);
    expect(joinLines(joined, 'l2')).toBe(joined);
    expect(joinLines(joinLines(split, first.id, ''), first.id).lists.records[0]?.anchor).toEqual(
      paged.lists.records[0]?.anchor,
    );
  });

  it('gives the lines of inserted words their own ends, and the page of the last line that they replace', () => {
    const project = projectOn('one two\nthree four\nfive\n');
    const [first, second, third] = project.lists.lines as [Line, Line, Line];
    const lines = [{ ...first, page: 1 }, { ...second, page: 2, end: '' }, third];
    const after = replaceText(
      { ...project, lists: { ...project.lists, lines } },
      { from: { line: 'l0', at: 4 }, to: { line: 'l1', at: 6 }, insert: 'a\r\nb\nc ' },
    );
    expect(after.lists.lines).toStrictEqual([
      { id: 'l0', words: 'one a', end: '\r\n', page: 1 },
      { id: 'l3', words: 'b', page: 2 },
      { id: 'l1', words: 'c four', end: '', page: 2 },
      third,
    ]);
  });

  it('changes nothing where its lines are gone', () => {
    const project = projectOn('one two\n');
    const [there, gone] = [
      { line: 'l0', at: 0 },
      { line: 'l9', at: 0 },
    ];
    expect(replaceText(project, { from: gone, to: gone, insert: 'x' })).toBe(project);
    expect(replaceText(project, { from: there, to: gone, insert: 'x' })).toBe(project);
  });

  it('ends a quote on the line of its last letter, even where a line break follows', () => {
    const project = projectOn('It needs help now.\n', [[3, 13]]);
    const after = replaceWords(project, { line: 'l0', at: 9 }, 4, 'aid\n');
    expect(after.lists.lines.map(({ words }) => words)).toEqual(['It needs aid', ' now.']);
    expect(after.lists.records[0]?.anchor).toMatchObject({ to: { line: 'l0' } });
  });

  it('removes the mark of a removed line', () => {
    const begun = projectOn('one: two\nthree: four\n');
    const seen = [{ id: 'l0' }, { id: 'l1' }];
    const joined = joinLines({ ...begun, lists: { ...begun.lists, seen } }, 'l0');
    expect(joined.lists.seen).toEqual([{ id: 'l0' }]);
  });

  it('is found at the cursor', () => {
    const at = (before: string, after: string, caret?: number) => {
      const { from, to, insert } = editBetween({ id: 'l0', words: before }, after, caret);
      return [from.at, to.at, insert];
    };
    expect(at('helo', 'hello', 3)).toEqual([2, 2, 'l']);
    expect(at('helo', 'hello', 4)).toEqual([3, 3, 'l']);
    expect(at('a b a b', 'a b', 0)).toEqual([0, 4, '']);
    expect(at('a b a b', 'a b', 3)).toEqual([3, 7, '']);
    expect(at('same', 'same')).toEqual([4, 4, '']);
    fc.assert(
      fc.property(words, words, fc.nat(40), (before, after, caret) => {
        const id = 'l0';
        const { from, to, insert } = editBetween({ id, words: before }, after, caret);
        expect(before.slice(0, from.at) + insert + before.slice(to.at)).toBe(after);
        expect(from.at).toBeLessThanOrEqual(to.at);
      }),
    );
  });
});
