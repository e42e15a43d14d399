import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../../src/dataset/schema';
import {
  branchesOf,
  byHeading,
  headingAt,
  headingsAbove,
} from '../../../src/model/minutes/outline';
import { record } from '../sample';

const node = (title: string, parent: number | null, start: number, end: number): OutlineNode => ({
  level: parent === null ? 'session' : 'speaker',
  title,
  label: null,
  parent,
  actor: null,
  presenter: null,
  start,
  end,
});

const OUTLINE = [
  node('First', null, 5, 50),
  node('Canada', 0, 10, 20),
  node('Chile', 0, 20, 30),
  node('Second', null, 50, 60),
];

describe('the outline', () => {
  it('gives the innermost heading above an offset', () => {
    for (const [offset, heading] of [
      [0, -1],
      [5, 0],
      [10, 1],
      [19, 1],
      [20, 2],
      // Beyond the speaker, still in the session.
      [30, 0],
      [49, 0],
      [50, 3],
      [60, -1],
    ] as const)
      expect(headingAt(OUTLINE, offset), `${offset}`).toBe(heading);
  });

  it('gives the headings above an offset, from the session down', () => {
    const outline = [
      node('First session', null, 10, 100),
      node('Extradition', 0, 20, 60),
      node('Canada', 1, 30, 45),
      node('Peru', 1, 45, 60),
      node('Second session', null, 100, 200),
    ];
    const titles = (offset: number) => headingsAbove(outline, offset).map(({ title }) => title);
    expect(titles(50)).toEqual(['First session', 'Extradition', 'Peru']);
    expect(titles(25)).toEqual(['First session', 'Extradition']);
    expect(titles(60)).toEqual(['First session']);
    expect(titles(100)).toEqual(['Second session']);
    expect(titles(5)).toEqual([]);
  });

  it('finds a record under its heading and all above it', () => {
    const records = [
      record('a', 'CAN', 'witnesses', 'requested', { start: 12 }),
      record('b', 'CAN', 'witnesses', 'available', { start: 12 }),
      record('c', 'CAN', 'witnesses', 'requested', { start: 40 }),
      record('d', 'CAN', 'witnesses', 'in-place', { start: 2 }),
    ];
    const ids = byHeading(OUTLINE, records).map((own) => own.map(({ id }) => id));
    expect(ids).toEqual([['a', 'b', 'c'], ['a', 'b'], [], []]);
  });

  it('is a tree of sessions', () => {
    const [first, second] = branchesOf(OUTLINE);
    expect(first?.branches.map(({ index }) => index)).toEqual([1, 2]);
    expect(second).toMatchObject({ index: 3, branches: [] });
  });
});
