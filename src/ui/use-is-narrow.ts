import { useCallback, useSyncExternalStore } from 'react';

/** The width of a phone, as in the style sheets. */
const NARROW = 'screen and (max-width: 640px)';

/** Whether the page is as narrow as on a phone, or as another query says. */
export const isNarrow = (query = NARROW): boolean =>
  typeof matchMedia !== 'undefined' && matchMedia(query).matches;

/** The same as a hook; null in the prerendered page, which any screen shows. */
export const useIsNarrow = (query = NARROW): boolean | null =>
  useSyncExternalStore<boolean | null>(
    useCallback(
      (notify) => {
        if (typeof matchMedia === 'undefined') return () => {};
        const list = matchMedia(query);
        list.addEventListener('change', notify);
        return () => list.removeEventListener('change', notify);
      },
      [query],
    ),
    () => isNarrow(query),
    () => null,
  );
