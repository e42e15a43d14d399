import type { CoopRecord } from '../../dataset/schema';
import { writeFile } from '../../dataset/write-file';
import { loadWords, t } from '../../i18n';
import { filterPhrases } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import { addressOfState, linksTo } from '../../store/page-address';
import { useModel, useSession } from '../../store/react';
import { withoutUsualKinds } from '../../store/selectors';
import { defaultState } from '../../store/url-codec';
import { PopoverButton } from '../../ui/popover-button';
import { downloadWords, type SavedTable, TableDownloads } from '../../ui/table-downloads';
import { useDownload } from '../../ui/use-download';
import { recordsFile } from './records-file';

/** Saves exactly the records of the table, in its order, with all columns. */
export function RecordsDownload({ rows }: { rows: readonly { readonly original: CoopRecord }[] }) {
  const model = useModel();
  const { codec, store } = useSession();
  const download = useDownload();
  const load = async (): Promise<SavedTable> => {
    await loadWords(['files']);
    const { state } = store.getState();
    const records = rows.map(({ original }) => original);
    const table = recordsFile(model, records, {
      state,
      link: addressOfState(codec, state),
      linkTo: linksTo(codec, { ...defaultState(codec), lang: state.lang }, 'record'),
    });
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
          <TableDownloads download={download} load={load} />
          <p role="status">{downloadWords(download)}</p>
          <p>{t('files.hint')}</p>
        </>
      )}
    </PopoverButton>
  );
}
