import type { Evidence, Passage } from '../dataset/schema';

/** Where a quote stands: UTF-16 offsets, and the line (from 1) on which it begins. */
export interface Place {
  start: number;
  end: number;
  line: number;
}

/** The line (from 1) on which an offset lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** Characters of context kept at either side of a quote, at most. */
const CONTEXT = 160;

/**
 * All places at which the quote stands word for word, any run of white space equal to any other.
 * Words are whole words: "train" is not found in "training".
 */
export function findQuote(text: string, quote: string): Place[] {
  const words = quote.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+');
  const edge = '[\\p{L}\\p{N}]';
  const before = /^[\p{L}\p{N}]/u.test(quote) ? `(?<!${edge})` : '';
  const after = /[\p{L}\p{N}]$/u.test(quote) ? `(?!${edge})` : '';
  const finder = new RegExp(`${before}${pattern}${after}`, 'gu');
  return [...text.matchAll(finder)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    line: lineAt(text, match.index),
  }));
}

/**
 * Where a quote that is not in the text departs from it: the line on which its longest run of
 * first words stands, whatever their case, quotation marks and dashes; null where not even the
 * first three words stand anywhere.
 */
export function nearestPlace(text: string, quote: string): { line: number; words: string } | null {
  const folded = foldCharacters(text);
  const words = foldCharacters(quote).split(/\s+/u).filter(Boolean);
  for (let count = words.length; count >= Math.min(3, words.length) && count > 0; count -= 1) {
    const place = findQuote(folded, words.slice(0, count).join(' '))[0];
    if (!place) continue;
    const least = Math.max(place.end, place.start + quote.length);
    const end = least + (/^\S*/u.exec(text.slice(least))?.[0].length ?? 0);
    return { line: place.line, words: text.slice(place.start, end).replace(/\s+/gu, ' ').trim() };
  }
  return null;
}

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

/** The passages that hold any of the characters from `start` to `end`, blank ones left out. */
export function passagesOf(
  passages: readonly Passage[],
  { start, end }: { start: number; end: number },
): Passage[] {
  return passages.filter((p) => p.kind !== 'blank' && p.start < end && p.end > start);
}

/** The quote with its context, in the shape of the dataset; throws where it begins in no paragraph. */
export function evidenceAt(text: string, passages: readonly Passage[], place: Place): Evidence {
  const { start, end, line } = place;
  const around = passagesOf(passages, place);
  const first = around[0];
  const last = around.at(-1);
  if (!first?.paragraph || !last) throw new RangeError(`no paragraph at offset ${start}`);
  const from = Math.min(first.start + markerLength(text, first), start);
  return {
    exact: text.slice(start, end),
    prefix: wholeWordsBefore(text.slice(from, start)),
    suffix: wholeWordsAfter(text.slice(end, Math.max(last.end, end)).trimEnd()),
    start,
    end,
    paragraph: first.paragraph,
    line,
  };
}

/** Context begins with words: neither an indent nor the list marker is any. */
function markerLength(text: string, passage: Passage): number {
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
