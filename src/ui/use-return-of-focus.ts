import { type RefObject, useEffect, useRef } from 'react';

/**
 * When what was opened is closed and the focus with it, the link that opened it has it again.
 * @param opened id (letters, digits, points and hyphens) of what is open, null where nothing is
 * @param attribute that of the links, which holds the id as one of its words
 */
export function useReturnOfFocus(
  root: RefObject<HTMLElement | null>,
  opened: string | null,
  attribute: string,
) {
  const last = useRef(opened);
  useEffect(() => {
    const closed = opened === null ? last.current : null;
    last.current = opened;
    if (closed === null || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>(`[${attribute}~="${closed}"]`)?.focus();
  }, [opened, root, attribute]);
}
