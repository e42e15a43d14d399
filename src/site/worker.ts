/**
 * The service worker: keeps the page for a reader without a network. Whoever has one always gets the
 * page from the host; what was kept is the answer where the host does not answer in time.
 */
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

declare const self: {
  skipWaiting(): Promise<void>;
  readonly registration: { readonly scope: string };
};

/** Written in by the build. */
declare const FILES: PrecacheEntry[];
declare const PAGE: string;
/** Ends the address under which a file of the data is kept. */
declare const KEPT: string;

void self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
// By their exact address: the page itself is kept under one that no reader opens.
precacheAndRoute(FILES, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] });
const home = new URL('./', self.registration.scope).pathname;
const pageOfHost = new NetworkOnly({
  networkTimeoutSeconds: 3,
  plugins: [{ handlerDidError: () => matchPrecache(PAGE) }],
});
// Nothing else that is opened from the host is a view of the page.
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && [home, `${home}index.html`].includes(url.pathname),
  pageOfHost,
);
const fileOfHost = new NetworkOnly({
  networkTimeoutSeconds: 3,
  plugins: [{ handlerDidError: ({ request }) => matchPrecache(request.url + KEPT) }],
});
registerRoute(
  ({ url }) => url.pathname.startsWith(`${home}data/`) && url.search === '',
  fileOfHost,
);
