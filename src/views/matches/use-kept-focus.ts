import { type RefObject, useEffect } from 'react';
import { useView } from '../../store/react';
import { isFocusLost } from '../../ui/lost-focus';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';

/**
 * The focus that went away finds a place: the link of the record whose evidence was closed, the
 * heading of what is listed now.
 */
export function useKeptFocus(
  view: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
) {
  const state = useView((whole) => whole);
  useReturnOfFocus(view, state.record, 'data-record');
  useEffect(() => {
    if (state && isFocusLost()) heading.current?.focus();
  }, [state, heading]);
}
