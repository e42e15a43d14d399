import { useSyncExternalStore } from 'react';

/** As the style sheets have it. */
const NARROW = 'screen and (max-width: 640px)';

function onChange(tell: () => void) {
  if (typeof matchMedia === 'undefined') return () => {};
  const query = matchMedia(NARROW);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** Whether the page is that of a phone. */
export const isNarrow = (): boolean =>
  typeof matchMedia !== 'undefined' && matchMedia(NARROW).matches;

/** Null in the prerender, which is read on any screen. */
export const useIsNarrow = (): boolean | null =>
  useSyncExternalStore<boolean | null>(onChange, isNarrow, () => null);
