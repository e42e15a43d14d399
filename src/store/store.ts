/**
 * The view store: the one place where the page's state lives and the one way to change it.
 * It knows neither React nor the browser's history.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { inTime } from '../dataset/own-host';
import type { Dataset, Minutes } from '../dataset/schema';
import type { Filter } from '../model/filter';
import type { Model } from '../model/model';
import type { Search } from '../model/record-search';
import { createCodec, defaultState, type Rejected, type Replaced, readUrl } from './url-codec';
import type { Codec } from './url-entries';
import { changed } from './view-filters';
import { filterOf, type ViewState, viewOfEmbed } from './view-state';

/** How a change enters the browser's history; 'none' where it came from there. */
export type Entering = 'push' | 'replace' | 'none';

export interface Snapshot {
  readonly state: ViewState;
  /**
   * What the state narrows the records to, with the answer of the text search for `state.q`. The same
   * object while no field of it changes: the model keeps its answers by it.
   */
  readonly filter: Filter;
  /** Parts of the URL that were not understood. */
  readonly rejected: readonly Rejected[];
  /** What the link named that has been replaced. */
  readonly replaced: readonly Replaced[];
  /** True where the text search did not load, so that the words asked for were left out. */
  readonly searchFailed: boolean;
  readonly entering: Entering;
}

export interface Session {
  readonly model: Model;
  /** The dataset in its own language; that of the model is in the reader's. */
  readonly original: Dataset;
  readonly codec: Codec;
  readonly store: StoreApi<Snapshot>;
  readonly pointed: StoreApi<Pointed>;
  /** The whole text of a meeting: itself once it has been fetched, until then its promise. */
  readonly minutes: (meeting: string) => Minutes | Promise<Minutes>;
  /** The text search over the records, fetched when it is first asked for; after a failure the next call tries again. */
  readonly searchRecords: () => Promise<Search>;
  /** Changes part of the state. With new words to search it takes effect once they are looked up. */
  readonly navigate: (change: Partial<ViewState>, entering?: Entering) => Promise<void>;
  /** Takes the state from a query string, as the back button does. */
  readonly open: (search: string) => Promise<void>;
  /** Forgets the notice about the URL. */
  readonly dismissRejected: () => void;
}

/**
 * What a link leads to here: a part that stands alone brings its view (the matrix where there is no such
 * part, since the page of another has no room for the whole), and what the sender saw is told only where
 * it was other data.
 */
function arrived(state: ViewState, rejected: readonly Rejected[], { dataset }: Model): ViewState {
  const { view, seen } = state;
  const embed = rejected.some(({ key }) => key === 'embed') ? 'matrix' : state.embed;
  const isOther = seen !== null && !dataset.hash.startsWith(seen.dataset);
  return { ...state, embed, view: embed ? viewOfEmbed(embed) : view, seen: isOther ? seen : null };
}

/** So many filters are kept with all that was worked out under them: a choice is often taken back. */
const KEPT_FILTERS = 4;

/** Of the last filters the one that asks the same, else the next one. */
function known(last: readonly Filter[], next: Filter): Filter {
  const fields = Object.keys(next) as (keyof Filter)[];
  const isSame = (one: unknown, other: unknown) =>
    one === other ||
    (Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, at) => each === other[at]));
  return last.find((one) => fields.every((field) => isSame(one[field], next[field]))) ?? next;
}

/** Fetches each text once, when it is first asked for; after a failure the next call tries again. */
function keepMinutes(fetchMinutes: (meeting: string) => Promise<Minutes>): Session['minutes'] {
  const kept = new Map<string, Minutes | Promise<Minutes>>();
  return (meeting) => {
    const known = kept.get(meeting);
    if (known) return known;
    const coming = fetchMinutes(meeting).then(
      (minutes) => {
        kept.set(meeting, minutes);
        return minutes;
      },
      (error) => {
        kept.delete(meeting);
        throw error;
      },
    );
    kept.set(meeting, coming);
    return coming;
  };
}

/**
 * A session over a dataset at its default view; `open` it at a URL before the first paint.
 * @param original the dataset in its own language, where the model's is in another
 */
export function createSession(
  model: Model,
  fetchMinutes: (meeting: string) => Promise<Minutes>,
  original = model.dataset,
): Session {
  const codec = createCodec(model);
  const usual = defaultState(codec);
  const store = createStore<Snapshot>(() => ({
    state: usual,
    filter: filterOf(usual, null),
    rejected: [],
    replaced: [],
    searchFailed: false,
    entering: 'none',
  }));
  /** The state that the last change leads to: ahead of the store while words are looked up. */
  let going: Pick<Snapshot, 'state' | 'entering'> = store.getState();
  let last: readonly Filter[] = [store.getState().filter];
  let search: Promise<Search> | undefined;
  let latest = 0;

  async function searchRecords() {
    try {
      search ??= inTime(
        import('../model/record-search').then(({ createSearch }) => createSearch(model.dataset)),
      );
      return await search;
    } catch (error) {
      search = undefined;
      throw error;
    }
  }

  async function enter(next: Omit<Snapshot, 'filter' | 'searchFailed'>) {
    const turn = ++latest;
    going = next;
    const current = store.getState();
    let { state } = next;
    let { found } = current.filter;
    let searchFailed = false;
    if (state.q !== current.state.q) {
      if (state.q.trim() === '') found = null;
      else {
        try {
          found = (await searchRecords())(state.q);
        } catch {
          // The part did not load. The rest of the change holds, and the next words try again.
          state = { ...state, q: current.state.q };
          searchFailed = true;
        }
        // A later change overtook this one while the words were looked up.
        if (turn !== latest) return;
      }
    }
    going = { state, entering: 'none' };
    const filter = known(last, filterOf(state, found));
    last = [filter, ...last.filter((one) => one !== filter)].slice(0, KEPT_FILTERS);
    store.setState({ ...next, state, filter, searchFailed });
  }

  return {
    model,
    original,
    codec,
    store,
    pointed: createStore<Pointed>(() => ({ actor: null, topic: null })),
    minutes: keepMinutes(fetchMinutes),
    searchRecords,
    navigate: (change, entering = 'push') => {
      return enter({
        state: changed(going.state, change),
        rejected: [],
        replaced: [],
        // What it overtakes may have been the step that the back button should find.
        entering: going.entering === 'push' ? 'push' : entering,
      });
    },
    open: (query) => {
      const { state, ...notices } = readUrl(codec, query);
      return enter({
        state: arrived(state, notices.rejected, model),
        ...notices,
        entering: 'none',
      });
    },
    dismissRejected: () => store.setState({ rejected: [], replaced: [], entering: 'none' }),
  };
}

/**
 * The actor and the topic under the pointer or in focus, anywhere on the page: whatever shows them
 * marks them. Not a part of the view state: it is gone with the pointer and stands in no link.
 */
export interface Pointed {
  /** Ids; null where nothing of the kind is pointed at. */
  readonly actor: string | null;
  readonly topic: string | null;
}
