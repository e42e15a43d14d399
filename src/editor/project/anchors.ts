/**
 * Converts places in lines to offsets in the whole text and back, since a correction in one line does not move the
 * places in another. Also counts how much of the text the coder has seen.
 */
import type { Passage } from '../../dataset/schema';
import { firstWhere, linesIn } from '../../pipeline/lines';
import { collapseBlanks, markerLength } from '../../pipeline/quotes';
import { memoBy } from './memo-by';
import {
  type Anchor,
  type Claim,
  claimsOf,
  type Line,
  type LineId,
  type Project,
  type Spot,
} from './project';

/** The text of lines, with the offset (UTF-16) at which each begins. */
export interface Text {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lines: readonly Line[];
  /** Index of each line in `lines`. */
  readonly places: ReadonlyMap<LineId, number>;
}

const texts = memoBy<readonly Line[], Text>();

/** The text of lines. Fast for the same lines again, since a memo keeps the last few texts. */
export const textOfLines = (lines: readonly Line[]): Text => texts(lines, [], () => textOf(lines));

function textOf(lines: readonly Line[]): Text {
  const starts: number[] = [];
  let text = '';
  for (const { words, end = '\n' } of lines) {
    starts.push(text.length);
    text += words + end;
  }
  const places = new Map(lines.map(({ id }, place) => [id, place]));
  return { text, starts, lines, places };
}

/**
 * Cuts a text into lines with new ids.
 * @param next number of the first line's id
 */
export function linesOf(text: string, next: number): Line[] {
  return linesIn(text).map((line, i) => {
    const end = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])?$/u.exec(line)?.[0] ?? '';
    const id = `l${(next + i).toString(36)}`;
    const words = line.slice(0, line.length - end.length);
    return end === '\n' ? { id, words } : { id, words, end };
  });
}

/** The anchor of the words between two offsets (UTF-16). */
export function anchorAt(text: Text, start: number, end: number): Anchor {
  const exact = collapseBlanks(text.text.slice(start, end));
  return { from: spotAt(text, start), to: spotAt(text, end, 1), exact };
}

/**
 * The line and place of an offset. Throws a RangeError where the text has no line there.
 * @param least how many characters just before the offset must be on the line: 1 for the end of a quote, which then
 * belongs to the line that it ends, not to the next
 */
export function spotAt({ starts, lines }: Text, offset: number, least = 0): Spot {
  const place = firstWhere(starts.length, (i) => (starts[i] ?? 0) > offset - least) - 1;
  const line = lines[place];
  if (!line) throw new RangeError(`no line at offset ${offset}`);
  return { line: line.id, at: offset - (starts[place] ?? 0) };
}

/** The offsets of a quote; null where the quote is lost or one of its lines is gone. */
export function rangeOf(text: Text, anchor: Anchor): { start: number; end: number } | null {
  if (anchor.isLost) return null;
  const start = offsetOf(text, anchor.from);
  const end = offsetOf(text, anchor.to);
  return start === null || end === null ? null : { start, end };
}

/** The offset of a spot in the text; null where its line is gone. */
export function offsetOf({ starts, places }: Text, { line, at }: Spot): number | null {
  const start = starts[places.get(line) ?? -1];
  return start === undefined ? null : start + at;
}

/** Whether the words of a quote still stand as they were coded (`whole`), have changed, or are lost. */
export function quoteStateOf(text: Text, anchor: Anchor): 'whole' | 'changed' | 'lost' {
  const range = rangeOf(text, anchor);
  if (!range) return 'lost';
  const now = collapseBlanks(text.text.slice(range.start, range.end));
  return now === anchor.exact ? 'whole' : 'changed';
}

/** Offsets (UTF-16) of the whole text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const isText = ({ kind }: Passage) => kind === 'paragraph' || kind === 'list-item';

/** The words of a passage without its marker and the white space around; null where none are left. */
export function paragraphIn(text: string, passage: Passage): Range | null {
  if (!isText(passage)) return null;
  const start = passage.start + markerLength(text, passage);
  const words = text.slice(start, passage.end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** A paragraph or list item, with the coder's progress on it. */
export interface Paragraph extends Range {
  /** The line on which it begins. */
  readonly line: LineId;
  readonly isCoded: boolean;
  /** It is coded, or the coder marked it as one with nothing to code. */
  readonly isSeen: boolean;
}

/** The words of links and decisions, which a coder has read too. */
export const linkedWords = ({ links, decisions }: Pick<Project['lists'], 'links' | 'decisions'>) =>
  [...links, ...decisions].flatMap(({ anchor }) => (anchor ? { anchor } : []));

/** The paragraphs and list items of the minutes, in the order of the text. */
export function paragraphsOf(
  { lines, seen }: Pick<Project['lists'], 'lines' | 'seen'>,
  claims: readonly Pick<Claim, 'anchor'>[],
  passages: readonly Passage[],
): Paragraph[] {
  const text = textOfLines(lines);
  const marked = new Set(seen.map(({ id }) => id));
  const quotes = claims
    .flatMap(({ anchor }) => rangeOf(text, anchor) ?? [])
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  /** The greatest end of the quotes that begin before the paragraph's end. */
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

interface Progress {
  readonly paragraphs: number;
  readonly seen: number;
  /** How many cells of the matrix have a record. */
  readonly cells: number;
}

export const progressOf = (project: Project, paragraphs: readonly Paragraph[]): Progress => ({
  paragraphs: paragraphs.length,
  seen: paragraphs.filter(({ isSeen }) => isSeen).length,
  cells: new Set(project.lists.records.map(({ cells }) => `${cells.actor} ${cells.topic}`)).size,
});

/**
 * Returns the project with the number of paragraphs that the coder has seen, for `meeting.json`; without it once all
 * are seen. A project without a document and without such a number counts as seen in full.
 */
export function withReadCount(project: Project, passages: readonly Passage[]): Project {
  const { values } = project;
  const { read, ...meeting } = values.meeting;
  const { cells: _, ...progress } = progressOf(
    project,
    paragraphsOf(project.lists, [...claimsOf(project), ...linkedWords(project.lists)], passages),
  );
  const isUnfinished = progress.seen < progress.paragraphs && (values.source ?? read);
  return {
    ...project,
    values: { ...values, meeting: isUnfinished ? { ...meeting, read: progress } : meeting },
  };
}

/** Widens a selection to whole words and trims white space at its ends; null where nothing is left. */
export function wholeWords(text: string, range: Range): Range | null {
  let { start, end } = range;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  while (start > 0 && isWithin(text, start)) start -= 1;
  while (end < text.length && isWithin(text, end)) end += 1;
  return { start, end };
}

/** Whether an offset lies inside a word or between the two halves of one character. */
const isWithin = (text: string, offset: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ||
  (/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(offset, offset + 2)));
