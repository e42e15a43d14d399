import { t } from '../../i18n';
import { FILTER_FIELDS } from '../../model/filter';
import { useSession } from '../../store/react';
import { ColumnChooser } from './column-chooser';
import { DownloadButton } from './download-button';
import { RecordsGrid } from './records-grid';
import { useRecordsTable } from './use-records-table';
import './records.css';

/** All records under the present filters as one table. */
export function RecordsView() {
  const table = useRecordsTable();
  const { rows } = table.getRowModel();
  return (
    <section className="records" aria-label={t('records.title')}>
      <header className="records-head">
        <h2>{t('records.count', { count: rows.length })}</h2>
        <ColumnChooser table={table} />
        <DownloadButton rows={rows} />
      </header>
      {rows.length > 0 ? <RecordsGrid table={table} /> : <Empty />}
    </section>
  );
}

function Empty() {
  const { navigate, codec } = useSession();
  const clear = Object.fromEntries(
    [...FILTER_FIELDS, 'q' as const].map((key) => [key, codec[key].default]),
  );
  return (
    <p className="records-empty">
      {t('records.empty')}{' '}
      <button type="button" onClick={() => void navigate(clear)}>
        {t('records.clear')}
      </button>
    </p>
  );
}
