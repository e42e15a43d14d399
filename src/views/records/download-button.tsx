import { t } from '../../i18n';
import { useModel, useSession } from '../../store/react';
import { defaultState, writeUrl } from '../../store/url-codec';
import { csvOf, fileNameOf } from './csv-download';
import { filterWords } from './filter-words';
import type { RecordsRow } from './use-records-table';

/** Saves exactly the records of the table, in its order. */
export function DownloadButton({ rows }: { rows: readonly RecordsRow[] }) {
  const model = useModel();
  const { codec, store } = useSession();
  const download = () => {
    const { state } = store.getState();
    const csv = csvOf(
      model.dataset,
      rows.map((row) => row.original),
      {
        filter: filterWords(model, state),
        linkTo: (record) =>
          new URL(writeUrl(codec, { ...defaultState(codec), record }), window.location.href).href,
      },
    );
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileNameOf(model.dataset);
    link.click();
    // The browser has taken hold of the file by the time it is idle again.
    setTimeout(() => URL.revokeObjectURL(url));
  };
  return (
    <button
      type="button"
      disabled={rows.length === 0}
      title={t('records.download.hint')}
      onClick={download}
    >
      {t('records.download')}
    </button>
  );
}
