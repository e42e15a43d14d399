/** Looks up words of the minutes among the names of actors. */
import type { Actor } from '../../dataset/schema';
import { foldName, namesOfStates } from './state-names';

/** A name in a text: UTF-16 offsets. With several ids the name is ambiguous, and a person must decide. */
export interface NameAt {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

export interface Names {
  /** Ids of the actors with a name: none for an unlisted name, several for an ambiguous one. */
  lookup(words: string): readonly string[];
  /** Whether an id is that of a State. */
  isState(id: string): boolean;
  /** The longest name that begins at an offset; null where none does. */
  at(text: string, offset: number): NameAt | null;
}

/** An actor with its other names: translations, and those of the column `aliases`. */
export type NamedActor = Pick<Actor, 'id' | 'name' | 'kind' | 'alpha2'> & {
  readonly others: readonly string[];
};

/** "Micronesia (Federated States of)" is spoken as "Federated States of Micronesia". */
const FORM_AFTER = /^(.+?) \(([^()]+ (?:of|de|del|do|da|d')(?: the| la)?)\)$/u;
const BRACKETED = /^(.+?) \(([^()]+)\)$/u;

/** The spellings of a name: "Alliance of Small Island States (AOSIS)" also stands for each of its parts. */
function waysOf(name: string): string[] {
  const [, own = '', form = ''] = FORM_AFTER.exec(name) ?? [];
  if (own) return [name, own, `${form} ${own}`];
  const [, before = '', inside = ''] = BRACKETED.exec(name) ?? [];
  return before ? [name, before, inside] : [name];
}

/** Brings names to one spelling: "St. Kitts & Nevis", "the Gambia". The last answers are kept, as those of all States. */
const plain = (() => {
  const answers = new Map<string, string>();
  return (name: string): string => {
    const answer = answers.get(name) ?? spell(name);
    if (answers.size >= MOST_SPELLINGS) answers.clear();
    answers.set(name, answer);
    return answer;
  };
})();
const MOST_SPELLINGS = 20_000;

const spell = (name: string): string =>
  foldName(name)
    .replace(/\bst\.? /gu, 'saint ')
    .replace(/ ?[&+] ?/gu, ' and ')
    .replace(/^the (?=\p{L})/u, '')
    .replace(/ (?:of |de |da |d')ameri(?:ca|que)$/u, '')
    .replace(/[.]$/u, '');

/** Whether a name is an acronym ("US", "CAN", "UNODC"), which counts only in capitals, because many are also words. */
const isLetters = (name: string): boolean => /^[\p{Lu}\p{N}.-]{2,12}$/u.test(name);
const LETTERS_IN_PLURAL = /^(\p{Lu}{2,})s$/u;

/** "Federated States of Micronesia", "Royaume du Maroc"; there are several democratic republics of one name. */
const FORM_BEFORE =
  /^(?!.*democrat)(?:[\p{L}-]+ )?(?:republi\p{L}+|federa\p{L}+|commonwealth|kingdom|royaume|reino|e?sta[dt][eo]s?|etats?)(?: \p{L}+)?(?: states)? (?:d'|(?:of|de[ls]?|d[aou]|dos) (?:the |los )?)/u;

/** A name of at least three words with capitals: "United Nations Office on Drugs and Crime". */
const LONG_NAME =
  /\p{Lu}[\p{L}'’-]+(?: (?:\p{Ll}{1,3} |\p{Ll}{1,2}['’]){0,2}\p{Lu}[\p{L}'’-]+){2,}/uy;
const LARGE_INITIAL = /(?<!\p{L})\p{Lu}/gu;

/** The long name that begins at an offset; '' where none does. */
function longNameAt(text: string, offset: number): string {
  LONG_NAME.lastIndex = offset;
  return LONG_NAME.exec(text)?.[0] ?? '';
}

/** The initials of a long name: "UNODC"; '' for other words. */
const initialsOf = (name: string): string =>
  longNameAt(name, 0) === name ? (name.match(LARGE_INITIAL) ?? []).join('') : '';

/** No name has more characters. */
const LONGEST = 90;
const WORD_END = /[\p{L}\p{M}\p{N}][.!]?(?![\p{L}\p{M}\p{N}])/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const firstWord = (name: string): string =>
  /^[^\s/-]+/u.exec(name)?.[0].replace(/[^\p{L}\p{N}]/gu, '') ?? '';

/** Indexes the names of actors. Regions are left out, because they do not speak. */
export function namesOf(actors: readonly NamedActor[]): Names {
  const byName = new Map<string, Set<string>>();
  const byLetters = new Map<string, Set<string>>();
  const acronyms = new Map<string, Set<string>>();
  const first = new Set<string>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) => {
    map.set(key, (map.get(key) ?? new Set()).add(id));
    first.add(firstWord(plain(key)));
  };
  const states = new Map<string, string[]>();
  for (const [name, code] of namesOfStates()) states.set(code, [...(states.get(code) ?? []), name]);
  for (const { id, name, kind, alpha2, others } of actors) {
    if (kind === 'region') continue;
    const platform = states.get(alpha2 ?? '') ?? [];
    for (const way of [id, name, ...others, ...platform].flatMap(waysOf))
      if (isLetters(way)) {
        add(byLetters, way.replaceAll('.', ''), id);
        if (kind === 'organization') add(acronyms, way, id);
      } else if (way !== id && plain(way) !== '') add(byName, plain(way), id);
  }
  const lookup = (words: string): readonly string[] => {
    const letters = words.trim().replace(/^[Tt]he |\./gu, '');
    const single = LETTERS_IN_PLURAL.exec(letters)?.[1];
    const found = byLetters.get(letters) ?? byLetters.get(single ?? '');
    const name = plain(words);
    const folded = byName.get(name) ?? byName.get(name.replace(FORM_BEFORE, ''));
    const ids = new Set([...(found ?? []), ...(folded ?? [])]);
    if (ids.size > 0) return [...ids];
    // The list has the acronym alone, and the minutes write the name out.
    return [...(acronyms.get(initialsOf(words.trim().replace(/^[Tt]he /u, ''))) ?? [])];
  };
  const at = (text: string, offset: number): NameAt | null => {
    if (!/\p{Lu}/u.test(text[offset] ?? '') || IN_WORD.test(text[offset - 1] ?? '')) return null;
    const words = text.slice(offset, offset + LONGEST);
    const word = firstWord(plain(words));
    const initials = initialsOf(longNameAt(text, offset));
    const mayBegin =
      first.has(word) ||
      first.has(word.replace(/s$/u, '')) ||
      [...acronyms.keys()].some((acronym) => initials.startsWith(acronym));
    if (!mayBegin && !FORM_BEFORE.test(plain(words))) return null;
    const ends = [...words.matchAll(WORD_END)].map(({ index, 0: end }) => index + end.length);
    for (const end of ends.toReversed()) {
      const ids = lookup(words.slice(0, end));
      // The full stop behind "U.S." is its own, that behind "Norway." the sentence's.
      const isOwn = !/^[^.]+\.$/u.test(words.slice(0, end));
      if (ids.length > 0) return { start: offset, end: offset + end - (isOwn ? 0 : 1), ids };
    }
    return null;
  };
  const own = new Set(actors.flatMap(({ id, kind }) => (kind === 'state' ? id : [])));
  return { lookup, isState: (id) => own.has(id), at };
}

/**
 * Indexes the names of the States of the world that no list has. Their ids are "=" and the ISO 3166 code.
 * @param names the names of the listed actors
 */
export function namesOfUnlistedStates(names: Names): Names {
  const listed = new Set(
    namesOfStates().flatMap(([name, code]) => (names.lookup(name).length > 0 ? code : [])),
  );
  const codes = new Set(namesOfStates().map(([, code]) => code));
  return namesOf(
    [...codes]
      .filter((code) => !listed.has(code) && !NO_STATES.test(code))
      .map((code) => ({ id: `=${code}`, name: '', kind: 'state', alpha2: code, others: [] })),
  );
}

/** Codes that platforms count among the States, and that are none. */
const NO_STATES = /^(?:E[UZ]|UN|QO)$/u;
