import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/dataset/schema';
import { cutPassages, type Range } from '../../../src/model/minutes/segments';

/** Passages that follow each other, of these lengths. */
function passages(...lengths: number[]): Passage[] {
  let end = 0;
  return lengths.map((length, index) => {
    const start = end;
    end += length;
    return { kind: 'paragraph', start, end, line: index + 1, paragraph: index + 1, node: null };
  });
}

const cut = (lengths: number[], ranges: Range[]) =>
  cutPassages(passages(...lengths), ranges).map(({ segments }) =>
    segments.map(({ start, end, ranges: covering }) => [start, end, ...covering]),
  );

describe('cutPassages', () => {
  it('names every range where ranges overlap', () => {
    expect(
      cut(
        [10],
        [
          { start: 4, end: 8 },
          { start: 2, end: 6 },
        ],
      ),
    ).toEqual([
      [
        [0, 2],
        [2, 4, 1],
        [4, 6, 1, 0],
        [6, 8, 0],
        [8, 10],
      ],
    ]);
  });

  it('marks nothing for an empty range', () => {
    expect(cut([10], [{ start: 5, end: 5 }])).toEqual([[[0, 10]]]);
  });

  it('puts every character in exactly one segment, covered by exactly the ranges around it', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 });
    const ranges = fc.array(
      fc.record({ start: fc.integer({ min: 0, max: 50 }), end: fc.integer({ min: 0, max: 70 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lengths, ranges, (sizes, marks) => {
        const cuts = cutPassages(passages(...sizes), marks);
        let offset = 0;
        for (const { passage, segments } of cuts) {
          expect(segments[0]?.start).toBe(passage.start);
          expect(segments.at(-1)?.end).toBe(passage.end);
          for (const segment of segments) {
            expect(segment.start).toBe(offset);
            expect(segment.end).toBeGreaterThan(segment.start);
            for (offset = segment.start; offset < segment.end; offset++) {
              const around = marks.flatMap(({ start, end }, index) =>
                start <= offset && offset < end ? [index] : [],
              );
              expect([...segment.ranges].sort()).toEqual(around);
            }
          }
        }
      }),
    );
  });
});
