/**
 * Lists the values in which two codings differ, and settles them: the stances of an actor on a proposal, and the
 * records of a cell that both codings have. The decisions are kept as seed files, like those of the other differences.
 */
import { CODINGS } from '../../dataset/values';
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
import { collapseBlanks } from '../../pipeline/quotes';
import type { RowOf } from '../../pipeline/seed-files';
import { removeClaim } from '../edits/claim-edits';
import type { Project, RecordRow } from '../project/project';
import {
  codingFile,
  giveReason,
  reasonsIn,
  rowsOf,
  type Side,
  type SideChoice,
  sideOf,
  withReasons,
  withRow,
} from './difference-list';

type PositionRow = RowOf<'positions'>;

/** A proposal and an actor with different stances in the two codings, or with a stance in only one. */
export interface StanceDifference extends Subject, Readonly<Record<Side, readonly PositionRow[]>> {
  readonly id: string;
  /** Null while it is undecided, or where the positions have changed since. */
  readonly keep: SideChoice | null;
  /** The reason; null while it is undecided. */
  readonly note: string | null;
}

export interface StancesCompared {
  readonly differences: readonly StanceDifference[];
  /** How many subjects have the same stances in both codings. */
  readonly agreed: number;
  /** How many of the differences are subjects with a stance in both codings. */
  readonly differing: number;
}

/** The stance differences; null without the positions of a second coding. */
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
  const notes = reasonsIn(project, 'stances', subjectKey);
  const of = (all: readonly PositionRow[], key: string) =>
    all.filter(({ cells }) => subjectKey(cells) === key);
  const differences = stanceDisputes(first, second).map((key): StanceDifference => {
    const [proposal = '', actor = ''] = key.split(' ');
    const sides = { first: of(rows.first, key), second: of(rows.second, key) };
    const note = notes.get(key) ?? null;
    const both = stancesOf([...sides.first, ...sides.second]).get(key);
    const keep = sideOf(kept.get(key), { first: first.get(key), second: second.get(key), both });
    return { id: key, proposal, actor, ...sides, keep: note === null ? null : keep, note };
  });
  const subjects = new Set([...first.keys(), ...second.keys()]);
  return {
    differences,
    agreed: subjects.size - differences.length,
    differing: differences.filter((each) => each.first.length > 0 && each.second.length > 0).length,
  };
}

/**
 * Settles a stance difference: the positions get the kept stances of the subject and lose the others. The reason stays.
 */
export function settleStance(
  project: Project,
  difference: StanceDifference,
  keep: SideChoice,
): Project {
  const sides = CODINGS.filter((side) => keep === side || keep === 'both');
  const wanted = new Set(
    sides.flatMap((side) => difference[side].map(({ cells }) => cells.stance)),
  );
  const isOwn = ({ cells }: { cells: Subject }) => subjectKey(cells) === difference.id;
  const { lists } = project;
  const positions = lists.positions.filter((row) => !isOwn(row) || wanted.has(row.cells.stance));
  let after: Project = { ...project, lists: { ...lists, positions } };
  for (const side of sides) {
    // A stance that is there already stays: its row may have been corrected.
    const present = new Set(after.lists.positions.filter(isOwn).map(({ cells }) => cells.stance));
    for (const row of difference[side])
      if (!present.has(row.cells.stance)) after = withRow(after, 'positions', row, side);
  }
  return giveStanceReason(after, difference, difference.note ?? '');
}

/** Sets the reason of a stance difference. */
export const giveStanceReason = (
  project: Project,
  { proposal, actor }: Subject,
  note: string,
): Project => withReasons(project, 'stances', [{ proposal, actor, note }], subjectKey);

type CodedRow = RowOf<'records'>;

/** A cell that both codings and the records have, with different values in the two codings. */
export interface MeaningDifference extends Readonly<Record<Side, readonly CodedRow[]>> {
  readonly id: string;
  readonly cell: Cell;
  readonly columns: readonly Meaning[];
  /** Ids of the records of the cell. */
  readonly records: readonly string[];
  /** The side whose values the records have now; 'own' where they have others. */
  readonly has: Side | 'own';
  /** The reason; null while it is undecided. */
  readonly note: string | null;
}

/** The differences in values; null without a second coding. */
export function meaningDifferencesOf(project: Project): readonly MeaningDifference[] | null {
  if (codingFile(project, 'records.second.csv') === undefined) return null;
  const { records } = project.lists;
  const first = rowsOf(project, 'records.first.csv', 'records');
  const second = rowsOf(project, 'records.second.csv', 'records');
  const notes = reasonsIn(project, 'resolutions', cellKey);
  const held = cellsOf(records);
  const disputes = [...meaningDisputes(first, second)].filter(([key]) => held.has(key));
  const unlike = {
    first: meaningDisputes(first, records),
    second: meaningDisputes(second, records),
  };
  return disputes.flatMap(([id, columns]): MeaningDifference[] => {
    const of = <Row extends CodedRow | RecordRow>(rows: readonly Row[]) =>
      rows.filter(({ cells }) => cellKey(cells) === id);
    const sides = { first: of(first), second: of(second) };
    const has = CODINGS.find(
      (side) => !columns.some((each) => unlike[side].get(id)?.includes(each)),
    );
    const [row] = sides.first;
    if (!row) return [];
    return [
      {
        ...{ id, columns, ...sides, has: has ?? 'own' },
        cell: row.cells as Cell,
        records: of(records).map((each) => each.id),
        note: notes.get(id) ?? null,
      },
    ];
  });
}

/**
 * Settles a difference: the cell gets the records of a side. Records that neither coding has stay, and so does the
 * reason.
 */
export function settleMeaning(
  project: Project,
  { cell, note, records, ...sides }: MeaningDifference,
  side: Side,
): Project {
  // Records of the second coding have other ids here, so they are found by their words.
  const isCoded = ({ id, anchor }: RecordRow) =>
    records.includes(id) &&
    (sides.first.some(({ cells }) => cells.id === id) ||
      sides.second.some(({ cells }) => collapseBlanks(cells.quote) === anchor.exact));
  const gone = project.lists.records.filter(isCoded);
  let after = gone.reduce((left, { id }) => removeClaim(left, id), project);
  for (const row of sides[side]) {
    // A record with the same words keeps its id.
    const same = gone.find(({ anchor }) => anchor.exact === collapseBlanks(row.cells.quote));
    after = withRow(after, 'records', row, side, same?.id);
  }
  return giveReason(after, [cell], note ?? '');
}
