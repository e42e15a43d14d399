import { site } from 'virtual:files';
import { recordCount } from '../model/count/record-count';
import type { Filter } from '../model/filter';
import type { Model } from '../model/model';
import { writeUrl } from './url-codec';
import type { Codec } from './url-entries';
import type { ViewState } from './view-state';

/**
 * A link to a state of the page, to be passed on: whole, and openable elsewhere. A page that was
 * opened from a disk gives the address that it was built for (`SITE_URL`), or else no more than the
 * name of its file: where that lies on a disk is nobody's business.
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
 * The state as what leaves the page names it: whole, whichever part of it is shown, and over the data of
 * this page, whatever a link here was made over.
 */
const asPassedOn = (state: ViewState): ViewState => ({ ...state, seen: null, embed: null });

/** The address of a state, for what leaves the page. */
export const addressOfState = (codec: Codec, state: ViewState): string =>
  addressOf(writeUrl(codec, asPassedOn(state)));

/** What the sender of a link has before her: its reader is told where his page holds other data. */
export const seenUnder = (model: Model, filter: Filter): ViewState['seen'] => ({
  dataset: model.dataset.hash.slice(0, 8),
  records: recordCount(model, filter),
});

/** The address of a state with what its sender sees of it. */
export const addressWithSeen = (
  model: Model,
  codec: Codec,
  state: ViewState,
  filter: Filter,
): string => addressOf(writeUrl(codec, { ...asPassedOn(state), seen: seenUnder(model, filter) }));

/** Whether links of the page open for others. */
export const isReachable = (): boolean =>
  window.location.protocol !== 'file:' || site !== undefined;

type Place = 'record' | 'cell' | 'position';

/**
 * Queries ("?view=charts&record=r1") of many places in the page that differ in one key. The rest is
 * written once: for ten thousand, that is most of the work.
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

/** The same as whole addresses, for what leaves the page. */
export function linksTo<Key extends Place>(
  codec: Codec,
  state: ViewState,
  key: Key,
): (value: ViewState[Key]) => string {
  const page = addressOf('');
  const queryTo = queriesTo(codec, asPassedOn(state), key);
  return (value) => page + queryTo(value);
}
