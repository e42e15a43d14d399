import { expect, it } from 'vitest';
import type { Passage } from '../../../src/dataset/schema';
import { cutPassages } from '../../../src/model/minutes/segments';
import { chunksOf } from '../../../src/views/minutes/annotated-minutes';

const passages = (count: number, length: number): Passage[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: at % 5 === 0 ? 'heading' : 'paragraph',
    start: at * length,
    end: (at + 1) * length,
    line: at + 1,
    paragraph: at % 5 === 0 ? null : at,
    node: null,
  }));

it('cuts a long text into chunks that begin with a heading and together contain the whole text', () => {
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
