/** The commands of coding, whoever gives them: keys, buttons or the pointer. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { anchorAt, rangeOf, textOfLines } from '../../../editor/anchors';
import {
  addClaim,
  type ClaimList,
  changeClaim,
  claimOf,
  claimsOf,
  nextClaimId,
  removeClaim,
  speakerAtOffset,
} from '../../../editor/claim-edits';
import { markSeen, nextUnseen, paragraphsOf } from '../../../editor/coding-progress';
import type { Anchor } from '../../../editor/project';
import { nextUnit, type Range, resized, unitBefore, wider } from '../../../editor/text-steps';
import { theEditor, useEditor, useProject } from '../use-editor';
import type { Command } from './coding-keys';
import { paintSelected, rangeIn, showSelected } from './text-selection';

export function useCoding() {
  const project = useProject();
  const chosen = useEditor((state) => state.chosen);
  const checked = useEditor((state) => state.checked);
  const { lines, records, positions, seen } = project.lists;
  const text = textOfLines(lines);
  const passages = checked?.passages ?? [];
  const outline = checked?.outline ?? [];
  const place = useRef<HTMLDivElement>(null);
  const keys = useRef<HTMLDivElement>(null);
  const [words, select] = useState<Anchor | null>(null);
  const [quiet, setQuiet] = useState<string | null>(null);
  // Words of a line that is no more are selected no more.
  const selected = words && rangeOf(text, words);
  const anchor = selected ? words : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only these lists matter
  const paragraphs = useMemo(
    () => paragraphsOf(project, passages),
    [lines, records, positions, seen, checked?.passages],
  );
  // Of the lines as they are drawn now.
  useEffect(() => {
    paintSelected(place.current && anchor && rangeIn(place.current, text, anchor));
    return () => paintSelected(null);
  });
  const editor = theEditor();

  const focusText = () => place.current?.parentElement?.focus({ preventScroll: true });
  const moveTo = (range: Range | null) => {
    if (!range || !place.current) return;
    const next = anchorAt(text, range.start, range.end);
    select(next);
    showSelected(place.current, text, next);
  };
  const open = claimOf(project, chosen)?.row;
  /** Where to go on from. */
  const here = selected ?? (open && rangeOf(text, open.anchor)) ?? null;
  const ground = { text: text.text, passages };

  const add = (list: ClaimList) => {
    if (!anchor || !selected) return;
    const id = nextClaimId(project, list);
    const actor = speakerAtOffset(passages, outline, selected.start);
    editor.change(`added ${id}`, (before) => addClaim(before, list, anchor, actor));
    setQuiet(null);
    editor.choose(id);
  };
  const step = (by: 1 | -1) => {
    const claims = claimsOf(project)
      .flatMap(({ id, anchor: at }) => {
        const range = rangeOf(text, at);
        return range ? { id, ...range } : [];
      })
      .toSorted((a, b) => a.start - b.start);
    const now = claims.findIndex(({ id }) => id === chosen);
    const start = selected?.start ?? 0;
    const next =
      now >= 0
        ? claims[now + by]
        : by > 0
          ? claims.find((claim) => claim.start >= start)
          : claims.findLast((claim) => claim.start < start);
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
    /** Who has the floor at the selected words; '' where nobody has, null where none are selected. */
    speaker: selected && speakerAtOffset(passages, outline, selected.start),
    select,
    paragraphs,
    open,
    quiet,
    focusText,
    run: (command: Command) => does[command](),
  };
}

export type Coding = ReturnType<typeof useCoding>;
