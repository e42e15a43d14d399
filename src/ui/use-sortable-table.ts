/** The model of a table whose heads sort it: its columns, and its sorted rows. */
import {
  type Column as CoreColumn,
  type Row as CoreRow,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';
import { compareNames } from '../i18n';

const FEATURES = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** A column on the screen: a column of a file (`dataset/table.ts`), and how to render it. */
export interface SortableColumn<Row, Id extends string = string> {
  readonly id: Id;
  readonly head: string;
  /** Shown where the pointer rests on the head. */
  readonly explanation?: string;
  /** Numbers stand at the end of their cell. */
  readonly type?: 'string' | 'integer' | 'number' | 'link';
  /** The value to sort by, and to show where there is no `cell`. Null comes last in both directions. */
  readonly value: (row: Row) => string | number | null;
  /** `isRowHead`: the cell names its row. */
  readonly cell?: (row: Row, isRowHead: boolean) => ReactNode;
  /** Order of the rows where it differs from the order of the values. */
  readonly compare?: (a: Row, b: Row) => number;
  /** Whether the first press sorts the largest first; by default true for numbers. */
  readonly largestFirst?: boolean;
  /** Names the row; by default the first column that is shown. */
  readonly isRowHead?: boolean;
  /** Columns of buttons or drawings do not sort. */
  readonly sorts?: false;
  /** Rendered in the head instead of its words, in a column that does not sort. */
  readonly drawnHead?: ReactNode;
  /** Whether the words of the head are for screen readers alone. */
  readonly hidesHead?: boolean;
  /** Neighbours of one group stand under a head of their own. */
  readonly group?: string;
}

export interface SortOrder<Id extends string = string> {
  readonly column: Id;
  readonly descending: boolean;
}

interface Options<Row, Id extends string> {
  /** Must stay the same array while nothing changes, as must the rows. */
  readonly columns: readonly SortableColumn<Row, Id>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /**
   * The order; null, or a column that the table lacks, leaves the rows unsorted. Without `sort` and `onSort` the table
   * keeps an order of its own.
   */
  readonly sort?: SortOrder<Id> | null;
  readonly onSort?: (sort: SortOrder<Id> | null) => void;
  /** Ids of the columns that are shown; all where it is left out. */
  readonly shown?: readonly Id[];
}

/** Returns the sorted rows, the shown columns, and the head of each column. */
export function useSortableTable<Row extends RowData, Id extends string>(
  options: Options<Row, Id>,
) {
  const [own, setOwn] = useState<SortOrder<Id> | null>(null);
  const { columns, rows, idOf, sort: asked = own, onSort = setOwn, shown } = options;
  const isKnown = columns.some(({ id }) => id === asked?.column);
  const sort = isKnown ? asked : null;
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const sorting = useMemo<SortingState>(
    () => (sort ? [{ id: sort.column, desc: sort.descending }] : []),
    [sort],
  );
  const table = useTable({
    features: FEATURES,
    columns: definitions,
    data: rows,
    getRowId: idOf,
    state: { sorting },
    enableMultiSort: false,
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      // The ids of the table's columns are those of `columns`.
      onSort(next ? { column: next.id as Id, descending: next.desc } : null);
    },
  });
  return {
    rows: table.getRowModel().rows,
    columns: shown ? columns.filter(({ id }) => shown.includes(id)) : columns,
    isSorted: sort !== null,
    headOf: (id: string) => table.getColumn(id),
  };
}

export type SortableTableModel<Row extends RowData> = ReturnType<
  typeof useSortableTable<Row, string>
>;
export type SortableHead<Row extends RowData> = CoreColumn<typeof FEATURES, Row>;
export type TableRow<Row extends RowData> = CoreRow<typeof FEATURES, Row>;

/** Whether cells of a type are aligned at their end. */
export const isNumeric = (type: SortableColumn<never>['type']) =>
  type === 'integer' || type === 'number';

function definitionOf<Row extends RowData>(column: SortableColumn<Row>) {
  const { id, type, value, compare, sorts = true, largestFirst = isNumeric(type) } = column;
  return {
    id,
    accessorFn: (row: Row) => value(row) ?? undefined,
    enableSorting: sorts,
    sortUndefined: 'last',
    sortDescFirst: largestFirst,
    sortFn: (a: TableRow<Row>, b: TableRow<Row>) =>
      compare ? compare(a.original, b.original) : compareValues(a.getValue(id), b.getValue(id)),
  } as const;
}

const compareValues = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
