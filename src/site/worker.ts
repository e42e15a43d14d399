/**
 * The service worker: stores the page for a reader without a network. The page always comes from the host; the stored
 * files are the answer where the host does not respond in time.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import {
  addPlugins,
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';

interface Waiting {
  waitUntil(done: Promise<unknown>): void;
}
declare const self: {
  skipWaiting(): Promise<void>;
  readonly registration: { readonly scope: string };
  addEventListener(type: 'activate', hear: (event: Waiting) => void): void;
};

/** The build (`keep-offline.ts`) writes the values of these constants. */
declare const FILES: PrecacheEntry[];
/** Files that are stored after their first use: the hash by the address, relative to the page. */
declare const LATER: Record<string, string>;
declare const PAGE: string;
/** Ending of the addresses under which data files are stored. */
declare const KEPT: string;

void self.skipWaiting();
clientsClaim();
// The name of the cache removes the files of earlier workers, which did not check hashes.
setCacheNameDetails({ precache: 'precache-by-hash' });
cleanupOutdatedCaches();
// With `no-cache` the browser asks the host whether its cached response is still valid, so that a bad one is not reused.
addPlugins([
  { requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }) },
]);
/** Answers from the host; from the stored files where the host does not respond within 3 s, or with an error of its own. */
const hostOr = (fromStore: (request: Request) => ReturnType<typeof matchPrecache>) =>
  new NetworkOnly({
    networkTimeoutSeconds: 3,
    plugins: [
      {
        fetchDidSucceed: async ({ response }) =>
          response.status < 500 ? response : Response.error(),
        handlerDidError: ({ request }) => fromStore(request),
      },
    ],
  });
// "Try again" fetches from the host. Stored files have been checked by their hashes, and are a valid fallback.
registerRoute(
  ({ request }) => request.cache === 'reload' && request.mode !== 'navigate',
  hostOr((request) => matchPrecache(request)),
);
/** `LATER` by complete address, without the part behind "#". */
const later = new Map(
  Object.entries(LATER).map(([path, hash]) => [new URL(path, self.registration.scope).href, hash]),
);
const addressOf = ({ url }: { url: string }) => url.replace(/#.*/, '');
const USED = 'used-parts';
registerRoute(
  ({ request }) => later.has(addressOf(request)),
  new CacheFirst({
    cacheName: USED,
    plugins: [
      {
        // A file with another hash is refused, and not stored.
        requestWillFetch: async ({ request }) =>
          new Request(request, {
            cache: 'no-cache',
            integrity: later.get(addressOf(request)) ?? '',
          }),
      },
    ],
  }),
);
// Files of earlier versions are removed.
self.addEventListener('activate', (event) => event.waitUntil(deleteOthers()));
async function deleteOthers() {
  const cache = await caches.open(USED);
  const others = (await cache.keys()).filter((request) => !later.has(addressOf(request)));
  await Promise.all(others.map((request) => cache.delete(request)));
}
// Only exact addresses match, since the page itself is stored under an address that no reader opens.
precacheAndRoute(FILES, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] });
const home = new URL('./', self.registration.scope).pathname;
// The stored page is the answer only for the page's own addresses, and for no other navigation to the host.
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && [home, `${home}index.html`].includes(url.pathname),
  hostOr(() => matchPrecache(PAGE)),
);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${home}data/`) && url.search === '',
  hostOr(({ url }) => matchPrecache(url + KEPT)),
);
