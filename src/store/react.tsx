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
import { wholeOf } from '../model/model';
import { addressOf, seenState } from './page-address';
import { openCell } from './selectors';
import type { HistoryStep, PointedItems, Session, Snapshot } from './store';
import { writeUrl } from './url-codec';
import { actingFilter, changeState, filtersOf } from './view-filters';
import type { Cell, Mark, ViewState } from './view-state';

const SessionContext = createContext<Session | null>(null);

/** The snapshot, up to one frame late: see `useLateSnapshot`. */
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

/** The model of what the page shows: of several meetings, that of what stood at one of them. */
export const useModel = () => useSnapshot(({ model }) => model);

/** The model of all that was ever said. */
export const useWholeModel = () => wholeOf(useModel());

export function useSnapshot<T>(selector: (snapshot: Snapshot) => T): T {
  return useStore(useSession().store, selector);
}

/** Part of the view state. The selector must return a primitive or a stable reference. */
export function useView<T>(selector: (state: ViewState) => T): T {
  return useSnapshot(({ state }) => selector(state));
}

/**
 * The present snapshot, or that of the previous frame. Components for which a reader does not wait, such as links with
 * their addresses, use it and render after the frame.
 */
export function useLateSnapshot(): Snapshot {
  const late = useContext(LateSnapshot);
  if (!late) throw new Error('useLateSnapshot: no SessionProvider above this component');
  return late;
}

export const useLateView = (): ViewState => useLateSnapshot().state;

/** Some fields of the view state, as the same object while none of them changes. The keys must not change. */
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

/** The reader's filter; the same object while no field of it changes. */
export const useFilter = (): Filter => useSnapshot(({ filter }) => filter);

/** The part of the filter that acts in the present view, up to one frame late. */
export function useLateFilter(): Filter {
  const { codec } = useSession();
  const { state, filter } = useLateSnapshot();
  const acting = filtersOf(state);
  return useMemo(() => actingFilter(codec, acting, filter), [codec, acting, filter]);
}

/** The mark that the whole page emphasizes. */
export const useMark = (): Mark | null => useView((state) => state.mark);

/** Returns a function that sets a mark, or removes it where it is set already. */
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

/** Part of what the reader points at. The selector must return a primitive. */
export function usePointed<T extends string | boolean | null>(
  select: (pointed: PointedItems) => T,
): T {
  return useStore(useSession().pointed, select);
}

/** The query of the present state with a change to it, for the `href` of links. */
export function useHref(change: Partial<ViewState>): string {
  const { codec } = useSession();
  // The state may be one frame late, since a click applies the change to the present state.
  const state = useLateView();
  return writeUrl(codec, { ...changeState(state, change), ...leaveEmbed(state, change) }) || '?';
}

/** The complete address of the present state with a change to it, and with the data that its sender sees. */
export function useAddress(change: Partial<ViewState>): string {
  const model = useModel();
  return addressOf(useHref({ ...change, seen: seenState(model, useFilter()) }));
}

/** A change that leaves an embedded part: a link to another view opens the whole page. Null where it stays. */
function leaveEmbed(state: ViewState, { view }: Partial<ViewState>): Partial<ViewState> | null {
  return state.embed && view && view !== state.view ? { embed: null } : null;
}

/** Returns a function for clicks on links: it makes the change within the page. */
export function useFollow(): (
  event: MouseEvent,
  change: Partial<ViewState>,
  entering?: HistoryStep,
) => void {
  const { navigate, store } = useSession();
  return useCallback(
    (event, change, entering) => {
      // The browser itself opens links in a new tab or window, and those out of an embedded part.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (leaveEmbed(store.getState().state, change)) return;
      event.preventDefault();
      void navigate(change, entering);
    },
    [navigate, store],
  );
}

/** Attributes of an `<a>` that leads to the present state with a change to it, within the page. */
export function useLink(change: Partial<ViewState>, entering?: HistoryStep) {
  const follow = useFollow();
  const onClick = (event: MouseEvent) => follow(event, change, entering);
  return { href: useHref(change), onClick };
}
