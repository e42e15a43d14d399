import { useState } from 'react';
import { writeFile } from '../../dataset/write-file';
import { loadWords, t } from '../../i18n';
import { filterPhrases } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import { linksTo } from '../../store/links-to';
import { addressOfState } from '../../store/page-address';
import { useModel, useSession } from '../../store/react';
import { defaultState } from '../../store/url-codec';
import { withoutUsualKinds } from '../../store/usual-kinds';
import { FileButtons, type FileWork, type TakenTable } from '../../ui/export/file-buttons';
import { PopoverButton } from '../../ui/popover-button';
import { recordsFile } from './records-file';
import type { RecordsRow } from './use-records-table';

/** Saves exactly the records of the table, in its order, with all columns. */
export function DownloadButton({ rows }: { rows: readonly RecordsRow[] }) {
  const model = useModel();
  const { codec, store } = useSession();
  const [said, say] = useState('');
  const [work, setWork] = useState<FileWork | null>(null);
  const load = async (): Promise<TakenTable> => {
    await loadWords(['files']);
    const { state } = store.getState();
    const table = recordsFile(
      model,
      rows.map((row) => row.original),
      {
        state,
        link: addressOfState(codec, state),
        linkTo: linksTo(codec, { ...defaultState(codec), lang: state.lang }, 'record'),
      },
    );
    const { date, hash } = model.dataset;
    return {
      fileWords: [
        t('files.records'),
        ...filterPhrases(FILTER_FIELDS, model, withoutUsualKinds(codec, state)),
        `${date} ${hash.slice(0, 8)}`,
      ],
      count: table.rows.length,
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
          <FileButtons load={load} work={work} setWork={setWork} say={say} />
          <p role="status">{said}</p>
          <p>{t('files.hint')}</p>
        </>
      )}
    </PopoverButton>
  );
}
