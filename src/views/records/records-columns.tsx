/** The columns of the records view: the text of each cell and the sort order of each column. */
import type { CoopRecord, Status } from '../../dataset/schema';
import type { State } from '../../dataset/timeline';
import { KINDS, RAPPORTEUR, STATUSES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { byText } from '../../model/count/evidence';
import { markOf } from '../../model/count/marks';
import { actorName, meetingOf } from '../../model/labels';
import { firstAndLast, stateTold } from '../../model/meetings/state-at';
import { headingsAbove } from '../../model/minutes/outline';
import type { Model } from '../../model/model';
import { Mark, markWords } from '../../parts/mark';
import { inMeeting } from '../../parts/meeting-names';
import { LinkedNames } from '../../parts/profile-links';
import { openToWords } from '../../parts/record-words';
import { meetingAt, stateWords } from '../../parts/thread-words';
import { topicNameOfId } from '../../parts/topic-name';
import { ofTopic } from '../../store/selectors';
import { type RecordColumn, recordColumnsOf } from '../../store/view-state';
import type { SortableColumn } from '../../ui/use-sortable-table';
import { RecordCell } from './record-cell';

const ALL_STATUSES: readonly Status[] = KINDS.flatMap((kind): Status[] => [...STATUSES[kind]]);

interface ColumnWords {
  readonly words: (record: CoopRecord) => string;
  /** The sort order, if it differs from the order of the words. */
  readonly compare?: (a: CoopRecord, b: CoopRecord) => number;
  /** The language of the words, if it may differ from that of the page. */
  readonly language?: (record: CoopRecord) => string;
  /** Actors and topics that the words name, in the form that links to profiles use. */
  readonly names?: (record: CoopRecord) => readonly string[];
}

/** States in the order in which the table sorts them: what stands open, what ended, and what others carry on. */
const STATE_ORDER: readonly State[] = [
  'new',
  'changed',
  'repeated',
  'silent',
  'done',
  'withdrawn',
  'lapsed',
  'superseded',
  'fact',
  'later',
];

/** @param at position of the meeting whose state is told */
function wordsFor(
  model: Model,
  at: number,
  shown: readonly RecordColumn[],
): Record<RecordColumn, ColumnWords> {
  const { dataset } = model;
  const stateOf = ({ id }: CoopRecord): State =>
    stateTold(model, model.recordIndex.get(id) ?? -1, at);
  const saidAt = ({ id }: CoopRecord) => firstAndLast(model, model.recordIndex.get(id) ?? -1, at);
  const forms = new Map(dataset.modalities.map(({ id, label }) => [id, label]));
  const meetings = new Map(dataset.meetings.map(({ id }, position) => [id, position]));
  const placeOf = (record: CoopRecord) => meetings.get(record.meeting) ?? -1;
  const languageOf = ({ meeting }: CoopRecord) =>
    meetingOf(model, meeting)?.language ?? dataset.language;
  return {
    actor: { words: ({ actor }) => actorName(model, actor), names: ({ actor }) => [actor] },
    topic: {
      words: ({ topic }) => topicNameOfId(model, topic),
      names: ({ topic }) => [ofTopic(topic)],
    },
    kind: {
      words: ({ kind }) => t(`kind.${kind}`),
      compare: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    },
    status: {
      words: ({ status, basis }) => {
        const words =
          markOf(status) === 'experience' ? t(`status.${status}`) : markWords(markOf(status));
        return basis === 'implied' ? t('records.implied', { status: words }) : words;
      },
      // Sort the firmest status first within each kind.
      compare: (a, b) => ALL_STATUSES.indexOf(a.status) - ALL_STATUSES.indexOf(b.status),
    },
    quote: {
      words: ({ evidence }) => t('records.quote', { quote: evidence.exact }),
      language: languageOf,
    },
    place: {
      words: ({ meeting, evidence: { start, paragraph, line } }) => {
        const above = headingsAbove(meetingOf(model, meeting)?.outline ?? [], start);
        const heading = above.find(({ level }) => level === 'item');
        const item = heading?.label?.replace(/[().]/g, '');
        const place = item
          ? t('records.place', { item, paragraph, line })
          : t('records.place.bare', { paragraph, line });
        return shown.includes('meeting') ? place : inMeeting(model, meeting, place);
      },
      compare: byText(model),
    },
    modality: {
      words: ({ modalities }) => formatList(modalities.map((id) => forms.get(id) ?? id)),
    },
    counterpart: {
      words: ({ counterparts }) => formatList(counterparts.map((id) => actorName(model, id))),
      names: ({ counterparts }) => counterparts,
    },
    openTo: {
      words: (record) => openToWords(model, record),
      names: ({ counterparts }) => counterparts,
    },
    basis: {
      words: ({ basis }) => t(basis === 'implied' ? 'mark.inferred' : 'records.outright'),
    },
    reporter: {
      words: ({ reportedBy }) =>
        reportedBy === RAPPORTEUR ? t('records.rapporteur') : actorName(model, reportedBy),
      names: ({ reportedBy }) => [reportedBy],
    },
    note: { words: ({ note }) => note, language: () => dataset.language },
    meeting: {
      words: (record) =>
        dataset.meetings.length > 1
          ? meetingAt(model, placeOf(record))
          : (meetingOf(model, record.meeting)?.title ?? record.meeting),
      compare: (a, b) => placeOf(a) - placeOf(b),
    },
    id: { words: ({ id }) => id },
    state: {
      words: ({ id, kind }) => stateWords(model, model.recordIndex.get(id) ?? -1, kind, at),
      compare: (a, b) => STATE_ORDER.indexOf(stateOf(a)) - STATE_ORDER.indexOf(stateOf(b)),
    },
    first: {
      words: (record) => meetingAt(model, saidAt(record)[0]),
      compare: (a, b) => saidAt(a)[0] - saidAt(b)[0],
    },
    last: {
      words: (record) => meetingAt(model, saidAt(record)[1]),
      compare: (a, b) => saidAt(a)[1] - saidAt(b)[1],
    },
  };
}

const ofProfiles: readonly RecordColumn[] = ['actor', 'topic'];

/**
 * Returns the columns for a model in their fixed order. Names link to profiles. The quote links to the
 * evidence; if it is hidden, another shown column does.
 * @param at position of the meeting whose state is told
 */
export function columnsFor(
  model: Model,
  shown: readonly RecordColumn[],
  at: number,
): SortableColumn<CoopRecord, RecordColumn>[] {
  const all = wordsFor(model, at, shown);
  const opening = shown.includes('quote')
    ? 'quote'
    : (shown.find((id) => !ofProfiles.includes(id)) ?? shown[0]);
  return recordColumnsOf(model.dataset).map((id) => {
    const { words, compare, language, names } = all[id];
    const head = t(`records.column.${id}`);
    return {
      id,
      head,
      // Null sorts last.
      value: (record) => words(record) || null,
      ...(compare && { compare }),
      cell: (record, isRowHead) => {
        const opens = id === opening;
        const text = words(record) || ((isRowHead || opens) && record.id);
        const of = (!opens && names?.(record)) || [];
        const cell = { record: record.id, lang: language?.(record), column: head, opens };
        return (
          text && (
            <RecordCell {...cell} text={text}>
              {id === 'kind' && (
                <>
                  <Mark of={markOf(record.status)} inferred={record.basis === 'implied'} />{' '}
                </>
              )}
              <LinkedNames
                words={text}
                of={of}
                topicName={(topic) => topicNameOfId(model, topic)}
              />
            </RecordCell>
          )
        );
      },
    };
  });
}
