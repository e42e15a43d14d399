/**
 * A list's number, letter or bullet as it stands before the words of its item. A letter has a line of its
 * own, as the pipeline reads one: "A. Smith said" begins a sentence.
 */
export const withMarker = (marker: string, isLetter: boolean): string =>
  isLetter && /^\(?[A-Za-z][.)]$/u.test(marker) ? `${marker}\n` : `${marker} `;

/** A letter that was typed before a tab or a wide gap, and how long it and the gap are. */
export function typedLetter(words: string): { marker: string; length: number } | null {
  const [whole = '', marker = ''] =
    /^\s*(\(?[A-Za-z][.)])(?:\t\s*|\s{3,})(?=\S)/u.exec(words) ?? [];
  return whole ? { marker, length: whole.length } : null;
}
