/**
 * Whether the context of a quote was cut. The dataset keeps up to 160 characters at either side and
 * does not say where it dropped more, so that the words have to show it; a test holds the rules
 * below against the shipped minutes.
 */

/** What is shorter was not cut: a cut drops a broken word and a space, hardly 20 characters. */
const SHORTEST_CUT = 140;

/**
 * Lengths of a prefix that was cut before a capital: likelier than a paragraph whose beginning is
 * that long by chance. Not 159, which a cut leaves only where it falls on the space before a word.
 */
const CUT_BEFORE_CAPITAL = { from: 150, to: 158 };

/** True where the paragraph has words before the prefix. */
export function isCutBefore(prefix: string): boolean {
  const { length } = prefix;
  if (length < SHORTEST_CUT) return false;
  if (/^\s*\p{Ll}/u.test(prefix)) return true;
  return CUT_BEFORE_CAPITAL.from <= length && length <= CUT_BEFORE_CAPITAL.to;
}

/** True where the suffix breaks off within a sentence. */
export function isCutAfter(suffix: string): boolean {
  return suffix.length >= SHORTEST_CUT && !/[.:;!?”"]\s*$/u.test(suffix);
}
