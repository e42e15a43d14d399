import type { Kind } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { readList } from '../csv-table';
import { compare } from '../problem';
import type { RowOf } from '../seed-files';

/** A cell of the matrix. A coding holds a cell where it has at least one record in it. */
export interface Cell {
  actor: string;
  topic: string;
  kind: Kind;
}

/** Which of two codings hold a cell. */
export type Outcome = 'both' | 'firstOnly' | 'secondOnly' | 'neither';

export type ComparedCell = Cell & { outcome: Outcome };

/** A key of a cell; equal only for equal cells, since no id has a space. */
export function cellKey({ actor, topic, kind }: Record<keyof Cell, string>): string {
  return `${actor} ${topic} ${kind}`;
}

/** Keys of the cells in which a table has rows. */
export function cellsOf(rows: readonly { cells: Record<keyof Cell, string> }[]): Set<string> {
  return new Set(rows.map(({ cells }) => cellKey(cells)));
}

/** A row of a list of actors or topics. */
interface Entry {
  readonly cells: { readonly id: string };
}

/** Compares two codings in every cell of the matrix, blank ones too: by actor, topic and kind, in the order of the seeds. */
export function compareCells(
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
  { actors, topics }: { readonly actors: readonly Entry[]; readonly topics: readonly Entry[] },
): ComparedCell[] {
  return actors.flatMap((actor) =>
    topics.flatMap((topic) =>
      KINDS.map((kind) => {
        const cell = { actor: actor.cells.id, topic: topic.cells.id, kind };
        const key = cellKey(cell);
        const [one, other] = [first.has(key), second.has(key)];
        const outcome: Outcome =
          one && other ? 'both' : one ? 'firstOnly' : other ? 'secondOnly' : 'neither';
        return { ...cell, outcome };
      }),
    ),
  );
}

/** Columns in which two codings of a cell may differ, in the order in which a coder resolves them. */
const MEANING = [
  'status',
  'open_to',
  'modality',
  'counterpart',
  'basis',
  'reported_by',
] as const satisfies readonly (keyof RowOf<'records'>['cells'])[];
export type Meaning = (typeof MEANING)[number];

/** Rows of a table of records, with the columns that are compared. */
type CodedRows = readonly { readonly cells: Readonly<Record<keyof Cell | Meaning, string>> }[];

/** The cells that both codings hold with different values, by `cellKey`, each with the columns that differ. */
export function meaningDisputes(first: CodedRows, second: CodedRows): Map<string, Meaning[]> {
  const disputes = new Map<string, Meaning[]>();
  for (const column of MEANING) {
    const other = valuesByCell(second, column);
    for (const [cell, value] of valuesByCell(first, column))
      if ((other.get(cell) ?? value) !== value)
        disputes.set(cell, [...(disputes.get(cell) ?? []), column]);
  }
  return disputes;
}

/**
 * The values of a column by cell: the sorted set of its records, joined by ";". A reporter that is the actor itself
 * counts as none.
 */
export function valuesByCell(rows: CodedRows, column: Meaning): Map<string, string> {
  const values = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const key = cellKey(cells);
    const ofCell = values.get(key) ?? new Set();
    for (const value of readList(cells[column]))
      if (column !== 'reported_by' || value !== cells.actor) ofCell.add(value);
    values.set(key, ofCell);
  }
  return new Map([...values].map(([cell, ofCell]) => [cell, [...ofCell].toSorted().join(';')]));
}

/** A proposal and an actor that may take a stance on it. */
export type Subject = Record<'proposal' | 'actor', string>;

export const subjectKey = ({ proposal, actor }: Subject): string => `${proposal} ${actor}`;

type Stances = ReadonlyMap<string, string>;

/** The stances of a table by `subjectKey`: the sorted set of each subject, joined by ";". */
export function stancesOf(rows: readonly { cells: Subject & { stance: string } }[]): Stances {
  const all = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const key = subjectKey(cells);
    all.set(key, (all.get(key) ?? new Set()).add(cells.stance));
  }
  return new Map([...all].map(([key, each]) => [key, [...each].toSorted(compare).join(';')]));
}

/** Keys of the subjects on which the stances of two codings differ, those of the first coding before the others. */
export const stanceDisputes = (first: Stances, second: Stances): string[] =>
  [...new Set([...first.keys(), ...second.keys()])].filter(
    (key) => first.get(key) !== second.get(key),
  );
