/** The commands of coding, whoever gives them: keys, buttons or the pointer. */
import { useMemo, useRef, useState } from 'react';
import { paragraphsOf, type Range, rangeOf } from '../../../editor/anchors';
import {
  addClaim,
  type Claim,
  type ClaimList,
  changeClaim,
  nextClaimId,
  placedClaims,
  removeClaim,
} from '../../../editor/claim-edits';
import {
  acceptSuggestion,
  dismissSuggestion,
  listOfSuggestion,
  markSeen,
  nextUnseen,
} from '../../../editor/coding-progress';
import { floorOf } from '../../../editor/floor-at';
import { nextUnit, resized, unitBefore, wider } from '../../../editor/text-steps';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import type { Command } from './coding-keys';
import { NONE, useSelection } from './use-selection';
import { useSuggestions } from './use-suggestions';

export function useCoding() {
  const lines = useProject(({ lists }) => lists.lines);
  const seen = useProject(({ lists }) => lists.seen);
  const claims = useProject(placedClaims);
  const chosen = useEditor((state) => state.chosen);
  const passages = useEditor((state) => state.checked?.passages ?? NONE);
  const outline = useEditor((state) => state.checked?.outline ?? NONE);
  const floor = useEditor((state) => state.checked?.floor ?? NONE);
  const selection = useSelection();
  const { place, drawn, text, ground, anchor, selected, open, here, moveTo } = selection;
  const floorAt = useMemo(
    () => floorOf(lines, { passages, outline, floor }),
    [lines, passages, outline, floor],
  );
  const keys = useRef<HTMLDivElement>(null);
  /** The record that is shown without taking the focus. */
  const [quiet, setQuiet] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only these parts matter
  const paragraphs = useMemo(
    () => paragraphsOf(openProject(), passages),
    [lines, claims, seen, passages],
  );
  const suggestions = useSuggestions(place, drawn >= lines.length);
  const suggestion = suggestions.of(selected);
  const editor = theEditor();

  const add = (list: ClaimList) => {
    if (!anchor || !selected) return selection.lack();
    const id = nextClaimId(openProject(), list);
    const actor = floorAt(selected.start).who ?? '';
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
  /** The paragraphs here hold nothing to record; those that were all marked so are not any more. */
  const nothing = () => {
    const some = paragraphs.filter(
      ({ start, end, isCoded }) => here && end > here.start && start < here.end && !isCoded,
    );
    const isNew = some.some(({ isSeen }) => !isSeen);
    if (some[0])
      editor.change(`seen ${some[0].line}`, (before) =>
        some.reduce((now, { line }) => markSeen(now, line, isNew), before),
      );
    const others = paragraphs.filter((each) => !some.includes(each));
    if (isNew || !some[0]) moveTo(nextUnseen(others, here?.start ?? -1, 1));
  };

  const accept = () => {
    if (!suggestion) return;
    const id = nextClaimId(openProject(), listOfSuggestion(suggestion));
    const actor = floorAt(suggestion.start).who ?? '';
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

  const reach = (range: (from: Range) => Range | null) =>
    here && here.end > here.start ? moveTo(range(here)) : selection.lack();

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
    wider: () => reach((from) => wider(ground, from)),
    longer: () => reach((from) => resized(ground, from, 'end', 1)),
    shorter: () => reach((from) => resized(ground, from, 'end', -1)),
    'start-longer': () => reach((from) => resized(ground, from, 'start', 1)),
    'start-shorter': () => reach((from) => resized(ground, from, 'start', -1)),
    record: () => add('records'),
    position: () => add('positions'),
    quote: () => {
      if (!anchor) selection.lack();
      else if (open)
        editor.change(`quote ${open.id}`, (before) => changeClaim(before, open.id, { anchor }));
    },
    'claim-next': () => step(1),
    'claim-back': () => step(-1),
    'suggestion-next': () => toSuggestion(1),
    'suggestion-back': () => toSuggestion(-1),
    'suggestion-accept': accept,
    'suggestion-dismiss': dismiss,
    edit: () => document.querySelector<HTMLElement>('.editor-record h2')?.focus(),
    delete: () => {
      if (!open) return;
      editor.change(`removed ${open.id}`, (before) => removeClaim(before, open.id));
      editor.choose(null);
    },
    keys: () => keys.current?.querySelector<HTMLElement>(':scope > button')?.click(),
  };
  return {
    place,
    drawn,
    keys,
    anchor,
    isLacking: selection.isLacking,
    /** Who has the floor at the selected words, as `floorOf` says it. */
    speaker: selected && floorAt(selected.start).who,
    select: selection.select,
    /** Who says the words of a record; who was told before, where they are lost, and '' where nobody knows. */
    reporterOf: ({ anchor: at, cells }: Claim) => {
      const range = rangeOf(text, at);
      return range ? (floorAt(range.start).who ?? '') : cells.reported_by;
    },
    paragraphs,
    suggestions,
    suggestion,
    open,
    quiet,
    /** Goes back to the text. */
    focusText: () => place.current?.parentElement?.focus({ preventScroll: true }),
    run: (command: Command) => does[command](),
  };
}

export type Coding = ReturnType<typeof useCoding>;
