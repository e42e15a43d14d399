/**
 * The words by which minutes report who speaks, by language: parts of regular expressions, for sentences
 * such as "The representative of Canada, on behalf of the Group, also said". Verbs are those of one
 * speaker, in the tenses of minutes.
 */

export interface FloorWords {
  /** "Ms.", before the name of a person. */
  readonly title: string;
  /** "The representative of", "The", before the name of a State. */
  readonly office: string;
  /** "On behalf of". */
  readonly behalf: string;
  /** A delegation or a person of one whose State the sentence names by an adjective only, or not at all; "@" for the adjective after the noun. */
  readonly unnamed: string;
  /** Words that a phrase before the one who speaks begins with: "On this item, Canada said". */
  readonly lead: string;
  /** Between the one who speaks and the verb: "also". */
  readonly adverb: string;
  readonly verb: string;
  /** Who conducts the meeting, and the meeting itself: nobody of the delegations. */
  readonly chair: string;
  /** What these do, beside what all do. */
  readonly decides: string;
}

/** Words, no code: anybody who writes minutes in the language can read and mend them. */
const FILES: Readonly<Record<string, () => Promise<{ readonly default: FloorWords }>>> = {
  en: () => import('./floor-words-en.json'),
  es: () => import('./floor-words-es.json'),
  fr: () => import('./floor-words-fr.json'),
  pt: () => import('./floor-words-pt.json'),
};

const loaded = new Map<string, FloorWords>();

const keyOf = (language: string) => language.split('-')[0]?.toLowerCase() ?? '';

/**
 * Loads the words of a language (a BCP 47 tag); null where there is nothing to load: they are there, or no rules are
 * known for it. Rejects where they cannot be loaded.
 */
export function loadFloorWords(language: string): Promise<void> | null {
  const key = keyOf(language);
  const load = loaded.has(key) ? undefined : FILES[key];
  return load ? load().then((words) => void loaded.set(key, words.default)) : null;
}

/** Loads the words of all languages that have rules; rejects where some cannot be loaded. */
export const loadAllFloorWords = () => Promise.all(Object.keys(FILES).map(loadFloorWords));

/** The words of a language (a BCP 47 tag) once they were loaded; undefined where no rules are known for it. */
export const floorWordsOf = (language: string): FloorWords | undefined =>
  loaded.get(keyOf(language));
