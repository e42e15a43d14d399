/** Joins lines that were broken at the width of a page, each join as a mend, by their words alone. */
import type { MendPiece } from './blocks-text';

/** Numbers of the words of a document, in lower case, without those that end in a hyphen at the end of a line. */
interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  /** Whether the document breaks words with common hyphens, so that a hyphen at a line's end may not belong to its word. */
  readonly breaksWords: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{N}]+)*/gu;
/** Matches the part of a word before a hyphen at the end of a line; `REST` matches the rest on the next line. */
const BROKEN = /(?<![\p{L}\p{N}'’-])([\p{L}\p{N}'’-]*[\p{L}\p{N}])([-\u2010\u00AD])$/u;
/** Beginnings of words without a hyphen: "over-view" is a broken word, "high-level" is not. */
const PREFIX =
  /^(?:over|under|out|with|head|chair|there|where|here|how|what|when|some|any|every|never|fore|further|more|work|frame|net|back|sobre|contra|entre)$/iu;
/** Share of lines with a hyphen at the end: a tenth in text that breaks words, one of two hundred in other text. */
const OFTEN = 0.03;
const REST = /^[\p{L}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{N}]+)*/u;

export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const whole = line.replace(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’]+[-\u2010\u00AD]$/u, '');
    for (const [word] of whole.matchAll(WORD)) {
      const key = foldWord(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const broken = lines.flatMap((line) => BROKEN.exec(line)?.[2] ?? []);
  const common = broken.filter((sign) => sign === '-').length;
  const isOften = common > 2 && common > lines.length * OFTEN;
  return { counts, breaksWords: isOften && common > broken.length / 2 };
}

const foldWord = (word: string) => word.toLowerCase().replace(/[\u2010\u2011]/gu, '-');

/**
 * Joins two lines of one paragraph. A hyphen at the break disappears if the document has the word without it. It stays
 * if the document has the word with it, if both parts are words, if the document breaks no words, and before a capital
 * or a number.
 * @returns the mend, and the number of characters to cut from the end of the first line
 */
export function joinLines(
  line: string,
  next: string,
  counts: WordCounts,
  { rule, group }: Pick<MendPiece, 'group'> & { rule: 'broken-line' | 'page-join' },
): { cut: number; mend: MendPiece } {
  const [, start = '', hyphen = ''] = BROKEN.exec(line) ?? [];
  const rest = REST.exec(next)?.[0] ?? '';
  if (start === '' || rest === '')
    return { cut: 0, mend: { rule, before: '\n', after: ' ', group } };
  const isSoft = hyphen !== '-' || (/^\p{Ll}/u.test(rest) && !keepsHyphen(start, rest, counts));
  const after = isSoft ? '' : '-';
  const word = `${start}${after}${rest}`;
  return {
    cut: 1,
    mend: { rule: 'hyphen', before: `${hyphen}\n`, after, group: `hyphen ${word}` },
  };
}

function keepsHyphen(start: string, rest: string, { counts, breaksWords }: WordCounts): boolean {
  const count = (word: string) => counts.get(foldWord(word)) ?? 0;
  const [whole, apart] = [count(start + rest), count(`${start}-${rest}`)];
  if (whole + apart > 0) return apart > whole;
  return (
    !breaksWords ||
    (!PREFIX.test(start) && [start, rest].every((part) => part.length > 2 && count(part) > 0))
  );
}
