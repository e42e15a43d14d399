/** What stands before the words of a list item or a numbered heading. */
export interface Marker {
  form: 'number' | 'letter' | 'dash';
  /** As printed: "3.", "(A)", "–". */
  label: string;
  /** 3 for "3."; 1 for "(A)" and "a."; 0 for a dash. */
  order: number;
  /** Words after the marker on its own line, '' where it stands alone. */
  rest: string;
}

const DASHES = /^([-–—•*])(?:\s+(.*))?$/u;
const NUMBER = /^((\d{1,3})[.)])(?:\s+(.*))?$/u;
/** A letter counts only alone on its line: "A. Smith said" begins a sentence. */
const LETTER = /^\(?([A-Za-z])[.)]$/u;

/** Reads the marker at the beginning of a trimmed line, or null. */
export function readMarker(words: string): Marker | null {
  const dash = DASHES.exec(words);
  if (dash) return { form: 'dash', label: dash[1] ?? '', order: 0, rest: dash[2] ?? '' };
  const number = NUMBER.exec(words);
  if (number) {
    const [, label = '', digits = '', rest = ''] = number;
    return { form: 'number', label, order: Number(digits), rest };
  }
  const letter = LETTER.exec(words)?.[1];
  if (letter) {
    const order = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    return { form: 'letter', label: words, order, rest: '' };
  }
  return null;
}
