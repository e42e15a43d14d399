/** Records as a table that leaves the page: the published columns, with the words of every code. */

import { type RecordColumn, type RecordColumnId, recordColumns } from '../../dataset/records-table';
import type { CoopRecord } from '../../dataset/schema';
import type { Cell, Column, WorkbookTable } from '../../dataset/table';
import { RAPPORTEUR } from '../../dataset/values';
import { t } from '../../i18n';
import { type FileColumnId, fileColumn, fileWords } from '../../i18n/file-words';
import { documentWords, filterWords } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';

interface About {
  readonly state: ViewState;
  /** The page as it is, and a record in it. */
  readonly link: string;
  readonly linkTo: (record: string) => string;
}

interface Worded {
  readonly id: FileColumnId;
  readonly value: (record: CoopRecord) => Cell;
}

export function recordsFile(
  model: Model,
  records: readonly CoopRecord[],
  { state, link, linkTo }: About,
): WorkbookTable<CoopRecord> {
  const { dataset } = model;
  const published = recordColumns(dataset);
  const columns = published.flatMap((column): Column<CoopRecord>[] => [
    { ...fileColumn(column.id, column.type), value: inWords(column) },
    ...wordsBeside(model, column.id).map(({ id, value }) => ({
      ...fileColumn(id, 'string'),
      value,
    })),
  ]);
  return {
    origin: {
      title: t('files.records'),
      filter: filterWords(FILTER_FIELDS, model, state),
      source: documentWords(model, state),
      link,
      dataset,
    },
    words: fileWords('records'),
    columns: [
      ...columns,
      { ...fileColumn('link', 'link'), value: ({ id }: CoopRecord) => linkTo(id) },
    ],
    rows: records,
  };
}

/** The dataset has no name for who wrote the minutes. */
const inWords = ({ id, value }: RecordColumn): RecordColumn['value'] =>
  id === 'reported_by_name'
    ? (record) => (record.reportedBy === RAPPORTEUR ? t('records.rapporteur') : value(record))
    : value;

/** Words for codes that the published table leaves to the schema. */
function wordsBeside({ actorIndex, actors }: Model, id: RecordColumnId): Worded[] {
  switch (id) {
    case 'actor_kind':
      return [
        {
          id: 'actor_kind_label',
          value: ({ actor }) => {
            const kind = actors[actorIndex.get(actor) ?? -1]?.kind;
            return kind ? t(`files.actor.${kind}`) : null;
          },
        },
      ];
    case 'kind':
      return [{ id: 'kind_label', value: ({ kind }) => t(`kind.${kind}`) }];
    case 'status':
      return [{ id: 'status_label', value: ({ status }) => t(`status.${status}`) }];
    case 'basis':
      return [{ id: 'basis_label', value: ({ basis }) => t(`basis.${basis}`) }];
    default:
      return [];
  }
}
