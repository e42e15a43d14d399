import type {
  Agreement,
  CoopRecord,
  Dataset,
  Kind,
  Labels,
  Meeting,
  Minutes,
  Position,
  Stance,
  Status,
} from '../dataset/schema';
import { FORMAT, RAPPORTEUR } from '../dataset/values';
import {
  type CodedMeeting,
  type Coding,
  type Linked,
  readActors,
  readList,
  spokeAt,
} from './coding';
import { compare } from './problem';
import { evidenceAt } from './quotes';
import { fieldKey, type TranslatedList } from './translations';

/**
 * The dataset, without its hash and its labels, and the minutes beside it. Expects a coding without problems,
 * and an agreement for each of its meetings, by the meeting's id.
 * Meetings stand by date, records and positions in the order of the text.
 */
export function assemble(
  coding: Coding,
  agreements: ReadonlyMap<string, Agreement>,
): { dataset: Dataset; minutes: Minutes[] } {
  const meetings = coding.meetings.toSorted(
    (a, b) => compare(a.about.start, b.about.start) || compare(a.about.id, b.about.id),
  );
  const dataset: Dataset = {
    format: FORMAT,
    ...coding.about,
    hash: '',
    labels: [],
    meetings: meetings.map((meeting) => meetingOf(meeting, coding)),
    actors: readActors(coding.actors),
    topicGroups: coding.topicGroups.map(({ cells }) => cells),
    topics: coding.topics.map(({ cells }) => cells),
    modalities: coding.modalities.map(({ cells }) => cells),
    records: meetings.flatMap((meeting) =>
      inTextOrder(meeting.records).map((row) => recordOf(row, meeting)),
    ),
    proposals: coding.proposals.map(({ cells: { id, label, topics } }) => ({
      id,
      label,
      topics: readList(topics),
    })),
    positions: meetings.flatMap((meeting) =>
      inTextOrder(meeting.positions).map((row) => positionOf(row, meeting)),
    ),
    agreements: meetings.flatMap(({ about }) => agreements.get(about.id) ?? []),
    ...(coding.map.length > 0 && {
      map: coding.map.map(({ cells: { actor, column, row } }) => ({
        actor,
        column: Number(column),
        row: Number(row),
      })),
    }),
  };
  const minutes = meetings.map(({ about, text, passages }) => ({
    format: FORMAT as typeof FORMAT,
    meeting: about.id,
    text,
    passages,
  }));
  return { dataset, minutes };
}

function meetingOf(meeting: CodedMeeting, coding: Coding): Meeting {
  const { about, outline } = meeting;
  const { speakers: _, delegations, participants, attended, ...named } = about;
  return {
    ...named,
    text: `minutes/${about.id}.json`,
    delegations,
    participants,
    attended,
    spoke: spokeAt(meeting, coding),
    outline,
  };
}

function recordOf(row: Linked<'records'>, meeting: CodedMeeting): CoopRecord {
  const { id, actor, topic, kind, status, modality, counterpart, basis, note } = row.cells;
  return {
    id,
    meeting: meeting.about.id,
    actor,
    reportedBy: reporterOf(row),
    topic,
    kind: kind as Kind,
    status: status as Status,
    modalities: readList(modality),
    counterparts: readList(counterpart),
    basis: basis as CoopRecord['basis'],
    note,
    evidence: evidenceOf(row, meeting),
  } as CoopRecord;
}

function positionOf(row: Linked<'positions'>, meeting: CodedMeeting): Position {
  const { id, proposal, actor, stance, note } = row.cells;
  return {
    id,
    meeting: meeting.about.id,
    proposal,
    actor,
    reportedBy: reporterOf(row),
    stance: stance as Stance,
    note,
    evidence: evidenceOf(row, meeting),
  };
}

type AnyClaim = Linked<'records'> | Linked<'positions'>;

const reporterOf = ({ cells, speaker }: AnyClaim): string =>
  cells.reported_by || (speaker ?? RAPPORTEUR);

function evidenceOf({ place, file, line }: AnyClaim, { text, passages }: CodedMeeting) {
  if (!place) throw new Error(`${file}:${line} has no place in the minutes, and no rule said so`);
  return evidenceAt(text, passages, place);
}

function inTextOrder<Row extends AnyClaim>(rows: readonly Row[]): Row[] {
  const start = (row: Row) => row.place?.start ?? 0;
  return rows.toSorted((a, b) => start(a) - start(b) || compare(a.cells.id, b.cells.id));
}

/** Names and labels in a language of the translations. Expects a coding without problems. */
export function labelsOf(coding: Coding, language: string): Labels {
  const words = new Map(
    coding.translations.rows.map(({ cells: { list, id, field }, words }) => [
      fieldKey(list, id, field),
      words[language] ?? '',
    ]),
  );
  const word = (list: TranslatedList, id: string, field: string): string =>
    words.get(fieldKey(list, id, field)) ?? '';
  const labelled = (list: Exclude<TranslatedList, 'actors'>) =>
    coding[list].map(({ cells: { id } }) => ({ id, label: word(list, id, 'label') }));
  return {
    format: FORMAT,
    language,
    topicGroups: labelled('topicGroups').map(({ id, label }) => ({
      id,
      label,
      short: word('topicGroups', id, 'short'),
    })),
    topics: labelled('topics').map(({ id, label }) => ({
      id,
      label,
      short: word('topics', id, 'short'),
      instrument: word('topics', id, 'instrument'),
    })),
    modalities: labelled('modalities'),
    proposals: labelled('proposals'),
    actors: coding.actors
      .map(({ cells: { id } }) => ({ id, name: word('actors', id, 'name') }))
      .filter(({ name }) => name !== ''),
  };
}
