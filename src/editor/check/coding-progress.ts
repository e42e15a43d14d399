/** How much of the minutes was looked at and coded, and where to go on; what is suggested of the rest. */

import type { Passage } from '../../dataset/schema';
import { type Lexicon, type Suggestion, suggest } from '../../model/minutes/suggest';
import { withBlanks } from '../../pipeline/quotes';
import { addClaim, changeClaim, claimsOf, nextClaimId } from '../edits/claim-edits';
import { anchorAt, type Paragraph, rangeOf, textOfLines } from '../project/anchors';
import type { ClaimList, Dismissed, LineId, Project } from '../project/project';

/**
 * The next paragraph in which nothing was coded and that nobody marked as seen, after an offset of the text;
 * at the end the search begins anew. Null where all were seen.
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

/** Marks a paragraph as one that holds nothing to code, or takes the mark away. */
export function markSeen(project: Project, line: LineId, isSeen: boolean): Project {
  const { seen } = project.lists;
  const others = seen.filter(({ id }) => id !== line);
  if (!isSeen && others.length === seen.length) return project;
  const next = isSeen ? [...others, { id: line }] : others;
  return { ...project, lists: { ...project.lists, seen: next } };
}

/** Drafts of before have no list. */
const dismissedOf = ({ lists }: Project): readonly Dismissed[] => lists.dismissed ?? [];

function asDismissed(text: string, { start, end, kind, pattern }: Suggestion): Dismissed {
  const words = withBlanks(text.slice(start, end));
  return { id: `${kind}: ${pattern}\n${words}`, pattern, words };
}

export const listOfSuggestion = ({ kind }: Suggestion): ClaimList =>
  kind === 'position' ? 'positions' : 'records';

/** In the order of the text; what touches a record or a position of the same kind is coded. */
export function openSuggestions(
  project: Project,
  passages: readonly Passage[],
  lexicon: Lexicon,
): Suggestion[] {
  const text = textOfLines(project.lists.lines);
  const away = new Set(dismissedOf(project).map(({ id }) => id));
  const coded = claimsOf(project).flatMap(({ cells, anchor }) => {
    const range = rangeOf(text, anchor);
    return range ? { kind: 'kind' in cells ? cells.kind : 'position', ...range } : [];
  });
  const isCoded = ({ start, end, kind }: Suggestion) =>
    coded.some((each) => each.kind === kind && each.start < end && each.end > start);
  return suggest(text.text, passages, lexicon).filter(
    (each) => !away.has(asDismissed(text.text, each).id) && !isCoded(each),
  );
}

/** A record or a position of the suggested words; what else it says is for the coder to choose. */
export function acceptSuggestion(project: Project, suggestion: Suggestion, actor: string): Project {
  const { start, end, kind } = suggestion;
  const list = listOfSuggestion(suggestion);
  const anchor = anchorAt(textOfLines(project.lists.lines), start, end);
  const added = addClaim(project, list, anchor, actor);
  return list === 'records' ? changeClaim(added, nextClaimId(project, list), { kind }) : added;
}

/** It comes back where its words change. */
export function dismissSuggestion(project: Project, suggestion: Suggestion): Project {
  const row = asDismissed(textOfLines(project.lists.lines).text, suggestion);
  const rows = dismissedOf(project).filter(({ id }) => id !== row.id);
  return { ...project, lists: { ...project.lists, dismissed: [...rows, row] } };
}
