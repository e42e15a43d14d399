/**
 * The service worker: keeps the page for a reader without a network. Whoever has one always gets the
 * page from the host; what was kept is the answer where the host does not answer in time.
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

/** Written in by the build. */
declare const FILES: PrecacheEntry[];
/** Parts that are kept once they were used: the hash by the address, relative to the page. */
declare const LATER: Record<string, string>;
declare const PAGE: string;
/** Ends the address under which a file of the data is kept. */
declare const KEPT: string;

void self.skipWaiting();
clientsClaim();
// What workers kept that did not ask for the hash of a file goes.
setCacheNameDetails({ precache: 'precache-by-hash' });
cleanupOutdatedCaches();
// The host says whether what a browser has is still its answer, so that no bad one is taken twice.
addPlugins([
  { requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }) },
]);
/** The host's answer; where there is none in time, or the host is out of order, what was kept. */
const hostOr = (kept: (request: Request) => ReturnType<typeof matchPrecache>) =>
  new NetworkOnly({
    networkTimeoutSeconds: 3,
    plugins: [
      {
        fetchDidSucceed: async ({ response }) =>
          response.status < 500 ? response : Response.error(),
        handlerDidError: ({ request }) => kept(request),
      },
    ],
  });
// "Try again" asks the host. What was kept is what the build says, and is as good.
registerRoute(
  ({ request }) => request.cache === 'reload' && request.mode !== 'navigate',
  hostOr((request) => matchPrecache(request)),
);
/** The same by what a request asks for; whatever stands behind "#" is not sent. */
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
        // What is not what was built is refused, and not kept.
        requestWillFetch: async ({ request }) =>
          new Request(request, {
            cache: 'no-cache',
            integrity: later.get(addressOf(request)) ?? '',
          }),
      },
    ],
  }),
);
// Parts of versions before this one.
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
async function forgetOthers() {
  const cache = await caches.open(USED);
  const others = (await cache.keys()).filter((request) => !later.has(addressOf(request)));
  await Promise.all(others.map((request) => cache.delete(request)));
}
// By their exact address: the page itself is kept under one that no reader opens.
precacheAndRoute(FILES, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] });
const home = new URL('./', self.registration.scope).pathname;
// Nothing else that is opened from the host is a view of the page.
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && [home, `${home}index.html`].includes(url.pathname),
  hostOr(() => matchPrecache(PAGE)),
);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${home}data/`) && url.search === '',
  hostOr(({ url }) => matchPrecache(url + KEPT)),
);
