import { type RefObject, useEffect, useRef } from 'react';
import { useView } from '../../store/react';
import { isFocusLost } from '../../ui/lost-focus';

/**
 * The focus that went away finds a place: the link of the record whose evidence was closed, the
 * heading of what is listed now.
 */
export function useKeptFocus(
  view: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
) {
  const record = useView((state) => state.record);
  const last = useRef(record);
  const state = useView((whole) => whole);
  useEffect(() => {
    const closed = record === null ? last.current : null;
    last.current = record;
    if (closed === null || document.activeElement !== document.body) return;
    view.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(closed)}"]`)?.focus();
  }, [record, view]);
  useEffect(() => {
    if (state && isFocusLost()) heading.current?.focus();
  }, [state, heading]);
}
