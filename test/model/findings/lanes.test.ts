import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lanesOf } from '../../../src/model/minutes/segments';

it('keeps ranges that overlap apart, and uses a lane again once it is free', () => {
  const ranges = [
    { start: 0, end: 10 },
    { start: 2, end: 4 },
    { start: 3, end: 8 },
    { start: 4, end: 9 },
    { start: 10, end: 12 },
  ];
  expect(lanesOf(ranges)).toEqual([0, 1, 2, 1, 0]);
});

it('never lays two ranges over each other in one lane', () => {
  const range = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 20 }), (unsorted) => {
      const ranges = [...unsorted].sort((a, b) => a.start - b.start);
      const lanes = lanesOf(ranges);
      ranges.forEach((a, i) => {
        ranges.slice(0, i).forEach((b, j) => {
          if (a.start < b.end && b.start < a.end) expect(lanes[i]).not.toBe(lanes[j]);
        });
      });
    }),
  );
});
