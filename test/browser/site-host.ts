/** The built site at a host that can fail, with a newer version of it, and what the browser keeps of it. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { finishPage } from '../../src/site/policy';
import { filesOf } from '../../src/site/site-files';
import { DIST } from './built';
import { isLive } from './open';
import { test as base, expect } from './page';

export type Files = Map<string, Buffer>;

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A folder's name may be that of the page's own. */
const PATH = '/data/folder/';

/** A host whose files can be replaced and that can be switched off. */
async function startHost(begin: Files) {
  let files = begin;
  let age = 0;
  let isStalled = false;
  let isBroken = false;
  const server = createServer(({ url = '' }, response) => {
    if (isStalled) return;
    const { pathname } = new URL(url, 'http://host');
    const name = pathname.slice(PATH.length) || 'index.html';
    const body = pathname.startsWith(PATH) ? files.get(name) : undefined;
    response.writeHead(isBroken ? 503 : body ? 200 : 404, {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
      'cache-control': `max-age=${age}`,
    });
    response.end(isBroken ? 'Out of order' : body);
  });
  // As in `serve.ts`.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`,
    /** Lets browsers take for so many seconds what they got before, as many hosts do. */
    setAge: (seconds: number) => {
      age = seconds;
    },
    /** Takes every question from now on and answers none. */
    stall: () => {
      isStalled = true;
    },
    /** Answers everything by 503. */
    breakDown: () => {
      isBroken = true;
    },
    publish: (next: Files) => {
      files = next;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(stopped));
    },
  };
}

const digest = (bytes: Buffer, as: 'base64' | 'hex') =>
  createHash('sha256')
    .update(bytes)
    .digest(as)
    .slice(0, as === 'hex' ? 16 : undefined);

/** The site as it was built. */
export const built = filesOf(DIST);

/** The same site as if built again after a change: its parts have other names, and the old are gone. */
function newerVersion(files: Files): Files {
  const parts = [...files.keys()].filter((path) => path.startsWith('assets/'));
  const names = parts.map((path) => path.slice('assets/'.length)).join('|');
  const renewed = (text: string) => text.replace(new RegExp(names, 'g'), 'newer-$&');
  const newer: Files = new Map();
  const page = (text: string) =>
    finishPage(
      renewed(text)
        .replace(/<meta http-equiv[^>]*>/, '')
        .replace('<head>', '<head data-version="newer">'),
      (name) => newer.get(`assets/${name}`),
    );
  let worker = renewed(files.get('sw.js')?.toString() ?? '');
  // The page last: it holds the hashes of the others.
  for (const [path, bytes] of [...files].sort(([path]) => (path === 'index.html' ? 1 : -1))) {
    const text = bytes.toString();
    let next = bytes;
    if (path.endsWith('.html')) next = Buffer.from(page(text));
    else if (path.endsWith('.js')) next = Buffer.from(renewed(text));
    newer.set(renewed(path), next);
    for (const as of ['base64', 'hex'] as const)
      worker = worker.replaceAll(digest(bytes, as), digest(next, as));
  }
  return newer.set('sw.js', Buffer.from(worker));
}

export const newer = newerVersion(built);

export type Host = Awaited<ReturnType<typeof startHost>>;

export const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  // The worker that finds a bad file throws, and is asked for again at the next visit.
  expectedComplaint:
    /Failed to load resource|dynamically imported module|Unable to preload CSS|SyntaxError|Unexpected token|'integrity' attribute|bad-precaching|no-response|ServiceWorker/,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what it needs from here
  host: async ({}, use) => {
    const host = await startHost(built);
    await use(host);
    await host.stop();
  },
});

/** The page, once it is live and all that it needs is kept. */
export async function visit(page: Page, address: string) {
  await page.goto(address);
  await isLive(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Addresses of all that is kept, a line each. */
export const keptParts = (page: Page) =>
  page.evaluate(async () => {
    const kept = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(kept))
      .flat()
      .map(({ url }) => url)
      .join('\n');
  });

export const isNewer = (page: Page) =>
  page.evaluate(() => document.head.dataset.version === 'newer');

/**
 * Waits until a newer version has taken over, and nothing of the one before is kept. All parts are fetched anew
 * before, which takes a busy computer most of a minute: the browser says when that is done.
 */
export async function newerTookOver(page: Page) {
  // At short intervals, not ever longer ones.
  const often = { intervals: [200] };
  await expect.poll(() => keptParts(page), often).toContain('newer-');
  const isSettled = () =>
    page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      return !installing && !waiting && active?.state === 'activated';
    });
  await expect.poll(isSettled, often).toBe(true);
  await expect.poll(() => keptParts(page), often).not.toMatch(/assets\/(?!newer-)/);
}
