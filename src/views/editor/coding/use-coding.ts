/** The commands of coding, whoever gives them: keys, buttons or the pointer. */
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { anchorAt, rangeOf, textOfLines } from '../../../editor/anchors';
import {
  addClaim,
  type ClaimList,
  changeClaim,
  nextClaimId,
  placedClaims,
  removeClaim,
  speakerAtOffset,
} from '../../../editor/claim-edits';
import {
  acceptSuggestion,
  dismissSuggestion,
  listOfSuggestion,
  markSeen,
  nextUnseen,
  openSuggestions,
  paragraphsOf,
} from '../../../editor/coding-progress';
import { openFloorAt } from '../../../editor/floor-edits';
import type { Anchor } from '../../../editor/project';
import { lostPlace } from '../../../editor/repairs';
import { nextUnit, type Range, resized, unitBefore, wider } from '../../../editor/text-steps';
import { type Lexicon, loadLexicon, type Suggestion, suggest } from '../../../model/suggest';
import { whenIdle } from '../../../ui/when-idle';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import type { Command } from './coding-keys';
import { paint, rangeIn, showLine, showSelected } from './text-selection';

/** What somebody works on in the text. */
interface Place {
  /** What is selected. */
  readonly words: Anchor | null;
  /** The offset that was clicked, and the record that was open then. */
  readonly clicked: { readonly at: number; readonly chosen: string | null } | null;
  /** Whether something was to be made of words while none were selected. */
  readonly isLacking: boolean;
}
const NOWHERE: Place = { words: null, clicked: null, isLacking: false };

/** Before the rules were asked. */
const NONE: readonly never[] = [];

