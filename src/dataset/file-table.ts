/** A table that leaves the page as a file. CSV, XLSX and JSON are all written from this. */
import type { Cell } from './csv';
import type { Origin } from './csv-origin';

export interface FileColumn {
  /** The same in every language: programs and formulas hold on to it. */
  readonly id: string;
  /** What the reader calls it. */
  readonly head: string;
  readonly explanation: string;
  readonly type: 'string' | 'integer' | 'link';
}

export interface FileOrigin extends Origin {
  readonly title: string;
  /** The documents that the table rests on. */
  readonly source: string;
  /** The page as it was when the file was made. */
  readonly link: string;
}

/** What a file says of itself, in the reader's language. */
export interface FileWords {
  /** Names of the two sheets: the table, and what explains it. */
  readonly sheet: string;
  readonly about: string;
  readonly origin: Readonly<
    Record<'title' | 'filter' | 'source' | 'link' | 'version' | 'date' | 'hash', string>
  >;
  /** Heads of the list of columns. */
  readonly columns: Readonly<Record<'head' | 'id' | 'explanation', string>>;
}

/** All but the rows. */
export interface FileAbout {
  readonly origin: FileOrigin;
  readonly columns: readonly FileColumn[];
  readonly words: FileWords;
}

export interface FileTable extends FileAbout {
  readonly count: number;
  /** The cells of a row, made when they are asked for: there may be very many rows. */
  readonly row: (position: number) => readonly Cell[];
}

export function* rowsOf({ count, row }: FileTable): Generator<readonly Cell[]> {
  for (let position = 0; position < count; position++) yield row(position);
}
