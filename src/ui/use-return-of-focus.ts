import { type RefObject, useEffect, useRef } from 'react';

/**
 * When what was opened is closed and the focus with it, the link that opened it has it again: the one
 * that last had the focus, where several lead to the same.
 * @param opened id (letters, digits, points and hyphens) of what is open, null where nothing is
 * @param attribute that of the links, which holds the id as one of its words
 */
export function useReturnOfFocus(
  root: RefObject<HTMLElement | null>,
  opened: string | null,
  attribute: string,
) {
  const last = useRef(opened);
  const left = useRef<Element | null>(null);
  const button = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = root;
    const remember = ({ target }: FocusEvent) => {
      const link = target as Element;
      const panel = link.closest('[popover]')?.id;
      left.current = link;
      // What stood in a panel is gone with it; the button that opened it is there.
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
    const opener = left.current?.matches(isOf) ? left.current : null;
    const own = opener?.isConnected ? opener : opener && button.current;
    ((own ?? root.current?.querySelector(isOf)) as HTMLElement | null | undefined)?.focus();
  }, [opened, root, attribute]);
}
