/**
 * Test files share one window: to read React and jsdom anew for each took half of the time of all tests.
 * What a file leaves in it is gone before the next.
 */
import { matchTagsFast, tellShownFast } from './shown-or-hidden';

tellShownFast(window);
matchTagsFast(window);

/** What tests put stand-ins on. */
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
  // Nothing had the focus yet, and lost it, in a page of its own (ui/lost-focus.ts).
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  history.replaceState(null, '', '/');
  localStorage.clear();
  sessionStorage.clear();
}
