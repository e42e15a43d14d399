import { site } from 'virtual:files';
import { recordCount } from '../model/count/record-count';
import type { Filter } from '../model/filter';
import type { Model } from '../model/model';
import { writeUrl } from './url-codec';
import type { Codec } from './url-entries';
import type { ViewState } from './view-state';

/**
 * A complete address of a state of the page, which opens elsewhere. A page that was opened from a disk gives the address
 * that it was built for (`SITE_URL`), or else only the name of its file, since the path on the disk is private.
 * @param query "?view=charts"; '' or "?" for the page as it opens
 */
export function addressOf(query: string): string {
  return pageAddress() + (query === '?' ? '' : query);
}

function pageAddress(): string {
  const { protocol, origin, pathname } = window.location;
  if (protocol !== 'file:') return origin + pathname;
  if (site) return site;
  const name = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
  return name.replace(/[%?#]/g, encodeURIComponent);
}

/**
 * The state that a shared link names: the whole page, also from an embedded part, and without the `seen` of the link
 * that led here.
 */
const sharedState = (state: ViewState): ViewState => ({ ...state, seen: null, embed: null });

/** The complete address of a state, for links and files that leave the page. */
export const addressOfState = (codec: Codec, state: ViewState): string =>
  addressOf(writeUrl(codec, sharedState(state)));

/** The `seen` of a link: the data that its sender sees, so that its reader learns where his page has other data. */
export const seenState = (model: Model, filter: Filter): ViewState['seen'] => ({
  dataset: model.dataset.hash.slice(0, 8),
  records: recordCount(model, filter),
});

/** The complete address of a state, with the data that its sender sees. */
export const addressWithSeen = (
  model: Model,
  codec: Codec,
  state: ViewState,
  filter: Filter,
): string => addressOf(writeUrl(codec, { ...sharedState(state), seen: seenState(model, filter) }));

/** Whether other people can open links to the page. */
export const isReachable = (): boolean =>
  window.location.protocol !== 'file:' || site !== undefined;

type Place = 'record' | 'cell' | 'position';

/**
 * Makes queries ("?view=charts&record=r1") that differ in one key. The other keys are written once, which is most of the
 * work for ten thousand links.
 */
function queriesTo<Key extends Place>(
  codec: Codec,
  state: ViewState,
  key: Key,
): (value: ViewState[Key]) => string {
  const rest = writeUrl(codec, { ...state, record: null, cell: null, position: null });
  const start = rest ? `${rest}&` : '?';
  return (value) => `${start}${key}=${encodeURIComponent(codec[key].serialize(value))}`;
}

/** Makes complete addresses that differ in one key, for files that leave the page. */
export function linksTo<Key extends Place>(
  codec: Codec,
  state: ViewState,
  key: Key,
): (value: ViewState[Key]) => string {
  const page = addressOf('');
  const queryTo = queriesTo(codec, sharedState(state), key);
  return (value) => page + queryTo(value);
}
