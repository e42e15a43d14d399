/**
 * Finds words in a long text. Capitals, accents, kinds of quotation mark and dash, and the width of spaces are
 * ignored; ranges are offsets into the original text.
 */
import { numberAt } from '../../dataset/number-at';
import { fold } from './fold-letters';
import type { Range } from './segments';

interface FoldedText {
  readonly folded: string;
  /** Offset in the text of each unit of `folded`; the last element is the length of the text. */
  readonly offsets: readonly number[];
}

/** Keyboard signs for typographic ones. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u00ad': '',
};

const plainOf = (sign: string): string => PLAIN[sign] ?? (/\s/.test(sign) ? ' ' : fold(sign));

/** Folds a text sign by sign, so that each folded unit has an offset. */
export function foldText(text: string): FoldedText {
  const units: string[] = [];
  const offsets: number[] = [];
  const known = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at) as number);
    let plain = known.get(sign);
    if (plain === undefined) {
      plain = plainOf(sign);
      known.set(sign, plain);
    }
    const isSpaceAgain = plain === ' ' && units.at(-1) === ' ';
    if (!isSpaceAgain)
      for (const unit of plain.split('')) {
        units.push(unit);
        offsets.push(at);
      }
    at += sign.length;
  }
  offsets.push(text.length);
  return { folded: units.join(''), offsets };
}

/** Returns the ranges of the words, in the order of the text and without overlap; none for no words. */
export function occurrences({ folded, offsets }: FoldedText, words: string): Range[] {
  const wanted = foldText(words).folded.trim();
  const found: Range[] = [];
  if (wanted === '') return found;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = numberAt(offsets, at);
    let after = at + wanted.length;
    // A range ends after the whole of a sign that folds to several units.
    while (offsets[after] === offsets[after - 1]) after++;
    found.push({ start, end: numberAt(offsets, after) });
  }
  return found;
}
