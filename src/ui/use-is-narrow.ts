import { useSyncExternalStore } from 'react';

/** The width of a phone, as in the style sheets. */
const NARROW = 'screen and (max-width: 640px)';

function subscribe(notify: () => void) {
  if (typeof matchMedia === 'undefined') return () => {};
  const query = matchMedia(NARROW);
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

/** Whether the page is as narrow as on a phone. */
export const isNarrow = (): boolean =>
  typeof matchMedia !== 'undefined' && matchMedia(NARROW).matches;

/** The same as a hook; null in the prerendered page, which any screen shows. */
export const useIsNarrow = (): boolean | null =>
  useSyncExternalStore<boolean | null>(subscribe, isNarrow, () => null);
