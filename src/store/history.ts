/**
 * The one file that touches the browser's history: it writes the store's state into the address and
 * brings the store to where the back button leads. Taken out, the page still works.
 */
import type { Session } from './store';
import { writeUrl } from './url-codec';

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
    // A change of place is written at once, so that the back button works immediately and does not leave the page.
    if (entering === 'push' && filter === before.filter) write();
    else if (due.length === 1) afterPaint(write);
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
