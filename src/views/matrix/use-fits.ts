import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether all columns find room beside each other. Then the page alone scrolls; a matrix that is wider
 * than its place has to scroll by itself. False until the page is laid out.
 */
export function useFits(
  scroller: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
): boolean {
  const [fits, setFits] = useState(false);
  useEffect(() => {
    const [place, content] = [scroller.current, table.current];
    if (!place || !content || typeof ResizeObserver === 'undefined') return;
    const measure = () => setFits(content.offsetWidth <= place.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    observer.observe(content);
    return () => observer.disconnect();
  }, [scroller, table]);
  return fits;
}
