import type { Piece } from './blocks-text';

/**
 * A list's number, letter or bullet as it stands before the words of its item. A letter has a line of its
 * own, as the pipeline reads one: "A. Smith said" begins a sentence.
 */
export const withMarker = (marker: string, isLetter: boolean): string =>
  isLetter && /^\(?[A-Za-z][.)]$/u.test(marker) ? `${marker}\n` : `${marker} `;

/** A letter that was typed before a tab or a wide gap. */
const TYPED = /^\s*(\(?[A-Za-z][.)])(?:\t\s*|\s{3,})(?=\S)/u;

export const isTypedLetter = (words: string): boolean => TYPED.test(words);

/** Words with a line's end after such a letter, in place of the gap. */
export function letterApart(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  const [gap = '', marker = ''] = (typeof first === 'string' && TYPED.exec(first)) || [];
  return typeof first === 'string' && gap
    ? [withMarker(marker, true), first.slice(gap.length), ...rest]
    : pieces;
}
