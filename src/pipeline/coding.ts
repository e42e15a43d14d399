import type { Actor, ActorKind, OutlineNode, Passage } from '../dataset/schema';
import { filledCodebook } from './codebook-tables';
import { type Row, readList } from './csv-table';
import type { NamedActor } from './minutes/names';
import { type SpeakerReader, speakerReader } from './minutes/propose';
import { type ReadHeading, readMinutes } from './minutes/read-minutes';
import { findQuote, hintedPlaces, type Place, passagesOf, speakerAt } from './quotes';
import type { RowOf } from './seed-files';
import type { ClaimRow, MeetingSeeds, Seeds } from './seeds';
import { TRANSLATED, type TranslatedList } from './translations';

/** A coded line with what its quote says about it. */
export type Linked<Name extends 'records' | 'positions'> = RowOf<Name> & {
  /** Every place at which the quote stands in the minutes. */
  places: readonly Place[];
  /** The one that is meant; null where the coding does not tell, or the quote stands nowhere. */
  place: Place | null;
  /** Who speaks there by the heading above: an actor's id or RAPPORTEUR; null without a place. */
  speaker: string | null;
};

export type CodedMeeting = Omit<MeetingSeeds, 'records' | 'positions'> & {
  outline: OutlineNode[];
  passages: Passage[];
  /** Headings that may say who speaks. */
  headings: ReadHeading[];
  /** Reads who speaks in the sentences. */
  reader: SpeakerReader;
  records: Linked<'records'>[];
  positions: Linked<'positions'>[];
};

/** The seeds with their quotes linked to the minutes: what the data rules judge. */
export type Coding = Omit<Seeds, 'meetings'> & { meetings: CodedMeeting[] };

/**
 * Reads each meeting's minutes and looks up each quote in them; the codebook gets its tables.
 * @param read reads the minutes; whoever checks the same ones again and again may remember them
 */
export function linkQuotes(seeds: Seeds, read = readMeeting): Coding {
  const meetings = seeds.meetings.map((meeting) => {
    const told = { text: meeting.text, ...read(meeting, seeds) };
    return {
      ...meeting,
      ...told,
      records: linkRows<'records'>(meeting.records, told),
      positions: linkRows<'positions'>(meeting.positions, told),
    };
  });
  return { ...seeds, codebook: filledCodebook(seeds.codebook, seeds), meetings };
}

/** Who speaks where in a meeting's minutes. */
export function readMeeting(
  { text, about }: Pick<MeetingSeeds, 'folder' | 'text' | 'about'>,
  seeds: Pick<Seeds, 'actors' | 'translations'>,
  reader = speakerReader(namedActors(seeds), about.language),
) {
  return { ...readMinutes(text, reader, about), reader };
}

/** The actors with their other names: the column `aliases`, and what translations call them. */
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

/** Actors from their seed lines; a line with an unknown kind is taken for a State (a rule tells). */
export function readActors(rows: Seeds['actors']): Actor[] {
  return rows.map(({ cells }) => ({
    id: cells.id,
    name: cells.name,
    kind: cells.kind as ActorKind,
    subregion: cells.subregion || null,
    alpha2: cells.alpha2 || null,
    members: readList(cells.members),
  }));
}

/**
 * What is translated of a list, row by row; the dataset itself is one row, without an id, and each
 * meeting is a row of its own file.
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

/** Fields that may have no words: an older dataset has a title alone, not every topic has an instrument. */
const OPTIONAL = ['question', 'description', 'group', 'instrument'];

/** Which fields of such a row have words, or must have some. */
export const translatedFields = (list: TranslatedList, { cells }: Row): readonly string[] =>
  TRANSLATED[list].filter((field) => cells[field] || !OPTIONAL.includes(field));

/** The coded lines of all meetings, records before positions. */
export function claims(coding: Coding): (Linked<'records'> | Linked<'positions'>)[] {
  return coding.meetings.flatMap((meeting) => [...meeting.records, ...meeting.positions]);
}

/**
 * Ids of the actors that speak under a heading of the minutes, and of those that `meeting.json` tells beside them, in the
 * order of `actors.csv`.
 */
export function spokeAt({ outline, about }: CodedMeeting, { actors }: Coding): string[] {
  const spoke = new Set([...outline.map(({ actor }) => actor), ...(about.spoke ?? [])]);
  return actors.map(({ cells }) => cells.id).filter((id) => spoke.has(id));
}

/** Looks up the quotes of coded lines, but of those whose place is known, in minutes that have been read. */
export function linkRows<Name extends 'records' | 'positions'>(
  rows: readonly ClaimRow<Name>[],
  { text, outline, passages }: Pick<CodedMeeting, 'text' | 'outline' | 'passages'>,
): Linked<Name>[] {
  return rows.map((row) => {
    const { quote, line } = row.cells as { quote: string; line: string };
    const places = row.place ? [row.place] : findQuote(text, quote);
    const meant = hintedPlaces(places, line);
    const place = meant.length === 1 ? (meant[0] ?? null) : null;
    const speaker = place && speakerAt(outline, passagesOf(passages, place)[0]);
    return { ...row, places, place, speaker };
  });
}
