/** How much of the minutes was looked at and coded, and where to go on. */
import type { Passage } from '../dataset/schema';
import { rangeOf, textOfLines } from './anchors';
import { claimsOf } from './claim-edits';
import type { LineId, Project } from './project';
import { paragraphIn, type Range } from './text-steps';

/** A paragraph or list item, with what became of it. */
export interface Paragraph extends Range {
  /** The line on which it begins. */
  readonly line: LineId;
  readonly isCoded: boolean;
  /** Coded, or marked as one that holds nothing to code. */
  readonly isSeen: boolean;
}

export function paragraphsOf(project: Project, passages: readonly Passage[]): Paragraph[] {
  const { lines, seen } = project.lists;
  const text = textOfLines(lines);
  const marked = new Set(seen.map(({ id }) => id));
  const quotes = claimsOf(project)
    .flatMap(({ anchor }) => rangeOf(text, anchor) ?? [])
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  /** How far the quotes reach that begin before. */
  let reach = 0;
  return passages.flatMap((passage) => {
    const words = paragraphIn(text.text, passage);
    const line = lines[passage.line - 1]?.id;
    if (!words || line === undefined) return [];
    for (let quote = quotes[next]; quote && quote.start < words.end; quote = quotes[next]) {
      reach = Math.max(reach, quote.end);
      next += 1;
    }
    const isCoded = reach > words.start;
    return { ...words, line, isCoded, isSeen: isCoded || marked.has(line) };
  });
}

export interface Progress {
  readonly paragraphs: number;
  readonly seen: number;
  /** Cells of the matrix in which something stands. */
  readonly cells: number;
}

export const progressOf = (project: Project, paragraphs: readonly Paragraph[]): Progress => ({
  paragraphs: paragraphs.length,
  seen: paragraphs.filter(({ isSeen }) => isSeen).length,
  cells: new Set(project.lists.records.map(({ cells }) => `${cells.actor} ${cells.topic}`)).size,
});

/**
 * The next paragraph in which nothing was coded and that nobody marked as seen, after an offset of the text;
 * at the end the search begins anew. Null where all were seen.
 */
export function nextUnseen(
  paragraphs: readonly Paragraph[],
  offset: number,
  by: 1 | -1,
): Paragraph | null {
  const left = paragraphs.filter(({ isSeen }) => !isSeen);
  return by > 0
    ? (left.find(({ start }) => start > offset) ?? left[0] ?? null)
    : (left.findLast(({ start }) => start < offset) ?? left.at(-1) ?? null);
}

/** Marks a paragraph as one that holds nothing to code, or takes the mark away. */
export function markSeen(project: Project, line: LineId, isSeen: boolean): Project {
  const { seen } = project.lists;
  const others = seen.filter(({ id }) => id !== line);
  if (!isSeen && others.length === seen.length) return project;
  const next = isSeen ? [...others, { id: line }] : others;
  return { ...project, lists: { ...project.lists, seen: next } };
}
