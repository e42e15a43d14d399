import { type RefObject, useEffect, useState } from 'react';

/**
 * Returns whether all columns fit side by side; false until the page is laid out. If they fit, only the page scrolls.
 * A wider matrix scrolls in its frame (the scroller's parent), whose `data-more` says that more columns follow.
 */
export function useOverflow(
  scroller: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const [place, content] = [scroller.current, table.current];
    if (!place || !content || typeof ResizeObserver === 'undefined') return;
    // The width without the matrix's own scrollbar, which it has only when columns do not fit.
    const isWhole = () => content.offsetWidth <= place.offsetWidth;
    const updateMore = () => {
      const { scrollLeft, clientWidth, scrollWidth } = place;
      const isMore = !isWhole() && scrollLeft + clientWidth < scrollWidth - 1;
      place.parentElement?.toggleAttribute('data-more', isMore);
    };
    const measure = () => {
      setFits(isWhole());
      updateMore();
      keepChosen(content);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    observer.observe(content);
    place.addEventListener('scroll', updateMore, { passive: true });
    return () => {
      observer.disconnect();
      place.removeEventListener('scroll', updateMore);
    };
  }, [scroller, table]);
  // When this changes, another element scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether it fits decides what scrolls.
  useEffect(() => keepChosen(table.current), [fits, table]);
  return fits;
}

/** Keeps the open cell in view when the evidence panel narrows the matrix. */
function keepChosen(table: HTMLElement | null) {
  const chosen = table?.querySelector<HTMLElement>('[aria-selected]');
  // A reader who tabs through other controls must not lose them by a scroll.
  const focused = document.activeElement?.closest('main a, main button, main select, header *');
  if (chosen && !focused) bringIntoView(chosen);
}

/**
 * Scrolls the least distance that shows a cell clear of the sticky heads and names, which the browser ignores, and the
 * slanted name of its column, which reaches as far to the right as the heads are high.
 */
export function bringIntoView(cell: HTMLElement) {
  const { top, left } = coveredEdges(cell.closest('.matrix-scroll'));
  const isHead = sticks(cell.closest('thead'));
  const reach = Math.max(0, top - cell.offsetWidth);
  cell.style.scrollMargin = sticks(cell) ? '' : `${isHead ? 0 : top}px ${reach}px 0 ${left}px`;
  cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

/** Whether a cell is sticky, and therefore always in view. */
const sticks = (part: HTMLElement | null | undefined): part is HTMLElement =>
  !!part && getComputedStyle(part).position === 'sticky';

/** Returns the pixels at the edges of the scroller that sticky heads and names cover. */
export function coveredEdges(scrolled: Element | null) {
  const size = (selector: string, side: 'offsetWidth' | 'offsetHeight') => {
    const part = scrolled?.querySelector<HTMLElement>(selector);
    return sticks(part) ? part[side] : 0;
  };
  return {
    top: size('thead', 'offsetHeight'),
    left: besideWidth(scrolled),
  };
}

/** Whether names, bars and status are sticky. */
const besideWidth = (scrolled: Element | null) =>
  [...(scrolled?.querySelectorAll<HTMLElement>(BESIDE) ?? [])].reduce(
    (sum, part) => sum + (sticks(part) ? part.offsetWidth : 0),
    0,
  );

const BESIDE = '.m-heads > :is(.m-corner, .m-bar-raised, .m-bar-offered, .m-status, .m-since)';
