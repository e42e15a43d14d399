/**
 * Corrects the text. Places on lines that a correction does not touch stay as they are; on the touched lines places
 * move with their words. A quote of which no word is left becomes lost. The text is not searched for it, but
 * `lostPlace` tells the editor where it likely stood.
 */

import { fold } from '../../model/minutes/fold-letters';
import { firstWhere } from '../../pipeline/lines';
import { type Range, rangeOf, textOfLines } from '../project/anchors';
import type { Anchor, Line, LineId, Project, Spot } from '../project/project';
import { mapRows } from '../project/references';
import type { PlacedClaim } from './claim-edits';

/** Replaces the words between two spots. `from` stands before `to`; `insert` may hold line breaks. */
export interface TextEdit {
  readonly from: Spot;
  readonly to: Spot;
  readonly insert: string;
}

/** The line breaks that the pipeline knows. */
const ENDS = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/u;

/** Moves the words after the spot to a line of their own. */
export const splitLine = (project: Project, spot: Spot): Project =>
  replaceText(project, { from: spot, to: spot, insert: '\n' });

/** Joins a line with the next; the last line stays as it is. @param between words put between the two */
export function joinLines(project: Project, line: LineId, between = ' '): Project {
  const { lines } = project.lists;
  const place = lines.findIndex(({ id }) => id === line);
  const [first, second] = [lines[place], lines[place + 1]];
  if (!first || !second) return project;
  const from = { line, at: first.words.length };
  return replaceText(project, { from, to: { line: second.id, at: 0 }, insert: between });
}

/**
 * The smallest edit that turns the words of a line into others.
 * @param caret position of the cursor in the new words; among equal characters it shows which one is new
 */
