/** Between places in lines, which a correction elsewhere does not move, and offsets in the whole text. */
import { firstWhere, linesIn } from '../pipeline/lines';
import { withBlanks } from '../pipeline/quotes';
import type { Anchor, Line, LineId, Spot } from './project';

/** The text of lines, with the offset (UTF-16) at which each begins. */
export interface Text {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lines: readonly Line[];
  /** Place of a line in the list. */
  readonly places: ReadonlyMap<LineId, number>;
}

const known = new WeakMap<readonly Line[], Text>();

/** Answered once for each list of lines. */
export function textOfLines(lines: readonly Line[]): Text {
  const before = known.get(lines);
  if (before) return before;
  const starts: number[] = [];
  let text = '';
  for (const { words, end = '\n' } of lines) {
    starts.push(text.length);
    text += words + end;
  }
  const places = new Map(lines.map(({ id }, place) => [id, place]));
  const made = { text, starts, lines, places };
  known.set(lines, made);
  return made;
}

/** @param next number of the first line's id */
export function linesOf(text: string, next: number): Line[] {
  return linesIn(text).map((line, i) => {
    const end = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])?$/u.exec(line)?.[0] ?? '';
    const id = `l${(next + i).toString(36)}`;
    const words = line.slice(0, line.length - end.length);
    return end === '\n' ? { id, words } : { id, words, end };
  });
}

export function anchorAt(text: Text, start: number, end: number): Anchor {
  const exact = withBlanks(text.text.slice(start, end));
  return { from: spotAt(text, start), to: spotAt(text, end, 1), exact };
}

/** @param least characters before the offset that are on the same line */
function spotAt({ starts, lines }: Text, offset: number, least = 0): Spot {
  const place = firstWhere(starts.length, (i) => (starts[i] ?? 0) > offset - least) - 1;
  const line = lines[place];
  if (!line) throw new RangeError(`no line at offset ${offset}`);
  return { line: line.id, at: offset - (starts[place] ?? 0) };
}

/** The offsets of a quote; null where it is lost. */
export function rangeOf(text: Text, anchor: Anchor): { start: number; end: number } | null {
  if (anchor.isLost) return null;
  const start = offsetOf(text, anchor.from);
  const end = offsetOf(text, anchor.to);
  return start === null || end === null ? null : { start, end };
}

function offsetOf({ starts, places }: Text, { line, at }: Spot): number | null {
  const start = starts[places.get(line) ?? -1];
  return start === undefined ? null : start + at;
}

/** Whether the words of a quote stand as they were coded, are others by now, or are gone. */
export function quoteStateOf(text: Text, anchor: Anchor): 'whole' | 'changed' | 'lost' {
  const range = rangeOf(text, anchor);
  if (!range) return 'lost';
  const now = withBlanks(text.text.slice(range.start, range.end));
  return now === anchor.exact ? 'whole' : 'changed';
}
