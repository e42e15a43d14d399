/** A table: one shape for the screen and for files as CSV, XLSX and JSON. */
import type { Dataset } from './schema';

/** Null is an empty cell. */
export type Cell = string | number | null;

export interface Column<Row> {
  /** The same in every language: programs and formulas hold on to it. */
  readonly id: string;
  /** What the reader calls it. */
  readonly head: string;
  readonly explanation: string;
  readonly type: 'string' | 'integer' | 'number' | 'link';
  readonly value: (row: Row) => Cell;
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Where the rows of a file come from. */
export interface Origin {
  readonly title: string;
  /** The filter that chose the rows, in words. */
  readonly filter: string;
  /** The documents that the table rests on. */
  readonly source: string;
  /** The page as it was when the file was made. */
  readonly link: string;
  readonly dataset: Pick<Dataset, 'version' | 'date' | 'hash'>;
}

/** A table that is saved as a file. */
export interface FileTable<Row> extends Table<Row> {
  readonly origin: Origin;
}

/** What a workbook says of itself, in the reader's language. */
export interface WorkbookWords {
  /** Names of the two sheets: the table, and what explains it. */
  readonly sheet: string;
  readonly about: string;
  readonly origin: Readonly<
    Record<'title' | 'filter' | 'source' | 'link' | 'version' | 'date' | 'hash', string>
  >;
  /** Heads of the list of columns. */
  readonly columns: Readonly<Record<'head' | 'id' | 'explanation', string>>;
}

/** A table that is saved as a workbook, or in any other format. */
export interface WorkbookTable<Row> extends FileTable<Row> {
  readonly words: WorkbookWords;
}

/** The cells of each row, made one row at a time: there may be very many. */
export function* rowsOf<Row>({ columns, rows }: Table<Row>): Generator<Cell[]> {
  for (const row of rows) yield columns.map(({ value }) => value(row));
}

/** A fact: a number and what it counts, by id of the column. */
export type Fact = Readonly<Record<string, Cell>>;

/** Facts of one kind, which all have the columns of the first, with source and link in every row. */
export function factTable(facts: readonly Fact[], origin: Origin): FileTable<Fact> {
  const plain = (id: string) => ({ id, head: id, explanation: '' });
  const columns = Object.entries(facts[0] ?? {}).map(
    ([id, cell]): Column<Fact> => ({
      ...plain(id),
      type: typeof cell === 'number' ? 'number' : 'string',
      value: (fact) => fact[id] ?? null,
    }),
  );
  return {
    columns: [
      ...columns,
      { ...plain('source'), type: 'string', value: () => origin.source },
      { ...plain('link'), type: 'link', value: () => origin.link },
    ],
    rows: facts,
    origin,
  };
}
