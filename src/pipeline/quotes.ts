import type { Evidence, OutlineNode, Passage } from '../dataset/schema';
import { RAPPORTEUR } from '../dataset/values';
import { firstWhere, lineAt, rememberTexts } from './lines';

/** Where a quote stands: UTF-16 offsets, and the line (from 1) on which it begins. */
export interface Place {
  start: number;
  end: number;
  line: number;
}

/** Characters of context kept at either side of a quote, at most. */
const CONTEXT = 160;

/**
 * All places at which the quote stands word for word, any run of white space equal to any other. Words
 * are whole words: "train" is not found in "training". Of "yes yes yes" the quote "yes yes" has two places.
 */
export function findQuote(text: string, quote: string): readonly Place[] {
  const words = withBlanks(quote);
  if (words === '') return [];
  const { found, ...flat } = flatOf(text);
  const before = found.get(words);
  const places = before ?? placesIn(text, flat, words);
  if (!before) found.set(words, places);
  return places;
}

/** What tells each of several places of a quote: its line, "13", and which one it is where that holds several, "13.2". */
export const lineHints = (places: readonly Place[]): string[] =>
  places.map(({ line }, i) => {
    const first = firstWhere(places.length, (j) => (places[j]?.line ?? 0) >= line);
    const after = firstWhere(places.length, (j) => (places[j]?.line ?? 0) > line);
    return after - first > 1 ? `${line}.${i - first + 1}` : `${line}`;
  });

/** What tells a place from the others of the quote; '' where there is no other. */
export const lineHint = (places: readonly Place[], start: number): string =>
  places.length < 2 ? '' : (lineHints(places)[places.findIndex((at) => at.start === start)] ?? '');

/** The places that a hint tells: all where it is empty, none where it is no hint. */
export function hintedPlaces(places: readonly Place[], hint: string): readonly Place[] {
  if (hint === '') return places;
  const [, line, nth] = /^(\d+)(?:\.([1-9]\d*))?$/u.exec(hint) ?? [];
  const there = places.filter((place) => `${place.line}` === line);
  return nth ? there.slice(Number(nth) - 1, Number(nth)) : there;
}

/** White space of any kind and length as one blank, as quotes are compared. */
export const withBlanks = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** A text with single blanks, in which a quote is a run of characters. */
interface FlatText {
  readonly words: string;
  /** Where a run of several white spaces was made one blank, how many characters are gone up to there. */
  readonly cuts: readonly number[];
  readonly gone: readonly number[];
}

/** With the places of the quotes that were looked up in it. */
const flatOf = rememberTexts((text): FlatText & { found: Map<string, readonly Place[]> } => {
  const cuts: number[] = [];
  const gone: number[] = [];
  let less = 0;
  const words = text.replace(/\s+/gu, (space, at: number) => {
    if (space.length > 1) {
      cuts.push(at - less + 1);
      less += space.length - 1;
      gone.push(less);
    }
    return ' ';
  });
  return { words, cuts, gone, found: new Map() };
});

function placesIn(text: string, { words, cuts, gone }: FlatText, quote: string): Place[] {
  // A mark belongs to the letter before it: "é" may be written as two characters.
  const isBegun = /^[\p{L}\p{N}]/u.test(quote);
  const isEnded = /[\p{L}\p{M}\p{N}]$/u.test(quote);
  const inText = (at: number) =>
    at + (gone[firstWhere(cuts.length, (i) => (cuts[i] ?? 0) > at) - 1] ?? 0);
  const places: Place[] = [];
  let from = 0;
  for (;;) {
    const at = words.indexOf(quote, from);
    if (at < 0) return places;
    const end = at + quote.length;
    const isWhole =
      !(isBegun && /[\p{L}\p{M}\p{N}]$/u.test(words.slice(Math.max(0, at - 2), at))) &&
      !(isEnded && /^[\p{L}\p{M}\p{N}]/u.test(words.slice(end, end + 2)));
    from = at + 1;
    if (!isWhole) continue;
    // The last character is never a blank: what follows it may be cut.
    const start = inText(at);
    places.push({ start, end: inText(end - 1) + 1, line: lineAt(text, start) });
  }
}

