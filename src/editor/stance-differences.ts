/**
 * Where two codings differ in the stance that an actor takes on a proposal, and how that is settled. Kept like the
 * codings of records, as seed files.
 */
import {
  type Subject,
  stanceDisputes,
  stancesOf,
  subjectKey,
} from '../pipeline/agreement/coded-cells';
import { seedCsv } from '../pipeline/csv-table';
import { COLUMNS, type RowOf } from '../pipeline/seed-files';
import { textOfLines } from './anchors';
import {
  codingFile,
  type Keep,
  type LostRow,
  lostRows,
  rowsOf,
  SIDES,
  type Side,
  withCodingFile,
  withRow,
} from './difference-list';
import type { Project } from './project';

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
  readonly lost: readonly LostRow[];
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
    lost: lostRows(textOfLines(project.lists.lines).text, rows.second),
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
