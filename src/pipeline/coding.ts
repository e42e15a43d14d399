import type { Actor, ActorKind, OutlineNode, Passage } from '../dataset/schema';
import { insertTables } from './codebook-tables';
import { type Row, readList } from './csv-table';
import type { NamedActor } from './minutes/names';
import { type ReadHeading, readMinutes } from './minutes/read-minutes';
import { type SpeakerReader, speakerReader } from './minutes/speaker-reader';
import { compare } from './problem';
import { findQuote, hintedPlaces, type Place, passagesOf, speakerAt } from './quotes';
import type { ClaimTable, RowOf } from './seed-files';
import type { ClaimRow, MeetingSeeds, Seeds } from './seeds';
import { fieldKey, TRANSLATED, type TranslatedList } from './translations';

/** A coded row with the place and speaker of its quote. */
export type LinkedRow<Name extends ClaimTable> = RowOf<Name> & {
  /** All places of the quote in the minutes. */
  places: readonly Place[];
  /** The place that is meant; null where the quote stands nowhere, or at several places without a line that decides. */
  place: Place | null;
  /** The speaker by the heading above: an actor's id or RAPPORTEUR; null without a place. */
  speaker: string | null;
};

/** A row of any table with quotes. */
export type AnyLinked = { [Name in ClaimTable]: LinkedRow<Name> }[ClaimTable];

export type CodedMeeting = Omit<MeetingSeeds, ClaimTable> & {
  outline: OutlineNode[];
  passages: Passage[];
  /** The headings that may name a speaker. */
  headings: ReadHeading[];
  /** Reads who speaks in the sentences. */
  reader: SpeakerReader;
  records: LinkedRow<'records'>[];
  positions: LinkedRow<'positions'>[];
  links: LinkedRow<'links'>[];
  decisions: LinkedRow<'decisions'>[];
};

/** The seeds with their quotes linked to the minutes, for the data rules. */
export type Coding = Omit<Seeds, 'meetings'> & { meetings: CodedMeeting[] };

/**
 * Reads the minutes of each meeting and finds the quotes in them; the codebook gets its tables.
 * @param read reads the minutes; a caller that checks the same minutes repeatedly may pass a memo
 */
export function linkQuotes(seeds: Seeds, read = readMeeting): Coding {
  const meetings = seeds.meetings.map((meeting) => {
    const minutes = { text: meeting.text, ...read(meeting, seeds) };
    return {
      ...meeting,
      ...minutes,
      records: linkRows<'records'>(meeting.records, minutes),
      positions: linkRows<'positions'>(meeting.positions, minutes),
      links: linkRows<'links'>(meeting.links, minutes),
      decisions: linkRows<'decisions'>(meeting.decisions, minutes),
    };
  });
  return { ...seeds, codebook: insertTables(seeds.codebook, seeds), meetings };
}

/** Reads the outline, passages and speakers of a meeting's minutes. */
export function readMeeting(
  { text, about }: Pick<MeetingSeeds, 'folder' | 'text' | 'about'>,
  seeds: Pick<Seeds, 'actors' | 'translations'>,
  reader = speakerReader(namedActors(seeds), about.language),
) {
  return { ...readMinutes(text, reader, about), reader };
}

/** The actors with their other names, from the column `aliases` and from translations. */
export function namedActors({
  actors,
  translations,
}: Pick<Seeds, 'actors' | 'translations'>): NamedActor[] {
  const translated = new Map<string, string[]>();
  for (const { cells } of translations.rows)
    if (cells.list === 'actors' && cells.field === 'name')
      translated.set(
        cells.id,
        translations.languages.flatMap((language) => cells[language] || []),
      );
  return readActors(actors).map((actor, i) => ({
    ...actor,
    others: [...readList(actors[i]?.cells.aliases ?? ''), ...(translated.get(actor.id) ?? [])],
  }));
}

/** Reads the actors from their seed rows. An unknown kind is passed on; a rule reports it. */
export function readActors(rows: Seeds['actors']): Actor[] {
  return rows.map(({ cells }) => ({
    id: cells.id,
    name: cells.name,
    kind: cells.kind as ActorKind,
    subregion: cells.subregion || null,
    alpha2: cells.alpha2 || null,
    members: readList(cells.members),
    ...(cells.was && { was: readList(cells.was) }),
  }));
}

