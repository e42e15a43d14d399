import { type RefObject, useLayoutEffect, useState } from 'react';
import type { OutlineNode } from '../../dataset/schema';
import { headingAt } from '../../model/outline';
import type { Jump } from './reader-actions';
import { offsetRead } from './text-position';

/** Events with which a reader scrolls; the scroll bar is the mouse's. */
const INPUTS = ['wheel', 'touchmove', 'mousedown', 'keydown'] as const;

/** The heading, by index, over what is read: the target of the last jump, then what is scrolled to. */
export function useCurrentHeading(
  text: RefObject<HTMLElement | null>,
  outline: readonly OutlineNode[],
  jump: Jump | null,
): number {
  const [current, setCurrent] = useState(-1);
  useLayoutEffect(() => {
    let frame = 0;
    let target = jump?.offset ?? null;
    // The page also scrolls by itself: to the target, and as more of the text is rendered.
    let isByReader = false;
    const update = () => {
      frame = 0;
      if (text.current) setCurrent(headingAt(outline, target ?? offsetRead(text.current)));
    };
    const updateSoon = () => {
      frame ||= requestAnimationFrame(update);
    };
    const onInput = () => {
      isByReader = true;
    };
    const onScroll = () => {
      if (isByReader) target = null;
      updateSoon();
    };
    updateSoon();
    window.addEventListener('scroll', onScroll, { passive: true });
    // Captured, so that a jump which the same key or click causes comes after it.
    const options = { passive: true, capture: true };
    for (const type of INPUTS) window.addEventListener(type, onInput, options);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      for (const type of INPUTS) window.removeEventListener(type, onInput, options);
    };
  }, [text, outline, jump]);
  return current;
}
