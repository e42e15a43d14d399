/** Quotes whose words were changed in the text. */
import { findQuote } from '../pipeline/quotes';
import { anchorAt, quoteStateOf, rangeOf, type Text, textOfLines } from './anchors';
import { type Claim, claimsOf, wholeWords } from './claim-edits';
import type { Anchor, Project } from './project';

/** Records and positions whose words do not stand in the text as they were coded. */
export function changedQuotes(project: Project): readonly Claim[] {
  const text = textOfLines(project.lists.lines);
  return claimsOf(project).filter(({ anchor }) => quoteStateOf(text, anchor) !== 'whole');
}

/**
 * Which words such a quote may be from now on: those in its place, or where none is left there, its own in the
 * only place of the text that has them. Null where there is no such place, or more than one.
 */
export function wordsInstead(text: Text, anchor: Anchor): Anchor | null {
  const here = rangeOf(text, anchor);
  const [place, other] = here ? [here] : findQuote(text.text, anchor.exact);
  const words = place && !other ? wholeWords(text.text, place) : null;
  return words && anchorAt(text, words.start, words.end);
}
