import { t } from '../../i18n';
import type { FormsRow, FormsState, Lane } from './forms-state';
import { formName, rowTitle } from './forms-words';
import type { TableTwin } from './old-chart-frame';
import { RowName } from './row-name';

/** The numbers of the stacks as a table: a row for each topic and status, a column for each form. */
export function formsTable(
  { rows, forms }: FormsState,
  scope: string,
  onLane: (row: FormsRow, lane: Lane) => void,
): TableTwin {
  return {
    caption: t('charts.forms.caption', { scope }),
    corner: t('charts.forms.table.corner'),
    columns: [
      {
        id: 'forms',
        label: t('charts.forms.table.forms'),
        columns: [
          ...forms.map((form) => ({ id: form.id, label: formName(form) })),
          { id: 'total', label: t('charts.forms.table.total') },
        ],
      },
    ],
    sections: (['need', 'offer'] as const)
      .map((side) => ({
        id: side,
        label: t(`kind.${side}.many`),
        rows: rows.flatMap((row) =>
          row.lanes
            .filter((lane) => lane.side === side)
            .map((lane) => ({
              id: `${row.id} ${lane.status}`,
              header: (
                <RowName
                  kind="topic"
                  id={row.id}
                  name={t('charts.forms.table.row', {
                    name: rowTitle(row),
                    status: t(`status.${lane.status}`).toLowerCase(),
                  })}
                  chosen={lane.chosen}
                  onChoose={() => onLane(row, lane)}
                />
              ),
              cells: [
                ...forms.map((form, at) => ({ id: form.id, value: lane.parts[at] ?? 0 })),
                { id: 'total', value: lane.total },
              ],
            })),
        ),
      }))
      .filter((section) => section.rows.length > 0),
  };
}
