import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether all columns find room beside each other. Then the page alone scrolls; a matrix that is wider
 * than its place scrolls by itself, and its frame (the scroller's parent) tells in `data-more` that columns
 * after those in view are out of sight. False until the page is laid out.
 */
export function useOverflow(
  scroller: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const [place, content] = [scroller.current, table.current];
    if (!place || !content || typeof ResizeObserver === 'undefined') return;
    // Beside a scrollbar of its own: where all columns fit it has none.
    const isWhole = () => content.offsetWidth <= place.offsetWidth;
    const tell = () => {
      const { scrollLeft, clientWidth, scrollWidth } = place;
      const isMore = !isWhole() && scrollLeft + clientWidth < scrollWidth - 1;
      place.parentElement?.toggleAttribute('data-more', isMore);
    };
    const measure = () => {
      setFits(isWhole());
      tell();
      keepChosen(content);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    observer.observe(content);
    place.addEventListener('scroll', tell, { passive: true });
    return () => {
      observer.disconnect();
      place.removeEventListener('scroll', tell);
    };
  }, [scroller, table]);
  // It scrolls in another way now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether it fits decides what scrolls.
  useEffect(() => keepChosen(table.current), [fits, table]);
  return fits;
}

/** The panel that tells of a cell takes room from the matrix; the cell stays in sight. */
function keepChosen(table: HTMLElement | null) {
  const chosen = table?.querySelector<HTMLElement>('[aria-selected]');
  // Whoever is on the way through other controls keeps those in sight.
  const focused = document.activeElement?.closest('main a, main button, main select, header *');
  if (chosen && !focused) bringIntoView(chosen);
}

/**
 * Scrolls as little as shows a whole cell beside the sticky heads and names, which the browser counts as free room,
 * and with it the slanted name of its column, which reaches as far to the right as the heads are high.
 */
export function bringIntoView(cell: HTMLElement) {
  const { top, left } = coveredEdges(cell.closest('.matrix-scroll'));
  const isHead = sticks(cell.closest('thead'));
  const reach = Math.max(0, top - cell.offsetWidth);
  cell.style.scrollMargin = sticks(cell) ? '' : `${isHead ? 0 : top}px ${reach}px 0 ${left}px`;
  cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

/** What sticks is in sight. */
const sticks = (part: HTMLElement | null | undefined): part is HTMLElement =>
  !!part && getComputedStyle(part).position === 'sticky';

/** Pixels at the edges of what scrolls that sticky heads and names lie over. */
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

/** Names, bars and status hold their place together, where they do. */
const besideWidth = (scrolled: Element | null) =>
  [...(scrolled?.querySelectorAll<HTMLElement>(BESIDE) ?? [])].reduce(
    (sum, part) => sum + (sticks(part) ? part.offsetWidth : 0),
    0,
  );

const BESIDE = '.m-heads > :is(.m-corner, .m-bar-raised, .m-bar-offered, .m-status)';
