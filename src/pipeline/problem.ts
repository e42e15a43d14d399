/** A fault in the seeds that a person must correct. */
export interface Problem {
  /** Path from the repository's top. */
  file: string;
  /** From 1; 0 for the file as a whole. */
  line: number;
  /** Name of the CSV column or JSON key; the number of the field where it has no name. */
  column: string;
  message: string;
  found: string;
  expected: string;
  /** A warning does not stop the build. */
  isWarning?: true;
  /** The kind of problem, by which the page finds its words and repairs; absent where only a build can find it. */
  code?: ProblemCode;
  /** The values in the page's words, as they stand in the seeds. */
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
  'unknown-effect',
  'unknown-by',
  'unknown-decision',
  'unknown-list',
  'unknown-renamed',
  'unknown-continued',
  'link-of-unknown',
  'link-of-other-series',
  'link-of-later',
  'link-of-fact',
  'link-by-missing',
  'link-by-or-quote',
  'link-quote-and-by',
  'link-other-kind',
  'link-other-actor',
  'link-other-topic',
  'link-withdrawn-by-other',
  'link-carried-on',
  'link-ended',
  'link-two-endings',
  'series-begins',
  'withdraws-nothing',
  'no-records',
  'until-not-asked',
  'until-before-meeting',
  'text-empty',
  'not-a-day',
  'not-a-language',
  'not-a-number',
  'wrong-value',
  'odd-sign',
  'turning-sign',
  'records-emptied',
  // The following concern opened files: a project that is edited in the page never has them.
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

/** Writes a problem as "file:line:column: message — found …, expected …", always on one line. */
export function formatProblem({ file, line, column, message, found, expected }: Problem): string {
  return escapeSigns(
    `${file}:${line}:${column}: ${message} — found ${found}, expected ${expected}`,
  );
}

/** Writes invisible characters and line breaks as JSON does: a NUL as "\u0000". */
function escapeSigns(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[sign];
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return short ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`);
  });
}

/** Sorts problems by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.column, b.column),
  );
}

/** Compares texts by UTF-16 code units, independent of the machine's language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Quotes a value of the seeds for a message; a long one is cut. */
export function show(value: string): string {
  if (value === '') return 'nothing';
  return `"${value.length > 120 ? `${value.slice(0, 117)}…` : value}"`;
}

/** Up to `ALL_NAMED` values are all named; of more only the `NEAREST` that are most similar. */
const ALL_NAMED = 8;
const NEAREST = 5;

/**
 * Lists the allowed values of a column for a message; of many those that are most similar to the found value.
 * @param found the value in the cell
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

/** The pairs of neighbouring letters in a word. */
function pairsOf(word: string): ReadonlySet<string> {
  const letters = word.toLowerCase();
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** Dice's coefficient of two sets of pairs: 1 for equal sets, 0 for sets without a common pair. */
function pairLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
}

/**
 * Lists the first of many words, and the number of the others.
 * @param most how many are listed
 */
export function listFirst(all: readonly string[], most: number): string {
  const more = all.length - most;
  return more > 0 ? `${all.slice(0, most).join(', ')} and ${more} more` : all.join(', ');
}
