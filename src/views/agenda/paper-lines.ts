/**
 * The lines under an item of the paper: who raised it, who could speak first, and the proposals that concern it; and
 * how much of them is printed, so that seven items and what the paper states about itself fit on one page.
 * Where even the tightest limits do not fit they are used all the same. What is left out is counted.
 */
import { t } from '../../i18n';
import type { FactLine, Named } from './fact-words';
import type { NoteBook, NoteMark } from './paper-notes';

/** The lines of an item; the statements behind its names are quoted in the notes. */
export function paperLines(
  told: readonly FactLine[],
  item: number,
  notes: NoteBook,
  limits: Limits,
): PaperLine[] {
  const lines = told.map((line) => ({ label: line.label, parts: partsOf(line, limits) }));
  const named = lines.flatMap(({ parts }) => parts).filter((part) => part.kind === 'named');
  const shares = shareOut(
    named.map(({ statements }) => statements.length),
    limits.quotes,
  );
  let at = 0;
  const runsOf = (part: Part): LineRun[] => {
    if (part.kind !== 'named') return [part];
    const marks = notes.mark(item, part.statements.slice(0, shares[at++]));
    const name = text(part.by ? `${part.name} ${part.by}` : part.name);
    return marks.length > 0 ? [name, { kind: 'notes', marks }] : [name];
  };
  return lines.map(({ label, parts }) => ({ label, runs: parts.flatMap(runsOf) }));
}

/** A name is one until it is decided which of its statements are quoted. */
type Part = LineRun | ({ readonly kind: 'named' } & Named);

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const term = (words: string) => ({ kind: 'term', text: words }) as const;
const joined = (parts: readonly Part[][], joint: string): Part[] =>
  parts.flatMap((each, at) => (at === 0 ? each : [text(joint), ...each]));

/** As many names as there is room for, then the number of others. */
function list(names: readonly Named[], room: number): Part[] {
  const shown = names.slice(0, room).map((each): Part[] => [{ kind: 'named', ...each }]);
  const rest = names.length - shown.length;
  const more = rest > 0 ? [text(` ${t('paper.more', { count: rest })}`)] : [];
  return [...joined(shown, ', '), ...more];
}

/**
 * "asks for help 1 State: Ecuador; mentions as important 2 States: Brazil, Chile", "Chile (offer); Ecuador (asks)", or
 * "An inventory of needs, proposed by Canada, supported by Chile; and 2 more proposals".
 */
function partsOf({ about, none, entries }: FactLine, limits: Limits): Part[] {
  if (entries.length === 0) return [text(none)];
  const isProposals = about === 'proposals';
  const isSpeakers = about === 'speakers';
  const shown = isProposals ? entries.slice(0, limits.proposals) : entries;
  const counts = shown.map(({ lists }) => lists.map(({ names }) => names.length));
  const shares = isProposals
    ? shareOut(counts.flat(), limits.stances)
    : shareInTurn(counts, limits.names);
  let at = 0;
  const words = shown.map(({ head, lists }) => {
    const listed = lists.map(({ before, count, names }): Part[] => {
      const share = shares[at++] as number;
      const who = share > 0 ? list(names, share) : [text(count)];
      if (isProposals) return [term(before), text(' '), ...who];
      if (isSpeakers) return [...who, text(' ('), term(head), text(')')];
      return share > 0 ? [text(`${before} `), ...who] : who;
    });
    if (isProposals) return joined([[text(head)], ...listed], ', ');
    if (isSpeakers) return listed.flat();
    return [term(head), text(' '), ...joined(listed, t('links.semicolon'))];
  });
  const rest = entries.length - shown.length;
  const more = rest > 0 ? [[text(t('paper.proposals.more', { count: rest }))]] : [];
  return joined([...words, ...more], t('links.semicolon'));
}

/** Shares room among groups of lists: what the first, that of the firmest status, leaves, the next has. */
function shareInTurn(groups: readonly number[][], room: number): number[] {
  let left = room;
  return groups.flatMap((counts) => {
    const shares = shareOut(counts, left);
    left -= shares.reduce((sum, share) => sum + share, 0);
    return shares;
  });
}

/** Shares room among lists: one place for each list, then a second for each, and so on. */
export function shareOut(counts: readonly number[], room: number): number[] {
  const shares = counts.map(() => 0);
  const most = Math.max(0, ...counts);
  let left = room;
  for (let round = 1; round <= most; round++)
    counts.forEach((count, at) => {
      if (count < round || left === 0) return;
      shares[at] = round;
      left--;
    });
  return shares;
}

/** A line of an item: words, `term`s in italics among them, and marks of notes, each after a name. */
export interface PaperLine {
  /** '' where it goes on with the line above. */
  readonly label: string;
  readonly runs: readonly LineRun[];
}

type LineRun =
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
 * From the most generous on; the first that fits is taken, or else the last. `names` are those in a line of who raised it, or
 * could speak first; `stances`, of who is for or against any proposal of an item; of each name `quotes`
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
  { names: 4, proposals: 1, stances: 3, quotes: 11, isDense: true },
] as const;

export type Limits = (typeof LIMITS)[number];

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

/**
 * True where the first part fits on one page for each seven items.
 * @param before lines above the first item
 */
export function fits(
  items: readonly { readonly lines: readonly PaperLine[] }[],
  statement: readonly StatedFact[],
  isDense: boolean,
  before: readonly PaperLine[] = [],
): boolean {
  const rows = [...before, ...items.flatMap(({ lines }) => lines)].map(lettersIn);
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
