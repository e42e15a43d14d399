/** The commands of coding, for keys, buttons and the pointer. */

import { useMemo, useRef, useState } from 'react';
import { RAPPORTEUR } from '../../../dataset/values';
import {
  acceptSuggestion,
  dismissSuggestion,
  listOfSuggestion,
  markSeen,
  nextUnseen,
} from '../../check/coding-progress';
import {
  addClaim,
  changeClaim,
  nextClaimId,
  placedClaims,
  removeClaim,
} from '../../edits/claim-edits';
import { paragraphsOf, type Range, rangeOf } from '../../project/anchors';
import type { Claim, ClaimList, Project } from '../../project/project';
import { speechAt, speechesOf } from '../../project/speeches';
import { nextUnit, resized, unitBefore, wider } from '../../project/text-steps';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import type { Command } from './coding-keys';
import { useProposal } from './use-proposal';
import { NO_PASSAGES, useSelection } from './use-selection';
import { useSuggestions } from './use-suggestions';

/** Records made together, and whether a change of one applies to all. */
export interface Together {
  readonly ids: readonly string[];
  readonly isOn: boolean;
}

export function useCoding() {
  const lines = useProject(({ lists }) => lists.lines);
  const seen = useProject(({ lists }) => lists.seen);
  const claims = useProject(placedClaims);
  const chosen = useEditor((state) => state.chosen);
  const passages = useEditor((state) => state.checked?.passages ?? NO_PASSAGES);
  const outline = useEditor((state) => state.checked?.outline ?? NO_PASSAGES);
  const selection = useSelection();
  const { place, drawn, text, ground, anchor, selected, open, here, moveTo } = selection;
  const speeches = useMemo(() => speechesOf({ passages, outline }), [passages, outline]);
  const proposed = useProposal(anchor);
  /** Records made together, since several actors speak in the same words. */
  const [together, setTogether] = useState<Together>({ ids: [], isOn: true });
  const keys = useRef<HTMLDivElement>(null);
  /** Id of the record that is shown without taking the focus. */
  const [quiet, setQuiet] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only these parts matter
  const paragraphs = useMemo(
    () => paragraphsOf(openProject(), passages),
    [lines, claims, seen, passages],
  );
  const suggestions = useSuggestions(place, drawn >= lines.length);
  const suggestion = suggestions.of(selected);
  const editor = theEditor();

  /**
   * Adds a record or position for each speaker in the selected words; one without an actor where a person must choose.
   */
  const make = async (
    { start }: Range,
    list: ClaimList,
    addFor: (project: Project, actor: string) => Project,
  ) => {
    const { proposal, picked } = await proposed.ask();
    const before = editor.store.getState().project;
    // The project was closed meanwhile.
    if (!before) return;
    const ids: string[] = [];
    const speaker = speechAt(speeches, start)?.actor;
    const nobody = proposal.why === 'nobody' && picked.length === 0 ? RAPPORTEUR : undefined;
    const after = (picked.length > 0 ? picked : ['']).reduce((now, actor) => {
      const id = nextClaimId(now, list);
      ids.push(id);
      const reported_by = speaker ?? nobody ?? actor;
      return changeClaim(addFor(now, actor), id, { reported_by });
    }, before);
    const [id = ''] = ids;
    editor.change(`added ${id}`, () => after);
    setTogether({ ids, isOn: true });
    setQuiet(null);
    editor.choose(id);
  };
  const add = (list: ClaimList) => {
    if (!anchor || !selected) return selection.lack();
    void make(selected, list, (now, actor) => addClaim(now, list, anchor, actor));
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
  /** Marks the paragraphs at the selection as seen, with nothing to record; removes the marks where all have one. */
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
    void make(suggestion, listOfSuggestion(suggestion), (now, actor) =>
      acceptSuggestion(now, suggestion, actor),
    );
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
    // Another suggestion for the same words comes first.
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
    aside: () => {
      const { proposal, picked, pick } = proposed;
      const next = proposal?.asides.find((each) => !picked.includes(each));
      if (next) pick([...picked, next]);
    },
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
    /** The speakers proposed for the selected words. */
    proposed,
    together,
    setTogether,
    select: selection.select,
    /** The speaker under the heading above a record; undefined where no heading decides. */
    speakerOf: ({ anchor: at }: Claim) => {
      const range = rangeOf(text, at);
      return range ? speechAt(speeches, range.start)?.actor : undefined;
    },
    paragraphs,
    suggestions,
    suggestion,
    open,
    quiet,
    /** Returns the focus to the text. */
    focusText: () => place.current?.parentElement?.focus({ preventScroll: true }),
    run: (command: Command) => does[command](),
  };
}

export type Coding = ReturnType<typeof useCoding>;
