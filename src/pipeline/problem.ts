/** Something in the seeds that a person must put right. */
export interface Problem {
  /** Path from the repository's top. */
  file: string;
  /** From 1; 0 where it is about the file as a whole. */
  line: number;
  /** Name of the CSV column or JSON key; with its field's number where the name is not known. */
  column: string;
  message: string;
  found: string;
  expected: string;
  /** It stops nothing. */
  isWarning?: true;
  /** Which problem it is, for whoever says it in other words, or mends it; what only a build can meet has none. */
  code?: ProblemCode;
  /** What these words name, as it stands in the seeds. */
  values?: Readonly<Record<string, string>>;
}

export const PROBLEM_CODES = [
  'unknown-actor',
  'unknown-reporter',
  'unknown-topic',
  'unknown-kind',
  'wrong-status',
  'unknown-form',
  'unknown-counterpart',
  'counterpart-is-actor',
  'open-to-missing',
  'open-to-not-asked',
  'unknown-basis',
  'unknown-proposal',
  'unknown-stance',
  'actor-not-speaker',
  'reporter-not-speaker',
  'heading-undecided',
  'sentence-names-other',
  'duplicate',
  'implied-without-note',
  'note-without-inference',
  'quote-missing',
  'quote-not-found',
  'quote-on-lines',
  'quote-twice-on-line',
  'line-wrong',
  'quote-in-heading',
  'quote-over-speakers',
  'id-missing',
  'id-malformed',
  'id-reserved',
  'id-reused',
  'unknown-actor-kind',
  'unknown-subregion',
  'subregion-not-asked',
  'unknown-member',
  'members-not-asked',
  'member-of-itself',
  'unknown-group',
  'unknown-meeting',
  'list-empty',
  'too-many-forms',
  'value-missing',
  'too-long',
  'alpha2-not-asked',
  'alpha2-missing',
  'alpha2-reused',
  'unknown-state',
  'tile-malformed',
  'tile-of-state-twice',
  'tile-used-twice',
  'own-language',
  'unknown-translated',
  'translated-twice',
  'translation-missing',
  'not-translated',
  'codebook-empty',
  'codebook-lacks',
  'codebook-cut',
  'folder-differs',
  'ends-before-start',
  'listed-twice',
  'heading-gone',
  'text-empty',
  'not-a-day',
  'not-a-language',
  'not-a-number',
  'wrong-value',
  'odd-sign',
  'turning-sign',
  'records-emptied',
  // Of files that somebody opens: nothing that is edited in the page has these.
  'file-missing',
  'file-not-text',
  'file-sign',
  'file-cut',
  'file-format',
  'file-unknown',
  'key-unknown',
  'key-twice',
  'no-meeting',
  'folder-malformed',
  'column-missing',
  'column-unknown',
  'column-twice',
  'cells-count',
  'quote-open',
  'quote-stray',
  'no-workbook',
  'list-too-large',
  'page-damaged',
  'data-invalid',
  'data-unknown',
  'data-altered',
  'data-foreign',
  'data-later',
  'data-earlier',
  'project-damaged',
  'project-lacks',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * Makes a problem of a file, by default on its first line. `values` are the placeholders of the message with this code,
 * and are dropped without a code.
 */
export const problemOf = ({
  line = 1,
  code,
  values = {},
  ...problem
}: Omit<Problem, 'line' | 'isWarning'> & { line?: number }): Problem => ({
  ...problem,
  line,
  ...(code && { code, values }),
});

/** "file:line:column: message — found …, expected …", on one line whatever the seeds hold. */
export function formatProblem({ file, line, column, message, found, expected }: Problem): string {
  return escapeSigns(
    `${file}:${line}:${column}: ${message} — found ${found}, expected ${expected}`,
  );
}

/** Characters that do not show, or end a line, as JSON writes them: a NUL as "\u0000". */
function escapeSigns(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[sign];
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return short ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
  });
}

/** By file, line and column, so that the whole list can be worked off from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.column, b.column),
  );
}

/** By UTF-16 code units, whatever the machine's language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How a message shows a value from the seeds. */
export function show(value: string): string {
  if (value === '') return 'nothing';
  return `"${value.length > 120 ? `${value.slice(0, 117)}…` : value}"`;
}

/** So many values are all named; of more, as many as a person compares at a glance. */
const ALL_NAMED = 8;
const NEAREST = 5;

/**
 * How a message lists the values that a column may hold: of many those that are most like what stands there.
 * @param found what stands there
 */
export function oneOf(values: Iterable<string>, found: string): string {
  const all = [...values];
  if (all.length === 0) return 'an id that is there: none is yet, so add it or take this out';
  if (all.length <= ALL_NAMED) return `one of ${all.join(', ')}`;
  const wanted = pairsOf(found);
  const likeness = new Map(all.map((value) => [value, pairLikeness(pairsOf(value), wanted)]));
  const nearest = all.toSorted((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0));
  return `one of ${listFirst(nearest, NEAREST)}`;
}

/** The pairs of letters that follow each other. */
function pairsOf(word: string): ReadonlySet<string> {
  const letters = word.toLowerCase();
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** Dice's coefficient: 1 where the same pairs stand in both, 0 where none does. */
function pairLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
}

/**
 * The first of many, and how many more there are.
 * @param most how many are named
 */
export function listFirst(all: readonly string[], most: number): string {
  const more = all.length - most;
  return more > 0 ? `${all.slice(0, most).join(', ')} and ${more} more` : all.join(', ');
}
