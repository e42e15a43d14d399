import { type RefObject, useEffect, useState } from 'react';
import { bringIntoView } from './into-view';

/**
 * Whether all columns find room beside each other. Then the page alone scrolls; a matrix that is wider
 * than its place scrolls by itself, and its frame (the scroller's parent) tells in `data-more` at which
 * sides columns are out of sight. False until the page is laid out.
 */
export function useOverflow(
  scroller: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const [place, content] = [scroller.current, table.current];
    if (!place || !content || typeof ResizeObserver === 'undefined') return;
    const tell = () => {
      const { scrollLeft, clientWidth, scrollWidth } = place;
      const sides = [
        scrollLeft > 1 && 'before',
        scrollLeft + clientWidth < scrollWidth - 1 && 'after',
      ];
      place.parentElement?.setAttribute('data-more', sides.filter(Boolean).join(' '));
    };
    const measure = () => {
      setFits(content.offsetWidth <= place.clientWidth);
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
  if (chosen) bringIntoView(chosen);
}
