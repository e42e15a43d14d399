/** Where the records of a project mark its lines. */
import { rangeOf, textOfLines } from '../../../editor/anchors';
import type { Project } from '../../../editor/project';
import { cutPassages } from '../../../model/segments';

/** A stretch of a line, with the records whose quotes cover it. */
export interface Stretch {
  readonly words: string;
  readonly records: readonly string[];
}

/** The stretches of each line, in its order; joined they are its words. */
export function stretchesOf({
  lines,
  records,
}: Pick<Project['lists'], 'lines' | 'records'>): Stretch[][] {
  const text = textOfLines(lines);
  const marks = records.flatMap(({ id, anchor }) => {
    const range = rangeOf(text, anchor);
    return range ? { id, ...range } : [];
  });
  const passages = lines.map(({ words }, place) => {
    const start = text.starts[place] ?? 0;
    const end = start + words.length;
    return { kind: 'paragraph', start, end, line: place + 1, paragraph: null, node: null } as const;
  });
  return cutPassages(passages, marks).map(({ segments }) =>
    segments.map(({ start, end, ranges }) => ({
      words: text.text.slice(start, end),
      records: ranges.map((index) => marks[index]?.id ?? ''),
    })),
  );
}

/** Whether a line is drawn alike. */
export const isAlike = (one: readonly Stretch[], other: readonly Stretch[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ words, records }, i) =>
      words === other[i]?.words && String(records) === String(other[i]?.records),
  );
