/** Finds countries, organizations and topics by the beginnings of the words of any of their names. */
import { wordsIn } from './fold-letters';
import { foldText, occurrences } from './occurrences';
import type { Range } from './segments';

/** An entry of the search: its names in several languages, those in the reader's language first. */
export interface NamedEntry {
  readonly id: string;
  readonly names: readonly string[];
}

export interface NameMatch<Entry extends NamedEntry> {
  readonly entry: Entry;
  /** The name that the words fit best; of equals the one in the reader's language. */
  readonly name: string;
  /** Ranges of the words in that name, in ascending order. */
  readonly ranges: readonly Range[];
  /** Number of the words that begin no word of the name; 0 unless a part of the words is enough. */
  readonly missing: number;
}

const ENDS_IN_LETTER = /[\p{L}\p{N}\p{M}]$/u;

/** Returns the ranges at which the words stand in a text and begin a word of it. */
export const wordBeginnings = (text: string, folded: ReturnType<typeof foldText>, words: string) =>
  occurrences(folded, words).filter(
    ({ start }) => !ENDS_IN_LETTER.test(text.slice(Math.max(0, start - 2), start)),
  );

/** The least length of a word that can match alone; shorter words ("of", "and") stand in too many names. */
const TELLING = 4;

/**
 * Returns how well words fit a name: the smaller, the better. Null where no word of at least `TELLING` letters
 * begins a word of the name.
 */
function fitName(name: Prepared, words: readonly string[]) {
  const firstPlaces = words.map((word) => wordBeginnings(name.text, name.folded, word)[0]);
  const ranges = firstPlaces.filter((range) => range !== undefined);
  const missing = words.length - ranges.length;
  if (missing > 0 && !words.some((word, at) => firstPlaces[at] && word.length >= TELLING))
    return null;
  const whole = words.join(' ');
  const fit =
    name.plain === whole
      ? 0
      : `${name.plain} `.startsWith(`${whole} `)
        ? 1
        : name.plain.startsWith(whole)
          ? 2
          : 3;
  return { fit, missing, ranges: ranges.sort((a, b) => a.start - b.start) };
}

interface Prepared {
  readonly text: string;
  readonly folded: ReturnType<typeof foldText>;
  /** Its folded words, joined by single blanks. */
  readonly plain: string;
}

/**
 * Returns a search over the entries, whose names are folded once. The search returns the entries that have a
 * name in which each word begins a word: whole names first, then names that begin with the words, then the
 * others; equals in the order of the entries. Where there are none and `orPart` is true, it returns the entries
 * that have a name in which some of the words do, those with most of them first. Without words it returns none.
 */
export function nameSearch<Entry extends NamedEntry>(
  entries: readonly Entry[],
  orPart = false,
): (words: string) => NameMatch<Entry>[] {
  const prepared = entries.map((entry) => ({
    entry,
    names: [...new Set(entry.names)].map(
      (text): Prepared => ({ text, folded: foldText(text), plain: wordsIn(text).join(' ') }),
    ),
  }));
  return (asked) => {
    const words = wordsIn(asked);
    if (words.length === 0) return [];
    const found = prepared.flatMap(({ entry, names }) => {
      const fits = names.flatMap((name) => {
        const answer = fitName(name, words);
        return answer ? [{ entry, name: name.text, ...answer }] : [];
      });
      const [first] = fits.sort((a, b) => a.missing - b.missing || a.fit - b.fit);
      return first ? [first] : [];
    });
    const whole = found.filter(({ missing }) => missing === 0);
    return (orPart && whole.length === 0 ? found : whole)
      .sort((a, b) => a.missing - b.missing || a.fit - b.fit)
      .map(({ entry, name, ranges, missing }) => ({ entry, name, ranges, missing }));
  };
}
