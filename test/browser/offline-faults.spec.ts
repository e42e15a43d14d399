/** What a host sends wrongly is not kept, and is asked for again once it is mended. */
import type { Page } from '@playwright/test';
import { isLive, matrix } from './open';
import { expect } from './page';
import { built, type Files, isNewer, newer, newerTookOver, test, visit } from './site-host';

/** A copy of a site with other files in it. */
const withFiles = (files: Files, changed: Record<string, string>): Files =>
  new Map([
    ...files,
    ...Object.entries(changed).map(([path, text]) => [path, Buffer.from(text)] as const),
  ]);

const nameOf = (files: Files, part: RegExp) =>
  [...files.keys()].find((path) => part.test(path)) ?? '';

const again = (page: Page) => page.getByRole('button', { name: 'Try again' }).first();

test('a page of the host in place of a script, and a dataset that comes cut off, are not kept, and are asked for again once the host is mended', async ({
  page,
  host,
}) => {
  const charts = nameOf(built, /assets\/charts-view-.*\.js$/);
  const text = built.get('data/dataset.json')?.toString() ?? '';
  // As hosts do that give their start page for what they have not, for browsers to keep.
  host.setAge(3600);
  const withPage = withFiles(built, { [charts]: '<!doctype html><title>Welcome</title>' });
  host.publish(withFiles(withPage, { 'data/dataset.json': text.slice(0, text.length / 2) }));
  await page.goto(host.address);
  await expect(page.getByRole('alert')).toContainText('is incomplete');
  host.publish(withPage);
  await again(page).click();
  await expect(matrix(page)).toBeVisible();
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
  await page.reload();
  await isLive(page);
  await expect(matrix(page)).toBeVisible();
  await page.goto(`${host.address}?view=charts`);
  await expect(page.getByRole('figure').first()).toBeVisible();
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
  await newerTookOver(page);
  await host.stop();
  await page.reload();
  await isLive(page);
  expect(await isNewer(page)).toBe(true);
});
