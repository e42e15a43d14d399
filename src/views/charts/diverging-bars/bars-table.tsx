/** The numbers of the diverging bars: as a table on the page, and as facts for a file. */
import { useMemo } from 'react';
import type { Fact } from '../../../dataset/table';
import { t } from '../../../i18n';
import type { Filter } from '../../../model/filter';
import type { Model } from '../../../model/model';
import { needsIn } from '../../../model/needs-against-offers';
import { SortableTable } from '../../../ui/sortable-table';
import { type SortableColumn, useSortableTable } from '../../../ui/use-sortable-table';
import { actorColumns, isAsked, topicColumns } from '../common-facts';
import { MarkButton } from '../marking';
import {
  type BarRow,
  type BarsState,
  type By,
  isNeed,
  PARTS,
  type Part,
  STATUSES_OF,
} from './bars-state';

const SIDES = {
  need: ['asks', 'raises', 'total', 'gap'],
  offer: ['states', 'organizations', 'planned', 'past'],
} as const;
type Side = keyof typeof SIDES;
type Column = (typeof SIDES)[Side][number];

type TableRow = BarRow & { readonly group: string };

const numberIn = (row: BarRow, column: Column): number =>
  column === 'total' ? needsIn(row) : row[column];

/** An actor counts by itself, whatever it is: organizations are told apart by topic alone. */
const columnsOf = (by: By, side: Side): readonly Column[] =>
  SIDES[side].filter((column) => by === 'topic' || column !== 'organizations');

export function BarsTable({ state, scope }: { state: BarsState; scope: string }) {
  const { by, everything } = state;
  const rows = useMemo(
    () => everything.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.id }))),
    [everything],
  );
  const columns = useMemo(() => tableColumns(by), [by]);
  const table = useSortableTable({ columns, rows, idOf: ({ id }) => id });
  const headOf = (id: string) => everything.find((group) => group.id === id)?.label;
  const isGrouped = everything.some(({ label }) => label !== null);
  return (
    <SortableTable
      table={table}
      scrolls
      caption={t(`charts.table.caption.${by}`, { scope })}
      {...(isGrouped && { sections: { of: ({ group }: TableRow) => group, head: headOf } })}
    />
  );
}

function tableColumns(by: By): SortableColumn<TableRow>[] {
  const head = (column: Column) =>
    t(`charts.bars.column.${column === 'states' && by === 'actor' ? 'now' : column}`);
  return [
    {
      id: 'name',
      head: t(`charts.table.corner.${by}`),
      value: ({ title }) => title,
      cell: ({ id, title }) => <MarkButton mark={{ [by]: id }}>{title}</MarkButton>,
    },
    ...(['need', 'offer'] as const).flatMap((side) =>
      columnsOf(by, side).map(
        (column): SortableColumn<TableRow> => ({
          id: column,
          head: head(column),
          group: t(`charts.table.${side}.${by}`),
          type: 'integer',
          value: (row) => numberIn(row, column),
        }),
      ),
    ),
  ];
}

/**
 * A number a fact, with its unit: who has nothing firmer than the status, for needs, and who has the
 * status, for offers. What the filter does not ask for is no zero and has no fact.
 */
export function barsFacts(
  model: Model,
  filter: Pick<Filter, 'kind' | 'status'>,
  { by, everything }: BarsState,
): Fact[] {
  const parts = PARTS.filter(
    (part) =>
      STATUSES_OF[part].some((status) => isAsked(filter, status)) &&
      (by === 'topic' || part !== 'organizations'),
  );
  return everything.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      parts.map((part) => ({
        ...(by === 'topic' ? topicColumns(model, [row.id]) : actorColumns(model, row.id)),
        kind: isNeed(part) ? 'need' : 'offer',
        // As in the records that they count.
        status: STATUSES_OF[part].join(';'),
        unit: by === 'actor' ? 'topics' : unitOf(part),
        count: row[part],
      })),
    ),
  );
}

function unitOf(part: Part): string {
  if (part === 'organizations') return 'organizations';
  return part === 'planned' || part === 'past' ? 'states;organizations' : 'states';
}
