/** Tables of seeds as CSV (RFC 4180), read and written. */
import { type Problem, type ProblemCode, problemOf, show } from './problem';

/** One line of a CSV seed: its cells by column name, trimmed. */
export interface Row<Column extends string = string> {
  file: string;
  /** The line on which it begins, from 1. */
  line: number;
  cells: Record<Column, string>;
}

/** A quoted cell may hold line breaks; one longer than this is a quote somebody forgot to close. */
const LONGEST_CELL_IN_LINES = 20;

/** Between two cells: a comma, or what spreadsheets write where the comma stands in numbers. */
type Separator = ',' | ';';

/** Columns that a head may have beside those it must. */
export interface OtherColumns {
  is(name: string): boolean;
  /** What they are, for a message. */
  called: string;
}

/** Columns that a head may lack, as those of older files do: their cells are empty. */
const MAY_LACK: readonly string[] = ['aliases'];

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
  separator: Separator = ',',
): { rows: Row<Column>[] | null; columns: Column[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const [head, ...body] = readRecords(
    file,
    text.replace(/^\uFEFF/u, ''),
    columns,
    separator,
    problems,
  );
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
    // In the order of `columns`, whatever that of the head.
    const cells = Object.fromEntries(
      inOrder.map((name) => [name, (fields[names.indexOf(name)] ?? '').trim()]),
    );
    rows.push({ file, line, cells: cells as Record<Column, string> });
  }
  return { rows, columns: names as Column[], problems };
}

/**
 * A cell by RFC 4180, with quotes around the whole of it or none in it, and what ends it. Lines end
 * with LF, CRLF or a CR alone, in one file even.
 */
const cellBefore = (separator: Separator) =>
  new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n?|\\n|$)`,
    'uy',
  );
const CELL = { ',': cellBefore(','), ';': cellBefore(';') };

const LINE_END = /\r\n?|\n/gu;
const lineEndsIn = (text: string): number => text.match(LINE_END)?.length ?? 0;

/** What is left of a line where a quote is opened and not closed. */
const OPEN_CELL = /^"[^"]*(?:""[^"]*)*$/u;

/**
 * The fields of each record, and the line on which it begins. A record that cannot be read is reported,
 * and reading goes on with the next line.
 */
function readRecords(
  file: string,
  text: string,
  columns: readonly string[],
  separator: Separator,
  problems: Problem[],
) {
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
    line += lineEndsIn(text.slice(at, next));
    at = next;
  }
  return records;
}

/** The fields from an offset to the end of their record; where it is not whole, those before the fault. */
function readRecord(text: string, from: number, separator: Separator) {
  const fields: string[] = [];
  const cell = CELL[separator];
  for (let end = from; ; ) {
    cell.lastIndex = end;
    const [, quoted, plain = '', after] = cell.exec(text) ?? [];
    const isTooLong = lineEndsIn(quoted ?? '') >= LONGEST_CELL_IN_LINES;
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
    problemOf(file, column, message, found, expected, code, { words: column });
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

/** Several values in one cell, as people write them: "training; funding". */
export function readList(cell: string): string[] {
  return cell
    .split(';')
    .map((value) => value.trim())
    .filter(Boolean);
}

const WANTS_QUOTES = /[",\r\n]/u;

const written = (cell: string): string =>
  WANTS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * A table as seeds are written: its columns, but for an empty one that it may lack, LF after every row, quotes where RFC 4180 needs them. What is
 * published for other programs is written by `dataset/csv.ts`, which guards against formulas.
 */
export const seedCsv = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string =>
  writtenRows(
    columns.filter((column) => !MAY_LACK.includes(column) || rows.some((cells) => cells[column])),
    rows,
  );

const writtenRows = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string =>
  [columns, ...rows.map((cells) => columns.map((column) => cells[column] ?? ''))]
    .map((cells) => `${cells.map(written).join(',')}\n`)
    .join('');
