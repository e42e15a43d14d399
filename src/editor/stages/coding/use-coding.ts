/** The commands of coding, for keys, buttons and the pointer. */

import { useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { RAPPORTEUR } from '../../../dataset/values';
import {
  type CopiedFor,
  changeClaim,
  claimOf,
  copyClaim,
  nextClaimId,
  placedClaims,
} from '../../edits/claim-edits';
import { linkedWords, paragraphsOf, rangeOf } from '../../project/anchors';
import type { Anchor, Claim } from '../../project/project';
import { speechAt, speechesOf } from '../../project/speeches';
import { theEditor, useEditor, useProject } from '../use-editor';
import {
  type AddForSpeakers,
  claimCommands,
  suggestionCommands,
  textCommands,
} from './coding-commands';
import type { Command } from './coding-keys';
import { useProposal } from './use-proposal';
import { useProposedCells } from './use-proposed-cells';
import { NO_PASSAGES, useSelection } from './use-selection';
import { useSuggestions } from './use-suggestions';

/** Records made together, and whether a change of one applies to all. */
export interface Together {
  readonly ids: readonly string[];
  readonly isOn: boolean;
}

/**
 * The state of the stage of records, with its commands. Over 80 lines, since it only joins hooks and hands on
 * their values; what the commands do is in `coding-commands.ts`.
 */
export function useCoding() {
  const lines = useProject(({ lists }) => lists.lines);
  const seen = useProject(({ lists }) => lists.seen);
  const claims = useProject(placedClaims);
  const chosen = useEditor((state) => state.chosen);
  const passages = useEditor((state) => state.checked?.passages ?? NO_PASSAGES);
  const outline = useEditor((state) => state.checked?.outline ?? NO_PASSAGES);
  const selection = useSelection();
  const { place, drawn, text, anchor, selected, openClaim } = selection;
  const speeches = useMemo(() => speechesOf({ passages, outline }), [passages, outline]);
  const proposed = useProposal(anchor);
  /** Records made together, since several actors speak in the same words. */
  const [together, setTogether] = useState<Together>({ ids: [], isOn: true });
  /** The words in which a command sought another actor in vain. */
  const [namingNoOther, setNamingNoOther] = useState<Anchor | null>(null);
  const keys = useRef<HTMLDivElement>(null);
  /** Id of the record that is shown without taking the focus. */
  const [quiet, setQuiet] = useState<string | null>(null);
  const linked = useProject(
    useShallow(({ lists: { links, decisions } }) => ({ links, decisions })),
  );
  const paragraphs = useMemo(
    () => paragraphsOf({ lines, seen }, [...claims, ...linkedWords(linked)], passages),
    [lines, claims, linked, seen, passages],
  );
  const suggestions = useSuggestions(place, drawn >= lines.length);
  const suggestion = suggestions.of(selected);
  const cells = useProposedCells(anchor, selected, suggestions);
  const editor = theEditor();

  /**
   * Adds a record or position for each speaker in the selected words; one without an actor where a person must choose.
   */
  const addForSpeakers: AddForSpeakers = async ({ start }, list, addFor) => {
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
      const picked = list === 'records' ? cells.picked : {};
      return changeClaim(addFor(now, actor), id, { reported_by, ...picked });
    }, before);
    const [id = ''] = ids;
    editor.change(`added ${id}`, () => after);
    setTogether({ ids, isOn: true });
    setQuiet(null);
    editor.choose(id);
  };
  /** Copies the open record, or all that were made together with it where a change applies to all. */
  const copy = (left: CopiedFor) => {
    if (!openClaim) return;
    const isForAll = left === 'topic' && together.isOn && together.ids.includes(openClaim.id);
    const list = openClaim.kind === 'position' ? 'positions' : 'records';
    const ids: string[] = [];
    editor.change(`copied ${openClaim.id} ${left}`, (before) =>
      (isForAll ? together.ids : [openClaim.id]).reduce((now, id) => {
        if (!claimOf(now, id)) return now;
        ids.push(nextClaimId(now, list));
        return copyClaim(now, id, left);
      }, before),
    );
    setTogether({ ids, isOn: true });
    setQuiet(null);
    editor.choose(ids[0] ?? null);
  };
  const commands: Record<Command, () => void> = {
    ...textCommands(selection, paragraphs),
    ...claimCommands({ selection, claims, chosen, addForSpeakers, setQuiet }),
    ...suggestionCommands(selection, suggestions, addForSpeakers),
    aside: async () => {
      if (!anchor) return selection.askForWords();
      const { proposal, picked } = await proposed.ask();
      const next = proposal.asides.find((each) => !picked.includes(each));
      if (next) proposed.pick([...picked, next]);
      else setNamingNoOther(anchor);
    },
    copy: () => copy('topic'),
    'copy-actor': () => copy('actor'),
    decision: () => {
      if (!anchor) return selection.askForWords();
      const details = document.querySelector<HTMLDetailsElement>('.editor-selected details');
      if (!details) return;
      details.open = true;
      details.querySelector('input')?.focus();
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
    /** What the selected words say of a record of them. */
    cells,
    namesNoOther: anchor !== null && anchor === namingNoOther,
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
    openClaim,
    quiet,
    /** Returns the focus to the text. */
    focusText: () => place.current?.parentElement?.focus({ preventScroll: true }),
    run: (command: Command) => commands[command](),
  };
}

export type Coding = ReturnType<typeof useCoding>;
