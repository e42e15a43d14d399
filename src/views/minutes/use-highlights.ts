import { type RefObject, useEffect } from 'react';
import type { Range } from '../../model/segments';
import { clearHighlights, showHighlights } from './highlight';

/** Keeps the words found highlighted while the text is scrolled and drawn anew. */
export function useHighlights(
  text: RefObject<HTMLElement | null>,
  found: readonly Range[],
  current: number,
) {
  useEffect(() => {
    const element = text.current;
    if (!element || found.length === 0) return undefined;
    let frame = 0;
    const show = () => {
      frame = 0;
      showHighlights(element, found, current);
    };
    const soon = () => {
      frame ||= requestAnimationFrame(show);
    };
    soon();
    const observer = new MutationObserver(soon);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    window.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('scroll', soon);
      clearHighlights();
    };
  }, [text, found, current]);
}
