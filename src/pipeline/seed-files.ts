import type { Problem } from './problem';
import { type OtherColumns, type Row, readTable } from './table';

/** Texts by path from the repository's top ("seeds/actors.csv"); null where the bytes are no UTF-8. */
export type SeedFiles = ReadonlyMap<string, string | null>;

/** What `readTable` gives of a seed; `text` is the file as it stands. */
export interface SeedTable<Column extends string> {
  text: string;
  rows: Row<Column>[];
  /** The columns in the order of the file. */
  columns: Column[];
}

/** The text of a seed; null with a problem where there is none. */
export function seedText(
  files: SeedFiles,
  file: string,
): { text: string | null; problems: Problem[] } {
  const text = files.get(file);
  if (typeof text === 'string') return { text, problems: [] };
  const at = { file, line: 1, column: 'file' };
  const problem: Problem =
    text === null
      ? { ...at, message: 'not UTF-8', found: 'other bytes', expected: 'UTF-8' }
      : {
          ...at,
          message: 'file missing',
          found: 'no such file',
          expected: file.endsWith('.csv') ? 'at least its head line' : 'the file',
        };
  return { text: null, problems: [problem] };
}

/** A CSV seed by `readTable`; `table` is null where the file or its head cannot be read. */
export function seedTable<Column extends string>(
  files: SeedFiles,
  file: string,
  columns: readonly Column[],
  others?: OtherColumns,
): { table: SeedTable<Column> | null; problems: Problem[] } {
  const { text, problems } = seedText(files, file);
  if (text === null) return { table: null, problems };
  const read = readTable(file, text, columns, others);
  const { rows } = read;
  return { table: rows && { text, rows, columns: read.columns }, problems: read.problems };
}
