import { type RefObject, useEffect, useRef } from 'react';

/**
 * Returns the focus to the link that opened something, when that closes with the focus in it. Of several links to the
 * same, it is the one that last had the focus.
 * @param opened id (letters, digits, points and hyphens) of what is open; null where nothing is
 * @param attribute attribute of the links, with the id among its words
 */
export function useReturnOfFocus(
  root: RefObject<HTMLElement | null>,
  opened: string | null,
  attribute: string,
) {
  const last = useRef(opened);
  const lastFocused = useRef<Element | null>(null);
  const button = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = root;
    const remember = ({ target }: FocusEvent) => {
      const link = target as Element;
      const panel = link.closest('[popover]')?.id;
      lastFocused.current = link;
      // A link in a panel disappears with it; the button that opened the panel stays.
      button.current = panel
        ? (current?.querySelector(`[popovertarget="${panel}"]`) ?? null)
        : null;
    };
    current?.addEventListener('focusin', remember);
    return () => current?.removeEventListener('focusin', remember);
  }, [root]);
  useEffect(() => {
    const closed = opened === null ? last.current : null;
    last.current = opened;
    if (closed === null || document.activeElement !== document.body) return;
    const isOf = `[${attribute}~="${closed}"]`;
    const opener = lastFocused.current?.matches(isOf) ? lastFocused.current : null;
    const own = opener?.isConnected ? opener : opener && button.current;
    ((own ?? root.current?.querySelector(isOf)) as HTMLElement | null | undefined)?.focus();
  }, [opened, root, attribute]);
}
