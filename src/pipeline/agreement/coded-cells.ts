import type { Kind } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { readList } from '../csv-table';
import { compare } from '../problem';
import type { RowOf } from '../seed-files';

/** A place of the matrix. A coding holds it where one record of it or more stands there. */
export interface Cell {
  actor: string;
  topic: string;
  kind: Kind;
}

/** Which of two codings hold a cell. */
export type Outcome = 'both' | 'firstOnly' | 'secondOnly' | 'neither';

export type ComparedCell = Cell & { outcome: Outcome };

/** Names a cell; equal for equal cells, since no id holds a space. */
export function cellKey({ actor, topic, kind }: Record<keyof Cell, string>): string {
  return `${actor} ${topic} ${kind}`;
}

/** The cells that the rows of a table stand in, by `cellKey`. */
export function cellsOf(rows: readonly { cells: Record<keyof Cell, string> }[]): Set<string> {
  return new Set(rows.map(({ cells }) => cellKey(cells)));
}

/** A row of a list, as far as it matters here. */
interface Entry {
  readonly cells: { readonly id: string };
}

/** Every cell of the matrix, blank ones too: by actor, topic and kind, in the order of the seeds. */
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

/** Columns that say how a cell is meant, in the order in which they are asked. */
const MEANING = [
  'status',
  'open_to',
  'modality',
  'counterpart',
  'basis',
  'reported_by',
] as const satisfies readonly (keyof RowOf<'records'>['cells'])[];
export type Meaning = (typeof MEANING)[number];

/** The rows of a table, as far as they are compared. */
type CodedRows = readonly { readonly cells: Readonly<Record<keyof Cell | Meaning, string>> }[];

/** The cells that both codings hold and mean otherwise, by `cellKey`, with the columns that differ. */
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

/** By cell what its records say in a column. Whoever speaks for itself is reported by nobody. */
export function valuesByCell(rows: CodedRows, column: Meaning): Map<string, string> {
  const values = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const key = cellKey(cells);
    const held = values.get(key) ?? new Set();
    for (const value of readList(cells[column]))
      if (column !== 'reported_by' || value !== cells.actor) held.add(value);
    values.set(key, held);
  }
  return new Map([...values].map(([cell, held]) => [cell, [...held].toSorted().join(';')]));
}

/** What an actor may take a stance on; named like a cell. */
export type Subject = Record<'proposal' | 'actor', string>;

export const subjectKey = ({ proposal, actor }: Subject): string => `${proposal} ${actor}`;

type Stances = ReadonlyMap<string, string>;

/** The stances that the rows of a table give an actor on a proposal, by `subjectKey`: each once, in one order. */
export function stancesOf(rows: readonly { cells: Subject & { stance: string } }[]): Stances {
  const all = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const key = subjectKey(cells);
    all.set(key, (all.get(key) ?? new Set()).add(cells.stance));
  }
  return new Map([...all].map(([key, each]) => [key, [...each].toSorted(compare).join(';')]));
}

/** The subjects on which one of two codings has a stance that the other has not, those of the first before. */
export const stanceDisputes = (first: Stances, second: Stances): string[] =>
  [...new Set([...first.keys(), ...second.keys()])].filter(
    (key) => first.get(key) !== second.get(key),
  );
