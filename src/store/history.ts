/**
 * The one file that touches the browser's history: it writes the store's state into the address and
 * brings the store to where the back button leads. Taken out, the page still works.
 */
import type { Session } from './store';
import { writeUrl } from './url-codec';

/** Keeps the address and the session in step; returns the way to stop. */
export function connectHistory(session: Session): () => void {
  const { store, codec } = session;
  let shown = window.location.search;
  const onBack = () => {
    // A jump within the page comes here too, and is no other state.
    if (window.location.search === shown) return;
    shown = window.location.search;
    void session.open(shown);
  };
  window.addEventListener('popstate', onBack);
  const unsubscribe = store.subscribe(({ state, entering }, before) => {
    if (entering === 'none' || state === before.state) return;
    const search = writeUrl(codec, state);
    // Not against the address, which may spell the same state otherwise.
    if (search === writeUrl(codec, before.state)) return;
    const address = `${window.location.pathname}${search}${window.location.hash}`;
    if (entering === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    shown = window.location.search;
  });
  return () => {
    window.removeEventListener('popstate', onBack);
    unsubscribe();
  };
}
