import { t } from '../../i18n';
import { PopoverButton } from '../../ui/popover-button';
import type { RecordsTable } from './use-records-table';

/** Which columns are shown; at least one stays. */
export function ColumnChooser({ table }: { table: RecordsTable }) {
  const visible = table.getVisibleLeafColumns().length;
  return (
    <PopoverButton
      label={t('records.columns')}
      title={t('records.columns.title')}
      closeLabel={t('records.columns.close')}
    >
      {() => (
        <div className="records-columns">
          {table.getAllLeafColumns().map((column) => (
            <label key={column.id}>
              <input
                type="checkbox"
                checked={column.getIsVisible()}
                disabled={column.getIsVisible() && visible === 1}
                onChange={({ target }) => column.toggleVisibility(target.checked)}
              />
              {String(column.columnDef.header)}
            </label>
          ))}
        </div>
      )}
    </PopoverButton>
  );
}
