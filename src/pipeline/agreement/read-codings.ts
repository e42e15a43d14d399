/** Reads the two codings of a meeting and the resolutions of their differences. */
import type { Dispute } from '../../dataset/agreement-schema';
import { type CodedMeeting, type Coding, inOrder, type LinkedRow, linkRows } from '../coding';
import { listFirst, type Problem, problemOf, show } from '../problem';
import { applyRules } from '../rules/apply-rules';
import { problemIn } from '../rules/rule';
import {
  COLUMNS,
  type CodingFile,
  type RowOf,
  type SeedFiles,
  type SeedTable,
  seedTable,
} from '../seed-files';
import {
  type Cell,
  cellKey,
  cellsOf,
  meaningDisputes,
  stanceDisputes,
  stancesOf,
  subjectKey,
} from './coded-cells';

export type RecordRow = RowOf<'records'>;
export type ResolutionRow = RowOf<'resolutions'>;

/** One person's coding of a meeting: a table of the columns of `records.csv`. */
type OneCoding = SeedTable<(typeof COLUMNS.records)[number]>;

/** The two independent codings of a meeting, and the resolutions of their differences. */
export interface Codings {
  first: OneCoding;
  second: OneCoding;
  resolutions: ResolutionRow[];
}

/**
 * Reads both codings of a meeting and their resolutions. The first coding is `records.first.csv`, or else
 * `records.csv`; a problem reports where `records.csv` has been changed by resolutions since. `codings` is 'missing'
 * without a second coding, and 'faulty' where a file cannot be read in full or breaks a data rule. Each coding must
 * follow the rules of `records.csv`; its ids are unique within the coding.
 */
export function readCodings(
  files: SeedFiles,
  meeting: CodedMeeting,
  coding: Coding,
): { codings: Codings | 'missing' | 'faulty'; problems: Problem[] } {
  const { folder } = meeting;
  const optional = (name: string) => (files.has(`${folder}/${name}`) ? `${folder}/${name}` : null);
  const firstFile = optional('records.first.csv');
  const secondFile = optional('records.second.csv');
  const resolutionsFile = optional('resolutions.csv');
  if (!secondFile) {
    const unpaired = [firstFile, resolutionsFile].flatMap((file) => file ?? []);
    return {
      codings: 'missing',
      problems: unpaired.map((file) => missingSecondProblem(file, 'records.second.csv')),
    };
  }
  const problems: Problem[] = [];
  const read = (file: string) => readCoding(files, file, meeting, coding, problems);
  const first = read(firstFile ?? `${folder}/records.csv`);
  const second = read(secondFile);
  const resolutions =
    resolutionsFile && seedTable(files, resolutionsFile, COLUMNS.resolutions, problems);
  if (problems.length > 0 || !first || !second) return { codings: 'faulty', problems };
  const rows = resolutions ? resolutions.rows : [];
  if (!firstFile && rows.length > 0) problems.push(missingFirstProblem(folder));
  return { codings: { first, second, resolutions: rows }, problems };
}

function readCoding(
  files: SeedFiles,
  file: string,
  meeting: CodedMeeting,
  coding: Coding,
  problems: Problem[],
): OneCoding | null {
  const table = seedTable(files, file, COLUMNS.records, problems);
  const records: LinkedRow<'records'>[] = linkRows<'records'>(table?.rows ?? [], meeting);
  // The rules judge these rows as if they were the meeting's records. Problems of other files are reported elsewhere.
  const found = applyRules({ ...coding, meetings: [{ ...meeting, records, positions: [] }] });
  for (const problem of found)
    if (problem.file === file && !problem.isWarning) problems.push(problem);
  return table;
}

/** Problems that the rules find in the positions of the second coding. */
export function stanceFaults(files: SeedFiles, meeting: CodedMeeting, coding: Coding): Problem[] {
  const file = `${meeting.folder}/positions.second.csv`;
  const problems: Problem[] = [];
  if (!files.has(file)) return problems;
  const table = seedTable(files, file, COLUMNS.positions, problems);
  const positions: LinkedRow<'positions'>[] = linkRows<'positions'>(table?.rows ?? [], meeting);
  // Earlier meetings stay, since a stance of theirs may be withdrawn here.
  const meetings = inOrder(coding);
  const before = meetings.slice(
    0,
    meetings.findIndex(({ about }) => about.id === meeting.about.id),
  );
  const found = applyRules({
    ...coding,
    meetings: [...before, { ...meeting, records: [], positions }],
  });
  return [...problems, ...found.filter((problem) => problem.file === file)];
}

/**
 * Problems between the positions of two codings: files that cannot be read, and differences of stance without a reason.
 * Agreement is computed for records alone, so these files are not published.
 */
export function stanceProblems(files: SeedFiles, { folder }: CodedMeeting): Problem[] {
  const pathOf = (name: CodingFile) => `${folder}/${name}`;
  const [first, second] = [pathOf('positions.first.csv'), pathOf('positions.second.csv')];
  const reasons = pathOf('resolutions.stances.csv');
  if (!files.has(second)) return [];
  const problems: Problem[] = [];
  const stances = (file: string) =>
    stancesOf(seedTable(files, file, COLUMNS.positions, problems)?.rows ?? []);
  const disputes = stanceDisputes(
    stances(files.has(first) ? first : `${folder}/positions.csv`),
    stances(second),
  );
  const table = files.has(reasons) && seedTable(files, reasons, COLUMNS.stances, problems);
  const resolved = (table ? table.rows : [])
    .filter(({ cells }) => cells.note !== '')
    .map(({ cells }) => subjectKey(cells));
  return problems.length > 0
    ? problems
    : unexplainedProblems(reasons, 'stance', disputes, resolved);
}

