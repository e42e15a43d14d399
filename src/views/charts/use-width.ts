import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of a screen of which nothing is known yet. */
const FIRST = 720;

/** Inner width of an element in CSS pixels, followed as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    // Zero where the element is not laid out: a chart cannot be drawn on nothing.
    const measure = () => setWidth(node.clientWidth || FIRST);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
