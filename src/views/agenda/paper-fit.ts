/**
 * How much of each item is printed, so that seven items and what the paper states of itself stand on one
 * page whatever is recorded. Of what is left out, the number is printed.
 */
import type { PaperLine } from './paper-lines';
import type { Fact } from './paper-statement';

export interface Limits {
  /** Names in a line of those who asked, or are to be invited. */
  readonly names: number;
  readonly proposals: number;
  /** Names of those who propose, support or oppose, on all proposals of an item. */
  readonly stances: number;
  /** Statements that are quoted; there is one for each name. */
  readonly quotes: number;
  /** Whether the letters are of the smaller size. */
  readonly isDense: boolean;
}

/** Where nothing else fits. */
export const TIGHTEST: Limits = { names: 4, proposals: 1, stances: 3, quotes: 11, isDense: true };

/** From the most generous on; the first that fits is taken. */
export const LIMITS: readonly Limits[] = [
  { names: 16, proposals: 8, stances: 24, quotes: 60, isDense: false },
  { names: 12, proposals: 4, stances: 12, quotes: 36, isDense: false },
  { names: 12, proposals: 4, stances: 12, quotes: 36, isDense: true },
  { names: 8, proposals: 3, stances: 6, quotes: 22, isDense: true },
  { names: 6, proposals: 2, stances: 4, quotes: 16, isDense: true },
  TIGHTEST,
];

const ITEMS_A_PAGE = 7;

/**
 * Measures of the printed page in points, as `paper-print.css` and `paper-word-styles.ts` set it; letters
 * in a line by the mean width of Arial. A little is kept in hand, since words do not break anywhere.
 */
interface Measures {
  readonly page: number;
  /** Title, documents and sum. */
  readonly head: number;
  /** Heading and reason of an item. */
  readonly item: number;
  readonly line: number;
  readonly letters: number;
}

/** What is set in the usual size fits on Letter too, which is lower than A4. */
const USUAL: Measures = { page: 722, head: 44, item: 27, line: 10.7, letters: 118 };
const DENSE: Measures = { page: 768, head: 41, item: 24, line: 9.5, letters: 124 };
/** Of the statement, in both sizes. */
const SMALL = { head: 22, line: 9, letters: 142 };

/** A number of a note against a letter of the text. */
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

/** True where the first part takes a page for each seven items. */
export function fits(
  items: readonly { readonly lines: readonly PaperLine[] }[],
  statement: readonly Fact[],
  isDense: boolean,
): boolean {
  const { page, head, item, line, letters } = isDense ? DENSE : USUAL;
  const rows = items.flatMap(({ lines }) => lines.map((each) => lettersIn(each) / letters));
  const facts = statement.map(({ label, value }) => (label.length + value.length) / SMALL.letters);
  const rowsOf = (parts: readonly number[]) =>
    parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part)), 0);
  const height =
    head + items.length * item + rowsOf(rows) * line + SMALL.head + rowsOf(facts) * SMALL.line;
  return height <= page * Math.max(1, Math.ceil(items.length / ITEMS_A_PAGE));
}
