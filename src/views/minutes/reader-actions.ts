/** What a reader can do in the minutes, and the jumps in the text that follow. */
import {
  createContext,
  type RefObject,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { t } from '../../i18n';
import { useSession, useWholeModel } from '../../store/react';
import type { HistoryStep } from '../../store/store';
import { defaultState, writeUrl } from '../../store/url-codec';
import type { ViewState } from '../../store/view-state';
import { type AnnotatedMinutes, paragraphAt, paragraphFrom } from './annotated-minutes';
import { atClaim, atParagraph, claimAt, type Place } from './minutes-place';
import { bringIntoView, characterAt, elementAt, isInView } from './text-position';

interface ReaderActions {
  /** Shows the claim at an index and moves the focus to it. */
  readonly choose: (claim: number) => void;
  /** Shows a claim without moving the focus. */
  readonly stepTo: (claim: number) => void;
  /** Closes the claim and moves the focus back to its passage. Its paragraph becomes the place. */
  readonly close: () => void;
  readonly toParagraph: (number: number) => void;
  /** Goes to the heading at an index of the outline. */
  readonly toHeading: (heading: number) => void;
  /** Scrolls to an offset of the text. */
  readonly toOffset: (offset: number) => void;
  readonly copyCitation: (paragraph: number) => void;
  /** The address of a paragraph, without the rest of the state. */
  readonly hrefOf: (paragraph: number) => string;
}

export const ReaderActionsContext = createContext<ReaderActions | null>(null);

export function useReaderActions(): ReaderActions {
  const actions = useContext(ReaderActionsContext);
  if (!actions) throw new Error('useReaderActions: not inside the reader');
  return actions;
}

/** A jump to a place in the text. It happens after the chunk of the place is rendered. */
export interface Jump {
  /** Offset of the place. The outline marks its heading until the reader scrolls. */
  readonly offset: number;
  /** What to bring into view: the quote of the claim at this index, or the words or paragraph at `offset`. */
  readonly target?: number | 'words' | 'paragraph';
  /** Where in the window the target comes to stand. Undefined: in the middle, and no scrolling if it is in view. */
  readonly align?: 'center' | 'start';
  /** Whether to bring the character at `offset` into view, and not the start of a long element. */
  readonly isExact?: boolean;
  readonly focus?: 'target' | 'panel' | undefined;
}

/** Returns the actions and the last jump; the jump is null as long as no address, action or search led to a place. */
export function useJumps(
  text: RefObject<HTMLElement | null>,
  panelHeading: RefObject<HTMLElement | null>,
  annotated: AnnotatedMinutes,
  place: Place,
  copy: (words: string) => void,
): { actions: ReaderActions; jump: Jump | null } {
  const { store, codec, navigate } = useSession();
  const model = useWholeModel();
  const [jump, setJump] = useState<Jump | null>(null);

  useMoveTo(jump, text, panelHeading, annotated);
  /** The place that an action navigates to. The action makes the jump itself, so that the effect below must not. */
  const expected = useRef<string | null>(null);
  const current = placeKey(place.claimIndex, place.paragraphNumber);
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const previous = shown.current;
    if (previous === current) return;
    shown.current = current;
    const isExpected = expected.current === current;
    expected.current = null;
    if (isExpected) return;
    if (current !== NOWHERE) setJump(arrival(place, store.getState().entering !== 'none'));
    // A link without a place may hold a search, which makes its own jump.
    else if (previous !== null) setJump(null);
  }, [current, place, store]);

  const actions = useMemo((): ReaderActions => {
    const { claims, meeting } = annotated;
    const go = (
      key: string,
      change: Partial<ViewState>,
      entering: HistoryStep,
      next: Jump | null,
    ) => {
      if (next) setJump(next);
      if (shown.current !== key) expected.current = key;
      void navigate(change, entering);
    };
    const goToParagraph = (number: number, entering: HistoryStep, next: Jump | null) =>
      go(placeKey(-1, number), atParagraph(meeting, number), entering, next);
    const show = (index: number, entering: HistoryStep, focus?: 'panel') => {
      const claim = claims[index];
      if (!claim) return;
      const { start: offset } = claim.evidence;
      go(placeKey(index, null), atClaim(claim), entering, { offset, target: index, focus });
    };
    return {
      choose: (index) => show(index, 'push', 'panel'),
      stepTo: (index) => show(index, 'replace'),
      close() {
        const claim = claimAt(model, store.getState().state);
        if (!claim || claim.meeting !== meeting.id) return;
        // The paragraph keeps the reader in these minutes at this place.
        goToParagraph(claim.evidence.paragraph, 'push', null);
        if (text.current)
          quoteOf(text.current, annotated, claims.indexOf(claim))?.focus({ preventScroll: true });
      },
      toParagraph: (number) =>
        goToParagraph(number, 'replace', { offset: paragraphAt(annotated, number)?.start ?? 0 }),
      toHeading(heading) {
        const offset = meeting.outline[heading]?.start ?? 0;
        const next: Jump = { offset, target: 'words', align: 'start', focus: 'target' };
        const number = paragraphFrom(annotated, offset);
        if (number === undefined) setJump(next);
        else goToParagraph(number, 'replace', next);
      },
      toOffset: (offset) => setJump({ offset, target: 'words', align: 'center', isExact: true }),
      copyCitation: (paragraph) =>
        copy(t('minutes.citation', { document: meeting.document, paragraph })),
      hrefOf: (number) =>
        writeUrl(codec, {
          ...defaultState(codec),
          view: 'minutes',
          ...atParagraph(meeting, number),
        }),
    };
  }, [annotated, text, copy, store, codec, navigate, model]);
  return { actions, jump };
}

