/**
 * Older pages kept a draft as the opened project and a list of changes. This file applies these changes once; the next
 * change keeps the draft as a whole project.
 */

interface Placed {
  readonly row: { readonly id: string };
  /** Index in the whole list: before the change for `before`, after it for `after`. */
  readonly place: number;
}

interface Step {
  readonly values: readonly { readonly name: string; readonly after: unknown }[];
  readonly rows: readonly {
    readonly list: string;
    readonly id: string;
    /** Null for a new row. */
    readonly before: Placed | null;
    /** Null for a row that was removed. */
    readonly after: Placed | null;
  }[];
}

/** A change as older pages kept it; an undo is an entry of its own. */
export interface Entry {
  readonly step: Step;
}

interface Saved {
  readonly values: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, readonly Placed['row'][]>>;
}

/** Applies the changes to the saved project, which keeps its own format; null if a change does not fit it. */
export function projectAfter(base: unknown, entries: readonly Entry[]): unknown {
  try {
    return entries.reduce((project, { step }) => afterStep(project, step), base as Saved);
  } catch {
    return null;
  }
}

function afterStep(project: Saved, { values, rows }: Step): Saved {
  const lists = { ...project.lists };
  for (const list of new Set(rows.map((row) => row.list)))
    lists[list] = withRows(
      lists[list] ?? [],
      rows.filter((row) => row.list === list),
    );
  const changed = Object.fromEntries(values.map(({ name, after }) => [name, after]));
  return { ...project, values: { ...project.values, ...changed }, lists };
}

/** Puts the changed rows at their new places; the rows that stay fill the other places in their order. */
function withRows(rows: readonly Placed['row'][], changes: Step['rows']): Placed['row'][] {
  const changedIds = new Set(changes.flatMap(({ id, before }) => (before ? id : [])));
  const unchanged = rows.filter(({ id }) => !changedIds.has(id));
  const placed = new Map(changes.flatMap(({ after }) => (after ? [[after.place, after.row]] : [])));
  const left = unchanged.values();
  return Array.from({ length: unchanged.length + placed.size }, (_, i) => {
    const row = placed.get(i) ?? left.next().value;
    if (!row) throw new RangeError('a place behind the list');
    return row;
  });
}
