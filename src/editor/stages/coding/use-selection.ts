/** The words of the text that a coder works on, and the place from which commands continue. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { claimOf, placedClaims } from '../../edits/claim-edits';
import { lostPlace } from '../../edits/text-edit';
import { anchorAt, type Range, rangeOf, textOfLines, wholeWords } from '../../project/anchors';
import type { Anchor } from '../../project/project';
import { passageAt, wordAt } from '../../project/text-steps';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import { paintWords, rangeIn, showLine, showSelected } from './text-selection';
import { useDrawnLines } from './use-drawn-lines';

/** The state of the selection. */
interface Place {
  /** The selected words. */
  readonly words: Anchor | null;
  /** The clicked offset, and the record that was open then. */
  readonly clicked: { readonly at: number; readonly chosen: string | null } | null;
  /** Whether a command needed words while none were selected. */
  readonly isLacking: boolean;
}
const NO_SELECTION: Place = { words: null, clicked: null, isLacking: false };

/** The passages before the first check of the rules. One array, so that nothing renders again for it. */
export const NO_PASSAGES: readonly never[] = [];

/**
 * Closes the open record after a click in another passage. A record without its quote stays open, since its coder may
 * be looking for the lost words.
 */
function leaveClaimFor(at: number) {
  const { store, choose } = theEditor();
  const { chosen, checked } = store.getState();
  const claim = claimOf(openProject(), chosen)?.row;
  const quote = claim && rangeOf(textOfLines(openProject().lists.lines), claim.anchor);
  const { start, end } = passageAt(checked?.passages ?? NO_PASSAGES, at) ?? { start: at, end: at };
  if (quote && (quote.end <= start || quote.start >= end)) choose(null);
}

/** Removes the heading from selected words, since headings are not recorded and a triple click selects them too. */
function withoutHeading(words: Anchor): Anchor {
  const text = textOfLines(openProject().lists.lines);
  const { passages = NO_PASSAGES } = theEditor().store.getState().checked ?? {};
  const range = rangeOf(text, words);
  const first =
    range && passages.find(({ paragraph, end }) => paragraph !== null && end > range.start);
  if (!first || first.start <= range.start || first.start >= range.end) return words;
  const whole = wholeWords(text.text, { start: first.start, end: range.end });
  return whole ? anchorAt(text, whole.start, whole.end) : words;
}

/** Over 80 lines: its three effects and its actions share the selection, so that none stands alone. */
export function useSelection() {
  const lines = useProject(({ lists }) => lists.lines);
  const claims = useProject(placedClaims);
  const chosen = useEditor((state) => state.chosen);
  const passages = useEditor((state) => state.checked?.passages ?? NO_PASSAGES);
  const text = textOfLines(lines);
  const place = useRef<HTMLDivElement>(null);
  const sought = useEditor((state) => (state.sought?.list === 'lines' ? state.sought.id : null));
  const { drawn, drawAll } = useDrawnLines(lines.length, chosen !== null || sought !== null);
  const [{ words, clicked, isLacking }, setPlace] = useState<Place>(NO_SELECTION);
  const select = useCallback((next: Anchor | null, at: number | null = null) => {
    if (at !== null) leaveClaimFor(at);
    setPlace({
      words: next && withoutHeading(next),
      clicked: at === null ? null : { at, chosen: theEditor().store.getState().chosen },
      isLacking: false,
    });
  }, []);
  // Words of a removed line are not selected any more.
  const selected = words && rangeOf(text, words);
  const anchor = selected ? words : null;
  // Runs after each drawing, since the range refers to the drawn lines.
  useEffect(() => {
    const range = place.current && anchor && rangeIn(place.current, text, anchor);
    paintWords('editor-selected', range ? [range] : []);
    return () => paintWords('editor-selected', []);
  });
  // When a record without its quote opens, the text shows the likely place of its words.
  useEffect(() => {
    const project = openProject();
    const { lines } = project.lists;
    const lost = chosen === null ? null : lostPlace(lines, placedClaims(project), chosen);
    if (!lost || !place.current) return;
    const now = textOfLines(lines);
    const likely = lost.words && anchorAt(now, lost.words.start, lost.words.end);
    select(likely);
    if (likely) showSelected(place.current, now, likely);
    else showLine(place.current, lost.line);
  }, [chosen, select]);
  // Selects the line to which another stage led, and moves the focus to the text.
  useEffect(() => {
    if (sought === null || !place.current) return;
    theEditor().clearSought();
    const at = text.places.get(sought) ?? -1;
    const { words = '' } = text.lines[at] ?? {};
    const start = text.starts[at] ?? 0;
    place.current.parentElement?.focus({ preventScroll: true });
    // Words of it are sought, and which ones a person says.
    if (theEditor().store.getState().linking.sought) {
      showLine(place.current, sought);
      return;
    }
    if (words === '') return;
    const line = anchorAt(text, start, start + words.length);
    select(line);
    showSelected(place.current, text, line);
  }, [sought, text, select]);
  const openClaim = claims.find(({ id }) => id === chosen);
  const minutes = { text: text.text, passages };
  // A click before the open record was opened does not count.
  const at = clicked?.chosen === chosen ? clicked?.at : undefined;
  return {
    /** The element that holds the lines. */
    place,
    /** Number of lines drawn in it. */
    drawn,
    text,
    minutes,
    /** The selected words as an anchor, and as a range of the text; null without a selection. */
    anchor,
    selected,
    isLacking,
    /** The open record or position. */
    openClaim,
    /** Where commands continue from. */
    here:
      selected ??
      (at !== undefined ? wordAt(minutes, at) : openClaim ? rangeOf(text, openClaim.anchor) : null),
    select,
    /** Selects a range, and scrolls it into view. */
    moveTo: (range: Range | null) => {
      if (!range || !place.current) return;
      const next = anchorAt(text, range.start, range.end);
      if (range.end > (text.starts[drawn] ?? text.text.length)) drawAll();
      select(next);
      showSelected(place.current, text, next);
    },
    /** Shows the note that words must be selected first. */
    askForWords: () => setPlace((before) => ({ ...before, isLacking: true })),
  };
}
