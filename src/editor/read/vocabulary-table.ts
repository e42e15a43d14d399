/** Reads a user's list of actors or topics from a CSV or XLSX file, completely or not at all. */
import { ID_FORM } from '../../dataset/identifiers';
import { inflatedFiles, isZip } from '../../dataset/zip-safe';
import { type OtherColumns, type Row, readTable, seedCsv } from '../../pipeline/csv-table';
import { type Problem, type ProblemCode, problemOf, show } from '../../pipeline/problem';
import { repeats } from '../../pipeline/rules/rule';
import { textOf } from '../../pipeline/text-of';
import { columnsOf, shortLabel } from '../edits/vocabulary';
import { type CommonTable, keyOf, type TableRow } from '../project/project';

type ListRow = Readonly<Record<string, string>>;
/** The rows, or the problems with their lines. */
type ReadList = { readonly rows: readonly ListRow[] } | { readonly problems: Problem[] };

/**
 * Reads the rows of a file.
 * @param name name of the file, for messages
 * @param groups existing groups of topics, which topics of the file may name
 */
export async function readList(
  list: CommonTable,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  groups: readonly TableRow[] = [],
): Promise<ReadList> {
  const text = await textOfList(list, name, bytes);
  if (typeof text !== 'string') return { problems: [text] };
  const [head = ''] = /^[^\r\n]*/u.exec(text) ?? [];
  const separator = head.includes(';') && !head.includes(',') ? ';' : ',';
  const { needed, others } = columnsOf(list);
  const known: OtherColumns = {
    is: (column) => others.includes(column),
    called: `perhaps ${others.join(',')}`,
  };
  const { rows: all, problems } = readTable<string>(
    name,
    text.replace(head, () => head.toLowerCase()),
    needed,
    others.length > 0 ? known : undefined,
    separator,
  );
  if (!all || problems.length > 0) return { problems };
  // Spreadsheets write empty rows.
  const rows = all.filter(({ cells }) => Object.values(cells).some(Boolean));
  const faults = rowFaults(list, rows, groups);
  if (rows.length === 0)
    faults.push(
      fileProblem(name, 'list-empty', 'no row', 'none', 'at least one row below the head'),
    );
  if (faults.length > 0) return { problems: faults };
  return {
    rows: rows.map(({ cells }) => ({ ...cells, ...shortLabel(list, cells.label ?? '', cells) })),
  };
}

/** A problem of a file as a whole. */
const fileProblem = (
  file: string,
  code: ProblemCode,
  message: string,
  found: string,
  expected: string,
  values: Problem['values'] = {},
) => problemOf({ file, column: 'file', code, message, found, expected, values });

/** The table in a file as CSV, or the reason why it has none that can be read. */
async function textOfList(
  list: CommonTable,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string | Problem> {
  const [size, most] = isZip(bytes)
    ? [unpackedSize(bytes), MOST_OF_WORKBOOK]
    : [bytes.length, MOST_OF_CSV];
  if (size > most) {
    const [found, expected] = [`${Math.ceil(size / KB)} KB`, `${most / KB} KB at most`];
    const values = { most: `${most / KB}` };
    return fileProblem(name, 'list-too-large', 'too large', found, expected, values);
  }
  if (!isZip(bytes)) {
    const text = textOf(bytes);
    const expected = 'CSV in UTF-8: save it as "CSV UTF-8", or as XLSX';
    return typeof text === 'string' ? text : { ...text, file: name, column: 'file', expected };
  }
  try {
    return await firstSheet(bytes, list);
  } catch (error) {
    const found = show(error instanceof Error ? error.message : String(error));
    const [message, expected] = [
      'not a workbook that can be read',
      'an XLSX file without a password',
    ];
    return fileProblem(name, 'no-workbook', message, found, expected);
  }
}

/** The problems of rows: ids that are missing, malformed or repeated, and unknown groups of topics. */
function rowFaults(
  list: CommonTable,
  rows: readonly Row[],
  groups: readonly TableRow[],
): Problem[] {
  const key = keyOf(list);
  const before = repeats(rows, ({ cells }) => cells[key] ?? '');
  return rows.flatMap((row): Problem | Problem[] => {
    const { file, line, cells } = row;
    const { [key]: id = '', group = '' } = cells;
    const fault = (code: ProblemCode, message: string, expected: string) =>
      problemOf({
        ...{ file, line, column: key, code, message, expected },
        ...{ found: show(id), values: { id } },
      });
    const first = before.get(row);
    if (id === '') return fault('id-missing', `${key} missing`, 'an id');
    if (!ID_FORM.test(id))
      return fault('id-malformed', 'malformed id', 'letters without accents, digits, "." and "-"');
    if (first)
      return fault('id-reused', 'id reused', `an id other than that of line ${first.line}`);
    if (list !== 'topics' || group === '' || groups.some((each) => each.id === group)) return [];
    const [message, expected] = ['unknown topic group', 'an id of the groups of topics'];
    return problemOf({
      ...{ file, line, column: 'group', code: 'unknown-group', message, expected },
      ...{ found: show(group), values: { value: group } },
    });
  });
}

const KB = 1024;
/** The most bytes: lists of thousands of rows. A larger one would block the page, which reads it without a worker. */
const [MOST_OF_CSV, MOST_OF_WORKBOOK] = [512 * KB, 2048 * KB];

/** The unpacked size that a workbook states, in bytes; 0 where it is no zip. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    inflatedFiles(bytes, (_, unpacked) => {
      size += unpacked;
      return false;
    });
  } catch {
    // `firstSheet` reports a file that is no zip.
  }
  return size;
}

/** The first sheet as CSV with one line for each row, so that problems have the number of the row. */
async function firstSheet(bytes: Uint8Array<ArrayBuffer>, list: CommonTable): Promise<string> {
  const { firstSheetOf } = await import('./read-workbook');
  const [head = [], ...rows] = await firstSheetOf(bytes);
  const names = head.map((value) => cellText(value ?? '', list));
  const cells = rows.map((row) => names.map((_, at) => [`${at}`, cellText(row[at] ?? '', list)]));
  const columns = names.map((_, at) => `${at}`);
  const all = [
    Object.fromEntries(names.map((name, at) => [at, name])),
    ...cells.map(Object.fromEntries),
  ];
  return seedCsv(columns, all).replace(/^.*\n/u, '');
}

/** The text of a cell. A number among actors is the code of a region, whose leading zeros a spreadsheet drops. */
const cellText = (value: string | number | boolean | Date, list: CommonTable): string =>
  typeof value === 'number' && list === 'actors'
    ? String(value).padStart(3, '0')
    : String(value).replace(/\s+/gu, ' ').trim();
