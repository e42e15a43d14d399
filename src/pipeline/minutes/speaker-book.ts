import type { Actor } from '../../dataset/schema';
import { findQuote } from '../quotes';
import type { MeetingFile } from '../seeds';
import { statesOfTheWorld } from './state-names';

/** A name at the beginning of a line. */
export interface NameAt {
  actor: Actor;
  /** Where it begins and ends, in UTF-16 code units of the line. */
  start: number;
  end: number;
}

/** Who has the floor by a heading; `actor` is null for one who is no actor of the dataset. */
export interface Floor {
  actor: string | null;
  presenter: string | null;
}

/** Forms of States that the UN writes around a name: "Bolivia (Plurinational State of)". */
const FORMS =
  '(?:plurinational state|bolivarian republic|islamic republic|united republic|co-?operative republic|federative republic|oriental republic|federated states|commonwealth|republic|kingdom|state)';
const FORM_BEFORE = new RegExp(`^${FORMS} of (?:the )?`, 'u');
const FORM_AFTER = new RegExp(` \\(${FORMS} of(?: the)?\\)$`, 'u');

/** "The delegation of …", "the representative of the …". */
const OFFICE =
  /^(?:the |an? )?(?:head of the )?(?:delegations?|delegates?|representatives?|government|permanent mission|ambassador|minister)(?: [a-z]+)? (?:of|from|for) (?:the )?/iu;
const OFFICE_AFTER = /(?:'s)? (?:delegation|delegate|representative|government)$/u;

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|dra|prof|professor|amb|ambassador|minister|judge|general|gen|colonel|col|captain|lic|ing|sr|sra|h\.?e|hon|sir|dame)\b\.?,?\s+(?=\p{L})/iu;

/** What may stand in parentheses after the name of who speaks. */
const ASIDE =
  /^(?:also )?(?:speaking )?(?:on behalf of|for the|in (?:its|his|her) capacity|as (?:the )?\p{L}|en nombre de|au nom de|em nome de)|\b(?:chair|chairman|chairperson|president|vice-president|rapporteur|pro tempore|coordinator|observer|host country)\b/iu;

