/**
 * Corrections of the text. What names a place on a line that a correction does not touch stays as it is. On
 * the lines that it touches, places move with their words; a quote of which no word is left is lost, with
 * its words, and is not looked for elsewhere: where it likely stood a person is told.
 */

import { fold } from '../../model/minutes/fold-letters';
import { firstWhere } from '../../pipeline/lines';
import { type Range, rangeOf, textOfLines } from '../project/anchors';
import type { Anchor, Claim, Line, LineId, Project, Spot } from '../project/project';

/** `from` and `to` in the order of the text; `insert` may have ends of lines in it. */
export interface TextEdit {
  readonly from: Spot;
  readonly to: Spot;
  readonly insert: string;
}

/** Everything that ends a line, as the pipeline reads a text. */
const ENDS = /(\r\n|[\n\r\v\f\u0085\u2028\u2029])/u;

/** What stands behind the spot becomes a line of its own. */
export const splitLine = (project: Project, spot: Spot): Project =>
  replaceText(project, { from: spot, to: spot, insert: '\n' });

/** A line with the one below it, as one; the last line stays as it is. @param between stands between them */
export function joinLines(project: Project, line: LineId, between = ' '): Project {
  const { lines } = project.lists;
  const place = lines.findIndex(({ id }) => id === line);
  const [first, second] = [lines[place], lines[place + 1]];
  if (!first || !second) return project;
  const from = { line, at: first.words.length };
  return replaceText(project, { from, to: { line: second.id, at: 0 }, insert: between });
}

/**
 * The one edit that makes other words of a line.
 * @param caret where the cursor stands in the new words: of equal characters it tells which one is new
 */
export function editBetween(before: Line, after: string, caret = after.length): TextEdit {
  const { id, words } = before;
  const most = Math.min(words.length, after.length);
  const behind = Math.min(most, after.length - caret);
  let tail = 0;
  while (tail < behind && words.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  let head = 0;
  while (head < most - tail && words[head] === after[head]) head += 1;
  // The cursor stood before what was changed.
  while (tail < most - head && words.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    from: { line: id, at: head },
    to: { line: id, at: words.length - tail },
    insert: after.slice(head, after.length - tail),
  };
}

/**
 * @param mend the place in the list of the mend that is undone or done again: the mends before it that
 *   share its spot stay before what is put in
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
  const spots = mover(touched, lines, edit);
  const kept = new Set(lines.map(({ id }) => id));
  const gone = new Set(touched.flatMap(({ id }) => (kept.has(id) ? [] : id)));
  const moved = <Key extends 'anchor' | 'spot', Row extends Readonly<Record<Key, unknown>>>(
    rows: readonly Row[],
    key: Key,
    move: (place: Row[Key], row: number) => Row[Key],
  ) =>
    changedRows(rows, (row, i): Row => {
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
      mends: moved(lists.mends, 'spot', (spot, i) => spots.spot(spot, i < mend)),
      seen:
        gone.size > 0 && lists.seen.some(({ id }) => gone.has(id))
          ? lists.seen.filter(({ id }) => !gone.has(id))
          : lists.seen,
    },
  };
}

/** The same list where no row is another. */
function changedRows<Row>(rows: readonly Row[], change: (row: Row, place: number) => Row) {
  const changed = rows.map(change);
  return changed.some((row, i) => row !== rows[i]) ? changed : rows;
}

/**
 * The lines that take the place of the touched ones; null where an edit has no such place.
 * @param taken ids of lines: a file may have higher numbers than it says were given
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
  // Between each two parts stands what ends the first of them.
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

/** Moves places by an edit. Inside it counts from the beginning of the first line that is touched. */
function mover(touched: readonly Line[], lines: readonly Line[], edit: TextEdit) {
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
  /** @param least how far behind the beginning of its line it stands: a quote ends on that of its last character */
  const spotAt = (offset: number, before: Spot, least = 0): Spot => {
    const own = newStarts.findLast(([, at]) => at + least <= offset);
    const [line, start] = own ?? [edit.from.line, 0];
    const at = offset - start;
    return line === before.line && at === before.at ? before : { line, at };
  };
  const isEmpty = begin === end;

  /** @param isBefore whether it stays before what is put in at its place */
  const spot = (before: Spot, isBefore: boolean): Spot => {
    const at = offsetOf(before);
    if (at === null || at < begin || (at === begin && (isBefore || !isEmpty))) return before;
    return spotAt(at >= end ? at + shift : begin + insert.length, before);
  };

  const anchor = (before: Anchor): Anchor => {
    if (before.isLost) return before;
    const [start, stop] = [offsetOf(before.from), offsetOf(before.to)];
    if (start === null && stop === null) return before;
    // One that begins above the touched lines, or ends below them, has words there that stay.
    const [head, tail] = [start ?? Number.NEGATIVE_INFINITY, stop ?? Number.POSITIVE_INFINITY];
    if (tail <= begin) return before;
    if (begin <= head && tail <= end)
      return { exact: before.exact, isLost: true, line: edit.from.line };
    const isAfter = head >= end;
    const cutsHead = !isAfter && begin < head;
    // A cut of its end leaves what stands before the cut.
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

/** Where a lost quote likely stood. */
interface LostPlace {
  /** By its words, by its line that a correction changed, or by the quote before it in the list. */
  readonly by: 'like' | 'at' | 'near';
  /** Words to take in its place; null where none are known. */
  readonly words: Range | null;
  readonly line: LineId;
  /** Of that line, from 1. */
  readonly number: number;
}

/** Of a record or position whose quote is lost; null for every other. */
export function lostPlace({ lists }: Project, id: string): LostPlace | null {
  const isOf = (row: Claim) => row.id === id;
  const rows: readonly Claim[] = lists.records.some(isOf) ? lists.records : lists.positions;
  const text = textOfLines(lists.lines);
  const rangeAt = ({ anchor }: Claim) => rangeOf(text, anchor) ?? [];
  const at = rows.findIndex(isOf);
  const row = rows[at];
  if (!row || rangeOf(text, row.anchor)) return null;
  const whole = { start: 0, end: text.text.length };
  // What is coded stands as a rule in the order of the text.
  const [before = whole] = rows.slice(0, at).reverse().flatMap(rangeAt);
  const [after = whole] = rows.slice(at + 1).flatMap(rangeAt);
  const { exact, ...known } = row.anchor;
  const place = text.places.get(('line' in known && known.line) || '') ?? -1;
  const start = text.starts[place];
  const own =
    start === undefined ? null : { start, end: start + (lists.lines[place]?.words.length ?? 0) };
  const near = own ?? { start: before.start, end: after.end };
  const like = likeWords(text.text, near, exact, 3) ?? likeWords(text.text, whole, exact, 2);
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
 * The longest run of words of a quote within a part of a text, the first of several; case and accents make no
 * difference. Null where it has less than two words, or than one in so many of the quote.
 */
function likeWords(
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
  /** Runs that end with the word before, by the place of that word in the quote. */
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
