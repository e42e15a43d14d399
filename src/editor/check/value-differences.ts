/**
 * Where two codings of one thing give it other values, and how that is settled: the stance that an actor takes on a
 * proposal, and what the records of a cell that both hold say of it. Kept like the other differences, as seed files.
 */
import {
  type Cell,
  cellKey,
  cellsOf,
  type Meaning,
  meaningDisputes,
  type Subject,
  stanceDisputes,
  stancesOf,
  subjectKey,
} from '../../pipeline/agreement/coded-cells';
import { seedCsv } from '../../pipeline/csv-table';
import { withBlanks } from '../../pipeline/quotes';
import { COLUMNS, type RowOf } from '../../pipeline/seed-files';
import { removeClaim } from '../edits/claim-edits';
import type { Project, RecordRow } from '../project/project';
import {
  codingFile,
  giveReason,
  type Keep,
  rowsOf,
  SIDES,
  type Side,
  withCodingFile,
  withRow,
} from './difference-list';

type PositionRow = RowOf<'positions'>;

/** A proposal and an actor to whom the codings give different stances, or one of them none. */
export interface StanceDifference extends Subject, Readonly<Record<Side, readonly PositionRow[]>> {
  readonly id: string;
  /** Null where nobody has decided, or where the positions have been changed since. */
  readonly keep: Keep | null;
  /** Why; null where nobody has decided. */
  readonly note: string | null;
}

export interface StancesCompared {
  readonly differences: readonly StanceDifference[];
  /** Subjects on which both have the same stances. */
  readonly agreed: number;
  /** Of the differences: subjects on which both have a stance. */
  readonly differing: number;
}

/** Null without the positions of a second coding. */
export function stanceDifferencesOf(project: Project): StancesCompared | null {
  if (codingFile(project, 'positions.second.csv') === undefined) return null;
  const rows = {
    first: rowsOf(project, 'positions.first.csv', 'positions'),
    second: rowsOf(project, 'positions.second.csv', 'positions'),
  };
  const [first, second, kept] = [
    stancesOf(rows.first),
    stancesOf(rows.second),
    stancesOf(project.lists.positions),
  ];
  const notes = new Map(
    rowsOf(project, 'resolutions.stances.csv', 'stances').map(({ cells }) => [
      subjectKey(cells),
      cells.note,
    ]),
  );
  const of = (all: readonly PositionRow[], key: string) =>
    all.filter(({ cells }) => subjectKey(cells) === key);
  const differences = stanceDisputes(first, second).map((key): StanceDifference => {
    const [proposal = '', actor = ''] = key.split(' ');
    const sides = { first: of(rows.first, key), second: of(rows.second, key) };
    const note = notes.get(key) ?? null;
    const now = kept.get(key) ?? '';
    const both = stancesOf([...sides.first, ...sides.second]).get(key);
    const keep: Keep | null =
      now === ''
        ? 'neither'
        : now === first.get(key)
          ? 'first'
          : now === second.get(key)
            ? 'second'
            : now === both
              ? 'both'
              : null;
    return { id: key, proposal, actor, ...sides, keep: note === null ? null : keep, note };
  });
  const subjects = new Set([...first.keys(), ...second.keys()]);
  return {
    differences,
    agreed: subjects.size - differences.length,
    differing: differences.filter((each) => each.first.length > 0 && each.second.length > 0).length,
  };
}

/** The positions hold the stances that are kept, and no other of that subject; the reason stays as it is. */
export function settleStance(project: Project, difference: StanceDifference, keep: Keep): Project {
  const sides = SIDES.filter((side) => keep === side || keep === 'both');
  const wanted = new Set(
    sides.flatMap((side) => difference[side].map(({ cells }) => cells.stance)),
  );
  const isOwn = ({ cells }: { cells: Subject }) => subjectKey(cells) === difference.id;
  const { lists } = project;
  const positions = lists.positions.filter((row) => !isOwn(row) || wanted.has(row.cells.stance));
  let after: Project = { ...project, lists: { ...lists, positions } };
  for (const side of sides) {
    // What is there already stays as it is: it may have been corrected since.
    const held = new Set(after.lists.positions.filter(isOwn).map(({ cells }) => cells.stance));
    for (const row of difference[side])
      if (!held.has(row.cells.stance)) after = withRow(after, 'positions', row, side);
  }
  return giveStanceReason(after, difference, difference.note ?? '');
}