/** Makes a jump: brings its target into view, and moves the focus. */
function useMoveTo(
  jump: Jump | null,
  text: RefObject<HTMLElement | null>,
  panelHeading: RefObject<HTMLElement | null>,
  annotated: AnnotatedMinutes,
) {
  useLayoutEffect(() => {
    if (!jump || !text.current) return undefined;
    const target = targetOf(jump, text.current, annotated);
    if (!target) return undefined;
    const { align, offset, isExact, focus } = jump;
    const character = isExact ? characterAt(target, offset) : undefined;
    const isThere = !align && isInView(target);
    const stop = isThere ? undefined : bringIntoView(target, align ?? 'center', character);
    const control = target.matches('[tabindex]') ? target : target.querySelector('a');
    const focused = focus === 'panel' ? panelHeading.current : focus && control;
    focused?.focus({ preventScroll: true });
    return stop;
  }, [jump, text, panelHeading, annotated]);
}

const placeKey = (claimIndex: number, paragraphNumber: number | null) =>
  `${claimIndex} ${paragraphNumber}`;
const NOWHERE = placeKey(-1, null);

/** The jump to a place that the address names after a link, the back button or a move from another view. */
const arrival = ({ claimIndex, offset }: Place, takesFocus: boolean): Jump => ({
  offset,
  target: claimIndex >= 0 ? claimIndex : 'paragraph',
  align: 'center',
  focus: takesFocus ? 'target' : undefined,
});

/** Returns the element to jump to, or nothing if it is not rendered. */
function targetOf({ target, offset }: Jump, text: HTMLElement, annotated: AnnotatedMinutes) {
  if (target === undefined) return undefined;
  if (typeof target === 'number') return quoteOf(text, annotated, target);
  const words = elementAt(text, offset);
  return target === 'words' ? words : words?.closest<HTMLElement>('[data-paragraph]');
}

/** Returns the button around the first quoted words of a claim, or nothing if they are not rendered. */
function quoteOf(text: HTMLElement, annotated: AnnotatedMinutes, claim: number) {
  const start = annotated.claims[claim]?.evidence.start ?? 0;
  const mark = annotated.marks.findIndex(({ claims }) => claims.includes(claim));
  const words = elementAt(text, start);
  return words?.querySelector(`[data-mark="${mark}"]`)?.closest<HTMLElement>('[role="button"]');
}
