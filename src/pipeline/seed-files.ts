import { type OtherColumns, type Row, readTable } from './csv-table';
import { lineAt } from './lines';
import { type Problem, problemOf, show } from './problem';

/** Why a path has no text: bytes that are not UTF-8, or a link that leads nowhere. */
export type Unreadable = Omit<Problem, 'file' | 'column'>;

/**
 * Texts by path from the top of the repository ("seeds/actors.csv"). A path that ends with "/" is an empty folder.
 */
export type SeedFiles = ReadonlyMap<string, string | Unreadable>;

/** The columns of each table. */
export const COLUMNS = {
  actors: ['id', 'name', 'kind', 'subregion', 'alpha2', 'members', 'aliases', 'was'],
  'topic-groups': ['id', 'label', 'short'],
  topics: ['id', 'label', 'short', 'group', 'instrument', 'was'],
  modalities: ['id', 'label'],
  proposals: ['id', 'label', 'topics'],
  map: ['actor', 'column', 'row'],
  notes: ['id', 'meeting', 'text'],
  records: [
    'id',
    'actor',
    'reported_by',
    'topic',
    'kind',
    'status',
    'modality',
    'counterpart',
    'open_to',
    'until',
    'basis',
    'quote',
    'line',
    'note',
  ],
  positions: ['id', 'proposal', 'actor', 'reported_by', 'stance', 'quote', 'line', 'note'],
  links: ['id', 'of', 'effect', 'by', 'reported_by', 'basis', 'quote', 'line', 'note'],
  decisions: ['id', 'proposal', 'decision', 'quote', 'line', 'note'],
  'former-names': ['list', 'id', 'until', 'label'],
  resolutions: ['actor', 'topic', 'kind', 'note'],
  stances: ['proposal', 'actor', 'note'],
  'link-reasons': ['of', 'note'],
} as const;

export type TableName = keyof typeof COLUMNS;

/** The tables of a meeting whose rows have quotes. */
export const CLAIM_TABLES = ['records', 'positions', 'links', 'decisions'] as const;
export type ClaimTable = (typeof CLAIM_TABLES)[number];

export type ColumnOf<Name extends TableName> = (typeof COLUMNS)[Name][number];
export type RowOf<Name extends TableName> = Row<ColumnOf<Name>>;

/** A table of a seed as `readTable` gives it; `text` is the unchanged file. */
export interface SeedTable<Column extends string> {
  text: string;
  rows: Row<Column>[];
  /** The columns in the order of the file. */
  columns: Column[];
}

/**
 * Matches a character that is a sign of damage: a control character other than tabs and line ends (UTF-16 read as UTF-8
 * has a NUL between its letters), a half of a surrogate pair, or the replacement character.
 */
export const NO_TEXT = /[^\P{Cc}\t\n\v\f\r\u0085]|[\p{Cs}\uFFFD\uFFFE\uFFFF]/u;

const MISSING = { code: 'file-missing', values: {} } as const;

/** Reads the text of a seed. Returns null, and adds to `problems`, where there is none. */
export function seedText(files: SeedFiles, file: string, problems: Problem[]): string | null {
  const text = files.get(file);
  const problem = (fault: Unreadable) => problems.push({ file, column: 'file', ...fault });
  if (text === undefined) {
    const expected = file.endsWith('.csv') ? 'at least its head line' : 'the file';
    problem({ line: 1, message: 'file missing', found: 'no such file', expected, ...MISSING });
  } else if (typeof text !== 'string') problem(text);
  else {
    const at = text.search(NO_TEXT);
    if (at < 0) return text;
    const found = show(text.slice(Math.max(0, at - 20), at + 20));
    const message = 'a character that no text has';
    const coded = { code: 'file-sign', values: { words: found } } as const;
    problem({ line: lineAt(text, at), message, found, expected: 'plain text in UTF-8', ...coded });
  }
  return null;
}

/** Reads a CSV seed with `readTable`, and adds to `problems`. Returns null where the file or its head cannot be read. */
export function seedTable<Column extends string>(
  files: SeedFiles,
  file: string,
  columns: readonly Column[],
  problems: Problem[],
  others?: OtherColumns,
): SeedTable<Column> | null {
  const text = seedText(files, file, problems);
  if (text === null) return null;
  const read = readTable(file, text, columns, others);
  for (const problem of read.problems) problems.push(problem);
  return read.rows && { text, rows: read.rows, columns: read.columns };
}

const COMMON_FILES = [
  'dataset.json',
  'codebook.md',
  'actors.csv',
  'topic-groups.csv',
  'topics.csv',
  'modalities.csv',
  'proposals.csv',
  // Optional: places of the States on a map.
  'map.csv',
  // Optional: explanations of a document.
  'notes.csv',
  // Optional: names that entries of the lists had before.
  'former-names.csv',
  // Optional: words in other languages.
  'translations.csv',
];

/** Optional files of a meeting: two people's codings, and the resolutions of their differences. */
export const CODING_FILES = [
  'records.first.csv',
  'records.second.csv',
  'resolutions.csv',
  'positions.first.csv',
  'positions.second.csv',
  'resolutions.stances.csv',
  'links.first.csv',
  'links.second.csv',
  'resolutions.links.csv',
] as const;
export type CodingFile = (typeof CODING_FILES)[number];

const MEETING_FILES = [
  'meeting.json',
  'minutes.txt',
  'records.csv',
  'positions.csv',
  // Optional: what a later meeting says of earlier records, and what it decides on proposals.
  'links.csv',
  'decisions.csv',
  ...CODING_FILES,
];

/** Whether the pipeline reads the file at a path. True for the folder of a meeting too, which ends with "/". */
export function isSeed(path: string): boolean {
  const [, ...parts] = path.split('/');
  if (parts.length === 1) return COMMON_FILES.includes(parts[0] ?? '');
  return parts.length === 2 && ['', ...MEETING_FILES].includes(parts[1] ?? '');
}

/** The guide for people who write seeds; the pipeline does not read it. */
const GUIDE = 'seeds/README.md';

/**
 * A problem for each file that the pipeline does not read. A misspelt "record.csv" would leave a meeting without
 * records.
 */
export function strayFiles(files: SeedFiles): Problem[] {
  const expected = `one of ${MEETING_FILES.join(', ')} in a meeting's folder`;
  return [...files.keys()]
    .filter((path) => !isSeed(path) && path !== GUIDE)
    .map((path) => {
      const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
      const message = 'a file that nothing reads';
      return problemOf({
        file: path,
        column: 'file',
        message,
        found: name,
        expected,
        code: 'file-unknown',
        values: { words: name },
      });
    });
}
