import { useEffect } from 'react';

let last: EventTarget | null = null;

// Nothing is focused where the page is prerendered.
if (typeof document !== 'undefined')
  document.addEventListener('focusin', ({ target }) => {
    last = target;
  });

/** Whether what had the focus went away, so that the next key would begin at the top of the page. */
export const isFocusLost = () =>
  document.activeElement === document.body && last instanceof Node && !last.isConnected;

/** Gives the focus to the fallback when a change of the page has removed the element that had it. */
export function useFocusFallback(change: unknown, fallback: () => HTMLElement | null) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each change of the page
  useEffect(() => {
    if (isFocusLost()) fallback()?.focus();
  }, [change]);
}
