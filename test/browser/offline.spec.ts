/** What is kept after the first visit, and how a newer version takes its place. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { finished } from '../../src/site/policy';
import { filesOf } from '../../src/site/site-files';
import { expectNoAxeViolations } from './axe';
import { DIST } from './built';
import { isLive, matrix } from './open';
import { test as base, expect } from './page';
import { walkAllViews } from './views';

type Files = Map<string, Buffer>;

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
const built = filesOf(DIST);

/** The same site as if built again after a change: its parts have other names, and the old are gone. */
function newerVersion(files: Files): Files {
  const parts = [...files.keys()].filter((path) => path.startsWith('assets/'));
  const names = parts.map((path) => path.slice('assets/'.length)).join('|');
  const renewed = (text: string) => text.replace(new RegExp(names, 'g'), 'newer-$&');
  const newer: Files = new Map();
  const page = (text: string) =>
    finished(
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

const newer = newerVersion(built);

const test = base.extend<{ host: Awaited<ReturnType<typeof startHost>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what it needs from here
  host: async ({}, use) => {
    const host = await startHost(built);
    await use(host);
    await host.stop();
  },
});

test.use({
  serviceWorkers: 'allow',
  // The worker that finds a bad file throws, and is asked for again at the next visit.
  expectedComplaint:
    /Failed to load resource|dynamically imported module|Unable to preload CSS|SyntaxError|Unexpected token|'integrity' attribute|bad-precaching|no-response|ServiceWorker/,
});

/** The page, once it is live and all that it needs is kept. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await isLive(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Addresses of all that is kept, a line each. */
const keptParts = (page: Page) =>
  page.evaluate(async () => {
    const kept = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(kept))
      .flat()
      .map(({ url }) => url)
      .join('\n');
  });

const isNewer = (page: Page) => page.evaluate(() => document.head.dataset.version === 'newer');
/** All parts are fetched anew before a newer version takes over; asked for at short intervals, not ever longer ones. */
const PATIENT = { timeout: 30_000, intervals: [200] };

const notice = (page: Page) => page.getByText('A newer version of this page is available.');

test('after one visit every view opens without a host, by link too, and where it is out of order or does not answer in time', async ({
  page,
  host,
}) => {
  await visit(page, host.address);
  for (const fail of [host.breakDown, host.stall]) {
    fail();
    await page.reload();
    await isLive(page);
    await expect(matrix(page)).toBeVisible();
  }
  await host.stop();
  await page.reload();
  await isLive(page);
  await expect(matrix(page)).toBeVisible();
  await page.goto(`${host.address}?view=charts&lang=pt`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  await walkAllViews(page);
  for (const file of ['records.csv', 'dataset.json', 'datapackage.json']) {
    const body = await page.evaluate(
      (path) => fetch(path).then((got) => got.text()),
      `data/${file}`,
    );
    expect(body).toBe(built.get(`data/${file}`)?.toString('utf8'));
  }
});

test('the next visit shows the newer version, and keeps it', async ({ page, host }) => {
  host.setAge(60);
  await visit(page, host.address);
  host.publish(newer);
  await page.reload();
  await isLive(page);
  await expect.poll(() => isNewer(page)).toBe(true);
  await expect.poll(() => keptParts(page), PATIENT).toContain('newer-');
  await expect.poll(() => keptParts(page), PATIENT).not.toMatch(/assets\/(?!newer-)/);
  await expect(notice(page)).toBeHidden();
  await host.stop();
  await page.reload();
  await isLive(page);
  expect(await isNewer(page)).toBe(true);
});

test('an open page says that a newer version is here, and loads it where it stood', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}?view=records&kind=need`);
  host.publish(newer);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice(page)).toBeVisible(PATIENT);
  await expectNoAxeViolations(page, undefined, '.corner-notice');
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await expect.poll(() => isNewer(page)).toBe(true);
  await isLive(page);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Offers', exact: true })).not.toBeChecked();
  await expect(notice(page)).toBeHidden();
});

test('a view that the host has no more is no dead end', async ({ page, host }) => {
  await visit(page, host.address);
  host.publish(newer);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice(page)).toBeVisible(PATIENT);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toBeHidden();
  await page.getByRole('link', { name: 'Charts', exact: true }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(await isNewer(page)).toBe(true);
});

/** A copy of a site with other files in it. */
const withFiles = (files: Files, changed: Record<string, string>): Files =>
  new Map([
    ...files,
    ...Object.entries(changed).map(([path, text]) => [path, Buffer.from(text)] as const),
  ]);

const nameOf = (files: Files, part: RegExp) =>
  [...files.keys()].find((path) => part.test(path)) ?? '';

const again = (page: Page) => page.getByRole('button', { name: 'Try again' }).first();

test('a page of the host in place of a script is not kept, and is forgotten once the host is mended', async ({
  page,
  host,
}) => {
  const charts = nameOf(built, /assets\/charts-view-.*\.js$/);
  // As hosts do that give their start page for what they have not, for browsers to keep.
  host.setAge(3600);
  host.publish(withFiles(built, { [charts]: '<!doctype html><title>Welcome</title>' }));
  await page.goto(`${host.address}?view=charts`);
  await expect(page.getByRole('alert')).toContainText('This part of the page failed.');
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  host.publish(built);
  await again(page).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await visit(page, host.address);
  await host.stop();
  await page.goto(`${host.address}?view=charts`);
  await expect(page.getByRole('figure').first()).toBeVisible();
});

test('a dataset that comes cut off is not kept, and is asked for again', async ({ page, host }) => {
  const text = built.get('data/dataset.json')?.toString() ?? '';
  host.setAge(3600);
  host.publish(withFiles(built, { 'data/dataset.json': text.slice(0, text.length / 2) }));
  await page.goto(host.address);
  await expect(page.getByRole('alert')).toContainText('is incomplete');
  host.publish(built);
  await again(page).click();
  await expect(matrix(page)).toBeVisible();
  await visit(page, host.address);
  await host.stop();
  await page.reload();
  await isLive(page);
  await expect(matrix(page)).toBeVisible();
});

test('half a deployment shows the version that was kept, or says that it did not start; the whole of it mends both', async ({
  page,
  host,
}) => {
  await visit(page, host.address);
  // All of the newer but its page: the older one lives on what was kept.
  host.publish(new Map([...newer, ['index.html', built.get('index.html') as Buffer]]));
  await page.reload();
  await isLive(page);
  await page.getByRole('link', { name: 'Charts', exact: true }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(await isNewer(page)).toBe(false);
  // The page of the newer, and nothing else of it.
  host.publish(new Map([...built, ['index.html', newer.get('index.html') as Buffer]]));
  await page.goto(host.address);
  await expect(page.getByRole('alert')).toContainText('The page did not start');
  host.publish(newer);
  await again(page).click();
  await isLive(page);
  expect(await isNewer(page)).toBe(true);
  await expect.poll(() => keptParts(page), PATIENT).toContain('newer-');
  await expect.poll(() => keptParts(page), PATIENT).not.toMatch(/assets\/(?!newer-)/);
  await host.stop();
  await page.reload();
  await isLive(page);
  expect(await isNewer(page)).toBe(true);
});
