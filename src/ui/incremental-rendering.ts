/**
 * Renders a long list part by part: what is near the visible area at once, the rest while the browser
 * is idle. In the end all of it is in the page, for the browser's own search and for print.
 */
import { type RefObject, useEffect, useState } from 'react';
import { useIsPrinting } from './use-is-printing';
import { whenIdle } from './when-idle';

/** How far beyond the visible area a part is rendered. */
const MARGIN = '1500px 0px';

/** In so many steps at most the rest is rendered: each looks at every part. */
const STEPS = 100;

/**
 * Says of each part, by index, whether it is to be rendered; a rendered part stays so.
 * @param first the parts that are rendered at first
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
