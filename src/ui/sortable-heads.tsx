import type { RowData } from '@tanstack/react-table';
import {
  isNumeric,
  type SortableColumn,
  type SortableHead,
  type SortableTableModel,
} from './use-sortable-table';

/** The heads of a sortable table, in two rows where columns are grouped. */
export function SortableHeads<Row extends RowData>({ table }: { table: SortableTableModel<Row> }) {
  const { columns, headOf } = table;
  const groups = columns.some(({ group }) => group) ? grouped(columns) : null;
  const headCell = (column: SortableColumn<Row>, rowSpan?: number) => (
    <HeadCell key={column.id} column={column} sort={headOf(column.id)} rowSpan={rowSpan} />
  );
  if (!groups)
    return (
      <thead>
        <tr aria-rowindex={1}>{columns.map((column) => headCell(column))}</tr>
      </thead>
    );
  return (
    <thead>
      <tr>
        {groups.map(({ group, members }) =>
          group ? (
            <th key={group} scope="colgroup" colSpan={members.length}>
              {group}
            </th>
          ) : (
            members.map((column) => headCell(column, 2))
          ),
        )}
      </tr>
      <tr>
        {groups.map(({ group, members }) => group && members.map((column) => headCell(column)))}
      </tr>
    </thead>
  );
}

/** Neighbours of one group. */
function grouped<Row>(columns: readonly SortableColumn<Row>[]) {
  const groups: { group: string | undefined; members: SortableColumn<Row>[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && last.group === column.group) last.members.push(column);
    else groups.push({ group: column.group, members: [column] });
  }
  return groups;
}

const ARIA = { asc: 'ascending', desc: 'descending' } as const;

interface HeadCellProps<Row extends RowData> {
  readonly column: SortableColumn<Row>;
  readonly sort: SortableHead<Row> | undefined;
  readonly rowSpan: number | undefined;
}

/** Its button sorts one way, the other way, and not any more. */
function HeadCell<Row extends RowData>({ column, sort, rowSpan }: HeadCellProps<Row>) {
  const { id, head, explanation, type, beneathHead, hidesHead } = column;
  const sorted = sort?.getIsSorted() || null;
  const words = <span className={hidesHead ? 'visually-hidden' : undefined}>{head}</span>;
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      data-column={id}
      data-numeric={isNumeric(type) || undefined}
      title={explanation}
      aria-sort={sorted ? ARIA[sorted] : undefined}
    >
      {sort?.getCanSort() ? (
        <button type="button" onClick={() => sort.toggleSorting()}>
          {words}
          <span aria-hidden="true" className="sortable-arrow" />
        </button>
      ) : (
        words
      )}
      {beneathHead}
    </th>
  );
}
