/** Finds countries, organizations and topics by the beginnings of the words of any of their names. */
import { wordsIn } from './fold-letters';
import { foldText, occurrences } from './occurrences';
import type { Range } from './segments';

/** Whoever or whatever is looked for: its names in several languages, the reader's own first. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Found<Entry extends Named> {
  readonly entry: Entry;
  /** The name that the words fit best; of two that they fit alike, the reader's own. */
  readonly name: string;
  /** Where the words stand in that name, in their order there. */
  readonly ranges: readonly Range[];
  /** How many of the words begin none of its words; 0 but where a part of them is enough. */
  readonly missing: number;
}

const ENDS_IN_LETTER = /[\p{L}\p{N}\p{M}]$/u;

/** Where the words stand in a text and begin a word of it. */
export const beginnings = (text: string, folded: ReturnType<typeof foldText>, words: string) =>
  occurrences(folded, words).filter(
    ({ start }) => !ENDS_IN_LETTER.test(text.slice(Math.max(0, start - 2), start)),
  );

/** Shorter words ("of", "and") do not say alone what is looked for. */
const TELLING = 4;

/** How well words fit a name: the smaller, the better. Null: no telling one of them begins a word of it. */
function fitOf(name: Prepared, words: readonly string[]) {
  const stands = words.map((word) => beginnings(name.text, name.folded, word)[0]);
  const each = stands.filter((range) => range !== undefined);
  const missing = words.length - each.length;
  if (missing > 0 && !words.some((word, at) => stands[at] && word.length >= TELLING)) return null;
  const whole = words.join(' ');
  const fit =
    name.plain === whole
      ? 0
      : `${name.plain} `.startsWith(`${whole} `)
        ? 1
        : name.plain.startsWith(whole)
          ? 2
          : 3;
  return { fit, missing, ranges: each.sort((a, b) => a.start - b.start) };
}

interface Prepared {
  readonly text: string;
  readonly folded: ReturnType<typeof foldText>;
  /** Its words, folded, with one blank between them. */
  readonly plain: string;
}

/**
 * A search over the entries, whose names are folded once. It answers with those that have a name in which
 * each word asked for begins a word: whole names first, then names that begin with the words, then the
 * others; within these the order of the entries. Where `orPart` and there are none, it answers with those that have a
 * name in which some of the words do, most of them first. No words find nothing.
 */
export function nameSearch<Entry extends Named>(
  entries: readonly Entry[],
  orPart = false,
): (words: string) => Found<Entry>[] {
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
        const answer = fitOf(name, words);
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
