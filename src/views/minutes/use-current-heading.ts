import { type RefObject, useEffect, useState } from 'react';
import type { OutlineNode } from '../../dataset/schema';
import { headingAt } from '../../model/outline';
import { offsetAtTop } from './sight';

/** The heading, by index, over what stands at the top of the window; followed while it scrolls. */
export function useCurrentHeading(
  text: RefObject<HTMLElement | null>,
  outline: readonly OutlineNode[],
): number {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      if (text.current) setCurrent(headingAt(outline, offsetRead(text.current)));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
    };
  }, [text, outline]);
  return current;
}

/** What the end of the page keeps from the top of the window is read where the focus is. */
function offsetRead(text: HTMLElement): number {
  const { scrollHeight } = document.documentElement;
  const isAtEnd = window.scrollY + window.innerHeight >= scrollHeight - 1;
  const focused = document.activeElement;
  const from = focused instanceof HTMLElement ? focused.dataset.from : undefined;
  return isAtEnd && from && text.contains(focused) ? Number(from) : offsetAtTop(text);
}
