/**
 * Renders a long list part by part: what is near the visible area at once, the rest while the browser
 * is idle. In the end all of it is in the page, for the browser's own search and for print.
 */
import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

export type RenderedParts = ReturnType<typeof createRenderedParts>;

/** Which parts of a list are rendered, by index; a rendered part stays rendered. */
export function createRenderedParts(count: number, renderedFirst: Iterable<number>) {
  const rendered = new Uint8Array(count);
  const listeners = new Map<number, () => void>();
  for (const part of renderedFirst) rendered[part] = 1;
  let firstLeft = 0;
  return {
    isRendered: (part: number): boolean => rendered[part] === 1,
    render(part: number) {
      if (rendered[part] !== 0) return;
      rendered[part] = 1;
      listeners.get(part)?.();
    },
    /** The first part that is not rendered yet. */
    next(): number | undefined {
      while (rendered[firstLeft] === 1) firstLeft++;
      return firstLeft < count ? firstLeft : undefined;
    },
    /** Calls `notify` when the part is rendered; one subscriber a part. */
    subscribe(part: number, notify: () => void): () => void {
      listeners.set(part, notify);
      return () => listeners.delete(part);
    },
  };
}

export function useIsRendered(parts: RenderedParts, part: number): boolean {
  return useSyncExternalStore(
    (notify) => parts.subscribe(part, notify),
    () => parts.isRendered(part),
  );
}

/** How far beyond the visible area a part is rendered. */
const MARGIN = '1500px 0px';

/**
 * @param list its children are the parts, in order
 * @param scroller null where the page itself scrolls
 */
export function useIncrementalRendering(
  parts: RenderedParts,
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | null,
) {
  useEffect(() => {
    const renderAll = () => {
      flushSync(() => {
        for (let part = parts.next(); part !== undefined; part = parts.next()) parts.render(part);
      });
    };
    if (typeof IntersectionObserver === 'undefined') {
      // React does not flush inside an effect.
      const timer = setTimeout(renderAll);
      return () => clearTimeout(timer);
    }
    const elements = [...(list.current?.children ?? [])];
    const indices = new Map(elements.map((element, index) => [element, index]));
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) {
            parts.render(indices.get(target) ?? 0);
            observer.unobserve(target);
          }
      },
      { root: scroller?.current ?? null, rootMargin: MARGIN },
    );
    for (const element of elements) observer.observe(element);
    const stop = repeatWhenIdle(() => {
      const part = parts.next();
      if (part !== undefined) parts.render(part);
      return part !== undefined;
    });
    window.addEventListener('beforeprint', renderAll);
    return () => {
      observer.disconnect();
      stop();
      window.removeEventListener('beforeprint', renderAll);
    };
  }, [parts, list, scroller]);
}

/** Calls `work` whenever the browser is idle, until it returns false; returns a function that stops. */
function repeatWhenIdle(work: () => boolean): () => void {
  const request = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  const cancel = globalThis.cancelIdleCallback ?? clearTimeout;
  let handle = request(function run() {
    if (work()) handle = request(run);
  });
  return () => cancel(handle);
}
