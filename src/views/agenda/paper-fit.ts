/**
 * How much of each item is printed, so that seven items and what the paper states about itself fit on one
 * page. Where even the tightest limits do not fit they are used all the same. What is left out is counted.
 */
import type { NoteMark } from './paper-notes';

/** A line of an item: words, `term`s in italics among them, and marks of notes, each after a name. */
export interface PaperLine {
  readonly label: string;
  readonly runs: readonly LineRun[];
}

export type LineRun =
  | { readonly kind: 'text' | 'term'; readonly text: string }
  | { readonly kind: 'notes'; readonly marks: readonly NoteMark[] };

/** A line of what the paper states about itself. */
export interface StatedFact {
  readonly label: string;
  readonly value: string;
  /** Whether the value is an address. */
  readonly isLink?: boolean;
}

/**
 * From the most generous on; the first that fits is taken. `names` are those in a line of who asked, or
 * is to be invited; `stances`, of who is for or against any proposal of an item; of each name `quotes`
 * has room for a statement; `isDense` is the smaller type.
 */
export const LIMITS = [
  { names: 16, proposals: 8, stances: 24, quotes: 60, isDense: false },
  { names: 12, proposals: 4, stances: 12, quotes: 36, isDense: false },
  { names: 12, proposals: 4, stances: 12, quotes: 36, isDense: true },
  { names: 12, proposals: 3, stances: 10, quotes: 30, isDense: true },
  { names: 12, proposals: 2, stances: 6, quotes: 30, isDense: true },
  { names: 8, proposals: 2, stances: 6, quotes: 22, isDense: true },
  { names: 6, proposals: 2, stances: 4, quotes: 16, isDense: true },
];

/** Used where nothing else fits. */
export const TIGHTEST = { names: 4, proposals: 1, stances: 3, quotes: 11, isDense: true };

export type Limits = typeof TIGHTEST;

const ITEMS_A_PAGE = 7;

/**
 * Measures of the printed page in points, as `paper.css` and `paper-word.ts` set it; letters in a line by
 * the mean width of Arial. They leave a margin, since words do not break anywhere. `head`: title,
 * documents and sum; `item`: its heading and reason; `small`: what the paper states about itself.
 */
const SMALL = { head: 22, line: 9, letters: 142 };
const WIDER = { head: 22, line: 8.6, letters: 147 };
/** As wide as A4 and as low as Letter. */
const USUAL = [{ page: 722, head: 44, item: 27, line: 10.7, letters: 118, small: SMALL }];
/** A4, and Letter, which is lower and wider: the paper must fit on both. */
const DENSE = [
  { page: 768, head: 41, item: 24, line: 9.5, letters: 124, small: SMALL },
  { page: 734, head: 41, item: 24, line: 9.5, letters: 128, small: WIDER },
];

/** Width of a digit of a note's number, in letters of the text. */
const MARK = 0.65;

const lettersIn = ({ label, runs }: PaperLine): number =>
  runs.reduce(
    (sum, run) =>
      sum +
      (run.kind === 'notes'
        ? run.marks.reduce((digits, { number }) => digits + MARK * (`${number}`.length + 1), 0)
        : run.text.length),
    label.length + 2,
  );

/** True where the first part fits on one page for each seven items. */
export function fits(
  items: readonly { readonly lines: readonly PaperLine[] }[],
  statement: readonly StatedFact[],
  isDense: boolean,
): boolean {
  const rows = items.flatMap(({ lines }) => lines.map(lettersIn));
  const pages = Math.max(1, Math.ceil(items.length / ITEMS_A_PAGE));
  return (isDense ? DENSE : USUAL).every(({ page, head, item, line, letters, small }) => {
    const first = head + items.length * item + linesOf(rows, letters) * line;
    const facts = statement.map((fact) => lettersOf(fact, small.letters));
    return first + small.head + linesOf(facts, small.letters) * small.line <= page * pages;
  });
}

/** An address that takes several lines has few places to break at, and so takes more. */
function lettersOf({ label, value, isLink }: StatedFact, letters: number): number {
  const length = label.length + value.length;
  return isLink && length > letters ? length + letters : length;
}

const linesOf = (lengths: readonly number[], letters: number): number =>
  lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / letters)), 0);
