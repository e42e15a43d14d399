/** What is kept after the first visit, and how a newer version takes its place. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import { isLive, matrix } from './open';
import { expect } from './page';
import {
  built,
  type Files,
  type Host,
  isNewer,
  keptParts,
  newer,
  newerTookOver,
  test,
  visit,
} from './site-host';
import { walkAllViews } from './views';

const notice = (page: Page) => page.getByText('A newer version of this page is available.');

test('after one visit every view opens without a host, by link too, and where it is out of order or does not answer in time; the editor once it was open', async ({
  page,
  host,
}) => {
  // Its first visit: what it is made of came before the worker.
  await visit(page, `${host.address}?view=editor&lang=pt`);
  await expect(page.getByRole('heading', { name: 'Editar uma reunião' })).toBeVisible();
  for (const part of ['editor-', 'engine-worker', 'json-schema'])
    await expect.poll(() => keptParts(page)).toContain(`assets/${part}`);
  await page.goto(host.address);
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
  await page.goto(`${host.address}?view=editor&lang=pt`);
  await page.getByRole('button', { name: 'Abrir a reunião desta página' }).click();
  const stages = page.getByRole('navigation', { name: 'Etapas do trabalho' }).getByRole('button');
  await expect(stages).toHaveCount(6);
  for (const stage of await stages.all()) {
    await stage.click();
    await expect(stage).toHaveAttribute('aria-current', 'step');
    await expect(page.locator('.editor-bar + *')).toBeVisible();
  }
  await expect(page.getByRole('status').filter({ hasText: 'sem problemas' })).toBeVisible();
});

/** Publishes another version, once the page listens for one, and waits until its worker is in control. */
async function publish(page: Page, host: Host, files: Files) {
  // The page begins to listen a moment after it was loaded, by a part that a newer version has no more.
  const listens = () =>
    page.evaluate(async () => {
      const parts = performance.getEntriesByType('resource').map(({ name }) => name);
      const listening = parts.find((name) => /offline-[^/]*js$/.test(name));
      return listening !== undefined && import(listening).then(() => true);
    });
  await expect.poll(listens).toBe(true);
  const before = await page.evaluateHandle(() => navigator.serviceWorker.controller);
  host.publish(files);
  // The browser looks by itself after each load. To a look that began before the host had these files
  // another one is joined, and brings nothing: only one that begins later is sure to.
  const isInControl = () =>
    page.evaluate(async (worker) => {
      if (navigator.serviceWorker.controller !== worker) return true;
      await (await navigator.serviceWorker.ready).update();
      return false;
    }, before);
  await expect.poll(isInControl, { intervals: [200] }).toBe(true);
}

// In one test, since to keep a version takes longer than all that is asked of it.
test('an open page says that a newer version is here, and loads it where it stood; a view that the host has no more is no dead end; the next visit shows the newer version, and keeps it', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}?view=records&kind=need`);
  // Nobody's browser keeps the editor before it was open.
  expect(await keptParts(page)).not.toMatch(/assets\/(?:editor-(?!view)|engine-worker)/);
  await publish(page, host, newer);
  await expect(notice(page)).toBeVisible();
  await expectNoAxeViolations(page, undefined, '.corner-notice');
  await page.getByRole('button', { name: 'Load the new version' }).click();
  await expect.poll(() => isNewer(page)).toBe(true);
  await isLive(page);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Filter: 1' })).toBeVisible();
  await expect(notice(page)).toBeHidden();

  await publish(page, host, built);
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toBeHidden();
  await page.getByRole('link', { name: 'Charts', exact: true }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  expect(await isNewer(page)).toBe(false);

  // As hosts do that let browsers keep for a while what they got.
  host.setAge(60);
  await page.reload();
  await isLive(page);
  host.publish(newer);
  await page.reload();
  await isLive(page);
  await expect.poll(() => isNewer(page)).toBe(true);
  await newerTookOver(page);
  await expect(notice(page)).toBeHidden();
  await host.stop();
  await page.reload();
  await isLive(page);
  expect(await isNewer(page)).toBe(true);
});
