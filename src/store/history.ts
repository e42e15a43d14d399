/**
 * The one file that touches the browser's history: it writes the store's state into the address and
 * brings the store to where the back button leads. A page that a link opens begins at its top. Taken out, the page still
 * works.
 */
import type { Session } from './store';
import { writeUrl } from './url-codec';
import type { ViewState } from './view-state';

/** A page of its own begins at its top; where a view goes to one of its places, it does so once it is drawn. */
const PAGE = ['view', 'of', 'finding'] as const satisfies readonly (keyof ViewState)[];

/** Keeps the address and the session in step; returns the way to stop. */
export function connectHistory(session: Session): () => void {
  const { store, codec } = session;
  let shown = location.search;
  /** Steps that the address has not taken yet, oldest first. */
  const due: { entering: 'push' | 'replace'; search: string }[] = [];
  const write = () => {
    for (const { entering, search } of due.splice(0)) {
      const { pathname, hash } = location;
      const address = `${pathname}${search}${hash}`;
      if (entering === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      shown = location.search;
    }
  };
  // Made over the same data, a link says no more than without it.
  if (new URLSearchParams(shown).has('seen') && store.getState().state.seen === null) {
    due.push({ entering: 'replace', search: writeUrl(codec, store.getState().state) });
    write();
  }
  const onBack = () => {
    // A jump within the page comes here too, and is no other state.
    if (location.search === shown) return;
    due.length = 0;
    shown = location.search;
    void session.open(shown);
  };
  addEventListener('popstate', onBack);
  addEventListener('pagehide', write);
  const unsubscribe = store.subscribe(({ state, filter, entering }, before) => {
    if (entering === 'none' || state === before.state) return;
    const search = writeUrl(codec, state);
    // Not against the address, which may spell the same state otherwise.
    if (search === writeUrl(codec, before.state)) return;
    due.push({ entering, search });
    const isOtherPage = PAGE.some((field) => state[field] !== before.state[field]);
    // A step back at once from another place must lead to where the reader was, not out of the page.
    if (isOtherPage || (entering === 'push' && filter === before.filter)) write();
    else if (due.length === 1) afterPaint(write);
    // The step that was written keeps how far the last page was scrolled, to which Back returns.
    if (isOtherPage) document.documentElement.scrollTop = 0;
  });
  return () => {
    removeEventListener('popstate', onBack);
    removeEventListener('pagehide', write);
    unsubscribe();
    write();
  };
}

/**
 * Runs the work once the next frame is on the screen. Writing the history takes the browser longer
 * than drawing a changed filter, and the reader waits for that. A page in the background draws no
 * frames; there the work runs soon all the same.
 */
function afterPaint(work: () => void) {
  let isDone = false;
  const once = () => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 200);
}
