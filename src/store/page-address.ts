import { site } from 'virtual:files';

/**
 * A link to a state of the page, to be passed on: whole, and openable elsewhere. A page that was
 * opened from a disk gives the address that it was built for (`SITE_URL`), or else no more than the
 * name of its file: where that lies on a disk is nobody's business.
 * @param query "?view=charts"
 */
export function addressOf(query: string): string {
  const { protocol, href, pathname } = window.location;
  if (protocol !== 'file:') return new URL(query, href).href;
  if (site) return new URL(query, site).href;
  return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)) + query;
}

/** The same of the state that is shown. */
export const addressHere = (): string => addressOf(window.location.search);

/** Whether links of the page open for others. */
export const isReachable = (): boolean =>
  window.location.protocol !== 'file:' || site !== undefined;
