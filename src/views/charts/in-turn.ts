/** A value that several parts of a view take over one after the other, a frame each. */
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Even where the browser is never idle, what is out of sight is no more milliseconds behind. */
const LATEST = 1000;

/**
 * @param value what all of the parts are to show; compared by identity
 * @param first parts that show it in the very first frame
 * @param inSight parts to be brought up to date at once, in this order
 * @param outOfSight those that wait until the browser has nothing else to do
 */
export function useInTurn<T>(
  value: T,
  first: readonly string[],
  inSight: readonly string[],
  outOfSight: readonly string[],
) {
  /** What each part shows by now; undefined where it has shown nothing yet. */
  const [shown, setShown] = useState<Readonly<Record<string, T | undefined>>>(() =>
    Object.fromEntries(first.map((name) => [name, value])),
  );
  const isBehind = (name: string) => shown[name] !== value;
  const next = inSight.find(isBehind);
  const later = outOfSight.find(isBehind);

  useEffect(() => {
    const show = (name: string) => setShown((before) => ({ ...before, [name]: value }));
    if (next !== undefined) return afterFrame(() => show(next));
    if (later !== undefined) return whenIdle(() => show(later));
  }, [value, next, later]);

  /** Brings all up to date before it returns: whoever asks lays the page out at once. */
  const showAll = useCallback(
    () =>
      flushSync(() =>
        setShown(Object.fromEntries([...inSight, ...outOfSight].map((name) => [name, value]))),
      ),
    [value, inSight, outOfSight],
  );
  useEffect(() => {
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, [showAll]);
  return { shown, showAll };
}

/** Calls once the present frame is painted; gives what takes that back. */
function afterFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: LATEST });
  return () => cancelIdleCallback(asked);
}
