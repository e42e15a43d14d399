import type { Actor, ActorKind, OutlineNode, Passage } from '../dataset/schema';
import { filledCodebook } from './codebook-tables';
import { type Row, readList } from './csv-table';
import { linesIn } from './lines';
import { openingFinder } from './minutes/floor-inline';
import type { HeadingRule } from './minutes/heading';
import { type Doubt, readMinutes } from './minutes/read-minutes';
import { speakerBook } from './minutes/speaker-book';
import { findQuote, type Place, passagesOf, speakerAt } from './quotes';
import type { RowOf } from './seed-files';
import type { MeetingSeeds, Seeds } from './seeds';
import { TRANSLATED, type TranslatedList } from './translations';

/** A coded line with what its quote says about it. */
export type Linked<Name extends 'records' | 'positions'> = RowOf<Name> & {
  /** Every place at which the quote stands in the minutes. */
  places: readonly Place[];
  /** The one that is meant; null where the coding does not tell, or the quote stands nowhere. */
  place: Place | null;
  /** Who has the floor there: an actor's id or RAPPORTEUR; null without a place. */
  speaker: string | null;
};

export type CodedMeeting = Omit<MeetingSeeds, 'records' | 'positions'> & {
  outline: OutlineNode[];
  passages: Passage[];
  /** By what each node of the outline gives the floor. */
  rules: (HeadingRule | null)[];
  /** Lines after which it is not sure who speaks. */
  doubts: Doubt[];
  /** Ids of those who spoke where `meeting.json` tells another, or nobody: together, or for a group. */
  beside: string[];
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
  { actors }: Pick<Seeds, 'actors'>,
) {
  const book = speakerBook(readActors(actors), about.speakers, about.language);
  const { speakersIn, mayBegin, namesIn } = openingFinder(book, about.language);
  const lines = linesIn(text);
  const kinds = new Map(actors.map(({ cells }) => [cells.id, cells.kind]));
  /** Where a group is told, the State with which the words begin, or that stands before their colon, speaks for it. */
  const forGroup = (words: string) =>
    [
      mayBegin(words)?.actor,
      ...namesIn(/^[^:.;]*:/u.exec(words)?.[0] ?? '').map((at) => at.actor.id),
    ]
      .filter((id) => id != null && kinds.get(id) === 'state')
      .map(String);
  const beside = about.speakers.flatMap(({ name, heading = name, line = 0, actor }) => {
    const words = lines[line - 1] ?? '';
    const at = words.indexOf(heading);
    if (actor === undefined || at < 0) return [];
    const said = words.slice(at);
    const isGroup = actor !== null && kinds.get(actor) === 'organization';
    return [...speakersIn(said), ...(isGroup ? forGroup(said) : [])];
  });
  return { ...readMinutes(text, book), beside };
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
 * Ids of the actors that have the floor anywhere in the minutes, of those who speak with them or for a group, and of
 * those that `meeting.json` tells beside them, in the order of `actors.csv`.
 */
export function spokeAt({ outline, about, beside }: CodedMeeting, { actors }: Coding): string[] {
  const floor = outline
    .filter(({ level }) => level === 'speaker' || level === 'presentation')
    .map(({ actor }) => actor);
  const spoke = new Set([...floor, ...beside, ...(about.spoke ?? [])]);
  return actors.map(({ cells }) => cells.id).filter((id) => spoke.has(id));
}

/** Looks up the quotes of coded lines in minutes that have been read. */
export function linkRows<Name extends 'records' | 'positions'>(
  rows: readonly RowOf<Name>[],
  { text, outline, passages }: Pick<CodedMeeting, 'text' | 'outline' | 'passages'>,
): Linked<Name>[] {
  return rows.map((row) => {
    const { quote, line } = row.cells as { quote: string; line: string };
    const places = findQuote(text, quote);
    const meant = line === '' ? places : places.filter((place) => `${place.line}` === line);
    const place = meant.length === 1 ? (meant[0] ?? null) : null;
    const speaker = place && speakerAt(outline, passagesOf(passages, place)[0]);
    return { ...row, places, place, speaker };
  });
}
