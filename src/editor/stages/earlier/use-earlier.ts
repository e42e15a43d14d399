/** What stood open before the meeting, with the links of this meeting and the suggestions for the rest. */
import { useEffect, useMemo, useState } from 'react';
import { type Lexicon, loadLexicon } from '../../../model/minutes/suggest';
import type { OpenBefore, OpenRecord } from '../../check/engine-protocol';
import {
  type LinkSuggestion,
  linkSuggester,
  openSuggestionsOf,
} from '../../check/link-suggestions';
import { earlierMeetings, linkedAsOpened } from '../../project/earlier-meetings';
import type { LinkRow } from '../../project/project';
import { speechesOf } from '../../project/speeches';
import { NO_PASSAGES } from '../coding/use-selection';
import { useWordsOf } from '../list-options';
import { theEditor, useEditor, useProject } from '../use-editor';
import { useEngineAnswer } from '../use-engine-answer';

export interface EarlierRow {
  readonly open: OpenRecord;
  readonly suggestions: readonly LinkSuggestion[];
  readonly links: readonly LinkRow[];
  /** Whether something of its actor is recorded at this meeting. */
  readonly hasSpoken: boolean;
  /** Whether it was linked when the meeting was opened, so that its other suggestions were left. */
  readonly isSettled: boolean;
}

/** Whether a person must still decide on a row: one of its suggestions is neither accepted nor left. */
export const isToDecide = ({ suggestions, isSettled }: EarlierRow): boolean =>
  suggestions.length > 0 && !isSettled;

const NOTHING: OpenBefore = { open: [], decisions: [] };

export function useEarlier() {
  const meetings = useProject(earlierMeetings);
  const { found, failed } = useEngineAnswer(
    ({ lists, values }) => [lists.kept, values.meeting],
    () => theEditor().ask({ do: 'open-before' }),
  );
  const { open, decisions } = found ?? NOTHING;
  const suggestionsOf = useSuggestionsOf(open);
  const hasSpoken = useHasSpoken();
  const places = useProject(({ lists }) => lists.actors);
  const links = useProject(({ lists }) => lists.links);
  const dismissed = useProject(({ lists }) => lists.dismissed);
  const settled = useProject(linkedAsOpened);
  // What has suggestions comes first, then who spoke at this meeting; the order does not change while links are made.
  const sorted = useMemo(() => {
    const placeOf = new Map(places.map(({ id }, i) => [id, i]));
    const orderOf = ({ actor }: OpenRecord) =>
      (hasSpoken(actor) ? 0 : places.length) + (placeOf.get(actor) ?? 0);
    return open
      .map((each) => ({ each, all: suggestionsOf(each) }))
      .toSorted(
        (one, other) =>
          Number(one.all.length === 0) - Number(other.all.length === 0) ||
          orderOf(one.each) - orderOf(other.each),
      );
  }, [open, places, hasSpoken, suggestionsOf]);
  const rows = useMemo(
    () =>
      sorted.map(({ each, all }): EarlierRow => {
        const own = links.filter(({ cells }) => cells.of === each.id);
        return {
          open: each,
          suggestions: openSuggestionsOf(all, each, { links, dismissed }),
          links: own,
          hasSpoken: hasSpoken(each.actor),
          isSettled: own.length > 0 && settled.has(each.id),
        };
      }),
    [sorted, links, dismissed, hasSpoken, settled],
  );
  const listed = new Set(open.map(({ id }) => id));
  return {
    meetings,
    rows,
    failed,
    isThere: found !== null,
    decisions,
    /** Whether the meeting was opened from files that keep no suggestion that was left. */
    isReopened: settled.size > 0 && !dismissed.some(({ pattern }) => listed.has(pattern)),
    /** Links to records that are not in the list. */
    others: found ? links.filter(({ cells }) => !listed.has(cells.of)) : [],
  };
}

/** Returns the suggestions for an earlier record, before links and what was put aside. */
function useSuggestionsOf(open: readonly OpenRecord[]) {
  const lines = useProject(({ lists }) => lists.lines);
  const records = useProject(({ lists }) => lists.records);
  const topics = useProject(({ lists }) => lists.topics);
  const language = useProject(({ values }) => values.meeting.language);
  const passages = useEditor((state) => state.checked?.passages ?? NO_PASSAGES);
  const outline = useEditor((state) => state.checked?.outline ?? NO_PASSAGES);
  const names = useWordsOf('actors');
  const [lexicon, setLexicon] = useState<Lexicon | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Without a lexicon there are still suggestions by actor and topic.
    loadLexicon(language).then(
      (found) => isWanted && setLexicon(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return useMemo(() => {
    const lists = { lines, records, topics };
    return linkSuggester({ lists, passages, outline, lexicon, names, open });
  }, [lines, records, topics, passages, outline, lexicon, names, open]);
}

/** Returns whether an actor has a record or a speech at this meeting. */
function useHasSpoken() {
  const records = useProject(({ lists }) => lists.records);
  const spoke = useProject(({ values }) => values.meeting.spoke);
  const passages = useEditor((state) => state.checked?.passages ?? NO_PASSAGES);
  const outline = useEditor((state) => state.checked?.outline ?? NO_PASSAGES);
  return useMemo(() => {
    const actors = new Set([
      ...(spoke ?? []),
      ...records.map(({ cells }) => cells.actor),
      ...speechesOf({ passages, outline }).map(({ actor }) => actor),
    ]);
    return (actor: string) => actors.has(actor);
  }, [records, spoke, passages, outline]);
}