export function useCoding() {
  const lines = useProject(({ lists }) => lists.lines);
  const seen = useProject(({ lists }) => lists.seen);
  const claims = useProject(placedClaims);
  const chosen = useEditor((state) => state.chosen);
  const passages = useEditor((state) => state.checked?.passages ?? NONE);
  const outline = useEditor((state) => state.checked?.outline ?? NONE);
  const floor = useEditor((state) => state.checked?.floor ?? NONE);
  const text = textOfLines(lines);
  const openAt = useMemo(() => openFloorAt(lines, floor), [lines, floor]);
  const speakerAt = (offset: number) =>
    openAt(offset) ? '' : speakerAtOffset(passages, outline, offset);
  const place = useRef<HTMLDivElement>(null);
  const keys = useRef<HTMLDivElement>(null);
  const [{ words, clicked, isLacking }, setPlace] = useState<Place>(NOWHERE);
  const select = useCallback(
    (next: Anchor | null, at: number | null = null) =>
      setPlace({
        words: next,
        clicked: at === null ? null : { at, chosen: theEditor().store.getState().chosen },
        isLacking: false,
      }),
    [],
  );
  const [quiet, setQuiet] = useState<string | null>(null);
  // Words of a line that is no more are selected no more.
  const selected = words && rangeOf(text, words);
  const anchor = selected ? words : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only these parts matter
  const paragraphs = useMemo(
    () => paragraphsOf(openProject(), passages),
    [lines, claims, seen, passages],
  );
  // Of the lines as they are drawn now.
  useEffect(() => {
    const range = place.current && anchor && rangeIn(place.current, text, anchor);
    paint('editor-selected', range ? [range] : []);
    return () => paint('editor-selected', []);
  });
  const suggestions = useSuggestions(place);
  const suggestion = suggestions.of(selected);
  const editor = theEditor();

  const focusText = () => place.current?.parentElement?.focus({ preventScroll: true });
  const moveTo = (range: Range | null) => {
    if (!range || !place.current) return;
    const next = anchorAt(text, range.start, range.end);
    select(next);
    showSelected(place.current, text, next);
  };
  useEffect(() => {
    const lost = chosen === null ? null : lostPlace(openProject(), chosen);
    if (!lost || !place.current) return;
    const { lists } = openProject();
    const now = textOfLines(lists.lines);
    const words = lost.words && anchorAt(now, lost.words.start, lost.words.end);
    select(words);
    if (words) showSelected(place.current, now, words);
    else showLine(place.current, lost.line);
  }, [chosen, select]);
  const open = claims.find(({ id }) => id === chosen);
  const ground = { text: text.text, passages };
  // What was opened since counts more than what was clicked before.
  const at = clicked?.chosen === chosen ? clicked?.at : undefined;
  /** Where to go on from. */
  const here =
    selected ??
    (at === undefined ? null : wider(ground, { start: at, end: at })) ??
    (open ? rangeOf(text, open.anchor) : null);

  const add = (list: ClaimList) => {
    if (!anchor || !selected) return setPlace((before) => ({ ...before, isLacking: true }));
    const id = nextClaimId(openProject(), list);
    const actor = speakerAt(selected.start);
    editor.change(`added ${id}`, (before) => addClaim(before, list, anchor, actor));
    setQuiet(null);
    editor.choose(id);
  };
  const step = (by: 1 | -1) => {
    const inOrder = claims
      .flatMap(({ id, anchor: at }) => {
        const range = rangeOf(text, at);
        return range ? { id, ...range } : [];
      })
      .toSorted((a, b) => a.start - b.start);
    const now = inOrder.findIndex(({ id }) => id === chosen);
    const start = selected?.start ?? 0;
    const next =
      now >= 0
        ? inOrder[now + by]
        : by > 0
          ? inOrder.find((claim) => claim.start >= start)
          : inOrder.findLast((claim) => claim.start < start);
    if (!next) return;
    setQuiet(next.id);
    editor.choose(next.id);
  };
  /** The paragraph here holds nothing to record; one that was marked so is not any more. */
  const nothing = () => {
    const paragraph = here && paragraphs.find(({ end }) => end > here.start);
    if (!paragraph || paragraph.isCoded)
      return moveTo(nextUnseen(paragraphs, here?.start ?? -1, 1));
    const { line, isSeen } = paragraph;
    editor.change(`seen ${line}`, (before) => markSeen(before, line, !isSeen));
    if (!isSeen) {
      const others = paragraphs.filter((each) => each !== paragraph);
      moveTo(nextUnseen(others, paragraph.start, 1));
    }
  };

  const accept = () => {
    if (!suggestion) return;
    const id = nextClaimId(openProject(), listOfSuggestion(suggestion));
    const actor = speakerAt(suggestion.start);
    editor.change(`added ${id}`, (before) => acceptSuggestion(before, suggestion, actor));
    setQuiet(null);
    editor.choose(id);
  };
  const toSuggestion = (by: 1 | -1, all = suggestions.all) => {
    suggestions.show(true);
    const start = here?.start ?? (by > 0 ? -1 : text.text.length);
    const next =
      by > 0 ? all.find((each) => each.start > start) : all.findLast((each) => each.start < start);
    moveTo(next ?? all.at(by > 0 ? 0 : -1) ?? null);
  };
  const dismiss = () => {
    if (!suggestion) return;
    editor.change(`dismissed ${suggestion.start} ${suggestion.kind}`, (before) =>
      dismissSuggestion(before, suggestion),
    );
    const others = suggestions.all.filter((each) => each !== suggestion);
    // Another kind that is suggested of the same words comes first.
    if (!others.some(({ start, end }) => start === suggestion.start && end === suggestion.end))
      toSuggestion(1, others);
  };

  const does: Record<Command, () => void> = {
    'unseen-next': () => moveTo(nextUnseen(paragraphs, here?.start ?? -1, 1)),
    'unseen-back': () => moveTo(nextUnseen(paragraphs, here?.start ?? text.text.length, -1)),
    nothing,
    'paragraph-next': () => moveTo(nextUnit(ground, 'paragraph', here)),
    'paragraph-back': () => moveTo(unitBefore(ground, 'paragraph', here)),
    'sentence-next': () => moveTo(nextUnit(ground, 'sentence', here)),
    'sentence-back': () => moveTo(unitBefore(ground, 'sentence', here)),
    'word-next': () => moveTo(nextUnit(ground, 'word', here)),
    'word-back': () => moveTo(unitBefore(ground, 'word', here)),
    wider: () => moveTo(here && wider(ground, here)),
    longer: () => moveTo(here && resized(ground, here, 'end', 1)),
    shorter: () => moveTo(here && resized(ground, here, 'end', -1)),
    'start-longer': () => moveTo(here && resized(ground, here, 'start', 1)),
    'start-shorter': () => moveTo(here && resized(ground, here, 'start', -1)),
    record: () => add('records'),
    position: () => add('positions'),
    quote: () => {
      if (anchor && open)
        editor.change(`quote ${open.id}`, (before) => changeClaim(before, open.id, { anchor }));
    },
    'claim-next': () => step(1),
    'claim-back': () => step(-1),
    'suggestion-next': () => toSuggestion(1),
    'suggestion-back': () => toSuggestion(-1),
    'suggestion-accept': accept,
    'suggestion-dismiss': dismiss,
    edit: () => document.querySelector<HTMLElement>('.editor-record h3')?.focus(),
    delete: () => {
      if (!open) return;
      editor.change(`removed ${open.id}`, (before) => removeClaim(before, open.id));
      editor.choose(null);
    },
    keys: () => keys.current?.querySelector<HTMLElement>(':scope > button')?.click(),
  };
  return {
    place,
    keys,
    anchor,
    isLacking,
    /** Who has the floor at the selected words; '' where nobody has, null where none are selected. */
    speaker: selected && speakerAt(selected.start),
    select,
    paragraphs,
    suggestions,
    suggestion,
    open,
    quiet,
    focusText,
    run: (command: Command) => does[command](),
  };
}

