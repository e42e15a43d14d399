import type { Range } from './segments';

/**
 * A lane for each range, counted from 0, so that ranges that overlap lie in different ones and each
 * keeps its lane from end to end. The ranges must come in the order of their start.
 */
export function lanesOf(ranges: readonly Range[]): number[] {
  /** Where the last range of each lane ends. */
  const ends: number[] = [];
  return ranges.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}