/**
 * Where a quote that is not in the text departs from it: the line on which its longest run of
 * first words stands, whatever their case, quotation marks and dashes; null where not even the
 * first three words stand anywhere.
 */
export function nearestPlace(text: string, quote: string): { line: number; words: string } | null {
  const folded = fold(text);
  const words = foldCharacters(quote).split(/\s+/u).filter(Boolean);
  const first = words.slice(0, 3).join(' ');
  let nearest = { start: 0, end: 0, count: 0 };
  for (const { start, end } of findQuote(folded, first)) {
    const more = folded.slice(end, end + 2 * quote.length).split(/\s+/u);
    // What comes first is what is left of the last of the three words, so that it is as a rule ''.
    const differs = words.slice(3).findIndex((word, i) => more[i + 1] !== word);
    const count = more[0] !== '' ? 0 : differs < 0 ? words.length : differs;
    if (nearest.end === 0 || count > nearest.count) nearest = { start, end, count };
  }
  if (nearest.end === 0) return null;
  const least = Math.max(nearest.end, nearest.start + quote.length);
  const end = least + (/^\S*/u.exec(text.slice(least, least + 200))?.[0].length ?? 0);
  const found = text.slice(nearest.start, end).replace(/\s+/gu, ' ').trim();
  return { line: lineAt(text, nearest.start), words: found };
}

const fold = rememberTexts(foldCharacters);

/** One character for one, so that offsets stay true. */
function foldCharacters(text: string): string {
  return text
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
}

/**
 * The passages that hold any of the characters from `start` to `end`, blank ones left out. Expects them
 * in the order of the text, as they are in the minutes.
 */
export function passagesOf(
  passages: readonly Passage[],
  { start, end }: { start: number; end: number },
): Passage[] {
  const from = firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) > start);
  const to = firstWhere(passages.length, (i) => (passages[i]?.start ?? 0) >= end);
  return passages.slice(from, to).filter(({ kind }) => kind !== 'blank');
}

/** Who speaks in a passage by the heading above: an actor's id, or RAPPORTEUR where none says it. */
export function speakerAt(outline: readonly OutlineNode[], passage: Passage | undefined): string {
  return (passage?.node == null ? null : outline[passage.node]?.actor) ?? RAPPORTEUR;
}

/** The quote with its context, in the shape of the dataset; throws where it begins in no paragraph. */
export function evidenceAt(text: string, passages: readonly Passage[], place: Place): Evidence {
  const { start, end, line } = place;
  const around = passagesOf(passages, place);
  const first = around[0];
  const last = around.at(-1);
  if (!first?.paragraph || !last) throw new RangeError(`no paragraph at offset ${start}`);
  const from = Math.min(first.start + markerLength(text, first), start);
  const before = text.slice(from, start);
  const after = text.slice(end, Math.max(last.end, end)).trimEnd();
  const [prefix, suffix] = [wholeWordsBefore(before), wholeWordsAfter(after)];
  return {
    exact: text.slice(start, end),
    prefix,
    suffix,
    ...(prefix !== before && { prefixCut: true }),
    ...(suffix !== after && { suffixCut: true }),
    start,
    end,
    paragraph: first.paragraph,
    line,
  };
}

/** Context begins with words: neither an indent nor the list marker is any. */
export function markerLength(text: string, passage: Passage): number {
  const slice = text.slice(passage.start, passage.end);
  const marker =
    passage.kind === 'list-item' ? /^\s*(?:[-–—•*]|\d{1,3}[.)]|\(?[A-Za-z][.)])\s+/u : /^\s+/u;
  return marker.exec(slice)?.[0].length ?? 0;
}

function wholeWordsBefore(context: string): string {
  if (context.length <= CONTEXT) return context;
  return context.slice(-CONTEXT).replace(/^\S*\s+/u, '');
}

function wholeWordsAfter(context: string): string {
  if (context.length <= CONTEXT) return context;
  return context.slice(0, CONTEXT).replace(/\s+\S*$/u, '');
}
