import { site } from 'virtual:files';
import { type Codec, writeUrl } from './url-codec';
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
export const asPassedOn = (state: ViewState): ViewState => ({ ...state, seen: null, embed: null });

/** The address of a state, for what leaves the page. */
export const addressOfState = (codec: Codec, state: ViewState): string =>
  addressOf(writeUrl(codec, asPassedOn(state)));

/** Whether links of the page open for others. */
export const isReachable = (): boolean =>
  window.location.protocol !== 'file:' || site !== undefined;
