import { STATUSES } from '../../dataset/values';
import { t } from '../../i18n';
import { sideSize } from '../../model/two-sided';
import type { TableTwin } from '../../ui/chart-frame';
import { RowName } from './row-name';
import type { ChartRow, ChartState } from './two-sided-state';

const NEED_COLUMNS = [...STATUSES.need, 'total'] as const;

function cellsOf({ need, offer, needs, organizations }: ChartRow) {
  const cells = [
    ...STATUSES.need.map((status) => ({ id: status, value: need[status] })),
    { id: 'total', value: needs },
    ...STATUSES.offer.map((status) => ({ id: status, value: offer[status] })),
  ];
  if (!organizations) return cells;
  return [
    ...cells,
    { id: 'organizations need', value: sideSize(organizations.need) },
    ...STATUSES.offer.map((status) => ({
      id: `organizations ${status}`,
      value: organizations.offer[status],
    })),
  ];
}

/** The numbers of the chart as a table, whose row names set the filter as the chart's do. */
export function tableTwin(
  { by, everything }: ChartState,
  scope: string,
  onRow: (id: string) => void,
): TableTwin {
  const statuses = STATUSES.offer.map((id) => ({ id: id as string, label: t(`status.${id}`) }));
  const organizations = {
    id: 'organizations',
    label: t('charts.table.organizations'),
    columns: [{ id: 'need', label: t('charts.table.organizations.need') }, ...statuses],
  };
  return {
    caption: t(`charts.table.caption.${by}`, { scope }),
    corner: t(`charts.table.corner.${by}`),
    columns: [
      {
        id: 'need',
        label: t(`charts.table.need.${by}`),
        columns: NEED_COLUMNS.map((id) => ({
          id,
          label: id === 'total' ? t('charts.table.total') : t(`status.${id}`),
        })),
      },
      { id: 'offer', label: t(`charts.table.offer.${by}`), columns: statuses },
      ...(by === 'topic' ? [organizations] : []),
    ],
    sections: everything.map(({ id, label, rows }) => ({
      id,
      label,
      rows: rows.map((row) => ({
        id: row.id,
        header: (
          <RowName kind={by} id={row.id} name={row.title} chosen={row.chosen} onChoose={onRow} />
        ),
        cells: cellsOf(row),
      })),
    })),
  };
}
