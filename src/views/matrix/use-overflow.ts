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
 * Scrolls as little as shows a whole cell beside the sticky heads and names: the matrix where it
 * scrolls by itself, and what it stands in. The browser's own way counts a cell under them as in view.
 */
export function bringIntoView(cell: HTMLElement) {
  const matrix = cell.closest<HTMLElement>('.matrix-scroll');
  if (!matrix) return;
  const scrollsItself = getComputedStyle(matrix).overflowY !== 'visible';
  if (scrollsItself) uncover(cell, matrix, matrix, matrix.getBoundingClientRect());
  const around = scrollerAround(matrix);
  const view =
    around === document.documentElement ? { top: 0, left: 0 } : around.getBoundingClientRect();
  uncover(cell, around, scrollsItself ? null : matrix, view);
}

/** The page; in a part that stands alone, that part. */
function scrollerAround({ parentElement }: HTMLElement): HTMLElement {
  if (!parentElement) return document.documentElement;
  const { overflowY } = getComputedStyle(parentElement);
  return /auto|scroll/.test(overflowY) ? parentElement : scrollerAround(parentElement);
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

/** `stuckIn` holds the heads that lie over what is scrolled; `view` is where that begins. */
function uncover(
  cell: HTMLElement,
  scrolled: HTMLElement,
  stuckIn: HTMLElement | null,
  view: { top: number; left: number },
) {
  const covered = coveredEdges(stuckIn);
  const box = cell.getBoundingClientRect();
  // The panel of quotes may lie over the lower part of the page.
  const panel = Number.parseFloat(getComputedStyle(scrolled).scrollPaddingBottom) || 0;
  const top = view.top + covered.top;
  const bottom = view.top + scrolled.clientHeight - panel;
  const left = view.left + covered.left;
  const right = view.left + scrolled.clientWidth;
  // The slanted name of a column reaches as far over those after it as the heads are high.
  const end = Math.max(box.right, box.left + covered.top);
  // Browsers scroll by whole pixels.
  if (!stuckIn || !sticks(cell.closest('thead'))) {
    if (box.top < top) scrolled.scrollTop -= top - box.top;
    else if (box.bottom > bottom) scrolled.scrollTop += Math.ceil(box.bottom - bottom);
  }
  if (!sticks(cell)) {
    if (box.left < left) scrolled.scrollLeft -= left - box.left;
    // By whole columns, but not under the names of the rows.
    else if (end > right)
      scrolled.scrollLeft += Math.min(
        Math.ceil((end - right) / box.width) * box.width,
        box.left - left,
      );
  }
}
