import { useState } from 'react';
import { writeFile } from '../../dataset/write-file';
import { loadWords, t } from '../../i18n';
import { filterPhrases } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import { linksTo } from '../../store/links-to';
import { addressHere } from '../../store/page-address';
import { useModel, useSession } from '../../store/react';
import { defaultState } from '../../store/url-codec';
import { FileButtons, type TakenTable } from '../../ui/export/file-buttons';
import { PopoverButton } from '../../ui/popover-button';
import { recordsFile } from './records-file';
import type { RecordsRow } from './use-records-table';

/** Saves exactly the records of the table, in its order, with all columns. */
export function DownloadButton({ rows }: { rows: readonly RecordsRow[] }) {
  const model = useModel();
  const { codec, store } = useSession();
  const [said, say] = useState('');
  const load = async (): Promise<TakenTable> => {
    await loadWords(['files']);
    const { state } = store.getState();
    const table = recordsFile(
      model,
      rows.map((row) => row.original),
      {
        state,
        link: addressHere(),
        linkTo: linksTo(codec, defaultState(codec), 'record'),
      },
    );
    const { date, hash } = model.dataset;
    return {
      fileWords: [
        t('files.records'),
        ...filterPhrases(FILTER_FIELDS, model, state),
        `${date} ${hash.slice(0, 8)}`,
      ],
      count: table.count,
      write: (format, tell) => writeFile(table, format, tell),
    };
  };
  if (rows.length === 0)
    return (
      <button type="button" disabled>
        {t('files.button')}
      </button>
    );
  return (
    <PopoverButton label={t('files.button')} title={t('files.title')} closeLabel={t('files.close')}>
      {() => (
        <>
          <FileButtons load={load} say={say} />
          <p role="status">{said}</p>
          <p>{t('files.hint')}</p>
        </>
      )}
    </PopoverButton>
  );
}
