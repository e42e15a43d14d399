/** Whether the page is being printed: parts that render only their visible rows must then render all. */
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;
const listeners = new Set<() => void>();

/** One state for the window, which fires the events. */
function setPrinting(now: boolean) {
  isPrinting = now;
  // The browser lays out the page for paper as soon as this returns.
  flushSync(() => {
    for (const notify of listeners) notify();
  });
}

if (typeof window !== 'undefined') {
  addEventListener('beforeprint', () => setPrinting(true));
  addEventListener('afterprint', () => setPrinting(false));
}

function subscribe(notify: () => void) {
  listeners.add(notify);
  return () => {
    listeners.delete(notify);
  };
}

export const useIsPrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
