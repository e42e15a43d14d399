/** Keeps the page for a reader without a network, and tells her when a newer version has come. */
import { tell } from './corner-notice';
import { opened } from './dataset/own-files';
import { LIMIT } from './dataset/own-host';

const { serviceWorker } = navigator;

export async function keepOffline(): Promise<void> {
  // Another page's part of this one is as new as that page.
  if (!serviceWorker || window.top !== window) return;
  // The first worker of all brings nothing newer.
  let isKept = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isKept) void tellIfOutdated();
    else keepUsed();
    isKept = true;
  });
  // A part that the host has no more.
  window.addEventListener('vite:preloadError', () => void tellIfOutdated());
  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI));
  document.addEventListener('visibilitychange', () => {
    // A page may stay open for days.
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}

/** Names of files in the script of a worker that loads them itself: the page does not hear of those. */
const NAMED = /\.\/[\w-]+\.js/g;

/** What came before somebody was there to keep it is asked for again: the worker keeps what it answers with. */
function keepUsed() {
  // What cannot be kept would be asked for without end, since each answer is heard of.
  const asked = new Set<string>();
  const keep = async (address: string) => {
    if (asked.has(address)) return;
    asked.add(address);
    if (await caches.match(address)) return;
    const script = await fetch(address).then((got) => got.text());
    if (!/-worker-/.test(address)) return;
    for (const [name] of script.matchAll(NAMED)) await keep(new URL(name, address).href);
  };
  // Never stopped: what was under way when the worker came is told of once it has come.
  const isPart = ({ name }: PerformanceEntry) => name.includes('/assets/');
  new PerformanceObserver((seen) => {
    for (const { name } of seen.getEntries().filter(isPart)) keep(name).catch(() => {});
  }).observe({ type: 'resource', buffered: true });
}

/** The page that the host gives now is made of another script or other data. */
async function isOutdated(): Promise<boolean> {
  // What is shown of a draft is on no host.
  if (opened.mark) return false;
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  const root = document.getElementById('root');
  const parts = [script?.getAttribute('src'), root?.dataset.prerendered];
  const response = await fetch(window.location.pathname, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(LIMIT),
  });
  const page = await response.text();
  return response.ok && !parts.every((part) => part && page.includes(part));
}

async function tellIfOutdated() {
  // Without a network nothing newer can be loaded.
  if (await isOutdated().catch(() => false)) await tell('update').catch(() => {});
}
