/**
 * What the label of a mark may hold, and how large it is: one topic's name in lines, or several names
 * under each other.
 */
import type { Mark } from './market-layout';

export interface Line {
  /** The topic whose name this is; null for "and so many more". */
  readonly topic: string | null;
  /** With line breaks where a name of a list is wrapped. */
  readonly text: string;
}

export interface Content {
  /** One topic: its name, wrapped. Several: a name each. */
  readonly lines: readonly Line[];
  /** Topics of the mark without a line. */
  readonly more: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const LINE = 16;
/** A name of a list is a button, of a size that one can hit. */
const LEAST_ENTRY = 24;
/** Above and below the lines of an entry together. */
const ENTRY_AIR = 4;
const LONGEST_LINE = 24;
/** Letters of a line where there is little room across. */
const SHORT_LINE = 13;
const LONGEST_ENTRY = 26;
const MOST_LINES = 3;
/** Names of a list, from what is best to what is least. */
const LIST_SIZES = [6, 4, 2, 1];
/** "and 54 more". */
const MORE = 80;

/** Width in the charts' small type, rather too much than too little. */
export const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[iljtfr.,:;()'’ |I]/.test(letter) ? 4.2 : /[A-ZmwMW%]/.test(letter) ? 9.2 : 7),
    8,
  );

export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** Lines of at most so many letters; what is left after the last line is cut. */
export function wrap(text: string, most = LONGEST_LINE, lines = MOST_LINES): string[] {
  const words = text.split(' ');
  let line = words.shift() ?? '';
  while (words[0] !== undefined && line.length + 1 + words[0].length <= most)
    line = `${line} ${words.shift()}`;
  const rest = words.join(' ');
  if (rest === '' || lines === 1) return [cut(rest === '' ? line : `${line} ${rest}`, most)];
  return [cut(line, most), ...wrap(rest, most, lines - 1)];
}

/** What the label of a mark may hold, the best first: wide lines, then narrow ones. */
export function contentsOf({ topics }: Mark): Content[] {
  const [only] = topics;
  if (only && topics.length === 1) {
    const lines = [
      ...new Set([LONGEST_LINE, SHORT_LINE].map((most) => wrap(only.label, most).join('\n'))),
    ];
    return lines.map((text) => ({
      lines: text.split('\n').map((line) => ({ topic: only.id, text: line })),
      more: 0,
    }));
  }
  const sizes = [...new Set(LIST_SIZES.map((size) => Math.min(size, topics.length)))];
  const texts = [
    (label: string) => cut(label, LONGEST_ENTRY),
    (label: string) => wrap(label, SHORT_LINE, 2).join('\n'),
  ];
  return sizes.flatMap((size) =>
    texts.map((textOf) => ({
      lines: topics.slice(0, size).map(({ id, label }) => ({ topic: id, text: textOf(label) })),
      more: topics.length - size,
    })),
  );
}

const entryHeight = (text: string): number =>
  Math.max(LEAST_ENTRY, ENTRY_AIR + LINE * text.split('\n').length);

export function sizeOf({ topics }: Mark, { lines, more }: Content): Size {
  const widths = lines.flatMap(({ text }) => text.split('\n').map(textWidth));
  const width = Math.max(24, ...widths, more > 0 ? MORE : 0);
  if (topics.length === 1) return { width, height: lines.length * LINE };
  const entries = lines.reduce((sum, { text }) => sum + entryHeight(text), 0);
  // A list has an outline.
  return { width: width + 8, height: entries + (more > 0 ? LEAST_ENTRY : 0) };
}
