/** The commands of coding by what they act on: the selection, the records, the suggestions. */
import {
  acceptSuggestion,
  dismissSuggestion,
  listOfSuggestion,
  markSeen,
  nextUnseen,
} from '../../check/coding-progress';
import { addClaim, changeClaim, type PlacedClaim, removeClaim } from '../../edits/claim-edits';
import { setDecision } from '../../edits/link-edits';
import { type Paragraph, type Range, rangeOf } from '../../project/anchors';
import { earlierMeetings } from '../../project/earlier-meetings';
import type { ClaimList, Project } from '../../project/project';
import { nextUnit, resizeSelection, unitBefore, widenSelection } from '../../project/text-steps';
import { openProject, theEditor } from '../use-editor';
import type { useSelection } from './use-selection';
import type { useSuggestions } from './use-suggestions';

type Selection = ReturnType<typeof useSelection>;

/** Adds a record or position at a range for each of its speakers. */
export type AddForSpeakers = (
  range: Range,
  list: ClaimList,
  addFor: (project: Project, actor: string) => Project,
) => Promise<void>;

/** Commands that move or resize the selection, or mark paragraphs as seen. */
export function textCommands(selection: Selection, paragraphs: readonly Paragraph[]) {
  const { text, minutes, here, moveTo, askForWords } = selection;
  const resize = (range: (from: Range) => Range | null) =>
    here && here.end > here.start ? moveTo(range(here)) : askForWords();
  return {
    'unseen-next': () => moveTo(nextUnseen(paragraphs, here?.start ?? -1, 1)),
    'unseen-back': () => moveTo(nextUnseen(paragraphs, here?.start ?? text.text.length, -1)),
    /** Marks the paragraphs at the selection as seen, with nothing to record; removes the marks where all have one. */
    nothing: () => {
      const uncoded = paragraphs.filter(
        ({ start, end, isCoded }) => here && end > here.start && start < here.end && !isCoded,
      );
      const isNew = uncoded.some(({ isSeen }) => !isSeen);
      if (uncoded[0])
        theEditor().change(`seen ${uncoded[0].line}`, (before) =>
          uncoded.reduce((project, { line }) => markSeen(project, line, isNew), before),
        );
      const others = paragraphs.filter((each) => !uncoded.includes(each));
      if (isNew || !uncoded[0]) moveTo(nextUnseen(others, here?.start ?? -1, 1));
    },
    'paragraph-next': () => moveTo(nextUnit(minutes, 'paragraph', here)),
    'paragraph-back': () => moveTo(unitBefore(minutes, 'paragraph', here)),
    'sentence-next': () => moveTo(nextUnit(minutes, 'sentence', here)),
    'sentence-back': () => moveTo(unitBefore(minutes, 'sentence', here)),
    'word-next': () => moveTo(nextUnit(minutes, 'word', here)),
    'word-back': () => moveTo(unitBefore(minutes, 'word', here)),
    wider: () => resize((from) => widenSelection(minutes, from)),
    longer: () => resize((from) => resizeSelection(minutes, from, 'end', 1)),
    shorter: () => resize((from) => resizeSelection(minutes, from, 'end', -1)),
    'start-longer': () => resize((from) => resizeSelection(minutes, from, 'start', 1)),
    'start-shorter': () => resize((from) => resizeSelection(minutes, from, 'start', -1)),
  };
}

interface ClaimContext {
  readonly selection: Selection;
  readonly claims: readonly PlacedClaim[];
  /** Id of the open record or position. */
  readonly chosen: string | null;
  readonly addForSpeakers: AddForSpeakers;
  /** Names the record that opens next without taking the focus, so that the keys go on in the text. */
  readonly setQuiet: (id: string) => void;
}