export function editBetween(before: Line, after: string, caret = after.length): TextEdit {
  const { id, words } = before;
  const most = Math.min(words.length, after.length);
  const behind = Math.min(most, after.length - caret);
  let tail = 0;
  while (tail < behind && words.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  let head = 0;
  while (head < most - tail && words[head] === after[head]) head += 1;
  // If the cursor stands before the change, more of the end is equal.
  while (tail < most - head && words.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    from: { line: id, at: head },
    to: { line: id, at: words.length - tail },
    insert: after.slice(head, after.length - tail),
  };
}

/**
 * Applies an edit to the text, and moves quotes, mends and marks with it.
 * @param mend index of the mend that is undone or redone: earlier mends at the same spot stay before the inserted words
 */
export function replaceText(project: Project, edit: TextEdit, mend = 0): Project {
  const { lists, values } = project;
  const first = lists.lines.findIndex(({ id }) => id === edit.from.line);
  const last =
    edit.to.line === edit.from.line
      ? first
      : lists.lines.findIndex(({ id }) => id === edit.to.line);
  const touched = lists.lines.slice(first, last + 1);
  const made = editedLines(touched, edit, values.next.line, textOfLines(lists.lines).places);
  if (!made) return project;
  const { lines, next } = made;
  const spots = placeMover(touched, lines, edit);
  const kept = new Set(lines.map(({ id }) => id));
  const gone = new Set(touched.flatMap(({ id }) => (kept.has(id) ? [] : id)));
  const moved = <Key extends 'anchor' | 'spot', Row extends Readonly<Record<Key, unknown>>>(
    rows: readonly Row[],
    key: Key,
    move: (place: Row[Key], row: number) => Row[Key],
  ) =>
    mapRows(rows, (row, i): Row => {
      const place = move(row[key], i);
      return place === row[key] ? row : { ...row, [key]: place };
    });
  return {
    ...project,
    values:
      next === values.next.line ? values : { ...values, next: { ...values.next, line: next } },
    lists: {
      ...lists,
      // Not by `toSpliced(first, count, ...lines)`: a call takes some ten thousand values at most.
      lines: [
        ...lists.lines.slice(0, first),
        ...lines,
        ...lists.lines.slice(first + touched.length),
      ],
      records: moved(lists.records, 'anchor', spots.anchor),
      positions: moved(lists.positions, 'anchor', spots.anchor),
      links: moved(lists.links, 'anchor', (anchor) => anchor && spots.anchor(anchor)),
      decisions: moved(lists.decisions, 'anchor', spots.anchor),
      mends: moved(lists.mends, 'spot', (spot, i) => spots.spot(spot, i < mend)),
      seen:
        gone.size > 0 && lists.seen.some(({ id }) => gone.has(id))
          ? lists.seen.filter(({ id }) => !gone.has(id))
          : lists.seen,
    },
  };
}

/**
 * The lines that replace the touched ones; null where the edit's lines do not exist.
 * @param taken ids of all lines: a file may hold higher numbers than its `next.line`
 */
function editedLines(
  touched: readonly Line[],
  { from, to, insert }: TextEdit,
  next: number,
  taken: ReadonlyMap<string, unknown>,
) {
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const parts = insert.split(ENDS);
  // Parts and line breaks alternate: words, break, words.
  const count = (parts.length + 1) / 2;
  let number = next;
  const lines = Array.from({ length: count }, (_, i): Line => {
    const isLast = i === count - 1;
    const begin = i === 0 ? first.words.slice(0, from.at) : '';
    const words = begin + parts[2 * i] + (isLast ? last.words.slice(to.at) : '');
    const end = isLast ? last.end : parts[2 * i + 1];
    const { page } = i === 0 ? first : last;
    let { id } = first;
    if (i > 0 && isLast && last !== first) id = last.id;
    else if (i > 0) {
      while (taken.has(`l${number.toString(36)}`)) number += 1;
      id = `l${number.toString(36)}`;
      number += 1;
    }
    const ended = end === undefined || end === '\n' ? {} : { end };
    return { id, words, ...ended, ...(page !== undefined && { page }) };
  });
  return { lines, next: number };
}

/**
 * Returns functions that move spots and anchors by an edit. Offsets in it count from the start of the first touched
 * line.
 */
function placeMover(touched: readonly Line[], lines: readonly Line[], edit: TextEdit) {
  const { insert } = edit;
  const starts = startsOf(touched);
  const offsetOf = ({ line, at }: Spot) => {
    const start = starts.get(line);
    return start === undefined ? null : start + at;
  };
  const begin = offsetOf(edit.from) ?? 0;
  const end = offsetOf(edit.to) ?? 0;
  const shift = insert.length - (end - begin);
  const newStarts = [...startsOf(lines)];
  /**
   * @param least how far from the start of its line the spot must be: 1 for the end of a quote, which stays on the line
   *   of its last character
   */
  const spotAt = (offset: number, before: Spot, least = 0): Spot => {
    const own = newStarts.findLast(([, at]) => at + least <= offset);
    const [line, start] = own ?? [edit.from.line, 0];
    const at = offset - start;
    return line === before.line && at === before.at ? before : { line, at };
  };
  const isEmpty = begin === end;

  /** @param isBefore whether the spot stays before words that are inserted there */
  const spot = (before: Spot, isBefore: boolean): Spot => {
    const at = offsetOf(before);
    if (at === null || at < begin || (at === begin && (isBefore || !isEmpty))) return before;
    return spotAt(at >= end ? at + shift : begin + insert.length, before);
  };

  const anchor = (before: Anchor): Anchor => {
    if (before.isLost) return before;
    const [start, stop] = [offsetOf(before.from), offsetOf(before.to)];
    if (start === null && stop === null) return before;
    // A quote that begins above the touched lines, or ends below them, keeps its words there.
    const [head, tail] = [start ?? Number.NEGATIVE_INFINITY, stop ?? Number.POSITIVE_INFINITY];
    if (tail <= begin) return before;
    if (begin <= head && tail <= end)
      return { exact: before.exact, isLost: true, line: edit.from.line };
    const isAfter = head >= end;
    const cutsHead = !isAfter && begin < head;
    // Where the edit cuts the end of the quote, the words before the edit remain.
    const newStop = tail >= end ? tail + shift : begin;
    const newStart = isAfter ? head + shift : cutsHead ? begin + insert.length : head;
    const from = start === null ? before.from : spotAt(newStart, before.from);
    const to = stop === null ? before.to : spotAt(newStop, before.to, 1);
    return from === before.from && to === before.to ? before : { ...before, from, to };
  };
  return { spot, anchor };
}

function startsOf(lines: readonly Line[]): Map<LineId, number> {
  const starts = new Map<LineId, number>();
  let at = 0;
  for (const { id, words, end = '\n' } of lines) {
    starts.set(id, at);
    at += words.length + end.length;
  }
  return starts;
}

/** The likely place of a lost quote. */
interface LostPlace {
  /**
   * How the place was found: by similar words, by the line that a correction changed, or by the neighbouring quotes.
   */
  readonly by: 'like' | 'at' | 'near';
  /** Words that may replace the quote; null where none are known. */
  readonly words: Range | null;
  readonly line: LineId;
  /** Number of that line, from 1. */
  readonly number: number;
}

/** The likely place of a record's or position's lost quote; null where the quote is not lost. */
export function lostPlace(
  lines: readonly Line[],
  claims: readonly PlacedClaim[],
  id: string,
): LostPlace | null {
  const text = textOfLines(lines);
  const rangeAt = ({ anchor }: PlacedClaim) => rangeOf(text, anchor) ?? [];
  const row = claims.find((each) => each.id === id);
  if (!row || rangeOf(text, row.anchor)) return null;
  const isPosition = ({ kind }: PlacedClaim) => kind === 'position';
  const rows = claims.filter((each) => isPosition(each) === isPosition(row));
  const at = rows.indexOf(row);
  const whole = { start: 0, end: text.text.length };
  // Records usually stand in the order of the text.
  const [before = whole] = rows.slice(0, at).reverse().flatMap(rangeAt);
  const [after = whole] = rows.slice(at + 1).flatMap(rangeAt);
  const { exact, ...known } = row.anchor;
  const place = text.places.get(('line' in known && known.line) || '') ?? -1;
  const start = text.starts[place];
  const own =
    start === undefined ? null : { start, end: start + (lines[place]?.words.length ?? 0) };
  const near = own ?? { start: before.start, end: after.end };
  const like =
    longestSharedRun(text.text, near, exact, 3) ?? longestSharedRun(text.text, whole, exact, 2);
  const words = like ?? own;
  const number = firstWhere(
    text.starts.length,
    (i) => (text.starts[i] ?? 0) > (words ?? near).start,
  );
  const line = text.lines[number - 1];
  const by = like ? 'like' : own ? 'at' : 'near';
  return line
    ? { by, words: words?.start === words?.end ? null : words, line: line.id, number }
    : null;
}

/**
 * The longest run of words of a quote within a part of a text; of equal runs the first. Case and accents do not count.
 * @returns null where the run has less than two words, or less than one in `oneIn` words of the quote
 */
function longestSharedRun(
  text: string,
  { start, end }: Range,
  quote: string,
  oneIn: number,
): Range | null {
  const wanted = quote.match(WORD) ?? [];
  const places = new Map<string, number[]>();
  for (const [i, word] of wanted.entries())
    places.set(fold(word), [...(places.get(fold(word)) ?? []), i]);
  let best = { start: 0, end: 0, count: 1 };
  /** The runs that end with the previous word, by the index of that word in the quote. */
  let runs = new Map<number, typeof best>();
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    const at = start + index;
    const now: typeof runs = new Map();
    for (const i of places.get(fold(word)) ?? []) {
      const { start: from, count } = runs.get(i - 1) ?? { start: at, count: 0 };
      const run = { start: from, end: at + word.length, count: count + 1 };
      now.set(i, run);
      if (run.count > best.count) best = run;
    }
    runs = now;
  }
  return best.count > 1 && best.count * oneIn >= wanted.length ? best : null;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