/**
 * One problem for all differences without a reason.
 * @param file the file of the reasons
 * @param what what the codings differ in
 * @param disputes keys of the differences
 * @param resolved keys of those that have a reason
 */
export function unexplainedProblems(
  file: string,
  what: string,
  disputes: readonly string[],
  resolved: readonly string[],
): Problem[] {
  const unresolved = disputes.filter((key) => !resolved.includes(key));
  if (unresolved.length === 0) return [];
  const message = `${unresolved.length} difference(s) of ${what} not resolved`;
  const expected = 'a line each with the reason';
  const found = `none of ${listFirst(unresolved, 3)}`;
  return [problemOf({ file, column: 'note', message, found, expected })];
}

function missingFirstProblem(folder: string): Problem {
  const message = 'no first coding, though differences were resolved';
  const found = 'no such file, and records.csv compared in its place';
  const expected = 'the first coding as it was before any difference was resolved';
  return problemOf({
    file: `${folder}/records.first.csv`,
    column: 'file',
    message,
    found,
    expected,
  });
}

/** @param second name of the file of the second coding */
export function missingSecondProblem(file: string, second: string): Problem {
  const expected = `${second} beside this file`;
  const message = 'no second coding to compare with';
  return problemOf({ file, column: 'file', message, found: `no ${second}`, expected });
}

/**
 * A problem if `records.csv` is empty although a coding has records in cells without a resolution. That coding is the
 * first, or the second if the first has no file of its own.
 */
export function emptiedRecordsProblems(
  files: SeedFiles,
  { folder, records }: CodedMeeting,
): Problem[] {
  const file = `${folder}/records.csv`;
  const rowsOf = (name: string, table: 'records' | 'resolutions') => {
    const path = `${folder}/${name}`;
    // The comparison of the codings reports the problems of these files.
    const read = files.has(path) ? seedTable(files, path, COLUMNS[table], []) : null;
    return (read?.rows ?? []) as { cells: Record<keyof Cell, string> }[];
  };
  const resolved = cellsOf(rowsOf('resolutions.csv', 'resolutions'));
  const left = ['records.first.csv', 'records.second.csv'].flatMap((name) => {
    const count = rowsOf(name, 'records').filter(
      ({ cells }) => !resolved.has(cellKey(cells)),
    ).length;
    return count > 0 ? `${name} (${count})` : [];
  });
  const isExpected = files.has(`${folder}/records.first.csv`)
    ? left[0]?.startsWith('records.first.csv')
    : left.length > 0;
  if (records.length > 0 || !isExpected) return [];
  const expected = `the records to which the codings led: ${left.join(', ')}`;
  const message = 'no record, though a coding holds some';
  return [
    problemOf({
      file,
      column: 'file',
      message,
      found: 'no row',
      expected,
      code: 'records-emptied',
    }),
  ];
}

/** The first resolution of each cell, by `cellKey`. */
export function resolutionsByCell(
  resolutions: readonly ResolutionRow[],
): Map<string, ResolutionRow> {
  return new Map(resolutions.map((row) => [cellKey(row.cells), row] as const).toReversed());
}

/** The problems of resolutions: a dispute has none; or a resolution has no dispute, has no reason or is repeated. */
export function resolutionProblems(
  disputes: readonly Dispute[],
  lost: readonly Cell[],
  { first, second, resolutions }: Codings,
  file: string,
): Problem[] {
  const resolved = resolutionsByCell(resolutions);
  // A resolution may also be about a cell that both codings hold: one that was struck, or one with different values.
  const disputed = new Set([
    ...[...disputes, ...lost].map(cellKey),
    ...meaningDisputes(first.rows, second.rows).keys(),
  ]);
  const unresolved = disputes.flatMap((dispute) => {
    const key = cellKey(dispute);
    const holder = dispute.heldBy === 'first' ? first : second;
    const row = holder.rows.find(({ cells }) => cellKey(cells) === key);
    if (!row || resolved.has(key)) return [];
    const expected = `a line ${key.replaceAll(' ', ',')} with the reason in ${file}`;
    const found = `${key} in the ${dispute.heldBy} coding only`;
    return problemIn(row, { column: 'id', message: 'dispute not resolved', expected, found });
  });
  return [...unresolved, ...resolutions.flatMap((row) => lineProblems(row, resolved, disputed))];
}

function lineProblems(
  row: ResolutionRow,
  resolved: ReadonlyMap<string, ResolutionRow>,
  disputed: ReadonlySet<string>,
): Problem[] {
  const key = cellKey(row.cells);
  const before = resolved.get(key);
  if (!disputed.has(key)) {
    const expected = 'actor, topic and kind of a cell on which the codings differ';
    return [
      problemIn(row, { column: 'actor', message: 'no such dispute', expected, found: show(key) }),
    ];
  }
  if (before && before !== row) {
    const message = `dispute resolved before, on line ${before.line}`;
    return [
      problemIn(row, { column: 'actor', message, expected: 'one line a cell', found: show(key) }),
    ];
  }
  if (row.cells.note !== '') return [];
  return [
    problemIn(row, {
      column: 'note',
      message: 'note missing',
      expected: 'why the cell was kept or struck',
    }),
  ];
}
