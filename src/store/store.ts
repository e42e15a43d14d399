/**
 * The view store: the one place where the page's state lives and the one way to change it.
 * It knows neither React nor the browser's history.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { withTimeLimit } from '../dataset/own-host';
import type { Dataset, Minutes } from '../dataset/schema';
import type { Filter } from '../model/filter';
import type { Search } from '../model/minutes/record-search';
import type { Model } from '../model/model';
import {
  createCodec,
  defaultState,
  type RejectedPart,
  type ReplacedPart,
  readUrl,
} from './url-codec';
import type { Codec } from './url-entries';
import { changeState } from './view-filters';
import { filterOf, type ViewState, viewOfEmbed } from './view-state';

/** How a change enters the browser's history; 'none' for a change that came from the history. */
export type HistoryStep = 'push' | 'replace' | 'none';

export interface Snapshot {
  readonly state: ViewState;
  /** The model of what the state shows: with one meeting that of the session. */
  readonly model: Model;
  /**
   * The filter of the state, with the result of the text search for `state.q`. The same object while no field of it
   * changes, because the model caches its answers by this object.
   */
  readonly filter: Filter;
  /** Parts of the URL that were not understood. */
  readonly rejected: readonly RejectedPart[];
  /** Parts of the link that have been replaced, for a notice. */
  readonly replaced: readonly ReplacedPart[];
  /** True where the text search did not load, so that the words were not applied. */
  readonly searchFailed: boolean;
  readonly entering: HistoryStep;
}

export interface Session {
  /** The model of the present snapshot. */
  readonly model: Model;
  /** The dataset in its own language; the model's dataset is in the reader's language. */
  readonly original: Dataset;
  readonly codec: Codec;
  /** The questions about meetings over time; absent with one meeting. */
  readonly time?: typeof import('./meeting-state') | undefined;
  readonly store: StoreApi<Snapshot>;
  readonly pointed: StoreApi<PointedItems>;
  /** The minutes of a meeting; their promise until they are fetched. */
  readonly minutes: (meeting: string) => Minutes | Promise<Minutes>;
  /** The text search over the records, loaded by the first call; after a failure the next call loads it again. */
  readonly searchRecords: () => Promise<Search>;
  /** Changes part of the state. A change of the search words takes effect after the search. */
  readonly navigate: (change: Partial<ViewState>, entering?: HistoryStep) => Promise<void>;
  /** Sets the state from a query string, as the back button does. */
  readonly open: (search: string) => Promise<void>;
  /** Closes the notice about the URL. */
  readonly dismissRejected: () => void;
}

/**
 * The state that a link opens. An embedded part sets its view; an unknown part becomes the matrix, since the whole page
 * does not fit into another page. `seen` stays only where the sender had other data.
 */
function stateOfLink(
  state: ViewState,
  rejected: readonly RejectedPart[],
  { dataset }: Model,
): ViewState {
  const { view, seen } = state;
  const embed = rejected.some(({ key }) => key === 'embed') ? 'matrix' : state.embed;
  const isOther = seen !== null && !dataset.hash.startsWith(seen.dataset);
  return { ...state, embed, view: embed ? viewOfEmbed(embed) : view, seen: isOther ? seen : null };
}

/** Number of recent filters that are reused with their cached answers, since readers often undo a choice. */
const RECENT_FILTERS = 4;

/** Returns the recent filter that equals `next`, or else `next`. */
function reuseFilter(last: readonly Filter[], next: Filter): Filter {
  const fields = Object.keys(next) as (keyof Filter)[];
  const isSame = (one: unknown, other: unknown) =>
    one === other ||
    (Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, at) => each === other[at]));
  return last.find((one) => fields.every((field) => isSame(one[field], next[field]))) ?? next;
}

/** Caches the minutes of each meeting after the first call; after a failure the next call fetches them again. */
function cacheMinutes(fetchMinutes: (meeting: string) => Promise<Minutes>): Session['minutes'] {
  const cache = new Map<string, Minutes | Promise<Minutes>>();
  return (meeting) => {
    const cached = cache.get(meeting);
    if (cached) return cached;
    const coming = fetchMinutes(meeting).then(
      (minutes) => {
        cache.set(meeting, minutes);
        return minutes;
      },
      (error) => {
        cache.delete(meeting);
        throw error;
      },
    );
    cache.set(meeting, coming);
    return coming;
  };
}

