import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Line, Project } from '../../src/editor/project';
import { applyStep, invertStep, isEmpty, stepBetween } from '../../src/editor/step';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const project = openSeeds(tinySeeds());
const withLines = (lines: readonly Line[]): Project => ({
  ...project,
  lists: { ...project.lists, lines },
});
const line = (id: number): Line => ({ id: `l${id}`, words: `line ${id}` });

/** Lists of lines, of which some are changed, new, gone, or elsewhere. */
const edits = fc
  .uniqueArray(fc.nat(30), { maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      fc.constant(ids.map(line)),
      fc.shuffledSubarray([...ids, 31, 32, 33]),
      fc.boolean(),
      fc.func(fc.nat(3)),
    ),
  )
  .map(([before, ids, isInOrder, change]) => {
    const order = isInOrder ? ids.toSorted((a, b) => a - b) : ids;
    const after = order.map((id) => {
      const row = before.find((each) => each.id === `l${id}`) ?? line(id);
      return change(id) === 0 ? { ...row, words: 'changed' } : row;
    });
    const inOrder = isInOrder
      ? before.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
      : before;
    return { before: withLines(inOrder), after: withLines(after) };
  });

it('leads from one project to the other and back, whatever rows were changed, put in, taken out or moved', () => {
  fc.assert(
    fc.property(edits, ({ before, after }) => {
      const step = stepBetween(before, after, 'test');
      expect(applyStep(before, step)).toEqual(after);
      expect(applyStep(after, invertStep(step))).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

// As many values as no call takes at once.
it('puts a line at the end of a text of any length', () => {
  const lines = Array.from({ length: 600_000 }, (_, i) => line(i));
  const rows = [
    {
      list: 'lines',
      id: 'new',
      before: null,
      after: { row: { id: 'new', words: '' }, place: lines.length },
    },
  ] as const;
  const { lists } = applyStep(withLines(lines), { label: 'test', values: [], rows });
  expect(lists.lines).toHaveLength(600_001);
  expect(lists.lines.at(-1)?.id).toBe('new');
});

it('holds the rows that differ and no others', () => {
  const before = withLines(Array.from({ length: 3_000 }, (_, i) => line(i)));
  const lines = before.lists.lines
    .with(7, { id: 'l7', words: 'seven' })
    .toSpliced(2_000, 0, line(9_000));
  const step = stepBetween(before, withLines(lines), 'test');
  expect(step.rows.map(({ id, before: old, after }) => [id, old?.place, after?.place])).toEqual([
    ['l7', 7, 7],
    ['l9000', undefined, 2_000],
  ]);
  expect(isEmpty(stepBetween(before, before, 'test'))).toBe(true);
});

it('holds values with what they were', () => {
  const values = { ...project.values, codebook: 'Another' };
  const step = stepBetween(project, { ...project, values }, 'test');
  expect(step.values).toEqual([
    { name: 'codebook', before: project.values.codebook, after: 'Another' },
  ]);
  expect(applyStep(project, step).values.codebook).toBe('Another');
  expect(applyStep(applyStep(project, step), invertStep(step))).toEqual(project);
});
