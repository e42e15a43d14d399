import { useEffect } from 'react';

/** Escape leaves wherever the focus is, unless something there has its own use for it; null: nothing to leave. */
export function useEscape(leave: (() => void) | null) {
  useEffect(() => {
    if (!leave) return undefined;
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented) return;
      const busy = 'input, select, textarea, dialog, [popover], details[open]';
      if (target instanceof Element && target.closest(busy)) return;
      leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [leave]);
}
