/**
 * A table whose heads sort it: the one component for every such table. It is not part of the first load.
 */
import type { RowData } from '@tanstack/react-table';
import { type HTMLAttributes, type ReactNode, useState } from 'react';
import { t } from '../i18n';
import { DOWN, UP, UP_OR_DOWN } from './signs';
import {
  isNumeric,
  type SortableColumn,
  type SortableHead,
  type SortableTableModel,
  type TableRow,
} from './use-sortable-table';
import './sortable-table.css';

/** Properties of a body that renders some of the rows. */
export interface BodyProps<Row extends RowData> {
  readonly rows: readonly TableRow<Row>[];
  readonly scroller: HTMLElement | null;
  /** Number of columns shown. */
  readonly width: number;
  readonly draw: (row: TableRow<Row>, index: number, measure?: Measure) => ReactNode;
}
type Measure = (element: HTMLElement | null) => void;

type RowAttributes = HTMLAttributes<HTMLTableRowElement> & {
  readonly [data: `data-${string}`]: string | number | boolean | undefined;
};

interface Props<Row extends RowData> {
  readonly table: SortableTableModel<Row>;
  /** Names the table. */
  readonly caption: string;
  /** Whether the caption is for screen readers alone. */
  readonly hidesCaption?: boolean;
  readonly className?: string;
  /** Whether the table scrolls in a focusable region of its own. */
  readonly scrolls?: boolean;
  /** Attributes of a row, without `key`. */
  readonly rowAttributes?: (row: Row, index: number) => RowAttributes;
  /** Groups rows under heads, in the order of the rows, while no column sorts. */
  readonly sections?: {
    readonly of: (row: Row) => string;
    readonly head: (section: string) => ReactNode;
  };
  /** Renders some of very many rows (`virtual-rows.tsx`); such a table has no sections. */
  readonly body?: (props: BodyProps<Row>) => ReactNode;
}

export function SortableTable<Row extends RowData>(props: Props<Row>) {
  const { table, caption, hidesCaption, className, scrolls, body } = props;
  const { rows, columns } = table;
  const rowHead = columns.find(({ isRowHead }) => isRowHead) ?? columns[0];
  // A state and not a ref: the body mounts first, and must render again once the scroller exists.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const draw: BodyProps<Row>['draw'] = (row, index, measure) => (
    <tr
      key={row.id}
      ref={measure}
      {...(body && { 'data-index': index, 'aria-rowindex': index + 2 })}
      {...props.rowAttributes?.(row.original, index)}
    >
      {columns.map((column) => (
        <Cell key={column.id} row={row.original} column={column} isRowHead={column === rowHead} />
      ))}
    </tr>
  );
  const contents = (
    <table
      className={scrolls ? 'sortable-table' : `sortable-table ${className ?? ''}`}
      {...(body && { 'aria-rowcount': rows.length + 1 })}
    >
      <caption className={hidesCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <SortableHeads table={table} />
      {body ? (
        body({ rows, scroller, width: columns.length, draw })
      ) : (
        <Rows {...props} draw={draw} />
      )}
    </table>
  );
  if (!scrolls) return contents;
  return (
    <section
      className={`edge-shade sortable-scroll ${className ?? ''}`}
      ref={body && setScroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by key
      tabIndex={0}
      aria-label={caption}
    >
      {contents}
    </section>
  );
}

function Rows<Row extends RowData>({
  table: { rows, columns, isSorted },
  sections,
  draw,
}: Pick<Props<Row>, 'table' | 'sections'> & Pick<BodyProps<Row>, 'draw'>) {
  if (!sections || isSorted) return <tbody>{rows.map((row, index) => draw(row, index))}</tbody>;
  const sectionOf = ({ original }: TableRow<Row>) => sections.of(original);
  return [...new Set(rows.map(sectionOf))].map((section) => (
    <tbody key={section} data-section={section}>
      <tr className="sortable-section">
        <th scope="rowgroup" colSpan={columns.length}>
          {sections.head(section)}
        </th>
      </tr>
      {rows.filter((row) => sectionOf(row) === section).map((row, index) => draw(row, index))}
    </tbody>
  ));
}

function Cell<Row>({
  row,
  column,
  isRowHead,
}: {
  row: Row;
  column: SortableColumn<Row>;
  isRowHead: boolean;
}) {
  const { id, head, type, value, cell } = column;
  const common = {
    'data-column': id,
    'data-numeric': isNumeric(type) || undefined,
    children: cell ? cell(row, isRowHead) : value(row),
  };
  if (isRowHead) return <th scope="row" {...common} />;
  // On a narrow screen styles show a row as a card, with these labels.
  return <td data-label={t('filters.chip', { field: head, value: '' })} {...common} />;
}

/** The heads of a sortable table, in two rows where columns are grouped. */
function SortableHeads<Row extends RowData>({ table }: { table: SortableTableModel<Row> }) {
  const { columns, headOf } = table;
  const groups = groupColumns(columns);
  const isGrouped = groups.some(({ group }) => group);
  const headCell = (column: SortableColumn<Row>, rowSpan?: number) => (
    <HeadCell key={column.id} column={column} sort={headOf(column.id)} rowSpan={rowSpan} />
  );
  return (
    <thead>
      <tr aria-rowindex={isGrouped ? undefined : 1}>
        {groups.map(({ group, members }) =>
          group ? (
            <th key={group} scope="colgroup" colSpan={members.length}>
              {group}
            </th>
          ) : (
            members.map((column) => headCell(column, isGrouped ? 2 : undefined))
          ),
        )}
      </tr>
      {isGrouped && (
        <tr>
          {groups.map(({ group, members }) => group && members.map((column) => headCell(column)))}
        </tr>
      )}
    </thead>
  );
}

/** Groups neighbouring columns with the same `group`. */
function groupColumns<Row>(columns: readonly SortableColumn<Row>[]) {
  const groups: { group: string | undefined; members: SortableColumn<Row>[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && last.group === column.group) last.members.push(column);
    else groups.push({ group: column.group, members: [column] });
  }
  return groups;
}

const ARIA = { asc: 'ascending', desc: 'descending' } as const;
const SIGNS = { asc: UP, desc: DOWN };

interface HeadCellProps<Row extends RowData> {
  readonly column: SortableColumn<Row>;
  readonly sort: SortableHead<Row> | undefined;
  readonly rowSpan: number | undefined;
}

/** A head whose button sorts one way, then the other way, then not at all. */
function HeadCell<Row extends RowData>({ column, sort, rowSpan }: HeadCellProps<Row>) {
  const { id, group, head, drawnHead, explanation, type, hidesHead } = column;
  const sorted = sort?.getIsSorted() || null;
  const words = (
    <span className={hidesHead ? 'visually-hidden' : undefined}>{drawnHead ?? head}</span>
  );
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
        <button
          type="button"
          // Columns of different groups may have the same heads.
          aria-label={group && t('filters.chip', { field: group, value: head })}
          onClick={() => sort.toggleSorting()}
        >
          {words}
          {sorted ? SIGNS[sorted] : UP_OR_DOWN}
        </button>
      ) : (
        words
      )}
    </th>
  );
}