/** One line a subject, in the order of their names. */
export function giveStanceReason(
  project: Project,
  { proposal, actor }: Subject,
  note: string,
): Project {
  const file = 'resolutions.stances.csv';
  const own = { proposal, actor, note };
  const others = rowsOf(project, file, 'stances')
    .map(({ cells }) => cells)
    .filter((cells) => subjectKey(cells) !== subjectKey(own));
  const rows = [...others, own].toSorted((a, b) => (subjectKey(a) < subjectKey(b) ? -1 : 1));
  return withCodingFile(project, file, seedCsv(COLUMNS.stances, rows));
}

type CodedRow = RowOf<'records'>;

/** A cell that both codings and the records hold, and of which the codings do not say the same. */
export interface MeaningDifference extends Readonly<Record<Side, readonly CodedRow[]>> {
  readonly id: string;
  readonly cell: Cell;
  readonly columns: readonly Meaning[];
  /** Records of the cell. */
  readonly records: readonly string[];
  /** Whose values the records have now; 'own' where they have others. */
  readonly has: Side | 'own';
  /** Why; null where nobody has decided. */
  readonly note: string | null;
}

/** Null without a second coding. */
export function meaningDifferencesOf(project: Project): readonly MeaningDifference[] | null {
  if (codingFile(project, 'records.second.csv') === undefined) return null;
  const { records } = project.lists;
  const first = rowsOf(project, 'records.first.csv', 'records');
  const second = rowsOf(project, 'records.second.csv', 'records');
  const notes = rowsOf(project, 'resolutions.csv', 'resolutions');
  const held = cellsOf(records);
  const disputes = [...meaningDisputes(first, second)].filter(([key]) => held.has(key));
  const unlike = {
    first: meaningDisputes(first, records),
    second: meaningDisputes(second, records),
  };
  return disputes.flatMap(([id, columns]): MeaningDifference[] => {
    const of = <Row extends { readonly cells: Readonly<Record<keyof Cell, string>> }>(
      rows: readonly Row[],
    ) => rows.filter(({ cells }) => cellKey(cells) === id);
    const sides = { first: of(first), second: of(second) };
    const has = SIDES.find((side) => !columns.some((each) => unlike[side].get(id)?.includes(each)));
    const [row] = sides.first;
    if (!row) return [];
    return [
      {
        ...{ id, columns, ...sides, has: has ?? 'own' },
        cell: row.cells as Cell,
        records: of(records).map((each) => each.id),
        note: of(notes)[0]?.cells.note ?? null,
      },
    ];
  });
}

/** The cell has the records of a side; what neither coding has stays, as does the reason. */
export function settleMeaning(
  project: Project,
  { cell, note, records, ...sides }: MeaningDifference,
  side: Side,
): Project {
  // The second's have other ids here.
  const isCoded = ({ id, anchor }: RecordRow) =>
    records.includes(id) &&
    (sides.first.some(({ cells }) => cells.id === id) ||
      sides.second.some(({ cells }) => withBlanks(cells.quote) === anchor.exact));
  const gone = project.lists.records.filter(isCoded);
  let after = gone.reduce((left, { id }) => removeClaim(left, id), project);
  for (const row of sides[side]) {
    // The same words keep their id.
    const same = gone.find(({ anchor }) => anchor.exact === withBlanks(row.cells.quote));
    after = withRow(after, 'records', row, side, same?.id);
  }
  return giveReason(after, [cell], note ?? '');
}
