import type { Segment } from '../../model/segments';

/** Segments that follow each other and hang together by the marks that run over their borders. */
export interface Stretch {
  readonly segments: readonly Segment[];
  /** All marks in it, by index, in the order of their start; none for plain words. */
  readonly marks: readonly number[];
}

export function stretchesOf(segments: readonly Segment[]): Stretch[] {
  const found: { segments: Segment[]; marks: Set<number> }[] = [];
  let before: readonly number[] = [];
  for (const segment of segments) {
    const last = found.at(-1);
    if (last && segment.ranges.some((mark) => before.includes(mark))) {
      last.segments.push(segment);
      for (const mark of segment.ranges) last.marks.add(mark);
    } else found.push({ segments: [segment], marks: new Set(segment.ranges) });
    before = segment.ranges;
  }
  return found.map(({ segments: joined, marks }) => ({ segments: joined, marks: [...marks] }));
}
