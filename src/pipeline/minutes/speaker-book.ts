import type { Actor } from '../../dataset/schema';
import { findQuote } from '../quotes';
import type { MeetingFile } from '../seeds';
import { actorNames } from './actor-names';
import { type Forms, formsFor } from './floor-words';
import { foldName } from './state-names';

/** Who has the floor by a heading; `actor` is null for one who is no actor of the dataset. */
interface Floor {
  actor: string | null;
  presenter: string | null;
}

/** Whether words stand in a text, as whole words. */
export const hasWords = (text: string, words: string): boolean =>
  findQuote(foldName(text), foldName(words)).length > 0;

/** A title, or a surname in capitals beside another word. */
export function isPersonal(words: string, forms: Forms | undefined): boolean {
  const isLoud = words.length <= 80 && /\s/u.test(words) && /\p{Lu}{3}/u.test(words);
  return isLoud || (forms?.title.test(words) ?? false);
}

/** An entry of `speakers` that counts on one line only; without an actor the one before keeps the floor. */
export interface Decision {
  readonly name: string;
  /** Words of that line, from which on it counts. */
  readonly heading: string;
  readonly actor: string | null | undefined;
}

export type SpeakerBook = ReturnType<typeof speakerBook>;

/**
 * Who can have the floor, by the words of a line. Regions are spoken of: as speakers they have to be
 * told in `speakers` of meeting.json.
 */
export function speakerBook(
  actors: readonly Actor[],
  speakers: MeetingFile['speakers'],
  language = 'en',
) {
  const names = actorNames(actors);
  const { known } = names;
  const forms = formsFor(language);
  const actorNamed = (name: string): string | undefined => {
    const actor = known(name);
    return actor?.kind === 'region' ? undefined : actor?.id;
  };
  const bareName = (name: string) => foldName(name.trim().replace(forms?.title ?? '', ''));
  const told = speakers.flatMap(({ actor = null, line, ...entry }) => {
    const words = entry.heading ?? entry.name;
    const isEverywhere = line === undefined;
    return isEverywhere
      ? { ...entry, actor, words, folded: foldName(words), bare: bareName(words) }
      : [];
  });
  const decisions = new Map<number, Decision[]>();
  for (const { name, heading = name, actor, line } of speakers) {
    if (line === undefined) continue;
    decisions.set(line, [...(decisions.get(line) ?? []), { name, heading, actor }]);
  }
  const entryNamed = (name: string) => {
    const parts = [name, ...name.split(/[,()]/u)].map(bareName);
    return told.find(({ bare }) => parts.includes(bare));
  };

  return {
    ...names,
    /** How the language of the minutes reports who speaks; undefined where its words were not loaded. */
    forms,
    actorNamed,
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
      if (entry)
        return { actor: entry.actor, presenter: isPersonal(name, forms) ? entry.name : null };
      const inside = /^(.+?)\s*\(([^()]+)\)$/u.exec(name);
      const parts = inside ?? /^([^,–—]+?)(?:,|\s+[-–—])\s+(.+)$/u.exec(name);
      const [, one = '', other = ''] = parts ?? [];
      const [first, second] = [actorNamed(one), actorNamed(other)];
      if (first && isPersonal(other, forms)) return { actor: first, presenter: other };
      if (second && isPersonal(one, forms)) return { actor: second, presenter: one };
      return first && inside && forms?.aside.test(other)
        ? { actor: first, presenter: null }
        : undefined;
    },
    /** What counts on a line (from 1) only. */
    decisionsOn: (line: number): readonly Decision[] => decisions.get(line) ?? [],
  };
}

/** The surname of a person as minutes write it: the last of the words, "KRAMER". */
export const surnameOf = (person: string): string => person.split(/[\s,]+/u).at(-1) ?? person;

/** "Mr. Smith said": the words from the title to the surname; null where a line begins otherwise. */
export function personAt(line: string, forms: Forms | undefined): string | null {
  const title = forms?.title.exec(line)?.[0];
  if (!title) return null;
  const name = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s*){1,5}/u.exec(line.slice(title.length))?.[0];
  return name ? name.trim() : null;
}
