/** Keeps the page for use without a network, and notifies the reader of a newer version. */
import { notify } from './corner-notice';
import { ownFiles } from './dataset/own-files';
import { TIME_LIMIT } from './dataset/own-host';

const { serviceWorker } = navigator;

/** Registers the service worker; rejects if the browser refuses it. Does nothing in an embedded page. */
export async function keepOffline(): Promise<void> {
  // An embedded part is as new as the page around it.
  if (!serviceWorker || window.top !== window) return;
  // The first worker has the version of the page, so only a later one brings a newer version.
  let isKept = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isKept) void tellIfOutdated();
    else keepUsed();
    isKept = true;
  });
  // The host no longer has a file of this version.
  window.addEventListener('vite:preloadError', () => void tellIfOutdated());
  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI));
  document.addEventListener('visibilitychange', () => {
    // Checks for a newer version at each return, since a page may stay open for days.
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}

/** File names in the script of a worker, which loads them without an entry in the page's timeline. */
const FILE_NAMES = /\.\/[\w-]+\.js/g;

/** Fetches again the files that loaded before the service worker, which caches each response. */
function keepUsed() {
  // Each address once: a file that cannot be cached would be fetched without end, since each fetch is observed.
  const asked = new Set<string>();
  const keep = async (address: string) => {
    if (asked.has(address)) return;
    asked.add(address);
    if (await caches.match(address)) return;
    const script = await fetch(address).then((got) => got.text());
    if (!/-worker-/.test(address)) return;
    for (const [name] of script.matchAll(FILE_NAMES)) await keep(new URL(name, address).href);
  };
  // The observer never stops, since files under way are observed only once they have loaded.
  const isPart = ({ name }: PerformanceEntry) => name.includes('/assets/');
  new PerformanceObserver((seen) => {
    for (const { name } of seen.getEntries().filter(isPart)) keep(name).catch(() => {});
  }).observe({ type: 'resource', buffered: true });
}

/** Whether the host now has another script or other data. Rejects without a network. */
async function isOutdated(): Promise<boolean> {
  // A draft is on no host.
  if (ownFiles.mark) return false;
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  const root = document.getElementById('root');
  const parts = [script?.getAttribute('src'), root?.dataset.prerendered];
  const response = await fetch(window.location.pathname, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(TIME_LIMIT),
  });
  const page = await response.text();
  return response.ok && !parts.every((part) => part && page.includes(part));
}

async function tellIfOutdated() {
  // Without a network nothing newer can be loaded.
  if (await isOutdated().catch(() => false)) await notify('update').catch(() => {});
}
