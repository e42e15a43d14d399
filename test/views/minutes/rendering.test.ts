import { expect, it } from 'vitest';
import type { Passage } from '../../../src/dataset/schema';
import { cutPassages } from '../../../src/model/segments';
import { chunksOf } from '../../../src/views/minutes/annotated-minutes';
import { createRenderedParts } from '../../../src/views/minutes/incremental-rendering';

const passages = (count: number, length: number): Passage[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: at % 5 === 0 ? 'heading' : 'paragraph',
    start: at * length,
    end: (at + 1) * length,
    line: at + 1,
    paragraph: at % 5 === 0 ? null : at,
    node: null,
  }));

it('cuts a long text into chunks that begin with a heading and leave nothing out', () => {
  const marks = [{ start: 100, end: 9000 }];
  const chunks = chunksOf(cutPassages(passages(100, 300), marks));
  expect(chunks.length).toBeGreaterThan(3);
  expect(chunks[0]?.start).toBe(0);
  expect(chunks.at(-1)?.end).toBe(100 * 300);
  chunks.slice(1).forEach(({ start, blocks }, before) => {
    expect(start).toBe(chunks[before]?.end);
    expect(blocks[0]?.kind).toBe('heading');
  });
  expect(chunks.filter((chunk) => chunk.marks.includes(0)).map(({ start }) => start)).toEqual(
    chunks.filter(({ start }) => start < 9000).map(({ start }) => start),
  );
});

it('renders each part once, notifies its subscriber, and knows what is left', () => {
  const parts = createRenderedParts(3, [1]);
  const notified: number[] = [];
  for (const part of [0, 1, 2]) parts.subscribe(part, () => notified.push(part));
  expect(parts.next()).toBe(0);
  parts.render(0);
  parts.render(0);
  parts.render(1);
  expect(notified).toEqual([0]);
  expect(parts.next()).toBe(2);
  parts.render(2);
  expect(parts.next()).toBeUndefined();
  expect([0, 1, 2].every(parts.isRendered)).toBe(true);
});
