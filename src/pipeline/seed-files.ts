import { type OtherColumns, type Row, readTable } from './csv-table';
import { lineAt } from './lines';
import { type Problem, problemOf, show } from './problem';

/** Why what stands at a path is no text: other bytes than UTF-8, a link that leads nowhere. */
export type Unreadable = Omit<Problem, 'file' | 'column'>;

/**
 * Texts by path from the repository's top ("seeds/actors.csv"). A path that ends with "/" is a folder
 * that holds nothing.
 */
export type SeedFiles = ReadonlyMap<string, string | Unreadable>;

/** The columns of each table. */
export const COLUMNS = {
  actors: ['id', 'name', 'kind', 'subregion', 'alpha2', 'members', 'aliases'],
  'topic-groups': ['id', 'label', 'short'],
  topics: ['id', 'label', 'short', 'group', 'instrument'],
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
    'basis',
    'quote',
    'line',
    'note',
  ],
  positions: ['id', 'proposal', 'actor', 'reported_by', 'stance', 'quote', 'line', 'note'],
  resolutions: ['actor', 'topic', 'kind', 'note'],
  stances: ['proposal', 'actor', 'note'],
} as const;

export type TableName = keyof typeof COLUMNS;
export type ColumnOf<Name extends TableName> = (typeof COLUMNS)[Name][number];
export type RowOf<Name extends TableName> = Row<ColumnOf<Name>>;

/** What `readTable` gives of a seed; `text` is the file as it stands. */
export interface SeedTable<Column extends string> {
  text: string;
  rows: Row<Column>[];
  /** The columns in the order of the file. */
  columns: Column[];
}

/**
 * No text has these: control characters but for tabs and ends of lines (a NUL stands between the
 * letters of UTF-16 that is read as UTF-8), halves of characters, and the sign for one that was lost.
 */
export const NO_TEXT = /[^\P{Cc}\t\n\v\f\r\u0085]|[\p{Cs}\uFFFD\uFFFE\uFFFF]/u;

const MISSING = { code: 'file-missing', values: {} } as const;

/** The text of a seed; null, and a problem more, where there is none. */
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
    const said = { code: 'file-sign', values: { words: found } } as const;
    problem({ line: lineAt(text, at), message, found, expected: 'plain text in UTF-8', ...said });
  }
  return null;
}

/** A CSV seed by `readTable`, which adds to the problems; null where the file or its head cannot be read. */
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
  // Only where States are shown on a map.
  'map.csv',
  // Only where there is something to tell of a document.
  'notes.csv',
  // Only where the words are in other languages too.
  'translations.csv',
];

/** Not in every folder of a meeting: what two people coded, and how their differences were settled. */
export const CODING_FILES = [
  'records.first.csv',
  'records.second.csv',
  'resolutions.csv',
  'positions.first.csv',
  'positions.second.csv',
  'resolutions.stances.csv',
] as const;
export type CodingFile = (typeof CODING_FILES)[number];

const MEETING_FILES = [
  'meeting.json',
  'minutes.txt',
  'records.csv',
  'positions.csv',
  ...CODING_FILES,
];

/** Whether a path is that of a seed that something reads, or of a folder for a meeting. */
export function isSeed(path: string): boolean {
  const [, ...parts] = path.split('/');
  if (parts.length === 1) return COMMON_FILES.includes(parts[0] ?? '');
  return parts.length === 2 && ['', ...MEETING_FILES].includes(parts[1] ?? '');
}

/** How seeds are written, for people. */
const GUIDE = 'seeds/README.md';

/** Files that nothing reads: a misspelt "record.csv" must not pass for a meeting without records. */
export function strayFiles(files: SeedFiles): Problem[] {
  const expected = `one of ${MEETING_FILES.join(', ')} in a meeting's folder`;
  return [...files.keys()]
    .filter((path) => !isSeed(path) && path !== GUIDE)
    .map((path) => {
      const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
      const message = 'a file that nothing reads';
      return problemOf(path, 'file', message, name, expected, 'file-unknown', { words: name });
    });
}
