/** One shape of table for the screen and for files as CSV, XLSX and JSON. */
import type { Dataset } from './schema';

/** Null is an empty cell. */
export type Cell = string | number | null;

export interface Column<Row> {
  /** The same in every language: programs and formulas refer to it. */
  readonly id: string;
  /** The head of the column in the reader's language. */
  readonly head: string;
  readonly explanation: string;
  readonly type: 'string' | 'integer' | 'number' | 'link';
  readonly value: (row: Row) => Cell;
}

export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** The source of the rows of a file. */
export interface Origin {
  readonly title: string;
  /** The filter that selects the rows, in words. */
  readonly filter: string;
  /** References of the documents with the minutes. */
  readonly source: string;
  /** Address of the page in the state in which the reader saved the file. */
  readonly link: string;
  readonly dataset: Pick<Dataset, 'version' | 'date' | 'hash'>;
}

/** A table that is saved as a file. */
export interface FileTable<Row> extends Table<Row> {
  readonly origin: Origin;
}

/** Words that a workbook shows beside the table, in the reader's language. */
export interface WorkbookWords {
  /** Names of the two sheets: the table, and its explanation. */
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

/** Yields the cells of each row, one row at a time, since a table may have a million rows. */
export function* rowsOf<Row>({ columns, rows }: Table<Row>): Generator<Cell[]> {
  for (const row of rows) yield columns.map(({ value }) => value(row));
}

/** A number and what it counts, by id of the column. */
export type Fact = Readonly<Record<string, Cell>>;

/** A table of facts with the columns of the first fact, and with source and link in every row. */
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