/**
 * Creates a session over a dataset at its default view; call `open` with the URL's query before the first paint. (It is
 * long because its parts share the change that is under way.)
 * @param whole the model of all that was ever said
 * @param original the dataset in its own language, where the model's is in another language
 * @param time the questions about meetings over time, for a dataset of several meetings
 */
export function createSession(
  whole: Model,
  fetchMinutes: (meeting: string) => Promise<Minutes>,
  original = whole.dataset,
  time?: typeof import('./meeting-state'),
): Session {
  const codec = createCodec(whole);
  const usual = defaultState(codec);
  const store = createStore<Snapshot>(() => ({
    state: usual,
    model: time?.modelOf(whole, usual) ?? whole,
    filter: filterOf(usual, null),
    rejected: [],
    replaced: [],
    searchFailed: false,
    entering: 'none',
  }));
  /** The state after the last change, which the store does not have yet while a search runs. */
  let going: Pick<Snapshot, 'state' | 'entering'> = store.getState();
  let last: readonly Filter[] = [store.getState().filter];
  let search: Promise<Search> | undefined;
  let latest = 0;

  async function searchRecords() {
    try {
      search ??= withTimeLimit(
        import('../model/minutes/record-search').then(({ createSearch }) =>
          createSearch(whole.dataset),
        ),
      );
      return await search;
    } catch (error) {
      search = undefined;
      throw error;
    }
  }

  /** The result of the last search, over all records. */
  let hitsInAll: Filter['hits'] = null;

  async function enter(next: Omit<Snapshot, 'filter' | 'model' | 'searchFailed'>) {
    const turn = ++latest;
    going = next;
    const current = store.getState();
    let { state } = next;
    let searchFailed = false;
    if (state.q !== current.state.q) {
      if (state.q.trim() === '') hitsInAll = null;
      else {
        try {
          const hits = (await searchRecords())(state.q);
          // A later change came during the search.
          if (turn !== latest) return;
          hitsInAll = hits;
        } catch {
          // The search did not load. The rest of the change applies, and the next words load it again.
          state = { ...state, q: current.state.q };
          searchFailed = true;
        }
        if (turn !== latest) return;
      }
    }
    going = { state, entering: 'none' };
    const model = time?.modelOf(whole, state) ?? whole;
    const hits = time?.hitsIn(model, hitsInAll) ?? hitsInAll;
    const filter = reuseFilter(last, filterOf(state, hits));
    last = [filter, ...last.filter((one) => one !== filter)].slice(0, RECENT_FILTERS);
    store.setState({ ...next, state, model, filter, searchFailed });
  }

  return {
    get model() {
      return store.getState().model;
    },
    original,
    codec,
    time,
    store,
    pointed: createStore<PointedItems>(() => ({ actor: null, topic: null })),
    minutes: cacheMinutes(fetchMinutes),
    searchRecords,
    navigate: (change, entering = 'push') => {
      return enter({
        state: changeState(going.state, change),
        rejected: [],
        replaced: [],
        // A change that this one overtakes may have been a step for the back button.
        entering: going.entering === 'push' ? 'push' : entering,
      });
    },
    open: (query) => {
      const { state, rejected, replaced } = readUrl(codec, query);
      const { since } = state;
      const isOdd = since !== null && time?.isSinceOdd(whole, state);
      if (isOdd) rejected.push({ key: 'since', text: since });
      return enter({
        state: stateOfLink(isOdd ? { ...state, since: null } : state, rejected, whole),
        ...{ rejected, replaced, entering: 'none' },
      });
    },
    dismissRejected: () => store.setState({ rejected: [], replaced: [], entering: 'none' }),
  };
}

/**
 * The actor and the topic under the pointer or in focus; every part of the page that shows them marks them. They are no
 * part of the view state, and stand in no link.
 */
export interface PointedItems {
  /** Ids; null where the reader points at none. */
  readonly actor: string | null;
  readonly topic: string | null;
}
