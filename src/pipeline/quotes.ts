import type { Evidence, OutlineNode, Passage } from '../dataset/schema';
import { RAPPORTEUR } from '../dataset/values';
import { firstWhere, lineAt, rememberTexts } from './lines';

/** The place of a quote: UTF-16 offsets, and the line (from 1) on which it begins. */
export interface Place {
  start: number;
  end: number;
  line: number;
}

/** The most characters of context at either side of a quote. */
const CONTEXT = 160;

/**
 * Finds all places of a quote, word for word; any run of white space equals any other. It finds whole words alone: not
 * "train" in "training". Places may overlap: "yes yes" has two places in "yes yes yes".
 */
export function findQuote(text: string, quote: string): readonly Place[] {
  const words = collapseBlanks(quote);
  if (words === '') return [];
  const { found, ...flat } = flatOf(text);
  const before = found.get(words);
  const places = before ?? placesIn(text, flat, words);
  if (!before) found.set(words, places);
  return places;
}

/** The hint of each place of a quote: its line, "13", and its number where the line has several places, "13.2". */
export const lineHints = (places: readonly Place[]): string[] =>
  places.map(({ line }, i) => {
    const first = firstWhere(places.length, (j) => (places[j]?.line ?? 0) >= line);
    const after = firstWhere(places.length, (j) => (places[j]?.line ?? 0) > line);
    return after - first > 1 ? `${line}.${i - first + 1}` : `${line}`;
  });

/** The hint of the place that begins at `start`; '' where the quote has one place alone. */
export const lineHint = (places: readonly Place[], start: number): string =>
  places.length < 2 ? '' : (lineHints(places)[places.findIndex((at) => at.start === start)] ?? '');

/** The places to which a hint refers: all for an empty hint, none for an invalid one. */
export function hintedPlaces(places: readonly Place[], hint: string): readonly Place[] {
  if (hint === '') return places;
  const [, line, nth] = /^(\d+)(?:\.([1-9]\d*))?$/u.exec(hint) ?? [];
  const there = places.filter((place) => `${place.line}` === line);
  return nth ? there.slice(Number(nth) - 1, Number(nth)) : there;
}

/** Replaces every run of white space by one blank, for comparing quotes. */
export const collapseBlanks = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** A text with single blanks, and the map of its offsets to the text. */
interface FlatText {
  readonly words: string;
  /** Offsets in `words` after each shortened run of white space, and the number of characters removed up to there. */
  readonly cuts: readonly number[];
  readonly gone: readonly number[];
}

/** The flat text of a text, with a cache of the quotes that were found in it. */
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
  // "é" may be two characters, a letter and a mark, which belongs to the letter.
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
    // The end is computed from the last character, since the white space after it may be shortened.
    const start = inText(at);
    places.push({ start, end: inText(end - 1) + 1, line: lineAt(text, start) });
  }
}

/**
 * Finds the place that is most like a quote which the text lacks: the place with the longest run of its first words, with
 * case, quotation marks and dashes ignored. Null where the text lacks even its first three words.
 */
export function nearestPlace(text: string, quote: string): { line: number; words: string } | null {
  const folded = fold(text);
  const words = foldCharacters(quote).split(/\s+/u).filter(Boolean);
  const first = words.slice(0, 3).join(' ');
  let nearest = { start: 0, end: 0, count: 0 };
  for (const { start, end } of findQuote(folded, first)) {
    const more = folded.slice(end, end + 2 * quote.length).split(/\s+/u);
    // `more[0]` is the rest of the third word, which is '' unless the text has a longer word.
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

/** Folds case, quotation marks and dashes, one character for one, so that offsets stay valid. */
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
 * The passages that overlap the range from `start` to `end`, without blank ones. Expects passages in the order of the
 * text.
 */
export function passagesOf(
  passages: readonly Passage[],
  { start, end }: { start: number; end: number },
): Passage[] {
  const from = firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) > start);
  const to = firstWhere(passages.length, (i) => (passages[i]?.start ?? 0) >= end);
  return passages.slice(from, to).filter(({ kind }) => kind !== 'blank');
}

/** The speaker of a passage by the heading above it: an actor's id, or RAPPORTEUR where the heading names none. */
export function speakerAt(outline: readonly OutlineNode[], passage: Passage | undefined): string {
  return (passage?.node == null ? null : outline[passage.node]?.actor) ?? RAPPORTEUR;
}

/** The evidence of a quote, with its context. Throws a RangeError where the quote does not begin in a paragraph. */
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

/** Length of the indent and the list marker of a passage, which are no part of a quote's context. */
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
