import { t } from '../../i18n';
import { cleared } from '../../store/cleared';
import { useSession } from '../../store/react';
import { ColumnChooser } from './column-chooser';
import { DownloadButton } from './download-button';
import { RecordsGrid } from './records-grid';
import { useRecordsTable } from './use-records-table';
import './records.css';
import './records-cards.css';
import './records-print.css';

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
  return (
    <p className="records-empty">
      {t('records.empty')}{' '}
      <button type="button" onClick={() => void navigate(cleared(codec))}>
        {t('records.clear')}
      </button>
    </p>
  );
}
