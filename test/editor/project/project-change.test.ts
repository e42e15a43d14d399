import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Line, Project } from '../../../src/editor/project/project';
import { changeBetween, isNoChange, withChange } from '../../../src/editor/project/project-change';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

const project = openSeeds(tinySeeds());
const line = (id: number, words = `line ${id}`): Line => ({ id: `l${id}`, words });

/** A project with some lines and another codebook, or none. */
const projects = fc
  .tuple(fc.array(fc.tuple(fc.nat(3), fc.constantFrom('one', 'two')), { maxLength: 4 }), fc.nat(1))
  .map(([lines, codebook]): Project => {
    const lists = { ...project.lists, lines: lines.map(([id, words]) => line(id, words)) };
    return { ...project, values: { ...project.values, codebook: `${codebook}` }, lists };
  });

it('turns one project into the other, and is empty only between equal projects', () => {
  fc.assert(
    fc.property(projects, projects, (before, after) => {
      const change = changeBetween(before, after);
      expect(withChange(before, change)).toEqual(after);
      expect(isNoChange(change)).toBe(JSON.stringify(before) === JSON.stringify(after));
    }),
    { numRuns: 250 },
  );
});

it('holds the lists and values that differ, and leaves the others the same objects', () => {
  const { lines } = project.lists;
  const words = 'Other words';
  const first = lines[0] as Line;
  const lists = { ...project.lists, lines: [{ ...first, words }, ...lines.slice(1)] };
  const values = { ...project.values, codebook: 'Another', about: { ...project.values.about } };
  const change = changeBetween(project, { ...project, values, lists });
  expect(change).toEqual({ values: { codebook: 'Another' }, lists: { lines: lists.lines } });
  const after = withChange(project, change);
  expect(after.lists.records).toBe(project.lists.records);
  expect(after.values.about).toBe(project.values.about);
  expect(after.lists.lines[1]).toBe(lines[1]);
});

it('holds a value that only one of the projects has', () => {
  const second: Project = { ...project, values: { ...project.values, role: 'second' } };
  expect(changeBetween(project, second).values).toEqual({ role: 'second' });
  const back = withChange(second, changeBetween(second, project));
  expect(JSON.stringify(back)).toBe(JSON.stringify(project));
});
