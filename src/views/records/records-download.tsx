import { type RecordColumnId, recordColumns } from '../../dataset/records-table';
import type { CoopRecord } from '../../dataset/schema';
import type { Cell, Column, WorkbookTable } from '../../dataset/table';
import { RAPPORTEUR } from '../../dataset/values';
import { savedTable } from '../../dataset/write-file';
import { loadWords, t } from '../../i18n';
import { type FileColumnId, fileColumn, fileWords } from '../../i18n/file-words';
import { documentWords, filterPhrases, filterWords } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import type { Model } from '../../model/model';
import { addressOfState, linksTo } from '../../store/page-address';
import { useModel, useSession } from '../../store/react';
import { withoutUsualKinds } from '../../store/selectors';
import { defaultState } from '../../store/url-codec';
import type { Codec } from '../../store/url-entries';
import type { ViewState } from '../../store/view-state';
import { PopoverButton } from '../../ui/popover-button';
import { downloadWords, type SavedTable, TableDownloads } from '../../ui/table-downloads';
import { useDownload } from '../../ui/use-download';

/** Saves exactly the records of the table, in its order, with all columns. */
export function RecordsDownload({ rows }: { rows: readonly { readonly original: CoopRecord }[] }) {
  const model = useModel();
  const { codec, store } = useSession();
  const download = useDownload();
  const load = async (): Promise<SavedTable> => {
    await loadWords(['files']);
    const { state } = store.getState();
    const records = rows.map(({ original }) => original);
    return savedTable(
      recordsFile(model, codec, state, records),
      filterPhrases(FILTER_FIELDS, model, withoutUsualKinds(codec, state)),
    );
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

/** Records as a table that leaves the page: the published columns, with the words of every code. */
function recordsFile(
  model: Model,
  codec: Codec,
  state: ViewState,
  records: readonly CoopRecord[],
): WorkbookTable<CoopRecord> {
  const { dataset, actors, actorIndex } = model;
  const linkTo = linksTo(codec, { ...defaultState(codec), lang: state.lang }, 'record');
  /** Words for codes that the published table leaves to the schema, beside the code. */
  const words: { readonly [id in RecordColumnId]?: WordsOfCode } = {
    actor_kind: [
      'actor_kind_label',
      ({ actor }) => {
        const kind = actors[actorIndex.get(actor) ?? -1]?.kind;
        return kind ? t(`files.actor.${kind}`) : null;
      },
    ],
    kind: ['kind_label', ({ kind }) => t(`kind.${kind}`)],
    status: ['status_label', ({ status }) => t(`status.${status}`)],
    basis: ['basis_label', ({ basis }) => t(`basis.${basis}`)],
  };
  const columns = recordColumns(dataset).flatMap(({ id, type, value }): Column<CoopRecord>[] => {
    const [label, inWords] = words[id] ?? [];
    return [
      {
        ...fileColumn(id, type),
        // The dataset has no name for who wrote the minutes.
        value: (record) =>
          id === 'reported_by_name' && record.reportedBy === RAPPORTEUR
            ? t('records.rapporteur')
            : value(record),
      },
      ...(label && inWords ? [{ ...fileColumn(label, 'string'), value: inWords }] : []),
    ];
  });
  return {
    origin: {
      title: t('files.records'),
      filter: filterWords(FILTER_FIELDS, model, state),
      source: documentWords(model, state),
      link: addressOfState(codec, state),
      dataset,
    },
    words: fileWords('records'),
    columns: [...columns, { ...fileColumn('link', 'link'), value: ({ id }) => linkTo(id) }],
    rows: records,
  };
}

type WordsOfCode = readonly [id: FileColumnId, value: (record: CoopRecord) => Cell];
