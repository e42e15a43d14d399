/**
 * The one file that touches the browser's history: it writes the store's state into the address and
 * restores the state to which the back button leads. A page that a link opens begins at its top. Without this file the
 * page still works.
 */
import type { Session } from './store';
import { writeUrl } from './url-codec';
import type { ViewState } from './view-state';

/** Fields whose change opens another page, which begins at its top. A view that scrolls to a place does so later. */
const PAGE = ['view', 'of', 'finding'] as const satisfies readonly (keyof ViewState)[];

/** Synchronizes the address with the session; returns a function that stops. */
export function connectHistory(session: Session): () => void {
  const { store, codec } = session;
  let shown = location.search;
  /** Changes that are not written to the address yet, oldest first. */
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
  // A `seen` that matches the page's data says nothing, so it leaves the address.
  if (new URLSearchParams(shown).has('seen') && store.getState().state.seen === null) {
    due.push({ entering: 'replace', search: writeUrl(codec, store.getState().state) });
    write();
  }
  const onBack = () => {
    // A jump to an anchor within the page also fires `popstate`, with the same query.
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
    // The address itself may spell the same state differently, so two written queries are compared.
    if (search === writeUrl(codec, before.state)) return;
    due.push({ entering, search });
    const isOtherPage = PAGE.some((field) => state[field] !== before.state[field]);
    // A change of place is written at once, so that the back button works immediately and does not leave the page.
    if (isOtherPage || (entering === 'push' && filter === before.filter)) write();
    else if (due.length === 1) afterPaint(write);
    // The browser has stored the scroll position of the last page with its step, and restores it on Back.
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
 * Runs the work after the next frame is on the screen, because writing the history takes the browser longer than
 * drawing a changed filter. A page in the background draws no frames; there the work runs after 200 ms.
 */
function afterPaint(work: () => void) {
  let isDone = false;
  const runOnce = () => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(runOnce));
  setTimeout(runOnce, 200);
}
