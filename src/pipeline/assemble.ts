import type { Agreement } from '../dataset/agreement-schema';
import type {
  CoopRecord,
  Dataset,
  FormerName,
  Labels,
  Link,
  Meeting,
  MeetingDecision,
  Minutes,
  Position,
  Stance,
} from '../dataset/schema';
import { type Basis, type Decision, type Effect, FORMAT, RAPPORTEUR } from '../dataset/values';
import {
  type AnyLinked,
  type CodedMeeting,
  type Coding,
  inOrder,
  type LinkedRow,
  readActors,
  speakersAt,
  translatedFields,
  translatedRows,
  translationFinder,
} from './coding';
import { readList } from './csv-table';
import { compare } from './problem';
import { evidenceAt } from './quotes';
import { TRANSLATED_LISTS } from './translations';

/**
 * Assembles the dataset, without its hash, labels and list of files, and the minutes. Meetings are in the order of their
 * dates, records and positions in the order of the text. Expects a coding without problems.
 * @param agreements by the id of the meeting
 * @param sha256 the SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal
 */
export function assemble(
  coding: Coding,
  agreements: ReadonlyMap<string, Agreement>,
  sha256: (text: string) => string,
): { dataset: Dataset; minutes: Minutes[] } {
  const meetings = inOrder(coding);
  const links = meetings.flatMap((meeting) => meeting.links.map((row) => linkOf(row, meeting)));
  const decisions = meetings.flatMap((meeting) =>
    inTextOrder(meeting.decisions).map((row) => decisionOf(row, meeting)),
  );
  const dataset: Dataset = {
    format: FORMAT,
    ...coding.about,
    hash: '',
    labels: [],
    files: [],
    meetings: meetings.map((meeting) => ({
      ...meetingOf(meeting, coding),
      textHash: sha256(meeting.text),
    })),
    actors: readActors(coding.actors),
    topicGroups: coding.topicGroups.map(({ cells }) => cells),
    topics: coding.topics.map(({ cells: { instrument, was, ...cells } }) => ({
      ...cells,
      ...(instrument && { instrument }),
      ...(was && { was: readList(was) }),
    })),
    modalities: coding.modalities.map(({ cells }) => cells),
    records: meetings.flatMap((meeting) =>
      inTextOrder(meeting.records).map((row) => recordOf(row, meeting)),
    ),
    proposals: coding.proposals.map(({ cells }) => ({ ...cells, topics: readList(cells.topics) })),
    positions: meetings.flatMap((meeting) =>
      inTextOrder(meeting.positions).map((row) => positionOf(row, meeting)),
    ),
    ...(links.length > 0 && { links }),
    ...(decisions.length > 0 && { decisions }),
    ...(coding.formerNames.length > 0 && {
      formerNames: coding.formerNames.map(({ cells }) => cells as FormerName),
    }),
    notes: coding.notes.map(({ cells }) => cells),
    agreements: meetings.flatMap(({ about }) => agreements.get(about.id) ?? []),
    ...(coding.map.length > 0 && {
      map: coding.map.map(({ cells }) => ({
        ...cells,
        column: Number(cells.column),
        row: Number(cells.row),
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

function meetingOf(meeting: CodedMeeting, coding: Coding): Omit<Meeting, 'textHash'> {
  const {
    speakers: _,
    headings: __,
    spoke: ___,
    delegations,
    participants,
    attended,
    ...rest
  } = meeting.about;
  return {
    ...rest,
    text: `minutes/${rest.id}.json`,
    delegations,
    participants,
    attended,
    spoke: speakersAt(meeting, coding),
    outline: meeting.outline,
  };
}

function recordOf(row: LinkedRow<'records'>, meeting: CodedMeeting): CoopRecord {
  const { id, actor, topic, kind, status, modality, counterpart, open_to, until, basis, note } =
    row.cells;
  return {
    id,
    meeting: meeting.about.id,
    actor,
    reportedBy: reporterOf(row),
    topic,
    kind,
    status,
    modalities: readList(modality),
    counterparts: readList(counterpart),
    ...(kind === 'offer' && { openTo: open_to || null, ...(until && { until }) }),
    basis,
    note,
    evidence: evidenceOf(row, meeting),
  } as CoopRecord;
}

function positionOf(row: LinkedRow<'positions'>, meeting: CodedMeeting): Position {
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

function linkOf(row: LinkedRow<'links'>, meeting: CodedMeeting): Link {
  const { id, of, effect, by, basis, note } = row.cells;
  return {
    id,
    meeting: meeting.about.id,
    of,
    effect: effect as Effect,
    by: by || null,
    reportedBy: linkReporter(row, meeting),
    basis: basis as Basis,
    note,
    evidence: by ? null : evidenceOf(row, meeting),
  };
}

/** The reporter of a link: whom the coding names, else the reporter of its record, else the speaker of its words. */
export function linkReporter(
  { cells, speaker }: LinkedRow<'links'>,
  meeting: CodedMeeting,
): string {
  const record = meeting.records.find(({ cells: { id } }) => id === cells.by);
  return cells.reported_by || (record ? reporterOf(record) : (speaker ?? RAPPORTEUR));
}

function decisionOf(row: LinkedRow<'decisions'>, meeting: CodedMeeting): MeetingDecision {
  const { id, proposal, decision, note } = row.cells;
  return {
    id,
    meeting: meeting.about.id,
    proposal,
    decision: decision as Decision,
    note,
    evidence: evidenceOf(row, meeting),
  };
}

/** The reporter of a claim: the actor itself, unless the coding names another. */
const reporterOf = ({ cells }: LinkedRow<'records'> | LinkedRow<'positions'>): string =>
  cells.reported_by || cells.actor;

function evidenceOf({ place, file, line }: AnyLinked, { text, passages }: CodedMeeting) {
  if (!place) throw new Error(`${file}:${line} has no place in the minutes, and no rule said so`);
  return evidenceAt(text, passages, place);
}

function inTextOrder<Row extends AnyLinked>(rows: readonly Row[]): Row[] {
  const start = (row: Row) => row.place?.start ?? 0;
  return rows.toSorted((a, b) => start(a) - start(b) || compare(a.cells.id, b.cells.id));
}

/**
 * Names and labels in a language, as far as they are translated. Expects a coding without problems.
 */
export function labelsOf(coding: Coding, language: string): Labels {
  const translationOf = translationFinder(coding);
  const lists = TRANSLATED_LISTS.map((list) => [
    list,
    translatedRows(coding, list).flatMap((row) => {
      const { id } = row.cells;
      const fields = translatedFields(list, row).flatMap((field) => {
        const word = translationOf(list, row, field)?.cells[language];
        return word ? [[field, word]] : [];
      });
      return fields.length > 0 ? { id, ...Object.fromEntries(fields) } : [];
    }),
  ]);
  const { dataset, ...byList } = Object.fromEntries(lists);
  const { id: _, ...own } = dataset[0] ?? {};
  return { format: FORMAT, language, ...own, ...byList };
}
