import type { Actor, OutlineLevel } from '../../dataset/schema';
import type { MeetingFile } from '../seeds';

export interface Heading {
  level: OutlineLevel;
  label: string | null;
  title: string;
  /** undefined: the heading itself gives no one the floor; null: to somebody unknown. */
  actor: string | null | undefined;
  presenter: string | null;
  /** How many lines it takes: two where its number stands on a line of its own. */
  lines: number;
}

/** What came before a line, as far as it decides whether the line is a heading. */
export interface Before {
  /** The last agenda item's number, 0 before the first. */
  item: number;
  /** The last lettered heading under that item, 0 before the first. */
  letter: number;
  /** The marker of the list item just before, blank lines aside. */
  listItem: Marker | null;
  /** The words just before end with a colon, so that a list may follow. */
  introduced: boolean;
  /** Delegations have the floor, so that a short title-case line with a colon is a speaker. */
  remarks: boolean;
}

const DAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/u;
const SMALL_WORDS = new Set(['and', 'of', 'the', 'de', 'del', 'la', 'las', 'los', 'y', 'e', 'et']);

const isCapitals = (words: string) => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
const endsLikeTitle = (words: string) => /^[\p{Lu}"“‘]/u.test(words) && !/[.;:,]$/u.test(words);
const isTitle = (words: string) => words.length <= 250 && endsLikeTitle(words);
const isPerson = (words: string) =>
  words.length <= 80 && /\p{Lu}{3}/u.test(words) && endsLikeTitle(words);

/**
 * Reads the heading that begins on a line of such words, or null where that line is none.
 * @param next the words of the line after it
 *
 * The minutes have no mark-up. What tells "5." of the agenda from "5." of a list is that agenda
 * items go on counting through the whole document, bear a title without a full stop, and follow
 * neither a colon nor the item before them in a list.
 */
export function readHeading(
  words: string,
  next: string,
  before: Before,
  book: SpeakerBook,
): Heading | null {
  const marker = readMarker(words);
  if (marker) return readMarkedHeading(marker, next, before, book);
  return (
    readSpeaker(words, before, book) ??
    readPresentation(words, book) ??
    readTime(words) ??
    readCapitals(words)
  );
}

/** True where a capital heading opens a session ("FIRST PLENARY SESSION"). */
export function isSessionHeading(words: string): boolean {
  return isCapitals(words) && /\bSESSION\b/u.test(words);
}

function readMarkedHeading(
  marker: Marker,
  next: string,
  before: Before,
  book: SpeakerBook,
): Heading | null {
  const title = marker.rest || next;
  const continuesList =
    before.listItem?.form === marker.form && before.listItem.order + 1 === marker.order;
  if (before.introduced || continuesList || !isTitle(title)) return null;
  const lines = marker.rest ? 1 : 2;
  if (marker.form === 'number' && marker.order === before.item + 1) {
    return { ...silent('item', title), label: marker.label, lines };
  }
  if (marker.form === 'letter' && marker.order === before.letter + 1) {
    const level = /\bremarks\b/iu.test(title) ? 'remarks' : 'part';
    const heading = readPresentation(title, book) ?? silent(level, title);
    return { ...heading, label: marker.label, lines };
  }
  return null;
}

function readSpeaker(words: string, before: Before, book: SpeakerBook): Heading | null {
  const [, name, rest = ''] = /^([^:]{2,60}):\s*(.*)$/u.exec(words) ?? [];
  if (name === undefined || (rest && !isPerson(rest))) return null;
  const title = rest ? words : name;
  const person = book.personIn(title);
  const actor = book.actorNamed(name) ?? person?.actor;
  // A name that no one knows still takes the floor from the speaker before; a rule reports it.
  if (actor === undefined && !(before.remarks && isName(name))) return null;
  const presenter = rest ? (person?.name ?? rest) : null;
  return { ...silent('speaker', title), actor: actor ?? null, presenter };
}

function isName(words: string): boolean {
  const parts = words.split(/\s+/u);
  return (
    parts.length <= 7 &&
    !isCapitals(words) &&
    parts.every((part) => SMALL_WORDS.has(part) || /^\p{Lu}/u.test(part))
  );
}

function readPresentation(words: string, book: SpeakerBook): Heading | null {
  if (!/^Presentation\b/iu.test(words) || !isTitle(words)) return null;
  const person = book.personIn(words);
  return {
    ...silent('presentation', words),
    actor: person?.actor ?? null,
    presenter: person?.name ?? null,
  };
}

function readTime(words: string): Heading | null {
  const dayAndHour = DAY.test(words) && CLOCK.test(words) && words.length <= 60;
  return dayAndHour || (isCapitals(words) && DAY.test(words)) ? silent('time', words) : null;
}

function readCapitals(words: string): Heading | null {
  if (!isCapitals(words)) return null;
  if (isSessionHeading(words)) return silent('session', words);
  return silent(/\bREMARKS\b/u.test(words) ? 'remarks' : 'part', words.replace(/:$/u, ''));
}

function silent(level: OutlineLevel, title: string): Heading {
  return { level, label: null, title, actor: undefined, presenter: null, lines: 1 };
}

/** What stands before the words of a list item or a numbered heading. */
export interface Marker {
  form: 'number' | 'letter' | 'dash';
  /** As printed: "3.", "(A)", "–". */
  label: string;
  /** 3 for "3."; 1 for "(A)" and "a."; 0 for a dash. */
  order: number;
  /** Words after the marker on its own line, '' where it stands alone. */
  rest: string;
}

const DASHES = /^([-–—•*])(?:\s+(.*))?$/u;
const NUMBER = /^((\d{1,3})[.)])(?:\s+(.*))?$/u;
/** A letter counts only alone on its line: "A. Smith said" begins a sentence. */
const LETTER = /^\(?([A-Za-z])[.)]$/u;

/** Reads the marker at the beginning of a trimmed line, or null. */
export function readMarker(words: string): Marker | null {
  const dash = DASHES.exec(words);
  if (dash) return { form: 'dash', label: dash[1] ?? '', order: 0, rest: dash[2] ?? '' };
  const number = NUMBER.exec(words);
  if (number) {
    const [, label = '', digits = '', rest = ''] = number;
    return { form: 'number', label, order: Number(digits), rest };
  }
  const letter = LETTER.exec(words)?.[1];
  if (letter) {
    const order = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    return { form: 'letter', label: words, order, rest: '' };
  }
  return null;
}

export type SpeakerBook = ReturnType<typeof speakerBook>;

/**
 * Who can have the floor, by the words of a heading. Regions are spoken of, never speakers: their names
 * are left out.
 */
export function speakerBook(actors: readonly Actor[], speakers: MeetingFile['speakers']) {
  const byName = new Map<string, string>();
  for (const actor of actors) {
    if (actor.kind === 'region') continue;
    byName.set(actor.name.toLowerCase(), actor.id);
    byName.set(actor.id.toLowerCase(), actor.id);
  }
  return {
    /** The actor of that very name, whatever the case. */
    actorNamed: (name: string) => byName.get(name.toLowerCase()),
    /** The person whom a heading names; undefined where it names none that is known. */
    personIn: (heading: string) =>
      speakers.find(({ name, heading: words }) => heading.includes(words ?? name)),
  };
}