/**
 * The rows of a list that have translations. The dataset itself is one row, without an id; each meeting is a row of its
 * own file.
 */
export function translatedRows(coding: Coding, list: TranslatedList): Row<'id' | (string & {})>[] {
  if (list === 'meetings')
    return coding.meetings.map(({ folder, about: { id, title, body, place } }) => ({
      file: `${folder}/meeting.json`,
      line: 1,
      cells: { id, title, body, place },
    }));
  if (list !== 'dataset') return coding[list];
  const { title, question = '', description = '', group = '' } = coding.about;
  const cells = { id: '', title, question, description, group };
  return [{ file: 'seeds/dataset.json', line: 1, cells }];
}

/** Fields that may be empty: an older dataset has only a title, and not every topic has an instrument. */
const OPTIONAL = ['question', 'description', 'group', 'instrument'];

/** The fields of such a row that have words or must have some. */
export const translatedFields = (list: TranslatedList, { cells }: Row): readonly string[] =>
  TRANSLATED[list].filter((field) => cells[field] || !OPTIONAL.includes(field));

/**
 * Finds the row that translates a field of an entry. The body or place of a meeting is translated once for all meetings
 * that have the same words.
 */
export function translationFinder(coding: Coding) {
  const rows = new Map(
    coding.translations.rows.map((row) => {
      const { list, id, field } = row.cells;
      return [fieldKey(list, id, field), row];
    }),
  );
  const meetings = translatedRows(coding, 'meetings');
  const byWords = new Map(
    meetings.flatMap(({ cells }) =>
      TRANSLATED.meetings.flatMap((field) => {
        const row = rows.get(fieldKey('meetings', cells.id, field));
        return row ? [[`${field} ${cells[field]}`, row]] : [];
      }),
    ),
  );
  return (list: TranslatedList, { cells }: Row<'id' | (string & {})>, field: string) =>
    rows.get(fieldKey(list, cells.id, field)) ??
    (list === 'meetings' ? byWords.get(`${field} ${cells[field]}`) : undefined);
}

/** The records and positions of all meetings; in each meeting records before positions. */
export function claimsOfAll(coding: Coding): (LinkedRow<'records'> | LinkedRow<'positions'>)[] {
  return coding.meetings.flatMap((meeting) => [...meeting.records, ...meeting.positions]);
}

/** The rows of a meeting that have words of its minutes; a link has none where a record's words say so. */
export const quotedRows = ({ records, positions, links, decisions }: CodedMeeting): AnyLinked[] => [
  ...records,
  ...positions,
  ...links.filter(({ cells }) => cells.by === ''),
  ...decisions,
];

/** The meetings in the order of their days, then of their ids: a later one may speak of records of an earlier one. */
export const inOrder = <Meeting extends Pick<MeetingSeeds, 'about'>>({
  meetings,
}: {
  readonly meetings: readonly Meeting[];
}): Meeting[] =>
  meetings.toSorted(
    (a, b) => compare(a.about.start, b.about.start) || compare(a.about.id, b.about.id),
  );

/**
 * Ids of the actors who speak under a heading of the minutes or stand in `spoke` of `meeting.json`, in the order of
 * `actors.csv`.
 */
export function speakersAt({ outline, about }: CodedMeeting, { actors }: Coding): string[] {
  const spoke = new Set([...outline.map(({ actor }) => actor), ...(about.spoke ?? [])]);
  return actors.map(({ cells }) => cells.id).filter((id) => spoke.has(id));
}

/** Finds the quotes of coded rows in minutes that have been read; a known place is taken as it is. */
export function linkRows<Name extends ClaimTable>(
  rows: readonly ClaimRow<Name>[],
  { text, outline, passages }: Pick<CodedMeeting, 'text' | 'outline' | 'passages'>,
): LinkedRow<Name>[] {
  return rows.map((row) => {
    const { quote, line } = row.cells as { quote: string; line: string };
    const places = row.place ? [row.place] : findQuote(text, quote);
    const meant = hintedPlaces(places, line);
    const place = meant.length === 1 ? (meant[0] ?? null) : null;
    const speaker = place && speakerAt(outline, passagesOf(passages, place)[0]);
    return { ...row, places, place, speaker };
  });
}