/** Commands that add, open, change or delete records and positions. */
export function claimCommands(context: ClaimContext) {
  const { selection, claims, chosen, addForSpeakers, setQuiet } = context;
  const { text, anchor, selected, openClaim, askForWords } = selection;
  const editor = theEditor();
  const add = (list: ClaimList) => {
    if (!anchor || !selected) return askForWords();
    void addForSpeakers(selected, list, (project, actor) => addClaim(project, list, anchor, actor));
  };
  const openNext = (by: 1 | -1) => {
    const inOrder = claims
      .flatMap(({ id, anchor: at }) => {
        const range = rangeOf(text, at);
        return range ? { id, ...range } : [];
      })
      .toSorted((a, b) => a.start - b.start);
    const current = inOrder.findIndex(({ id }) => id === chosen);
    const start = selected?.start ?? 0;
    const next =
      current >= 0
        ? inOrder[current + by]
        : by > 0
          ? inOrder.find((claim) => claim.start >= start)
          : inOrder.findLast((claim) => claim.start < start);
    if (!next) return;
    setQuiet(next.id);
    editor.choose(next.id);
  };
  return {
    record: () => add('records'),
    position: () => add('positions'),
    quote: () => {
      if (!anchor) askForWords();
      else if (openClaim)
        editor.change(`quote ${openClaim.id}`, (before) =>
          changeClaim(before, openClaim.id, { anchor }),
        );
    },
    'claim-next': () => openNext(1),
    'claim-back': () => openNext(-1),
    link: () => {
      if (earlierMeetings(openProject()).length === 0) return;
      const { sought } = editor.store.getState().linking;
      // Words that are the quote of the open record say what the record says.
      const isOther = anchor && anchor.exact !== openClaim?.anchor.exact;
      const isRecord = openClaim && openClaim.kind !== 'position';
      const words = anchor ?? openClaim?.anchor;
      if (sought?.list === 'decisions' && words) {
        const { of } = sought;
        editor.change(`decision ${of}`, (before) => setDecision(before, of, { anchor: words }));
        editor.link({ sought });
      } else if (anchor && (isOther || !isRecord)) editor.link({ sought, saying: { anchor } });
      else if (isRecord) editor.link({ sought, saying: { by: openClaim.id } });
      else return askForWords();
      editor.goTo('earlier');
    },
    edit: () => document.querySelector<HTMLElement>('.editor-record h2')?.focus(),
    delete: () => {
      if (!openClaim) return;
      editor.change(`removed ${openClaim.id}`, (before) => removeClaim(before, openClaim.id));
      editor.choose(null);
    },
  };
}

/** Commands that go to suggestions, accept or dismiss them. */
export function suggestionCommands(
  { text, here, selected, moveTo }: Selection,
  suggestions: ReturnType<typeof useSuggestions>,
  addForSpeakers: AddForSpeakers,
) {
  const suggestion = suggestions.of(selected);
  const moveToNext = (by: 1 | -1, all = suggestions.all) => {
    suggestions.show(true);
    const start = here?.start ?? (by > 0 ? -1 : text.text.length);
    const next =
      by > 0 ? all.find((each) => each.start > start) : all.findLast((each) => each.start < start);
    moveTo(next ?? all.at(by > 0 ? 0 : -1) ?? null);
  };
  return {
    'suggestion-next': () => moveToNext(1),
    'suggestion-back': () => moveToNext(-1),
    'suggestion-accept': () => {
      if (!suggestion) return;
      void addForSpeakers(suggestion, listOfSuggestion(suggestion), (project, actor) =>
        acceptSuggestion(project, suggestion, actor),
      );
    },
    'suggestion-dismiss': () => {
      if (!suggestion) return;
      theEditor().change(`dismissed ${suggestion.start} ${suggestion.kind}`, (before) =>
        dismissSuggestion(before, suggestion),
      );
      const others = suggestions.all.filter((each) => each !== suggestion);
      // Another suggestion for the same words comes first.
      if (!others.some(({ start, end }) => start === suggestion.start && end === suggestion.end))
        moveToNext(1, others);
    },
  };
}
