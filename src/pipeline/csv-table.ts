import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problemOf, show } from './problem';

/** One line of a CSV seed: its cells by column name, trimmed. */
export interface Row<Column extends string = string> {
  file: string;
  /** The line on which it begins, from 1. */
  line: number;
  cells: Record<Column, string>;
}

/** A quoted cell may hold line breaks; one longer than this is a quote somebody forgot to close. */
const LONGEST_CELL_IN_LINES = 20;

/** Columns that a head may have beside those it must. */
export interface OtherColumns {
  is(name: string): boolean;
  /** What they are, for a message. */
  called: string;
}

/**
 * Reads a CSV file whose first line names exactly `columns`, and `others` where these are given, in
 * any order.
 * Lines that cannot be read are reported and left out, and reading goes on after them.
 * `rows` is null where the head itself is wrong, so that no rule speaks of missing cells; `columns`
 * are those of the head, in its order.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  others?: OtherColumns,
): { rows: Row<Column>[] | null; columns: Column[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const [head, ...body] = readLines(file, text.replace(/^\uFEFF/u, ''), columns, problems);
  const names = (head?.fields ?? []).map((name) => name.trim());
  problems.push(...headProblems(file, names, columns, others));
  if (problems.some(({ line }) => line === 1)) return { rows: null, columns: [], problems };

  const rows: Row<Column>[] = [];
  const inOrder = [...columns, ...names.filter((name) => !columns.some((each) => each === name))];
  for (const { line, fields } of body) {
    if (fields.length !== names.length) {
      problems.push({
        file,
        line,
        column: fields.length > names.length ? `field ${names.length + 1}` : `${names.at(-1)}`,
        message: 'wrong number of fields (a comma inside a cell needs quotes around the cell)',
        found: `${fields.length}`,
        expected: `${names.length}`,
      });
      continue;
    }
    // In the order of `columns`, whatever that of the head.
    const cells = Object.fromEntries(
      inOrder.map((name) => [name, (fields[names.indexOf(name)] ?? '').trim()]),
    );
    rows.push({ file, line, cells: cells as Record<Column, string> });
  }
  return { rows, columns: names as Column[], problems };
}

/**
 * csv-parse stops at the first stray quote, or goes on out of step; one record at a time it can
 * say which line is wrong, and the next line is read afresh.
 */
function readLines(file: string, text: string, columns: readonly string[], problems: Problem[]) {
  const lines = text.split(/(?<=\n)/u);
  const records: { line: number; fields: string[] }[] = [];
  for (let at = 0, taken = 1; at < lines.length; at += taken) {
    taken = 1;
    const first = lines[at] ?? '';
    if (first.trim() === '') continue;
    const error = parseOne(first);
    let read = error;
    // Only a cell left open may be closed by the next line.
    while (isOpen(read) && taken < LONGEST_CELL_IN_LINES && at + taken < lines.length)
      read = parseOne(lines.slice(at, at + ++taken).join(''));
    if (!(read instanceof CsvError)) {
      records.push({ line: at + 1, fields: read });
      continue;
    }
    taken = 1;
    const names = records[0]?.fields ?? columns;
    problems.push(quoteProblem(file, at + 1, first, error as CsvError, names));
  }
  return records;
}

const isOpen = (read: string[] | CsvError): boolean =>
  read instanceof CsvError && read.code === 'CSV_QUOTE_NOT_CLOSED';

function parseOne(text: string): string[] | CsvError {
  try {
    const [fields] = parse(text, { relax_column_count: true }) as string[][];
    return fields ?? [];
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function quoteProblem(
  file: string,
  line: number,
  words: string,
  error: CsvError,
  columns: readonly string[],
): Problem {
  const index = typeof error.index === 'number' ? error.index : 0;
  return {
    file,
    line,
    column: columns[index] ?? `field ${index + 1}`,
    message: isOpen(error) ? 'a quote is opened and never closed' : 'stray quote',
    found: show(words.trim()),
    expected: 'a cell with quotes around the whole of it, and each quote inside it doubled',
  };
}

function headProblems(
  file: string,
  names: string[],
  columns: readonly string[],
  others?: OtherColumns,
): Problem[] {
  const expected = columns.join(',') + (others ? ` and ${others.called}` : '');
  const problem = (column: string, message: string, found: string) =>
    problemOf(file, column, message, found, expected);
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !columns.includes(name) && !others?.is(name));
  const repeated = names.filter((name, i) => names.indexOf(name) < i);
  return [
    ...missing.map((column) => problem(column, 'missing column', show(names.join(',')))),
    ...unknown.map((name) => problem(name || 'head', 'unknown column', show(name))),
    ...repeated.map((name) => problem(name, 'column named twice', show(name))),
  ];
}
