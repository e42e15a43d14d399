import type { TableTwin } from '../chart-frame';

export type Row = readonly (string | number | null)[];

/** A table with one head whose names are all different. */
export interface FlatTable {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * A table twin with its two rows of heads as one, and its sections as a column of their own.
 * @param names of the rows from top to bottom, as text
 */
export function twinRows(
  { corner, columns, sections }: TableTwin,
  names: readonly string[],
  sectionHead: string,
): FlatTable {
  const groups = columns.flatMap(({ label, columns: inner }) =>
    inner.map((column) =>
      inner.length === 1 && columns.length === 1 ? column.label : `${label}: ${column.label}`,
    ),
  );
  const head = unique([sectionHead, corner, ...groups]);
  let at = 0;
  const rows = sections.flatMap(({ label, rows: members }) =>
    members.map(({ id, cells }) => [
      label,
      names[at++] ?? id,
      ...groups.map((_, column) => cells[column]?.value ?? null),
    ]),
  );
  return { head, rows };
}

function unique(heads: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return heads.map((head) => {
    const count = (seen.get(head) ?? 0) + 1;
    seen.set(head, count);
    return count === 1 ? head : `${head} (${count})`;
  });
}
