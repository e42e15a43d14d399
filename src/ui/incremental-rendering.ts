/**
 * Renders a long list part by part: the parts near the visible area at once, the rest while the browser is idle. In the
 * end the whole list is in the page, for the browser's search and for print.
 */
import { type RefObject, useEffect, useState } from 'react';
import { useIsPrinting } from './use-is-printing';
import { whenIdle } from './when-idle';

/** Distance from the visible area within which a part is rendered. */
const MARGIN = '1500px 0px';

/** The most steps in which the rest is rendered, since each step compares every part. */
const STEPS = 100;

/**
 * Returns whether to render a part, by its index; a rendered part stays rendered.
 * @param first indices of the parts to render at first
 * @param list its children are the parts, in order
 * @param scroller null where the page itself scrolls
 */
export function useIncrementalRendering(
  count: number,
  first: readonly number[],
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | null,
): (part: number) => boolean {
  const [rendered, setRendered] = useState<ReadonlySet<number>>(() => new Set(first));
  const isPrinting = useIsPrinting();
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const parts = [...(list.current?.children ?? [])];
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting);
        for (const { target } of near) observer.unobserve(target);
        const indices = near.map(({ target }) => parts.indexOf(target));
        if (near.length > 0) setRendered((before) => new Set([...before, ...indices]));
      },
      { root: scroller?.current ?? null, rootMargin: MARGIN },
    );
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, [list, scroller]);
  useEffect(() => {
    let next = 0;
    while (rendered.has(next)) next++;
    if (next >= count) return undefined;
    const some = Array.from({ length: Math.ceil(count / STEPS) }, (_, i) => next + i);
    return whenIdle(() => setRendered((before) => new Set([...before, ...some])));
  }, [rendered, count]);
  return (part) => isPrinting || rendered.has(part);
}
