/** Where the records and positions of a project mark its lines. */
import { rangeOf, textOfLines } from '../../../editor/anchors';
import type { PlacedClaim } from '../../../editor/claim-edits';
import type { Line } from '../../../editor/project';
import { cutPassages, lanesOf } from '../../../model/segments';

export interface Mark {
  readonly id: string;
  /** "need", "offer", "capacity" or "position"; as written, where it is none of these. */
  readonly kind: string;
  /** Marks that overlap lie in different lanes, from 0. */
  readonly lane: number;
}

/** A stretch of a line, with the marks that cover it. */
export interface Stretch {
  readonly words: string;
  readonly marks: readonly Mark[];
}

/** The stretches of each line, in its order; joined they are its words. */
export function stretchesOf(lines: readonly Line[], claims: readonly PlacedClaim[]): Stretch[][] {
  const text = textOfLines(lines);
  const ranges = claims
    .flatMap(({ id, kind, anchor }) => {
      const range = rangeOf(text, anchor);
      return range ? { id, kind, ...range } : [];
    })
    .toSorted((a, b) => a.start - b.start);
  const lanes = lanesOf(ranges);
  const marks = ranges.map(({ id, kind }, i): Mark => ({ id, kind, lane: lanes[i] ?? 0 }));
  const passages = lines.map(({ words }, place) => {
    const start = text.starts[place] ?? 0;
    const end = start + words.length;
    return { kind: 'paragraph', start, end, line: place + 1, paragraph: null, node: null } as const;
  });
  return cutPassages(passages, ranges).map(({ segments }) =>
    segments.map(({ start, end, ranges: over }) => ({
      words: text.text.slice(start, end),
      marks: over.flatMap((index) => marks[index] ?? []),
    })),
  );
}

/** Whether a line is drawn alike. */
export const isAlike = (one: readonly Stretch[], other: readonly Stretch[]): boolean =>
  one.length === other.length &&
  one.every(({ words, marks }, i) => {
    const also = other[i];
    return (
      words === also?.words &&
      marks.length === also.marks.length &&
      marks.every(({ id, kind, lane }, at) => {
        const mark = also.marks[at];
        return id === mark?.id && kind === mark.kind && lane === mark.lane;
      })
    );
  });