/** Lexicons whose patterns were searched for. */
const known = new WeakSet<Lexicon>();
/** Passages that hold the beginnings of nearly all patterns. */
const ENOUGH = 200;

/** What is suggested while a coder asks for it; nothing of it is coded by itself. */
function useSuggestions(place: RefObject<HTMLDivElement | null>) {
  const passages = useEditor((state) => state.checked?.passages);
  const [isShown, show] = useState(false);
  const [lexicon, setLexicon] = useState<Lexicon | null>(null);
  const lines = useProject(({ lists }) => lists.lines);
  const claims = useProject(placedClaims);
  const dismissed = useProject(({ lists }) => lists.dismissed);
  const language = useProject(({ values }) => values.meeting.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only these parts matter
  const all = useMemo(
    () => (isShown && passages && lexicon ? openSuggestions(openProject(), passages, lexicon) : []),
    [isShown, passages, lines, claims, dismissed, lexicon],
  );
  // Before it is asked for, so that it is there without a network too.
  useEffect(() => {
    let isWanted = true;
    loadLexicon(language).then(
      (found) => isWanted && setLexicon(found),
      () => isWanted && setLexicon(null),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  // The first search with each pattern takes its time, so that it is made while nobody waits.
  useEffect(() => {
    if (!lexicon || !passages || known.has(lexicon)) return undefined;
    const { text } = textOfLines(openProject().lists.lines);
    // None at first: the lexicon itself is read then.
    let at = 0;
    let stop = () => {};
    const search = () => {
      suggest(text, passages.slice(Math.max(0, at - 1), at), lexicon);
      at += 1;
      if (at <= Math.min(passages.length, ENOUGH)) stop = whenIdle(search);
      else known.add(lexicon);
    };
    stop = whenIdle(search);
    return () => stop();
  }, [lexicon, passages]);
  useEffect(() => {
    const root = place.current;
    const text = textOfLines(lines);
    const ranges = all.flatMap(({ start, end }) =>
      root ? (rangeIn(root, text, anchorAt(text, start, end)) ?? []) : [],
    );
    paint('editor-suggested', ranges);
    return () => paint('editor-suggested', []);
  }, [all, lines, place]);
  return {
    all,
    isShown,
    show,
    /** The suggestion of the selected words. */
    of: (selected: Range | null): Suggestion | null =>
      all.find(({ start, end }) => start === selected?.start && end === selected.end) ?? null,
  };
}

export type Coding = ReturnType<typeof useCoding>;
