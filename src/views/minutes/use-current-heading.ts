import { type RefObject, useEffect, useState } from 'react';
import type { OutlineNode } from '../../dataset/schema';
import { headingAt } from '../../model/outline';
import type { LedTo } from './led-to';
import { offsetRead } from './sight';

/** What a reader scrolls with: the bar at the side is the mouse's. */
const BY_HAND = ['wheel', 'touchmove', 'mousedown', 'keydown'] as const;

/** The heading, by index, over what is read: where the reader was led to, then what she scrolls to. */
export function useCurrentHeading(
  text: RefObject<HTMLElement | null>,
  outline: readonly OutlineNode[],
  ledTo: LedTo,
): number {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    let frame = 0;
    // The page also scrolls by itself: to where it leads, and as more of the text is drawn.
    let isByHand = false;
    const look = () => {
      frame = 0;
      if (text.current) setCurrent(headingAt(outline, ledTo.offset() ?? offsetRead(text.current)));
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const onHand = () => {
      isByHand = true;
    };
    const onLead = () => {
      isByHand = false;
      lookSoon();
    };
    const onScroll = () => {
      if (isByHand && ledTo.offset() !== null) ledTo.lead(null);
      lookSoon();
    };
    lookSoon();
    const unsubscribe = ledTo.subscribe(onLead);
    window.addEventListener('scroll', onScroll, { passive: true });
    // Before what a key or a click does: if that leads somewhere, it has the last word.
    const early = { passive: true, capture: true };
    for (const type of BY_HAND) window.addEventListener(type, onHand, early);
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
      window.removeEventListener('scroll', onScroll);
      for (const type of BY_HAND) window.removeEventListener(type, onHand, early);
    };
  }, [text, outline, ledTo]);
  return current;
}
