import { type OtherColumns, type Row, readTable } from './csv-table';
import { type Problem, problemOf } from './problem';

/** Texts by path from the repository's top ("seeds/actors.csv"); null where the bytes are no UTF-8. */
export type SeedFiles = ReadonlyMap<string, string | null>;

/** What `readTable` gives of a seed; `text` is the file as it stands. */
export interface SeedTable<Column extends string> {
  text: string;
  rows: Row<Column>[];
  /** The columns in the order of the file. */
  columns: Column[];
}

/** The text of a seed; null, and a problem more, where there is none. */
export function seedText(files: SeedFiles, file: string, problems: Problem[]): string | null {
  const text = files.get(file);
  if (typeof text === 'string') return text;
  const least = file.endsWith('.csv') ? 'at least its head line' : 'the file';
  problems.push(
    text === null
      ? problemOf(file, 'file', 'not UTF-8', 'other bytes', 'UTF-8')
      : problemOf(file, 'file', 'file missing', 'no such file', least),
  );
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
  problems.push(...read.problems);
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
  // Only where the words are in other languages too.
  'translations.csv',
];

const MEETING_FILES = [
  'meeting.json',
  'minutes.txt',
  'records.csv',
  'positions.csv',
  // Not in every folder: the second coding and how its differences from the first were resolved.
  'records.first.csv',
  'records.second.csv',
  'resolutions.csv',
];

/** Files that nothing reads: a misspelt "record.csv" must not pass for a meeting without records. */
export function strayFiles(files: SeedFiles): Problem[] {
  const known = (path: string) => {
    const [, ...parts] = path.split('/');
    if (parts.length === 1) return COMMON_FILES.includes(parts[0] ?? '');
    return parts.length === 2 && MEETING_FILES.includes(parts[1] ?? '');
  };
  const expected = `one of ${MEETING_FILES.join(', ')} in a meeting's folder`;
  return [...files.keys()]
    .filter((path) => !known(path))
    .map((path) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return problemOf(path, 'file', 'a file that nothing reads', name, expected);
    });
}
