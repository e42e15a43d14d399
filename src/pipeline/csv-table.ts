/** Reads and writes tables of seeds as CSV (RFC 4180). */
import { type Problem, type ProblemCode, problemOf, show } from './problem';

/** One line of a CSV seed: its cells by column name, trimmed. */
export interface Row<Column extends string = string> {
  file: string;
  /** The line of the file on which the row begins, from 1. */
  line: number;
  cells: Record<Column, string>;
}

/** A quoted cell may contain line breaks; with more lines than this its closing quote is missing. */
const LONGEST_CELL_IN_LINES = 20;

/** The separator of cells: a comma, or the semicolon that spreadsheets write where numbers have a decimal comma. */
type Separator = ',' | ';';

/** Columns that a head may have beside the required ones. */
export interface OtherColumns {
  is(name: string): boolean;
  /** A description of these columns, for a message. */
  called: string;
}

/** Columns that the head of a file may lack; their cells are then empty. */
export const MAY_LACK: readonly string[] = ['aliases', 'was', 'until'];

/**
 * Reads a CSV file whose first line names exactly `columns`, and `others` where these are given, in any order. A line
 * that cannot be read is a problem, and is left out. `rows` is null where the head is wrong, so that no rule reports
 * missing cells; `columns` are those of the head, in its order.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  others?: OtherColumns,
  separator: Separator = ',',
): { rows: Row<Column>[] | null; columns: Column[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const plainText = text.replace(/^\uFEFF/u, '');
  const [head, ...body] = readRecords({ file, text: plainText, columns, separator, problems });
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
        code: 'cells-count',
        values: { count: `${fields.length}`, most: `${names.length}` },
      });
      continue;
    }
    // The cells are in the order of `columns`, not of the head.
    const cells = Object.fromEntries(
      inOrder.map((name) => [name, (fields[names.indexOf(name)] ?? '').trim()]),
    );
    rows.push({ file, line, cells: cells as Record<Column, string> });
  }
  return { rows, columns: names as Column[], problems };
}

/**
 * Matches a cell by RFC 4180, quoted as a whole or without quotes, and the separator or line end after it. Lines end
 * with LF, CRLF or a CR alone, also in one file.
 */
const cellPattern = (separator: Separator) =>
  new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n?|\\n|$)`,
    'uy',
  );
const CELL = { ',': cellPattern(','), ';': cellPattern(';') };

const LINE_END = /\r\n?|\n/gu;
const countLineEnds = (text: string): number => text.match(LINE_END)?.length ?? 0;

/** Matches the rest of a line after a quote that is opened and not closed. */
const OPEN_CELL = /^"[^"]*(?:""[^"]*)*$/u;

interface RecordsInput {
  readonly file: string;
  readonly text: string;
  /** Names of the columns where the text has no head. */
  readonly columns: readonly string[];
  readonly separator: Separator;
  /** The function adds to it. */
  readonly problems: Problem[];
}

/**
 * Reads the fields of each record, and the line on which it begins. A record that cannot be read is a problem, and
 * reading continues on the next line.
 */
function readRecords({ file, text, columns, separator, problems }: RecordsInput) {
  const records: { line: number; fields: string[] }[] = [];
  for (let at = 0, line = 1; at < text.length; ) {
    LINE_END.lastIndex = at;
    const nextLine = LINE_END.test(text) ? LINE_END.lastIndex : text.length;
    const isBlank = text.slice(at, nextLine).trim() === '';
    const { fields, isWhole, end } = readRecord(text, at, separator);
    if (isWhole && !isBlank) records.push({ line, fields });
    if (!isWhole) {
      const names = records[0]?.fields ?? columns;
      const isOpen = OPEN_CELL.test(text.slice(end, nextLine));
      problems.push({
        file,
        line,
        column: names[fields.length] ?? `field ${fields.length + 1}`,
        message: isOpen ? 'a quote is opened and never closed' : 'stray quote',
        found: show(text.slice(at, nextLine).trim()),
        expected: 'a cell with quotes around the whole of it, and each quote inside it doubled',
        code: isOpen ? 'quote-open' : 'quote-stray',
        values: { words: text.slice(at, nextLine).trim() },
      });
    }
    const next = isWhole ? end : nextLine;
    line += countLineEnds(text.slice(at, next));
    at = next;
  }
  return records;
}

/** Reads the fields from an offset to the end of their record; up to the fault where it is not whole. */
function readRecord(text: string, from: number, separator: Separator) {
  const fields: string[] = [];
  const cell = CELL[separator];
  for (let end = from; ; ) {
    cell.lastIndex = end;
    const [, quoted, plain = '', after] = cell.exec(text) ?? [];
    const isTooLong = countLineEnds(quoted ?? '') >= LONGEST_CELL_IN_LINES;
    if (after === undefined || isTooLong) return { fields, isWhole: false, end };
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    end = cell.lastIndex;
    if (after !== separator) return { fields, isWhole: true, end };
  }
}

function headProblems(
  file: string,
  names: string[],
  columns: readonly string[],
  others?: OtherColumns,
): Problem[] {
  const needed = columns.filter((column) => !MAY_LACK.includes(column));
  const expected = needed.join(',') + (others ? ` and ${others.called}` : '');
  const problem = (code: ProblemCode, column: string, message: string, found: string) =>
    problemOf({ file, column, message, found, expected, code, values: { words: column } });
  const missing = columns.filter((column) => !names.includes(column) && !MAY_LACK.includes(column));
  const unknown = names.filter((name) => !columns.includes(name) && !others?.is(name));
  const repeated = names.filter((name, i) => name !== '' && names.indexOf(name) < i);
  return [
    ...missing.map((column) =>
      problem('column-missing', column, 'missing column', show(names.join(','))),
    ),
    ...unknown.map((name) =>
      problem('column-unknown', name || 'head', 'unknown column', show(name)),
    ),
    ...repeated.map((name) => problem('column-twice', name, 'column named twice', show(name))),
  ];
}

/** Splits a cell with several values ("training; funding"), without blanks around them. */
export function readList(cell: string): string[] {
  return cell
    .split(';')
    .map((value) => value.trim())
    .filter(Boolean);
}

const WANTS_QUOTES = /[",\r\n]/u;

const writeCell = (cell: string): string =>
  WANTS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Writes a table as a seed: a row of columns, without an empty column that it may lack; LF after every row; quotes where
 * RFC 4180 needs them. (`dataset/csv.ts` writes the published tables, with a guard against formulas.)
 */
export const seedCsv = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string =>
  writeRows(
    columns.filter((column) => !MAY_LACK.includes(column) || rows.some((cells) => cells[column])),
    rows,
  );

const writeRows = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string =>
  [columns, ...rows.map((cells) => columns.map((column) => cells[column] ?? ''))]
    .map((cells) => `${cells.map(writeCell).join(',')}\n`)
    .join('');
