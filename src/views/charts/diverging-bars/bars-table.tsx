/** The numbers of the diverging bars: as a table on the page, and as facts for a file. */
import { t } from '../../../i18n';
import type { Filter } from '../../../model/filter';
import type { Model } from '../../../model/model';
import { needsIn } from '../../../model/needs-against-offers';
import { actorColumns, topicColumns } from '../common-facts';
import { Twin } from '../old-chart-frame';
import type { BarRow, BarsState } from './bars-state';

const COLUMNS = {
  need: ['asks', 'raises', 'total', 'gap'],
  offer: ['states', 'organizations', 'planned', 'past'],
} as const;
type Column = (typeof COLUMNS)['need' | 'offer'][number];

const numberIn = (row: BarRow, column: Column): number =>
  column === 'total' ? needsIn(row) : row[column];

const columnsOf = (by: BarsState['by'], side: 'need' | 'offer'): readonly Column[] =>
  COLUMNS[side].filter((column) => by === 'topic' || column !== 'organizations');

export function BarsTable({
  state: { by, everything },
  scope,
}: {
  state: BarsState;
  scope: string;
}) {
  const sides = ['need', 'offer'] as const;
  return (
    <Twin
      caption={t(`charts.table.caption.${by}`, { scope })}
      corner={t(`charts.table.corner.${by}`)}
      columns={sides.map((id) => ({
        id,
        label: t(`charts.table.${id}.${by}`),
        columns: columnsOf(by, id).map((column) => ({
          id: column,
          label: t(`charts.bars.column.${column === 'states' && by === 'actor' ? 'now' : column}`),
        })),
      }))}
      sections={everything.map(({ id, label, rows }) => ({
        id,
        label,
        rows: rows.map((row) => ({
          id: row.id,
          header: row.title,
          cells: sides.flatMap((side) =>
            columnsOf(by, side).map((column) => ({ id: column, value: numberIn(row, column) })),
          ),
        })),
      }))}
    />
  );
}

/** A number a fact, with its unit. What the filter does not ask for is no zero and has no fact. */
export function barsFacts(model: Model, { kind }: Pick<Filter, 'kind'>, state: BarsState) {
  const { by, everything } = state;
  const isAsked = (side: 'need' | 'offer') => kind.length === 0 || kind.includes(side);
  return everything.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (['need', 'offer'] as const).filter(isAsked).flatMap((side) =>
        columnsOf(by, side)
          .filter((column) => column !== 'total')
          .map((column) => ({
            ...(by === 'topic' ? topicColumns(model, [row.id]) : actorColumns(model, row.id)),
            kind: side,
            measure: MEASURES[column],
            unit: unitOf(by, column),
            count: numberIn(row, column),
          })),
      ),
    ),
  );
}

const MEASURES: Readonly<Record<Column, string>> = {
  asks: 'asks',
  raises: 'raises',
  total: 'needs',
  gap: 'unmet',
  states: 'available',
  organizations: 'available',
  planned: 'planned',
  past: 'delivered',
};

function unitOf(by: BarsState['by'], column: Column): string {
  if (by === 'actor') return 'topics';
  if (column === 'organizations') return 'organizations';
  return column === 'planned' || column === 'past' ? 'states and organizations' : 'states';
}
