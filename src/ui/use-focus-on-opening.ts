import { type RefObject, useEffect } from 'react';
import { isFocusLost } from './lost-focus';

/**
 * Whoever opens a panel is led to its heading, and so is whoever comes back to it where the focus
 * went away with what is left; otherwise the back button, a link that arrives with it open and steps
 * inside it leave the focus where it is. `shown` is what the panel was asked to show; `isAsked` is
 * called when a part of that changes, and tells whether the reader did it.
 */
export function useFocusOnOpening(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  shown: readonly unknown[],
  isAsked: () => boolean,
) {
  useEffect(() => {
    if (!isAsked() && !isFocusLost()) return;
    if (panel.current?.contains(document.activeElement)) return;
    heading.current?.focus();
    // biome-ignore lint/correctness/useExhaustiveDependencies: runs when something else is shown
  }, shown);
}
