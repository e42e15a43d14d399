/** What is done about quotes whose words were changed in the text. */
import { findQuote } from '../pipeline/quotes';
import { anchorAt, quoteStateOf, rangeOf, textOfLines } from './anchors';
import type { Anchor, PositionRow, Project, RecordRow } from './project';

type Claim = RecordRow | PositionRow;

export interface ChangedQuote {
  readonly list: 'records' | 'positions';
  readonly id: string;
  readonly was: string;
  /** The words in their place; null where none is left. */
  readonly now: string | null;
}

/** Quotes whose words do not stand in the text as they were coded. */
export function changedQuotes({ lists }: Project): ChangedQuote[] {
  const text = textOfLines(lists.lines);
  return (['records', 'positions'] as const).flatMap((list) =>
    lists[list].flatMap(({ id, anchor }: Claim): ChangedQuote[] => {
      if (quoteStateOf(text, anchor) === 'whole') return [];
      const range = rangeOf(text, anchor);
      const now = range && anchorAt(text, range.start, range.end).exact;
      return [{ list, id, was: anchor.exact, now }];
    }),
  );
}

const withAnchor = (
  project: Project,
  { list, id }: Pick<ChangedQuote, 'list' | 'id'>,
  change: (anchor: Anchor) => Anchor,
): Project => ({
  ...project,
  lists: {
    ...project.lists,
    [list]: project.lists[list].map((row: Claim) =>
      row.id === id ? { ...row, anchor: change(row.anchor) } : row,
    ),
  },
});

/** The words that stand there now are the quote. */
export function takeWords(project: Project, quote: ChangedQuote): Project {
  const text = textOfLines(project.lists.lines);
  return withAnchor(project, quote, (anchor) => {
    const range = rangeOf(text, anchor);
    return range ? anchorAt(text, range.start, range.end) : anchor;
  });
}

/** The one place at which the words of a quote stand; null where there is none, or more than one. */
export function onlyPlace({ lists }: Project, { was }: ChangedQuote): Anchor | null {
  const text = textOfLines(lists.lines);
  const [place, other] = findQuote(text.text, was);
  return place && !other ? anchorAt(text, place.start, place.end) : null;
}

export const moveQuote = (project: Project, quote: ChangedQuote, to: Anchor): Project =>
  withAnchor(project, quote, () => to);
