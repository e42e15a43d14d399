import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Drawing } from './drawing';

/** How far beyond the edge of what is seen a part is drawn. */
const MARGIN = '1500px 0px';

/**
 * Draws the parts that come near to what is seen, and all others bit by bit while the reader reads,
 * so that the browser's own search and printing find the whole. The parts are the children of the
 * element, in order; `scroller` is null where the page itself scrolls.
 */
export function useDrawing(
  drawing: Drawing,
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | null,
) {
  useEffect(() => {
    const drawAll = () => {
      flushSync(() => {
        for (let part = drawing.next(); part !== undefined; part = drawing.next())
          drawing.draw(part);
      });
    };
    const parts = [...(list.current?.children ?? [])];
    if (typeof IntersectionObserver === 'undefined') {
      // Not within an effect of React's.
      const timer = setTimeout(drawAll);
      return () => clearTimeout(timer);
    }
    const places = new Map(parts.map((part, at) => [part, at]));
    const near = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) {
            drawing.draw(places.get(target) ?? 0);
            near.unobserve(target);
          }
      },
      { root: scroller?.current ?? null, rootMargin: MARGIN },
    );
    for (const part of parts) near.observe(part);
    const stop = whenIdle(() => {
      const part = drawing.next();
      if (part !== undefined) drawing.draw(part);
      return part !== undefined;
    });
    window.addEventListener('beforeprint', drawAll);
    return () => {
      near.disconnect();
      stop();
      window.removeEventListener('beforeprint', drawAll);
    };
  }, [drawing, list, scroller]);
}

export function useIsDrawn(drawing: Drawing, part: number): boolean {
  return useSyncExternalStore(
    (tell) => drawing.subscribe(part, tell),
    () => drawing.isDrawn(part),
  );
}

/** Repeats a small piece of work while the browser has nothing else to do, until it gives false. */
function whenIdle(work: () => boolean): () => void {
  const ask = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  const cancel = globalThis.cancelIdleCallback ?? clearTimeout;
  let handle = ask(function run() {
    if (work()) handle = ask(run);
  });
  return () => cancel(handle);
}
