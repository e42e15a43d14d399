/** The columns of the records view: words for each record, and the order that each column gives. */

import type { CoopRecord, Status } from '../../dataset/schema';
import { KINDS, RAPPORTEUR, STATUSES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { placeOf } from '../../model/evidence';
import type { Model } from '../../model/model';
import { RECORD_COLUMNS, type RecordColumn } from '../../store/view-state';
import type { SortableColumn } from '../../ui/use-sortable-table';
import { RecordCell } from './record-cell';

type Words = (record: CoopRecord) => string;
type Order = (a: CoopRecord, b: CoopRecord) => number;

const ALL_STATUSES: readonly Status[] = KINDS.flatMap((kind): Status[] => [...STATUSES[kind]]);

function wordsFor(model: Model): Record<RecordColumn, Words> {
  const { dataset } = model;
  const name = (id: string) => model.names.get(id) ?? id;
  const labels = new Map([...dataset.topics, ...dataset.modalities].map((o) => [o.id, o.label]));
  const topics = new Map(dataset.topics.map(({ id, label }) => [id, label]));
  const meetings = new Map(dataset.meetings.map((meeting) => [meeting.id, meeting]));
  return {
    actor: ({ actor }) => name(actor),
    topic: ({ topic }) => topics.get(topic) ?? topic,
    kind: ({ kind }) => t(`kind.${kind}`),
    status: ({ status }) => t(`status.${status}`),
    quote: ({ evidence }) => t('records.quote', { quote: evidence.exact }),
    place: ({ meeting, evidence: { start, paragraph, line } }) => {
      const held = meetings.get(meeting);
      const heading = held && placeOf(held, start).find(({ level }) => level === 'item');
      const item = heading?.label?.replace(/[().]/g, '');
      return item
        ? t('records.place', { item, paragraph, line })
        : t('records.place.bare', { paragraph, line });
    },
    modality: ({ modalities }) => formatList(modalities.map((id) => labels.get(id) ?? id)),
    counterpart: ({ counterparts }) => formatList(counterparts.map(name)),
    basis: ({ basis }) => t(`basis.${basis}`),
    reporter: ({ reportedBy }) =>
      reportedBy === RAPPORTEUR ? t('records.rapporteur') : name(reportedBy),
    note: ({ note }) => note,
    meeting: ({ meeting }) => meetings.get(meeting)?.title ?? meeting,
    id: ({ id }) => id,
  };
}

/** Columns whose order is another than that of their words. */
function orders({ dataset }: Model): Partial<Record<RecordColumn, Order>> {
  const meetings = new Map(dataset.meetings.map(({ id }, position) => [id, position]));
  const meeting = (record: CoopRecord) => meetings.get(record.meeting) ?? -1;
  return {
    kind: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    // Firmest first within each kind.
    status: (a, b) => ALL_STATUSES.indexOf(a.status) - ALL_STATUSES.indexOf(b.status),
    place: (a, b) => meeting(a) - meeting(b) || a.evidence.start - b.evidence.start,
    meeting: (a, b) => meeting(a) - meeting(b),
  };
}

/** Languages of words that may be in another than the page's. */
function languages({
  dataset,
}: Model): Partial<Record<RecordColumn, (record: CoopRecord) => string>> {
  const ofMeeting = new Map(dataset.meetings.map(({ id, language }) => [id, language]));
  const spoken = ({ meeting }: CoopRecord) => ofMeeting.get(meeting) ?? dataset.language;
  return { quote: spoken, meeting: spoken, note: () => dataset.language };
}

/** The columns for a model, in the order in which they stand. */
export function columnsFor(model: Model): SortableColumn<CoopRecord, RecordColumn>[] {
  const words = wordsFor(model);
  const order = orders(model);
  const language = languages(model);
  return RECORD_COLUMNS.map((id) => {
    const head = t(`records.column.${id}`);
    const compare = order[id];
    return {
      id,
      head,
      // Null stands last.
      value: (record) => words[id](record) || null,
      ...(compare && { compare }),
      cell: (record, isRowHead) => (
        <RecordCell
          record={record.id}
          text={words[id](record)}
          lang={language[id]?.(record)}
          column={head}
          isRowHead={isRowHead}
        />
      ),
    };
  });
}
