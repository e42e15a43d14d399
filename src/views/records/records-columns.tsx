/** The columns of the records view: words for each record, and the order that each column gives. */

import type { CoopRecord, Status } from '../../dataset/schema';
import { KINDS, RAPPORTEUR, STATUSES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { openToWords } from '../../i18n/open-to-words';
import { byText } from '../../model/evidence';
import { actorName, meetingOf } from '../../model/labels';
import type { Model } from '../../model/model';
import { headingsAbove } from '../../model/outline';
import { RECORD_COLUMNS, type RecordColumn } from '../../store/view-state';
import type { SortableColumn } from '../../ui/use-sortable-table';
import { RecordCell } from './record-cell';

const ALL_STATUSES: readonly Status[] = KINDS.flatMap((kind): Status[] => [...STATUSES[kind]]);

interface ColumnWords {
  readonly words: (record: CoopRecord) => string;
  /** Where the order is another than that of the words. */
  readonly compare?: (a: CoopRecord, b: CoopRecord) => number;
  /** Where the words may be in another language than the page's. */
  readonly language?: (record: CoopRecord) => string;
}

function wordsFor(model: Model): Record<RecordColumn, ColumnWords> {
  const { dataset, topics, topicIndex } = model;
  const forms = new Map(dataset.modalities.map(({ id, label }) => [id, label]));
  const meetings = new Map(dataset.meetings.map(({ id }, position) => [id, position]));
  const meetingAt = (record: CoopRecord) => meetings.get(record.meeting) ?? -1;
  const spoken = ({ meeting }: CoopRecord) =>
    meetingOf(model, meeting)?.language ?? dataset.language;
  return {
    actor: { words: ({ actor }) => actorName(model, actor) },
    topic: { words: ({ topic }) => topics[topicIndex.get(topic) ?? -1]?.label ?? topic },
    kind: {
      words: ({ kind }) => t(`kind.${kind}`),
      compare: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    },
    status: {
      words: ({ status }) => t(`status.${status}`),
      // Firmest first within each kind.
      compare: (a, b) => ALL_STATUSES.indexOf(a.status) - ALL_STATUSES.indexOf(b.status),
    },
    quote: {
      words: ({ evidence }) => t('records.quote', { quote: evidence.exact }),
      language: spoken,
    },
    place: {
      words: ({ meeting, evidence: { start, paragraph, line } }) => {
        const above = headingsAbove(meetingOf(model, meeting)?.outline ?? [], start);
        const heading = above.find(({ level }) => level === 'item');
        const item = heading?.label?.replace(/[().]/g, '');
        return item
          ? t('records.place', { item, paragraph, line })
          : t('records.place.bare', { paragraph, line });
      },
      compare: byText(model),
    },
    modality: {
      words: ({ modalities }) => formatList(modalities.map((id) => forms.get(id) ?? id)),
    },
    counterpart: {
      words: ({ counterparts }) => formatList(counterparts.map((id) => actorName(model, id))),
    },
    openTo: { words: (record) => openToWords(model, record) },
    basis: { words: ({ basis }) => t(`basis.${basis}`) },
    reporter: {
      words: ({ reportedBy }) =>
        reportedBy === RAPPORTEUR ? t('records.rapporteur') : actorName(model, reportedBy),
    },
    note: { words: ({ note }) => note, language: () => dataset.language },
    meeting: {
      words: ({ meeting }) => meetingOf(model, meeting)?.title ?? meeting,
      compare: (a, b) => meetingAt(a) - meetingAt(b),
      language: spoken,
    },
    id: { words: ({ id }) => id },
  };
}

/** The columns for a model, in the order in which they stand. */
export function columnsFor(model: Model): SortableColumn<CoopRecord, RecordColumn>[] {
  const all = wordsFor(model);
  return RECORD_COLUMNS.map((id) => {
    const { words, compare, language } = all[id];
    const head = t(`records.column.${id}`);
    return {
      id,
      head,
      // Null stands last.
      value: (record) => words(record) || null,
      ...(compare && { compare }),
      cell: (record, isRowHead) => {
        const text = words(record) || (isRowHead && record.id);
        const cell = { record: record.id, lang: language?.(record), column: head, isRowHead };
        return text && <RecordCell {...cell} text={text} />;
      },
    };
  });
}
