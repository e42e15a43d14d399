/** The session in React: a thin hook over the vanilla store. */
import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useDeferredValue,
  useMemo,
  useRef,
} from 'react';
import { useStore } from 'zustand';
import type { Filter } from '../model/filter';
import { addressOf, seenUnder } from './page-address';
import { openCell } from './selectors';
import type { Entering, Pointed, Session, Snapshot } from './store';
import { writeUrl } from './url-codec';
import { actingFilter, changed, filtersOf } from './view-filters';
import type { Cell, Mark, ViewState } from './view-state';

const SessionContext = createContext<Session | null>(null);

/** The snapshot, perhaps a frame behind the page: see `useLateSnapshot`. */
const LateSnapshot = createContext<Snapshot | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  const now = useStore(session.store);
  const late = useDeferredValue(now);
  return (
    <SessionContext value={session}>
      <LateSnapshot value={late}>{children}</LateSnapshot>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no SessionProvider');
  return session;
}

export const useModel = () => useSession().model;

export function useSnapshot<T>(selector: (snapshot: Snapshot) => T): T {
  return useStore(useSession().store, selector);
}

/** Part of the view state; give a selector that returns a primitive or a stable reference. */
export function useView<T>(selector: (state: ViewState) => T): T {
  return useSnapshot(({ state }) => selector(state));
}

/**
 * What the page shows, or showed a frame ago: for what is not waited for, such as the addresses of
 * links. Whoever reads it is drawn once after the frame, and not with it.
 */
export function useLateSnapshot(): Snapshot {
  const late = useContext(LateSnapshot);
  if (!late) throw new Error('useLateSnapshot: no SessionProvider above this component');
  return late;
}

export const useLateView = (): ViewState => useLateSnapshot().state;

/** Fields of the view state, always those of the first call; the same object while none of them changes. */
export function useFields<Key extends keyof ViewState>(...keys: Key[]): Pick<ViewState, Key> {
  const last = useRef<Pick<ViewState, Key>>(null);
  return useView((state) => {
    const { current } = last;
    if (current && keys.every((key) => current[key] === state[key])) return current;
    last.current = Object.fromEntries(keys.map((key) => [key, state[key]])) as Pick<ViewState, Key>;
    return last.current;
  });
}

/** The cell whose evidence is open, if any. */
export function useOpenCell(): Cell | null {
  const model = useModel();
  const open = useFields('cell', 'record');
  return useMemo(() => openCell(model, open), [model, open]);
}

/** What the reader narrows the records to; the same object while no field of it changes. */
export const useFilter = (): Filter => useSnapshot(({ filter }) => filter);

/** As far as it acts in the view that is shown; perhaps a frame behind the page. */
export function useLateFilter(): Filter {
  const { codec } = useSession();
  const { state, filter } = useLateSnapshot();
  const acting = filtersOf(state);
  return useMemo(() => actingFilter(codec, acting, filter), [codec, acting, filter]);
}

/** What is emphasized on the whole page. */
export const useMark = (): Mark | null => useView((state) => state.mark);

/** Emphasizes what is clicked; what is emphasized already is so no longer. */
export function useToggleMark(): (mark: Mark) => void {
  const { codec, navigate, store } = useSession();
  return useCallback(
    (mark) => {
      const { serialize } = codec.mark;
      const isMarked = serialize(mark) === serialize(store.getState().state.mark);
      void navigate({ mark: isMarked ? null : mark });
    },
    [codec, navigate, store],
  );
}

/** Part of what is pointed at; give a selector that returns a primitive. */
export function usePointed<T extends string | boolean | null>(select: (pointed: Pointed) => T): T {
  return useStore(useSession().pointed, select);
}

/** The address of the present view with a change to it, for links that can be copied or opened. */
export function useHref(change: Partial<ViewState>): string {
  const { codec } = useSession();
  // A click goes by the change alone.
  const state = useLateView();
  return writeUrl(codec, { ...changed(state, change), ...outOf(state, change) }) || '?';
}

/** The whole address of the present view with a change to it, to be passed on: with what its sender saw. */
export function useAddress(change: Partial<ViewState>): string {
  const model = useModel();
  return addressOf(useHref({ ...change, seen: seenUnder(model, useFilter()) }));
}

/** Another view than the one that a part of stands alone is the whole page. */
function outOf(state: ViewState, { view }: Partial<ViewState>): Partial<ViewState> | null {
  return state.embed && view && view !== state.view ? { embed: null } : null;
}

/** What a click on a link does: the change, within the page. */
export function useFollow(): (
  event: MouseEvent,
  change: Partial<ViewState>,
  entering?: Entering,
) => void {
  const { navigate, store } = useSession();
  return useCallback(
    (event, change, entering) => {
      // A new tab or window was asked for, or is where it leads: the plain link does that.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (outOf(store.getState().state, change)) return;
      event.preventDefault();
      void navigate(change, entering);
    },
    [navigate, store],
  );
}

/** What makes an `<a>` lead to the present view with a change to it, within the page. */
export function useLink(change: Partial<ViewState>, entering?: Entering) {
  const follow = useFollow();
  const onClick = (event: MouseEvent) => follow(event, change, entering);
  return { href: useHref(change), onClick };
}
