/**
 * The view store: the one place where the page's state lives and the one way to change it.
 * It knows neither React nor the browser's history.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { KINDS, type Minutes } from '../dataset/schema';
import type { Model } from '../model/model';
import { createSearch } from '../model/search';
import { type Answers, createAnswers } from './answers';
import { type Codec, createCodec, defaultState, readUrl } from './url-codec';
import type { ViewState } from './view-state';

/** How a change enters the browser's history; 'none' where it came from there. */
export type Entering = 'push' | 'replace' | 'none';

export interface Snapshot {
  readonly state: ViewState;
  /** Answer of the text search for `state.q`. */
  readonly found: Uint8Array | null;
  /** Keys of the URL whose value was not understood. */
  readonly rejected: readonly string[];
  readonly entering: Entering;
}

export interface Session {
  readonly model: Model;
  readonly codec: Codec;
  readonly store: StoreApi<Snapshot>;
  readonly answers: Answers;
  /** The whole text of a meeting; fetched when first asked for. */
  readonly minutes: (meeting: string) => Promise<Minutes>;
  /** Changes part of the state. With new words to search it takes effect once they are looked up. */
  readonly navigate: (change: Partial<ViewState>, entering?: Entering) => Promise<void>;
  /** Takes the state from a query string, as the back button does. */
  readonly open: (search: string) => Promise<void>;
  /** Forgets the notice about the URL. */
  readonly dismissRejected: () => void;
}

/** A session over a dataset at its default view; `open` it at a URL before the first paint. */
export function createSession(model: Model, minutes: Session['minutes']): Session {
  const codec = createCodec(model);
  const store = createStore<Snapshot>(() => ({
    state: defaultState(codec),
    found: null,
    rejected: [],
    entering: 'none',
  }));
  let search: ReturnType<typeof createSearch> | undefined;
  let latest = 0;

  async function enter(next: Omit<Snapshot, 'found'>) {
    const turn = ++latest;
    const current = store.getState();
    let { found } = current;
    if (next.state.q !== current.state.q) {
      if (next.state.q.trim() === '') found = null;
      else {
        search ??= createSearch(model.dataset);
        found = (await search)(next.state.q);
        // A later change overtook this one while the words were looked up.
        if (turn !== latest) return;
      }
    }
    store.setState({ ...next, found });
  }

  return {
    model,
    codec,
    store,
    answers: createAnswers(model),
    minutes,
    navigate: (change, entering = 'push') => {
      const state = { ...store.getState().state, ...change };
      return enter({
        // No kind chosen asks nothing: all kinds, said so.
        state: state.kind.length === 0 ? { ...state, kind: KINDS } : state,
        rejected: [],
        entering,
      });
    },
    open: (query) => enter({ ...readUrl(codec, query), entering: 'none' }),
    dismissRejected: () => store.setState({ rejected: [], entering: 'none' }),
  };
}
