/** The flat table of records, which the pipeline publishes and a reader saves. */

import { numberAt } from './number-at';
import type { CoopRecord, Dataset, OutlineLevel } from './schema';
import type { Cell, Table } from './table';
import { firstOfThreads, headOf, lastOfSeries, STATES, stateOf, timelineOf } from './timeline';
import { RAPPORTEUR } from './values';

/**
 * Columns of the flat table of a dataset's records. A column of ids is followed by one with their names. The published
 * `records.csv` and the page's download use the same columns. ";" joins several values of a cell. Explanations are in
 * English, for the published Data Package. (It is long because it is one list of columns.)
 * @param at position of the meeting up to which meetings are told; by default the latest
 */
export function recordColumns(dataset: Dataset, at?: number) {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const meetings = new Map(dataset.meetings.map((meeting) => [meeting.id, meeting]));
  const topics = new Map(dataset.topics.map(({ id, label }) => [id, label]));
  const modalities = new Map(dataset.modalities.map(({ id, label }) => [id, label]));
  const name = (id: string | null) => (id === null ? null : (actors.get(id)?.name ?? null));
  const subregion = ({ actor }: CoopRecord) => actors.get(actor)?.subregion ?? null;
  const heading = ({ meeting, evidence }: CoopRecord, level: OutlineLevel): Cell => {
    const above = meetings
      .get(meeting)
      ?.outline.find(
        (node) => node.level === level && node.start <= evidence.start && evidence.start < node.end,
      );
    return above ? [above.label, above.title].filter(Boolean).join(' ') : null;
  };
  const column =
    <Type extends 'string' | 'integer'>(type: Type) =>
    <Id extends string>(id: Id, explanation: string, value: (record: CoopRecord) => Cell) => ({
      id,
      head: id,
      explanation,
      type,
      value,
    });
  const text = column('string');
  const number = column('integer');

  const columns = [
    text('id', 'Permanent id of the record', (r) => r.id),
    text('meeting', 'Id of the meeting', (r) => r.meeting),
    text('meeting_title', 'Title of the meeting', (r) => meetings.get(r.meeting)?.title ?? null),
    text(
      'document',
      'Reference of the document that holds the minutes',
      (r) => meetings.get(r.meeting)?.document ?? null,
    ),
    text(
      'actor',
      'Whose need, offer or capacity it is: ISO 3166-1 alpha-3 for a State, UN M49 for a region, a short name for an organization',
      (r) => r.actor,
    ),
    text('actor_name', 'Name of the actor', (r) => name(r.actor)),
    text('actor_kind', 'State, organization or region', (r) => actors.get(r.actor)?.kind ?? null),
    text('subregion', "UN M49 code of a State's subregion", subregion),
    text('subregion_name', 'Name of the subregion', (r) => name(subregion(r))),
    text(
      'reported_by',
      `Whose statement carries the record; ${RAPPORTEUR} for the rapporteur's own narration`,
      (r) => r.reportedBy,
    ),
    text('reported_by_name', 'Name of the one who reports', (r) =>
      r.reportedBy === RAPPORTEUR ? 'Rapporteur' : name(r.reportedBy),
    ),
    text('topic', 'Id of the topic', (r) => r.topic),
    text('topic_label', 'Label of the topic', (r) => topics.get(r.topic) ?? null),
    text('kind', 'Need, offer or capacity', (r) => r.kind),
    text('status', 'How firm it is; the values depend on the kind', (r) => r.status),
    text('modalities', 'Ids of the forms of cooperation, joined by ";"', (r) =>
      r.modalities.join(';'),
    ),
    text('modality_labels', 'Labels of the forms of cooperation, joined by ";"', (r) =>
      r.modalities.map((id) => modalities.get(id) ?? id).join(';'),
    ),
    text('counterparts', 'Ids of the other side where the text names it, joined by ";"', (r) =>
      r.counterparts.join(';'),
    ),
    text('counterpart_names', 'Names of the other side, joined by ";"', (r) =>
      r.counterparts.map((id) => name(id) ?? id).join(';'),
    ),
    text(
      'open_to',
      'Who may take up an available or planned offer: all; members of its counterparts; on-request: others that ask; named: only the counterparts',
      (r) => (r.kind === 'offer' ? r.openTo : null),
    ),
    text(
      'basis',
      'explicit: the words say it; implied: a reader must infer actor, topic or kind',
      (r) => r.basis,
    ),
    text(
      'note',
      'How an implied record follows from the words, after actor:, topic: or kind:, whichever is inferred; or another remark',
      (r) => r.note,
    ),
    text('quote', 'The words of the minutes, exactly', (r) => r.evidence.exact),
    text('session', 'Session of the meeting', (r) => heading(r, 'session')),
    text('item', 'Agenda item', (r) => heading(r, 'item')),
    number('paragraph', 'Paragraph in which the quote begins, from 1', (r) => r.evidence.paragraph),
    number('line', 'Line of the text on which the quote begins, from 1', (r) => r.evidence.line),
    number('start', 'Where the quote begins: UTF-16 offset', (r) => r.evidence.start),
    number('end', 'Where the quote ends: UTF-16 offset', (r) => r.evidence.end),
  ];
  // With one meeting nothing has become of a record yet.
  return dataset.meetings.length > 1 ? [...columns, ...timeColumns(dataset, text, at)] : columns;
}

/** Columns about what has become of a record, for datasets of several meetings. */
function timeColumns<Column>(
  dataset: Dataset,
  text: (
    id: 'state' | 'first_said' | 'last_said' | 'thread',
    explanation: string,
    value: (record: CoopRecord) => Cell,
  ) => Column,
  until?: number,
): Column[] {
  const positionOf = new Map(dataset.records.map(({ id }, i) => [id, i]));
  const timeline = timelineOf(dataset, positionOf);
  const first = firstOfThreads(timeline);
  const at = ({ id }: CoopRecord) => positionOf.get(id) ?? 0;
  const dayOf = (i: number) => dataset.meetings[numberAt(timeline.meeting, i)]?.start ?? null;
  const isFact = (i: number) => timeline.isFact[i] === 1;
  return [
    text(
      'state',
      'What has become of the record at the latest meeting of its series: fact, superseded, done, withdrawn, lapsed, new, repeated, changed, silent',
      (r) => {
        const i = at(r);
        const last = lastOfSeries(timeline, numberAt(timeline.meeting, i), until);
        return STATES[stateOf(timeline, i, last)] ?? null;
      },
    ),
    text('first_said', 'Day of the meeting at which the thread of the record began', (r) =>
      dayOf(numberAt(first, at(r))),
    ),
    text('last_said', 'Day of the meeting at which the thread of the record was last said', (r) =>
      dayOf(headOf(timeline, at(r), until)),
    ),
    text(
      'thread',
      'Id of the first record of the thread; empty for past help and experience, which have no sequel',
      (r) => (isFact(at(r)) ? null : (dataset.records[numberAt(first, at(r))]?.id ?? null)),
    ),
  ];
}

type RecordColumn = ReturnType<typeof recordColumns>[number];
export type RecordColumnId = RecordColumn['id'];

/** The published table of some records of a dataset. */
export const recordsTable = (
  dataset: Dataset,
  records: readonly CoopRecord[],
): Table<CoopRecord> => ({ columns: recordColumns(dataset), rows: records });
