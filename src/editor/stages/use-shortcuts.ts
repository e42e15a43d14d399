import { useEffect } from 'react';
import { readChoice } from '../../ui/stored-choice';

/** Elements that use letter keys themselves: text fields and choices. */
const TAKES_KEYS =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/**
 * Hands on each key that is pressed on the page, with the element that has the focus, before the page's own shortcuts
 * see it. Keys in a field are text, and a reader may have turned shortcuts off.
 */
export function useShortcuts(take: (event: KeyboardEvent, target: Element) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, isComposing } = event;
      if (!(target instanceof Element) || isComposing || target.closest(TAKES_KEYS)) return;
      if (readChoice('keys') === '') take(event, target);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  });
}

/** Whether an element belongs to a stage, or holds it: after a click on words the page around them has the focus. */
export const isInStage = (stage: Element | null, target: Element): boolean =>
  stage !== null && (stage.contains(target) || target.contains(stage));
