/** Highlights the words found by the CSS highlight API, which leaves the elements of the text alone. */
import { type RefObject, useEffect } from 'react';
import { firstIndex } from '../../model/first-index';
import type { Range } from '../../model/segments';
import { rangeIn } from './text-position';

const FOUND = 'minutes-found';
const CURRENT = 'minutes-current';

/** Browsers without the API only scroll to what was found. */
const canHighlight = () => typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Keeps the words found highlighted while the text is scrolled and rendered. */
export function useSearchHighlights(
  text: RefObject<HTMLElement | null>,
  found: readonly Range[],
  current: number,
) {
  useEffect(() => {
    const element = text.current;
    if (!element || found.length === 0 || !canHighlight()) return undefined;
    let frame = 0;
    const show = () => {
      frame = 0;
      showHighlights(element, found, current);
    };
    const showSoon = () => {
      frame ||= requestAnimationFrame(show);
    };
    showSoon();
    const observer = new MutationObserver(showSoon);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    window.addEventListener('scroll', showSoon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener('scroll', showSoon);
      CSS.highlights.delete(FOUND);
      CSS.highlights.delete(CURRENT);
    };
  }, [text, found, current]);
}

function showHighlights(text: HTMLElement, found: readonly Range[], current: number) {
  const isFound = new Highlight();
  const isCurrent = new Highlight();
  isCurrent.priority = 1;
  for (const words of wordsNearby(text)) {
    const from = Number(words.dataset.from);
    const to = from + (words.textContent?.length ?? 0);
    const first = firstIndex(found.length, (i) => (found[i] as Range).end > from);
    for (let at = first; at < found.length; at++) {
      const range = found[at];
      if (!range || range.start >= to) break;
      const part = rangeIn(
        words,
        Math.max(range.start, from) - from,
        Math.min(range.end, to) - from,
      );
      if (part) (at === current ? isCurrent : isFound).add(part);
    }
  }
  CSS.highlights.set(FOUND, isFound);
  CSS.highlights.set(CURRENT, isCurrent);
}

/** The rendered words within a screen of the visible area. */
function wordsNearby(text: HTMLElement): HTMLElement[] {
  const room = window.innerHeight;
  return [...text.children]
    .filter((chunk) => {
      const { top, bottom } = chunk.getBoundingClientRect();
      return bottom > -room && top < 2 * room;
    })
    .flatMap((chunk) => [...chunk.querySelectorAll<HTMLElement>('[data-from]')]);
}
