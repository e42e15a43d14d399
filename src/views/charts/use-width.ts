import { type RefObject, useLayoutEffect, useState } from 'react';
import { useIsPrinting } from '../../ui/use-is-printing';

/** Width of a screen of which nothing is known yet. */
const FIRST = 720;
/** On paper, whatever the screen; the styles of print make it fit A4 and Letter. */
const PRINTED = 920;
/** That of the last picture measured: all charts are of one width. */
let likely = FIRST;
/** By the figure they stand in, which stays where a filter takes a picture away and brings it back. */
const known = new WeakMap<Element, number>();

/** Inner width of an element in CSS pixels, followed as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(likely);
  const isPrinting = useIsPrinting();
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const figure = node.closest('figure') ?? node;
    const measure = () => {
      // Zero where the element is not laid out: a chart cannot be drawn on nothing.
      likely = node.clientWidth || FIRST;
      known.set(figure, likely);
      setWidth(likely);
    };
    const last = known.get(figure);
    // To ask the browser would make it lay out the page once more; the observer tells it anyway.
    if (last === undefined) measure();
    else setWidth(last);
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return isPrinting ? PRINTED : width;
}
