import { type MouseEvent, useMemo, useRef } from 'react';
import { type RecordColumnId, recordColumns } from '../../dataset/records-table';
import type { CoopRecord, Meeting } from '../../dataset/schema';
import type { Cell, Column, WorkbookTable } from '../../dataset/table';
import { RAPPORTEUR } from '../../dataset/values';
import { downloadableTable } from '../../dataset/write-file';
import { joinClauses, loadWords, t } from '../../i18n';
import { needAnswer } from '../../model/answers/topic-answer';
import { matchingPositions } from '../../model/count/compiled-filter';
import { passageOf } from '../../model/count/sentences';
import { sourceMeetings } from '../../model/minutes/positions';
import { type Model, wholeOf } from '../../model/model';
import { needAnswerWords } from '../../parts/answer-status';
import {
  documentWords,
  type FileColumnId,
  fileColumn,
  fileWords,
  stateAtWords,
} from '../../parts/file-words';
import { filterPhrases, filterWords } from '../../parts/filter-words';
import { recipientWords } from '../../parts/record-words';
import { stateWords } from '../../parts/thread-words';
import { titleOfNothing, titleScope } from '../../parts/title-scope';
import { useAllSaid, useToldAt } from '../../parts/told-at';
import { ViewHead } from '../../parts/view-head';
import { addressOfState, linksTo } from '../../store/page-address';
import { useFields, useFilter, useSession, useView, useWholeModel } from '../../store/react';
import type { Snapshot } from '../../store/store';
import { defaultState } from '../../store/url-codec';
import type { Codec } from '../../store/url-entries';
import { type RecordColumn, recordColumnsOf } from '../../store/view-state';
import { PopoverButton } from '../../ui/popover-button';
import { SortableTable } from '../../ui/sortable-table';
import {
  DownloadProgress,
  downloadWords,
  type SavedTable,
  saveTable,
  TableDownloads,
} from '../../ui/table-downloads';
import { type Download, useDownload } from '../../ui/use-download';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { type SortableTableModel, useSortableTable } from '../../ui/use-sortable-table';
import { VirtualRows } from '../../ui/virtual-rows';
import { useWholeCells, WholeCellsProvider } from './record-cell';
import { columnsFor } from './records-columns';
import './records.css';
import './records-print.css';

/** Height of a typical row in pixels. */
const ROW = 88;

