import { t } from '../../i18n';
import { filterWords } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import { useModel, useSession } from '../../store/react';
import { defaultState, writeUrl } from '../../store/url-codec';
import { csvFile, saveFile } from '../../ui/export/save-file';
import { csvOf, fileNameOf } from './csv-download';
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
        filter: filterWords(FILTER_FIELDS, model, state),
        linkTo: (record) =>
          new URL(writeUrl(codec, { ...defaultState(codec), record }), window.location.href).href,
      },
    );
    saveFile(fileNameOf(model.dataset), csvFile(csv));
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
