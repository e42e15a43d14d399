/** How lines that a page's width broke are put together again: each rule by words alone, each a mend. */
import type { MendPiece } from './blocks-text';

/** How often words stand in a document, small letters for capitals, those at broken edges left out. */
interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  /** Words are broken, and by the common hyphen: not each one at the end of a line belongs to its word. */
  readonly breaksWords: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{N}]+)*/gu;
/** A word's part before a hyphen at the end of a line, and the rest at the beginning of the next. */
const BROKEN = /(?<![\p{L}\p{N}'’-])([\p{L}\p{N}'’-]*[\p{L}\p{N}])([-\u2010\u00AD])$/u;
/** Words that begin others without a hyphen: "over-view" is broken, "high-level" is not. */
const PREFIX =
  /^(?:over|under|out|with|head|chair|there|where|here|how|what|when|some|any|every|never|fore|further|more|work|frame|net|back|sobre|contra|entre)$/iu;
/** In text that breaks words one line of ten ends so, in any other one of two hundred. */
const OFTEN = 0.03;
const REST = /^[\p{L}\p{N}]+(?:[-\u2010\u2011'’][\p{L}\p{N}]+)*/u;

export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const whole = line.replace(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’]+[-\u2010\u00AD]$/u, '');
    for (const [word] of whole.matchAll(WORD)) {
      const key = folded(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const broken = lines.flatMap((line) => BROKEN.exec(line)?.[2] ?? []);
  const common = broken.filter((sign) => sign === '-').length;
  const isOften = common > 2 && common > lines.length * OFTEN;
  return { counts, breaksWords: isOften && common > broken.length / 2 };
}

const folded = (word: string) => word.toLowerCase().replace(/[\u2010\u2011]/gu, '-');

/**
 * What becomes of the break between two lines of one paragraph, and how many characters of the first it
 * takes away. A hyphen goes where the word stands elsewhere without it; it stays where it stands there with
 * it, where both parts are words or the document breaks none, and before a capital or a number.
 */
export function joinOf(
  line: string,
  next: string,
  counts: WordCounts,
  rule: 'broken-line' | 'page-join',
  group: string,
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
  const count = (word: string) => counts.get(folded(word)) ?? 0;
  const [whole, apart] = [count(start + rest), count(`${start}-${rest}`)];
  if (whole + apart > 0) return apart > whole;
  return (
    !breaksWords ||
    (!PREFIX.test(start) && [start, rest].every((part) => part.length > 2 && count(part) > 0))
  );
}