/** Lists all records that pass the filters in one table. The store holds its order and columns. */
export function RecordsView() {
  const { model, filter } = useAllSaid(useFilter());
  const at = useToldAt() ?? model.dataset.meetings.length - 1;
  const { navigate, store } = useSession();
  const { sort, columns: shown } = useFields('sort', 'columns');
  const columns = useMemo(() => columnsFor(model, shown, at), [model, shown, at]);
  const records = useMemo(() => {
    const all = model.dataset.records;
    return Array.from(matchingPositions(model, filter), (position) => all[position] as CoopRecord);
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
      <Head records={records} rows={table.rows} />
      {records.length > 0 && <RecordsTable table={table} />}
    </section>
  );
}

const distinctQuotes = (records: readonly CoopRecord[]): number =>
  new Set(records.map(passageOf)).size;

interface HeadProps {
  readonly records: readonly CoopRecord[];
  readonly rows: readonly { readonly original: CoopRecord }[];
}

/** The head of the view. Its title counts sentences and rows; the downloaded file has the same number of rows. */
function Head({ records, rows }: HeadProps) {
  const { model, filter } = useAllSaid(useFilter());
  const state = useView((whole) => whole);
  const scope = titleScope(model, state);
  const nothing = titleOfNothing(model, state, filter);
  const download = useDownload();
  const all = model.dataset.records;
  const [sentences, allSentences] = useMemo(
    () => [distinctQuotes(records), distinctQuotes(all)],
    [records, all],
  );
  const title =
    all.length === 0
      ? t('records.none')
      : records.length === all.length
        ? t('records.found', { sentences, rows: all.length })
        : t('records.found.of', { sentences, all: allSentences, rows: records.length });
  return (
    <>
      <ViewHead
        title={nothing ?? scope(title)}
        lead={t('records.lead')}
        controls={
          <>
            <ColumnChooser />
            <RecordsDownload rows={rows} isAll={records.length === all.length} of={download} />
          </>
        }
      />
      <div className="records-saved">
        <DownloadProgress of={download.progress} />
        <p role="status">{downloadWords(download)}</p>
      </div>
    </>
  );
}

function RecordsTable({ table }: { table: SortableTableModel<CoopRecord> }) {
  const { navigate } = useSession();
  const sort = useView((state) => state.sort.records);
  const current = useView((state) => state.record);
  const section = useRef<HTMLDivElement>(null);
  useReturnOfFocus(section, current, 'data-record');
  const openEvidence = (event: MouseEvent, record: string) => {
    // A link in the row, such as a name, handles its own click.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A reader who selected words with the mouse wants to copy them, not to open the evidence.
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
          rowAttributes={({ id }) => ({
            className: 'records-row',
            'aria-current': id === current ? 'true' : undefined,
            onClick: (event) => openEvidence(event, id),
          })}
          body={(body) => <VirtualRows {...body} height={ROW} current={current} />}
        />
      </WholeCellsProvider>
    </div>
  );
}

/** Lets the reader choose the columns. The last one cannot be hidden. */
function ColumnChooser() {
  const { navigate } = useSession();
  const columns = recordColumnsOf(useWholeModel().dataset);
  const shown = useView((state) => state.columns);
  const toggle = (column: RecordColumn) => {
    const isChosen = (id: RecordColumn) => shown.includes(id) !== (id === column);
    void navigate({ columns: columns.filter(isChosen) }, 'replace');
  };
  return (
    <PopoverButton
      label={t('records.columns')}
      title={t('records.columns.title')}
      closeLabel={t('records.columns.close')}
    >
      {() => (
        <div className="records-columns">
          {columns.map((column) => (
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

interface DownloadProps {
  readonly rows: HeadProps['rows'];
  /** Whether the table holds all records of the dataset. */
  readonly isAll: boolean;
  readonly of: Download;
}

/** Downloads exactly the records of the table, in its order and with all columns, and says how many they are. */
function RecordsDownload({ rows, isAll, of: download }: DownloadProps) {
  const { codec, store } = useSession();
  const at = useToldAt() ?? undefined;
  const load = async (): Promise<SavedTable> => {
    await loadWords(['files']);
    const snapshot = store.getState();
    const { model, state } = snapshot;
    const records = rows.map(({ original }) => original);
    return downloadableTable(recordsFile(snapshot, codec, records, at), [
      ...stateAtWords(wholeOf(model), at),
      ...filterPhrases(model, state),
    ]);
  };
  const isNone = rows.length === 0;
  return (
    <>
      {!isNone && (
        <PopoverButton label={t('records.export.other')} title={t('records.export.other')}>
          {() => (
            <>
              <TableDownloads download={download} load={load} formats={['csv', 'json']} />
              <p>{t('files.hint')}</p>
            </>
          )}
        </PopoverButton>
      )}
      <button
        type="button"
        className="solid"
        disabled={isNone}
        aria-disabled={download.isBusy}
        onClick={() => void saveTable(download, load, 'xlsx')}
      >
        {t(isAll ? 'records.export.all' : 'records.export.shown', { count: rows.length })}
      </button>
    </>
  );
}

/** Builds the downloaded table: the published columns, after each column of codes one in words, and further columns. */
function recordsFile(
  { model, state, filter }: Pick<Snapshot, 'model' | 'state' | 'filter'>,
  codec: Codec,
  records: readonly CoopRecord[],
  at: number | undefined,
): WorkbookTable<CoopRecord> {
  const whole = wholeOf(model);
  const { dataset, actors, actorIndex } = whole;
  const linkTo = linksTo(codec, { ...defaultState(codec), lang: state.lang }, 'record');
  /** The columns in words, by the column of codes that each follows. */
  const wordColumns: { readonly [id in RecordColumnId]?: WordsOfCode } = {
    actor_kind: [
      'actor_kind_label',
      ({ actor }) => {
        const kind = actors[actorIndex.get(actor) ?? -1]?.kind;
        return kind ? t(`files.actor.${kind}`) : null;
      },
    ],
    kind: ['kind_label', ({ kind }) => t(`kind.${kind}`)],
    status: ['status_label', ({ status }) => t(`status.${status}`)],
    open_to: ['open_to_label', (record) => recipientWords(model, record)],
    basis: ['basis_label', ({ basis }) => t(`basis.${basis}`)],
    state: [
      'state_label',
      ({ id, kind }) => stateWords(whole, whole.recordIndex.get(id) ?? -1, kind, at),
    ],
  };
  const columns = recordColumns(dataset, at).flatMap(
    ({ id, type, value }): Column<CoopRecord>[] => {
      const [label, inWords] = wordColumns[id] ?? [];
      return [
        {
          ...fileColumn(id, type),
          // The rapporteur, who wrote the minutes, is no actor of the dataset and has no name there.
          value: (record) =>
            id === 'reported_by_name' && record.reportedBy === RAPPORTEUR
              ? t('records.rapporteur')
              : value(record),
        },
        ...(label && inWords ? [{ ...fileColumn(label, 'string'), value: inWords }] : []),
      ];
    },
  );
  // A need that another sentence carries on, or that was met, has no answer of its own.
  const answerTo = ({ id, kind }: CoopRecord) => {
    const need = model.recordIndex.get(id);
    return kind === 'need' && need !== undefined ? needAnswer(model, filter, need) : null;
  };
  return {
    origin: {
      title: t('files.records'),
      filter: filterWords(model, state),
      source: recordsSource(whole, state.meeting, at),
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
          return answer && needAnswerWords(answer);
        },
      },
      { ...fileColumn('link', 'link'), value: ({ id }) => linkTo(id) },
    ],
    rows: records,
  };
}

/** The source of the records of a filter; documents of meetings after the state that the table tells stand apart. */
function recordsSource(whole: Model, chosen: readonly string[], at: number | undefined): string {
  const { meetings } = whole.dataset;
  const isLater = (meeting: Meeting) => at !== undefined && meetings.indexOf(meeting) > at;
  const all = sourceMeetings(whole, chosen);
  const later = all.filter(isLater);
  return joinClauses([
    ...stateAtWords(whole, at),
    documentWords(all.filter((meeting) => !isLater(meeting))),
    ...(later.length > 0
      ? [t('filters.chip', { field: t('became.later'), value: documentWords(later) })]
      : []),
  ]);
}

type WordsOfCode = readonly [id: FileColumnId, value: (record: CoopRecord) => Cell];
