import { type RefObject, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../../store/react';
import type { Entering } from '../../store/store';
import { defaultState, writeUrl } from '../../store/url-codec';
import type { ViewState } from '../../store/view-state';
import type { Actions } from './actions';
import type { Drawing } from './drawing';
import { rangeIn } from './highlight';
import type { LedTo } from './led-to';
import { atClaim, atParagraph, claimAt } from './place';
import { chunkAt, type Reading } from './reading';
import { bringToSight, elementAt, isInSight } from './sight';

export interface ReaderParts {
  readonly text: RefObject<HTMLElement | null>;
  readonly panelHeading: RefObject<HTMLElement | null>;
  /** True while the reader itself changes the place, and so knows where to scroll. */
  readonly isOwnMove: RefObject<boolean>;
  readonly ledTo: LedTo;
}

/** Draws the text around an offset and gives the element that holds it. */
export function drawnAt(
  { text }: Pick<ReaderParts, 'text'>,
  reading: Reading,
  drawing: Drawing,
  offset: number,
): HTMLElement | undefined {
  const part = chunkAt(reading, offset);
  flushSync(() => drawing.draw(part));
  return text.current ? elementAt(text.current, part, offset) : undefined;
}

/** The button that is the first passage marked for a claim. */
export function passageOf(
  parts: Pick<ReaderParts, 'text'>,
  reading: Reading,
  drawing: Drawing,
  claim: number,
): HTMLElement | null {
  const start = reading.claims[claim]?.evidence.start ?? 0;
  const mark = reading.marks.findIndex(({ claims }) => claims.includes(claim));
  const around = drawnAt(parts, reading, drawing, start);
  const line = around?.querySelector(`[data-mark="${mark}"]`);
  return line?.closest<HTMLElement>('[role="button"]') ?? null;
}

/** A character of the text in the element that holds it, where the browser can say where it is. */
function characterAt(element: HTMLElement, offset: number): Range | undefined {
  const start = offset - Number(element.dataset.from);
  const place = rangeIn(element, start, start + 1);
  const range = document.createRange();
  if (!place || !range.getBoundingClientRect) return undefined;
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

export function useReaderActions(
  parts: ReaderParts,
  reading: Reading,
  drawing: Drawing,
  copyCitation: Actions['copyCitation'],
): Actions {
  const { store, codec, navigate, model } = useSession();
  return useMemo(() => {
    const { claims, meeting } = reading;
    const go = (change: Partial<ViewState>, entering: Entering) => {
      parts.isOwnMove.current = true;
      flushSync(() => void navigate(change, entering));
      parts.isOwnMove.current = false;
    };
    const show = (index: number, entering: Entering) => {
      const claim = claims[index];
      if (!claim) return;
      go(atClaim(claim), entering);
      parts.ledTo.lead(claim.evidence.start);
      const passage = passageOf(parts, reading, drawing, index);
      if (passage && !isInSight(passage)) bringToSight(passage, 'center');
    };
    return {
      choose(index) {
        show(index, 'push');
        parts.panelHeading.current?.focus({ preventScroll: true });
      },
      stepTo: (index) => show(index, 'replace'),
      close() {
        const claim = claimAt(model, store.getState().state);
        const index = claim ? reading.claimIndex.get(claim) : undefined;
        if (!claim || index === undefined) return;
        // Its paragraph, so that the reader stays in these minutes and at this place.
        go(atParagraph(meeting, claim.evidence.paragraph), 'push');
        passageOf(parts, reading, drawing, index)?.focus({ preventScroll: true });
      },
      toParagraph(number) {
        go(atParagraph(meeting, number), 'replace');
        parts.ledTo.lead(reading.paragraphs.get(number)?.start ?? null);
      },
      toHeading(heading) {
        const number = reading.paragraphUnder.get(heading);
        if (number !== undefined) go(atParagraph(meeting, number), 'replace');
        const start = meeting.outline[heading]?.start ?? 0;
        parts.ledTo.lead(start);
        const element = drawnAt(parts, reading, drawing, start);
        if (!element) return;
        bringToSight(element, 'start');
        element.focus({ preventScroll: true });
      },
      toOffset(offset) {
        parts.ledTo.lead(offset);
        const element = drawnAt(parts, reading, drawing, offset);
        if (element) bringToSight(element, 'center', characterAt(element, offset));
      },
      copyCitation,
      hrefOf: (number) =>
        writeUrl(codec, {
          ...defaultState(codec),
          view: 'minutes',
          ...atParagraph(meeting, number),
        }),
    };
  }, [parts, reading, drawing, copyCitation, store, codec, navigate, model]);
}
