/** Whether the page is being printed: what is drawn only where it is in sight must then be drawn whole. */
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;
const told = new Set<() => void>();

function tell(now: boolean) {
  isPrinting = now;
  // The page is laid out for paper as soon as this returns.
  flushSync(() => {
    for (const each of told) each();
  });
}

if (typeof window !== 'undefined') {
  addEventListener('beforeprint', () => tell(true));
  addEventListener('afterprint', () => tell(false));
}

function subscribe(each: () => void) {
  told.add(each);
  return () => {
    told.delete(each);
  };
}

export const useIsPrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
