/**
 * One change of a project: what the history, the database and the worker that checks are told of it. A
 * change is a function from project to project; the step is found by comparing the two, by identity.
 */
import type { ListName, Lists, Project, Values } from './project';

/** What the change was, for a list of changes. */
type StepLabel = string;

/** A row of a list with its place there. */
interface Placed {
  readonly row: Lists[ListName];
  readonly place: number;
}

interface RowChange {
  readonly list: ListName;
  readonly id: string;
  /** Null for a row that is new, or gone. */
  readonly before: Placed | null;
  readonly after: Placed | null;
}

export interface Step {
  readonly label: StepLabel;
  readonly values: readonly {
    readonly name: keyof Values;
    readonly before: Values[keyof Values];
    readonly after: Values[keyof Values];
  }[];
  readonly rows: readonly RowChange[];
}

type Rows = readonly Lists[ListName][];

export function stepBetween(before: Project, after: Project, label: StepLabel): Step {
  const names = Object.keys(before.values) as (keyof Values)[];
  const lists = Object.keys(after.lists) as ListName[];
  return {
    label,
    values: names
      .filter((name) => before.values[name] !== after.values[name])
      .map((name) => ({ name, before: before.values[name], after: after.values[name] })),
    rows: lists.flatMap((list) => rowChanges(list, before.lists[list], after.lists[list])),
  };
}

export const isEmpty = ({ values, rows }: Step): boolean => values.length + rows.length === 0;

/** What came back to what it was is no change. */
const isSame = (row: Lists[ListName], other: Lists[ListName] | undefined) =>
  row === other || JSON.stringify(row) === JSON.stringify(other);

/** Rows that are not the same in both lists; where others changed places, all between the first and the last. */
function rowChanges(list: ListName, before: Rows, after: Rows): RowChange[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const middle = (rows: Rows) =>
    new Map(
      rows
        .slice(head, rows.length - tail)
        .map((row, i): [string, Placed] => [row.id, { row, place: head + i }]),
    );
  const [old, now] = [middle(before), middle(after)];
  const stays = (here: ReadonlyMap<string, Placed>, there: ReadonlyMap<string, Placed>) =>
    [...here].filter(([id, { row }]) => isSame(row, there.get(id)?.row)).map(([id]) => id);
  const [oldOrder, newOrder] = [stays(old, now), stays(now, old)];
  const isInOrder = oldOrder.every((id, i) => id === newOrder[i]);
  const left = new Set(isInOrder ? oldOrder : []);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((id) => !left.has(id))
    .map((id) => ({ list, id, before: old.get(id) ?? null, after: now.get(id) ?? null }));
}

/** The project after a step. Expects one that is as the step found its own. */
export function applyStep(project: Project, { values, rows }: Step): Project {
  const changed = Object.fromEntries(values.map(({ name, after }) => [name, after]));
  const lists: Record<string, Rows> = { ...project.lists };
  for (const list of new Set(rows.map((change) => change.list))) {
    const changes = rows.filter((change) => change.list === list);
    lists[list] = withChanges(project.lists[list], changes);
  }
  return {
    ...project,
    values: values.length > 0 ? { ...project.values, ...changed } : project.values,
    lists: lists as Project['lists'],
  };
}

function withChanges(rows: Rows, changes: readonly RowChange[]): Rows {
  const gone = new Set(changes.flatMap(({ id, before }) => (before ? id : [])));
  const rest = rows.filter(({ id }) => !gone.has(id));
  const placed = changes.flatMap(({ after }) => after ?? []).toSorted((a, b) => a.place - b.place);
  // Each place is that in the whole new list, so that what stays fills the rest in its order.
  const made: Lists[ListName][] = [];
  let at = 0;
  for (const { row, place } of placed) {
    const more = place - made.length;
    // One by one: a text has more lines than a call takes values.
    for (const end = at + more; at < end; at += 1) {
      const kept = rest[at];
      if (kept) made.push(kept);
    }
    made.push(row);
  }
  return [...made, ...rest.slice(at)];
}

export const invertStep = (step: Step): Step => ({
  ...step,
  values: step.values.map(({ name, before, after }) => ({ name, before: after, after: before })),
  rows: step.rows.map(({ before, after, ...row }) => ({ ...row, before: after, after: before })),
});