/** One writing for all: case, accents, apostrophes and white space do not count. */
export function foldName(name: string): string {
  const plain = /[^ -~]/u.test(name)
    ? name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[‘’ʼ´`]/gu, "'")
    : name;
  return plain.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether words stand in a text, as whole words. */
export const hasWords = (text: string, words: string): boolean =>
  findQuote(foldName(text), foldName(words)).length > 0;

/** A title, or a surname in capitals beside another word. */
export function isPersonal(words: string): boolean {
  return TITLE.test(words) || (words.length <= 80 && /\s/u.test(words) && /\p{Lu}{3}/u.test(words));
}

/** The writings under which a name is looked up: as it stands, and less what may stand around it. */
function writingsOf(folded: string): string[] {
  const plain = folded.replace(OFFICE, '').replace(OFFICE_AFTER, '').replace(/^the /u, '');
  const short = plain
    .replace(FORM_BEFORE, '')
    .replace(FORM_AFTER, '')
    .replace(/ of america$/u, '');
  return [folded, plain, short];
}

export type SpeakerBook = ReturnType<typeof speakerBook>;

/**
 * Who can have the floor, by the words of a line. Regions are spoken of: as speakers they have to be
 * told in `speakers` of meeting.json.
 */
export function speakerBook(actors: readonly Actor[], speakers: MeetingFile['speakers']) {
  const byName = new Map<string, Actor | null>();
  for (const actor of actors) byName.set(foldName(actor.name), actor);
  for (const actor of actors) {
    for (const short of writingsOf(foldName(actor.name))) {
      // A short writing of two is that of neither.
      const other = byName.get(short);
      if (other === undefined) byName.set(short, actor);
      else if (other !== actor && foldName(other?.name ?? '') !== short) byName.set(short, null);
    }
  }
  const world = statesOfTheWorld(actors, foldName);
  const names = actors.map(({ name }) => foldName(name));
  const known = (name: string): Actor | undefined =>
    writingsOf(foldName(name))
      .map((writing) => byName.get(writing))
      .find((actor) => actor != null) ?? actors.find(({ id }) => id === name);
  const actorNamed = (name: string): string | undefined => {
    const actor = known(name);
    return actor?.kind === 'region' ? undefined : actor?.id;
  };
  const bareName = (name: string) => foldName(name.trim().replace(TITLE, ''));
  const told = speakers.map((entry) => {
    const words = entry.heading ?? entry.name;
    return { ...entry, words, folded: foldName(words), bare: bareName(words) };
  });
  const entryNamed = (name: string) => {
    const parts = [name, ...name.split(/[,()]/u)].map(bareName);
    return told.find(({ bare }) => parts.includes(bare));
  };

  return {
    actorNamed,
    /** The actor of that very name, a region too. */
    known,
    actor: (id: string | null): Actor | undefined => actors.find((actor) => actor.id === id),
    /** The person whom a heading names; undefined where it names none that is known. */
    personIn: (heading: string) => {
      const line = foldName(heading);
      return told.find(({ folded }) => line.includes(folded) && hasWords(line, folded));
    },
    /** What `speakers` says of a line that begins with the words of a `heading`. */
    toldAt: (line: string) => {
      const start = line.replace(/^[#>*_\s]+/u, '');
      return told.find(({ heading }) => {
        if (heading === undefined || !start.startsWith(heading)) return false;
        return (
          /[^\p{L}\p{N}]$/u.test(heading) ||
          !/^[\p{L}\p{M}\p{N}]/u.test(start.slice(heading.length))
        );
      });
    },
    /** Who speaks under a heading of such words: "Canada", "Mr. Smith (Canada)", "Canada (on behalf of …)". */
    whoIs: (name: string): Floor | undefined => {
      const actor = actorNamed(name);
      if (actor) return { actor, presenter: null };
      const entry = entryNamed(name);
      if (entry) return { actor: entry.actor, presenter: isPersonal(name) ? entry.name : null };
      const inside = /^(.+?)\s*\(([^()]+)\)$/u.exec(name);
      const parts = inside ?? /^([^,–—]+?)(?:,|\s+[-–—])\s+(.+)$/u.exec(name);
      const [, one = '', other = ''] = parts ?? [];
      const [first, second] = [actorNamed(one), actorNamed(other)];
      if (first && isPersonal(other)) return { actor: first, presenter: other };
      if (second && isPersonal(one)) return { actor: second, presenter: one };
      return first && inside && ASIDE.test(other) ? { actor: first, presenter: null } : undefined;
    },
    /** Whether a name is none that is known, and that of an actor but for a letter or two. */
    isNear: (name: string): boolean => {
      const folded = foldName(name);
      return !byName.has(folded) && names.some((known) => isNearly(folded, known));
    },
    /** The actor with whose name a line begins, after "The delegation of" or "The"; the longest, whole words. */
    nameAt: (line: string) => nameIn(line, (name) => byName.get(name) ?? undefined),
    /** The same, of any State of the world: one that is no actor has its ISO 3166 code as id. */
    stateAt: (line: string) => nameIn(line, (name) => byName.get(name) ?? world.get(name)),
  };
}

function nameIn(line: string, owner: (folded: string) => Actor | undefined): NameAt | undefined {
  const skipped = [OFFICE.exec(line)?.[0], /^the /iu.exec(line)?.[0], ''];
  for (const start of skipped.flatMap((words) => words?.length ?? [])) {
    const words = line
      .slice(start, start + 80)
      .matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu);
    const ends = [...words].flatMap(({ index, 0: word }) => {
      const end = start + index + word.length;
      const mark = word.search(/['’]s?$/u);
      return mark < 0 ? end : [end - word.length + mark, end];
    });
    for (const end of ends.slice(0, 8).toReversed()) {
      const actor = owner(foldName(line.slice(start, end)));
      if (actor) return { actor, start, end };
    }
  }
  return undefined;
}

/** Whether two names differ in at most two letters, one in a short name: added, left out or other. */
function isNearly(one: string, other: string): boolean {
  const most = other.length < 6 ? 1 : 2;
  if (Math.abs(one.length - other.length) > most || other.length < 4) return false;
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (above[j - 1] ?? 0) + (other[j - 1] === letter ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return (above[other.length] ?? 0) <= most;
}

/** The surname of a person as minutes write it: the last of the words, "KRAMER". */
export const surnameOf = (person: string): string => person.split(/[\s,]+/u).at(-1) ?? person;

/** "Mr. Smith said": the words from the title to the surname; null where a line begins otherwise. */
export function personAt(line: string): string | null {
  const title = TITLE.exec(line)?.[0];
  if (!title) return null;
  const name = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s*){1,5}/u.exec(line.slice(title.length))?.[0];
  return name ? name.trim() : null;
}
