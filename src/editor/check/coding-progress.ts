/** Tracks which paragraphs the coder has seen, and handles the suggestions for the rest. */
import type { Passage } from '../../dataset/schema';
import { type Lexicon, type Suggestion, suggest } from '../../model/minutes/suggest';
import { collapseBlanks } from '../../pipeline/quotes';
import { addClaim, changeClaim, nextClaimId, type PlacedClaim } from '../edits/claim-edits';
import { anchorAt, type Paragraph, rangeOf, textOfLines } from '../project/anchors';
import type { ClaimList, DismissedSuggestion, LineId, Project } from '../project/project';

/**
 * The next unseen paragraph after an offset of the text, or before it; past the end of the text the search goes on at
 * the other end. Null where all are seen.
 */
export function nextUnseen(
  paragraphs: readonly Paragraph[],
  offset: number,
  by: 1 | -1,
): Paragraph | null {
  const left = paragraphs.filter(({ isSeen }) => !isSeen);
  return by > 0
    ? (left.find(({ start }) => start > offset) ?? left[0] ?? null)
    : (left.findLast(({ start }) => start < offset) ?? left.at(-1) ?? null);
}

/** Marks a paragraph as one with nothing to code, or removes the mark. */
export function markSeen(project: Project, line: LineId, isSeen: boolean): Project {
  const { seen } = project.lists;
  const others = seen.filter(({ id }) => id !== line);
  if (!isSeen && others.length === seen.length) return project;
  const next = isSeen ? [...others, { id: line }] : others;
  return { ...project, lists: { ...project.lists, seen: next } };
}

function asDismissed(text: string, { start, end, kind, pattern }: Suggestion): DismissedSuggestion {
  const words = collapseBlanks(text.slice(start, end));
  return { id: `${kind}: ${pattern}\n${words}`, pattern, words };
}

export const listOfSuggestion = ({ kind }: Suggestion): ClaimList =>
  kind === 'position' ? 'positions' : 'records';

/**
 * The suggestions that are neither dismissed nor coded, in the order of the text. One that overlaps a record or
 * position of the same kind is coded.
 */
export function openSuggestions(
  { lines, dismissed }: Pick<Project['lists'], 'lines' | 'dismissed'>,
  claims: readonly PlacedClaim[],
  passages: readonly Passage[],
  lexicon: Lexicon,
): Suggestion[] {
  const text = textOfLines(lines);
  const away = new Set(dismissed.map(({ id }) => id));
  const coded = claims.flatMap(({ kind, anchor }) => {
    const range = rangeOf(text, anchor);
    return range ? { kind, ...range } : [];
  });
  const isCoded = ({ start, end, kind }: Suggestion) =>
    coded.some((each) => each.kind === kind && each.start < end && each.end > start);
  return suggest(text.text, passages, lexicon).filter(
    (each) => !away.has(asDismissed(text.text, each).id) && !isCoded(each),
  );
}

/** Adds a record or position for the suggested words; the coder chooses its other cells. */
export function acceptSuggestion(project: Project, suggestion: Suggestion, actor: string): Project {
  const { start, end, kind } = suggestion;
  const list = listOfSuggestion(suggestion);
  const anchor = anchorAt(textOfLines(project.lists.lines), start, end);
  const added = addClaim(project, list, anchor, actor);
  return list === 'records' ? changeClaim(added, nextClaimId(project, list), { kind }) : added;
}

/** Dismisses a suggestion; it comes back when its words change. */
export function dismissSuggestion(project: Project, suggestion: Suggestion): Project {
  const row = asDismissed(textOfLines(project.lists.lines).text, suggestion);
  const rows = project.lists.dismissed.filter(({ id }) => id !== row.id);
  return { ...project, lists: { ...project.lists, dismissed: [...rows, row] } };
}
