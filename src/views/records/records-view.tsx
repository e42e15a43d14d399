import { type MouseEvent, useMemo, useRef } from 'react';
import { type RecordColumnId, recordColumns } from '../../dataset/records-table';
import type { CoopRecord } from '../../dataset/schema';
import type { Cell, Column, WorkbookTable } from '../../dataset/table';
import { RAPPORTEUR } from '../../dataset/values';
import { savedTable } from '../../dataset/write-file';
import { loadWords, t } from '../../i18n';
import { answerOf } from '../../model/answers';
import { matching } from '../../model/compiled-filter';
import { FILTER_FIELDS, type Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { type FileColumnId, fileColumn, fileWords } from '../../parts/file-words';
import { documentWords, filterPhrases, filterWords } from '../../parts/filter-words';
import { openToWords } from '../../parts/record-words';
import { addressOfState, linksTo } from '../../store/page-address';
import { useFields, useFilter, useModel, useSession, useView } from '../../store/react';
import { defaultState } from '../../store/url-codec';
import type { Codec } from '../../store/url-entries';
import { cleared } from '../../store/view-filters';
import { RECORD_COLUMNS, type RecordColumn, type ViewState } from '../../store/view-state';
import { PopoverButton } from '../../ui/popover-button';
import { SortableTable } from '../../ui/sortable-table';
import { downloadWords, type SavedTable, TableDownloads } from '../../ui/table-downloads';
import { useDownload } from '../../ui/use-download';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { type SortableTableModel, useSortableTable } from '../../ui/use-sortable-table';
import { VirtualRows } from '../../ui/virtual-rows';
import { useWholeCells, WholeCellsProvider } from './record-cell';
import { columnsFor } from './records-columns';
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
  const all = model.dataset.records.length;
  const columns = useMemo(() => columnsFor(model, shown), [model, shown]);
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
        <h2>
          {records.length === all
            ? t('records.count', { count: all })
            : t('records.count.of', { count: records.length, all })}
        </h2>
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
    // A name leads to its profile.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
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
  const { navigate, codec, model } = useSession();
  if (model.dataset.records.length === 0) return <p>{t('records.none')}</p>;
  return (
    <p className="records-empty">
      {t('records.empty')}{' '}
      <button type="button" onClick={() => void navigate(cleared(codec))}>
        {t('filters.clear')}
      </button>
    </p>
  );
}

/** Saves exactly the records of the table, in its order, with all columns. */
function RecordsDownload({ rows }: { rows: readonly { readonly original: CoopRecord }[] }) {
  const model = useModel();
  const { codec, store } = useSession();
  const download = useDownload();
  const load = async (): Promise<SavedTable> => {
    await loadWords(['files']);
    const { state, filter } = store.getState();
    const records = rows.map(({ original }) => original);
    return savedTable(
      recordsFile(model, codec, state, filter, records),
      filterPhrases(FILTER_FIELDS, model, state),
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
  filter: Filter,
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
    open_to: ['open_to_label', (record) => openToWords(model, record)],
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
  const answerTo = ({ id, kind }: CoopRecord) =>
    kind === 'need' ? answerOf(model, filter, model.recordIndex.get(id) as number) : null;
  return {
    origin: {
      title: t('files.records'),
      filter: filterWords(FILTER_FIELDS, model, state),
      source: documentWords(model, state),
      link: addressOfState(codec, state),
      dataset,
    },
    words: fileWords('records'),
    columns: [
      ...columns,
      { ...fileColumn('answer', 'string'), value: answerTo },
      {
        ...fileColumn('answer_label', 'string'),
        value: (record) => {
          const answer = answerTo(record);
          return answer && t(`answer.${answer}`);
        },
      },
      { ...fileColumn('link', 'link'), value: ({ id }) => linkTo(id) },
    ],
    rows: records,
  };
}

type WordsOfCode = readonly [id: FileColumnId, value: (record: CoopRecord) => Cell];
