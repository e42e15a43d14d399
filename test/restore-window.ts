/**
 * Restores the window after a test file. Test files share one window, since a new React and jsdom for each file took
 * half of the time of all tests.
 */
import { matchTagsFast, tellShownFast } from './shown-or-hidden';

tellShownFast(window);
matchTagsFast(window);

/** Objects whose properties tests replace. */
const objects = [Element, HTMLElement, HTMLAnchorElement, HTMLDialogElement]
  .map(({ prototype }): object => prototype)
  .concat(URL, document, navigator);
const own = objects.map((object) => [object, Object.getOwnPropertyDescriptors(object)] as const);

export function restoreWindow() {
  for (const [object, was] of own) {
    for (const name of Reflect.ownKeys(object))
      if (!Object.hasOwn(was, name)) Reflect.deleteProperty(object, name);
    Object.defineProperties(object, was);
  }
  getSelection()?.removeAllRanges();
  for (const part of [document.documentElement, document.head, document.body]) {
    for (const name of part.getAttributeNames()) part.removeAttribute(name);
    if (part !== document.documentElement) part.replaceChildren();
  }
  // Forgets which element last had the focus, as in a new page (ui/lost-focus.ts).
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  history.replaceState(null, '', '/');
  localStorage.clear();
  sessionStorage.clear();
}
