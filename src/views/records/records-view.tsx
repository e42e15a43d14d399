import { type MouseEvent, useMemo, useRef } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { matching } from '../../model/evidence';
import { useFields, useFilter, useModel, useSession, useView } from '../../store/react';
import { cleared } from '../../store/selectors';
import { RECORD_COLUMNS, type RecordColumn } from '../../store/view-state';
import { PopoverButton } from '../../ui/popover-button';
import { SortableTable } from '../../ui/sortable-table';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { type SortableTableModel, useSortableTable } from '../../ui/use-sortable-table';
import { VirtualRows } from '../../ui/virtual-rows';
import { useWholeCells, WholeCellsProvider } from './record-cell';
import { columnsFor } from './records-columns';
import { RecordsDownload } from './records-download';
import './records.css';
import './records-print.css';

/** Height of a usual row in pixels. */
const ROW = 88;

/** All records under the present filters as one table; its order and columns are in the store. */
export function RecordsView() {
  const model = useModel();
  const filter = useFilter();
  const { navigate, store } = useSession();
  const { sort, columns: shown } = useFields('sort', 'columns');
  const columns = useMemo(() => columnsFor(model), [model]);
  const records = useMemo(() => {
    const all = model.dataset.records;
    return Array.from(matching(model, filter), (position) => all[position] as CoopRecord);
  }, [model, filter]);
  const table = useSortableTable({
    columns,
    rows: records,
    idOf: ({ id }) => id,
    sort: sort.records,
    onSort: (records) => void navigate({ sort: { ...store.getState().state.sort, records } }),
    shown,
  });
  return (
    <section className="records" aria-label={t('records.title')}>
      <header className="records-head">
        <h2>{t('records.count', { count: records.length })}</h2>
        <ColumnChooser />
        <RecordsDownload rows={table.rows} />
      </header>
      {records.length > 0 ? <RecordsTable table={table} /> : <Empty />}
    </section>
  );
}

function RecordsTable({ table }: { table: SortableTableModel<CoopRecord> }) {
  const { navigate } = useSession();
  const sort = useView((state) => state.sort.records);
  const current = useView((state) => state.record);
  const section = useRef<HTMLDivElement>(null);
  useReturnOfFocus(section, current, 'data-record');
  const open = (event: MouseEvent, record: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Whoever marked words with the mouse wants to copy them.
    if (window.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    void navigate({ record, cell: null });
  };
  const order = sort
    ? t(`records.order.${sort.descending ? 'descending' : 'ascending'}`, {
        column: t(`records.column.${sort.column}`),
      })
    : t('records.order.minutes');
  return (
    <div ref={section}>
      <WholeCellsProvider value={useWholeCells()}>
        <SortableTable
          table={table}
          caption={t('records.caption', { order })}
          hidesCaption
          scrolls
          className="records-scroll"
          rowAttributes={({ id, kind }) => ({
            className: `records-row records-side-${kind}`,
            'aria-current': id === current ? 'true' : undefined,
            onClick: (event) => open(event, id),
          })}
          body={(body) => <VirtualRows {...body} height={ROW} current={current} />}
        />
      </WholeCellsProvider>
    </div>
  );
}

/** Which columns are shown; at least one stays. */
function ColumnChooser() {
  const { navigate } = useSession();
  const shown = useView((state) => state.columns);
  const toggle = (column: RecordColumn) => {
    const isChosen = (id: RecordColumn) => shown.includes(id) !== (id === column);
    void navigate({ columns: RECORD_COLUMNS.filter(isChosen) }, 'replace');
  };
  return (
    <PopoverButton
      label={t('records.columns')}
      title={t('records.columns.title')}
      closeLabel={t('records.columns.close')}
    >
      {() => (
        <div className="records-columns">
          {RECORD_COLUMNS.map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={shown.includes(column)}
                disabled={shown.length === 1 && shown[0] === column}
                onChange={() => toggle(column)}
              />
              {t(`records.column.${column}`)}
            </label>
          ))}
        </div>
      )}
    </PopoverButton>
  );
}

function Empty() {
  const { navigate, codec } = useSession();
  return (
    <p className="records-empty">
      {t('records.empty')}{' '}
      <button type="button" onClick={() => void navigate(cleared(codec))}>
        {t('records.clear')}
      </button>
    </p>
  );
}
