/** What is suggested to a coder, in the text and for the commands. */
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
import { openProject, useEditor, useProject } from '../use-editor';
import { paint, rangeIn } from './text-selection';

/** Lexicons whose patterns were searched for. */
const searched = new WeakSet<Lexicon>();
/** Passages that hold the beginnings of nearly all patterns. */
const ENOUGH = 200;

/**
 * What is suggested while a coder asks for it; nothing of it is coded by itself.
 * @param place the element that holds the lines of the text
 * @param isWhole whether all of them are drawn
 */
export function useSuggestions(place: RefObject<HTMLDivElement | null>, isWhole: boolean) {
  const passages = useEditor((state) => state.checked?.passages);
  const [isShown, show] = useState(false);
  /** Null where the language has none; undefined until it is there. */
  const [lexicon, setLexicon] = useState<Lexicon | null>();
  const [failure, setFailure] = useState('');
  const lines = useProject(({ lists }) => lists.lines);
  const claims = useProject(placedClaims);
  const dismissed = useProject(({ lists }) => lists.dismissed);
  const language = useProject(({ values }) => values.meeting.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only these parts matter
  const all = useMemo(
    () => (isShown && passages && lexicon ? openSuggestions(openProject(), passages, lexicon) : []),
    [isShown, passages, lines, claims, dismissed, lexicon],
  );
  // Before it is asked for, so that it is there without a network too; again where it did not come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking for them anew tries again
  useEffect(() => {
    let isWanted = true;
    const take = (found?: Lexicon | null, reason = '') => {
      if (!isWanted) return;
      setLexicon(found);
      setFailure(reason);
    };
    loadLexicon(language).then(take, (error) => take(undefined, String(error)));
    return () => {
      isWanted = false;
    };
  }, [language, isShown]);
  // The first search with each pattern takes its time, so that it is made while nobody waits.
  useEffect(() => {
    if (!lexicon || !passages || searched.has(lexicon)) return undefined;
    const { text } = textOfLines(openProject().lists.lines);
    // None at first: the lexicon itself is read then.
    let at = 0;
    let stop = () => {};
    const search = () => {
      suggest(text, passages.slice(Math.max(0, at - 1), at), lexicon);
      at += 1;
      if (at <= Math.min(passages.length, ENOUGH)) stop = whenIdle(search);
      else searched.add(lexicon);
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
    paint('editor-suggested', ranges);
    return () => paint('editor-suggested', []);
  }, [all, lines, place, isWhole]);
  return {
    all,
    lexicon,
    failure,
    isShown,
    show,
    /** The suggestion of the selected words. */
    of: (selected: Range | null): Suggestion | null =>
      all.find(({ start, end }) => start === selected?.start && end === selected.end) ?? null,
  };
}
