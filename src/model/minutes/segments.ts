/**
 * Cuts the passages of the minutes where ranges of the text (quotes) begin and end, so that the page can mark
 * the quotes. Offsets are UTF-16 code units into the meeting's text.
 */
import type { Passage } from '../../dataset/schema';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Segment extends Range {
  /** The ranges that cover the whole segment, by index, in the order of their start. */
  readonly ranges: readonly number[];
}

export interface CutPassage {
  readonly passage: Passage;
  readonly segments: readonly Segment[];
}

/**
 * Cuts each passage at every edge of a range inside it. The segments of a passage follow each other
 * from its start to its end, so that every character of the text is in exactly one segment; a range
 * that runs over several passages is cut at their borders. Empty ranges mark nothing.
 */
export function cutPassages(
  passages: readonly Passage[],
  ranges: readonly Range[],
): readonly CutPassage[] {
  const queue = ranges
    .map((range, index) => ({ ...range, index }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.index - b.index);
  const edges = [...new Set(queue.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let nextEdge = 0;
  let nextRange = 0;
  let open: typeof queue = [];

  return passages.map((passage) => {
    const segments: Segment[] = [];
    let start = passage.start;
    while (start < passage.end) {
      while ((edges[nextEdge] ?? Number.POSITIVE_INFINITY) <= start) nextEdge++;
      const end = Math.min(edges[nextEdge] ?? passage.end, passage.end);
      while ((queue[nextRange]?.start ?? Number.POSITIVE_INFINITY) <= start) {
        const range = queue[nextRange++];
        if (range) open.push(range);
      }
      const from = start;
      open = open.filter((range) => range.end > from);
      segments.push({ start, end, ranges: open.map(({ index }) => index) });
      start = end;
    }
    return { passage, segments };
  });
}

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

/** The end of a sentence with its closing signs, before the beginning of another. */
const SENTENCE_END = /[.!?…:;]+["”’»)\]]*\s+(?=["“‘«([¿¡]*[\p{Lu}\p{N}])/gu;
/** Abbreviations: a point after these, or after a single letter, ends no sentence. */
const SHORT =
  /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|St|No|Nos|Art|Arts|Sr|Sra|Srta|Mme|Mlle|Ud|Uds|Núm|vs)\.\s+$/u;

/** Returns the ranges of the sentences of a passage in order, without surrounding white space. */
export function sentencesIn(passage: string): Range[] {
  const sentences: Range[] = [];
  const add = (start: number, end: number) => {
    const words = passage.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    if (words.trim() !== '') sentences.push({ start: from, end: from + words.trim().length });
  };
  let from = 0;
  for (const { index, 0: match } of passage.matchAll(SENTENCE_END)) {
    const next = index + match.length;
    // A colon or semicolon ends a sentence only at the end of a line.
    const isPoint = /[.!?…]/u.test(match) || match.includes('\n');
    if (!isPoint || SHORT.test(passage.slice(Math.max(from, next - 12), next))) continue;
    add(from, index + match.trimEnd().length);
    from = next;
  }
  add(from, passage.length);
  return sentences;
}
