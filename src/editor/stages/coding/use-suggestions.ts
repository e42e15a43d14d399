/** Suggestions for a coder, painted in the text and reached by commands. */
import { type RefObject, useEffect, useMemo, useState } from 'react';
import {
  type Lexicon,
  loadLexicon,
  type Suggestion,
  suggest,
} from '../../../model/minutes/suggest';
import { whenIdle } from '../../../ui/when-idle';
import { openSuggestions } from '../../check/coding-progress';
import { placedClaims } from '../../edits/claim-edits';
import { anchorAt, type Range, textOfLines } from '../../project/anchors';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import { paintWords, rangeIn } from './text-selection';

/** Lexicons whose patterns have all been searched once. */
const searchedLexicons = new WeakSet<Lexicon>();
/** Passages that contain the beginnings of nearly all patterns. */
const PASSAGES_SEARCHED = 200;

/**
 * Finds suggestions while the coder has them switched on; nothing is coded without a person.
 * @param place the element that holds the lines of the text
 * @param isWhole whether all lines are drawn
 */
export function useSuggestions(place: RefObject<HTMLDivElement | null>, isWhole: boolean) {
  const passages = useEditor((state) => state.checked?.passages);
  const isShown = useEditor((state) => state.isSuggesting);
  /** Null where the language has none; undefined before it loads. */
  const [lexicon, setLexicon] = useState<Lexicon | null>();
  const [failure, setFailure] = useState('');
  const lines = useProject(({ lists }) => lists.lines);
  const claims = useProject(placedClaims);
  const dismissed = useProject(({ lists }) => lists.dismissed);
  const language = useProject(({ values }) => values.meeting.language);
  const all = useMemo(
    () =>
      isShown && passages && lexicon
        ? openSuggestions({ lines, dismissed }, claims, passages, lexicon)
        : [],
    [isShown, passages, lines, claims, dismissed, lexicon],
  );
  // Loads the lexicon early, so that it works without a network; tries again after a failure.
  // biome-ignore lint/correctness/useExhaustiveDependencies: switching suggestions on again tries again
  useEffect(() => {
    let isWanted = true;
    const finish = (found?: Lexicon | null, reason = '') => {
      if (!isWanted) return;
      setLexicon(found);
      setFailure(reason);
    };
    loadLexicon(language).then(finish, (error) => finish(undefined, String(error)));
    return () => {
      isWanted = false;
    };
  }, [language, isShown]);
  // The first search with each pattern is slow, so it runs while the browser is idle.
  useEffect(() => {
    if (!lexicon || !passages || searchedLexicons.has(lexicon)) return undefined;
    const { text } = textOfLines(openProject().lists.lines);
    // The first step searches no passage and only compiles the lexicon.
    let at = 0;
    let stop = () => {};
    const search = () => {
      suggest(text, passages.slice(Math.max(0, at - 1), at), lexicon);
      at += 1;
      if (at <= Math.min(passages.length, PASSAGES_SEARCHED)) stop = whenIdle(search);
      else searchedLexicons.add(lexicon);
    };
    stop = whenIdle(search);
    return () => stop();
  }, [lexicon, passages]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that were not drawn are painted once they are
  useEffect(() => {
    const root = place.current;
    const text = textOfLines(lines);
    const ranges = all.flatMap(({ start, end }) =>
      root ? (rangeIn(root, text, anchorAt(text, start, end)) ?? []) : [],
    );
    paintWords('editor-suggested', ranges);
    return () => paintWords('editor-suggested', []);
  }, [all, lines, place, isWhole]);
  return {
    /** The open suggestions; none while they are switched off. */
    all,
    lexicon,
    failure,
    isShown,
    show: theEditor().showSuggestions,
    /** The suggestion at exactly the selected words. */
    of: (selected: Range | null): Suggestion | null =>
      all.find(({ start, end }) => start === selected?.start && end === selected.end) ?? null,
  };
}
