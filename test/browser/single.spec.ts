/** The page as one file, opened from a disk, with no host and no network. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { HOME } from '../fixtures/data-home';
import { SINGLE } from './built';
import { dataset } from './data';
import { inAddress, isLive, matrix } from './open';
import { expect, test } from './page';
import { contentOf, walkAllViews } from './views';

const address = pathToFileURL(SINGLE).href;

test.use({ offline: true });

/** Opens it; whatever it asks for beside itself fails the test. */
async function openFile(page: Page, query = '') {
  const asked: string[] = [];
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url.startsWith(address)) return route.continue();
    asked.push(url);
    return route.abort();
  });
  await page.goto(`${address}${query}`);
  await isLive(page);
  return asked;
}

test('shows every view, in another language too, and asks for nothing', async ({ page }) => {
  const asked = await openFile(page, '?lang=es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await walkAllViews(page);
  expect(asked).toEqual([]);
});

test('a link to a state opens there, and back leads back', async ({ page }) => {
  await openFile(page, '?view=records&kind=need');
  await expect(page.getByRole('button', { name: 'Filter: 1' })).toBeVisible();
  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await expect(matrix(page)).toBeVisible();
  await expect.poll(() => inAddress(page, 'view')).toBe(null);
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
  await expect.poll(() => inAddress(page, 'kind')).toBe('need');
});

test('holds the minutes and the codebook, gives the files at its foot as they were published, and writes Word files, workbooks and pictures', async ({
  page,
}) => {
  await openFile(page, '?view=minutes');
  const begins = dataset.records[0]?.evidence.exact.slice(0, 40) ?? 'none';
  await expect.poll(() => contentOf(page)).toContain(begins);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('link', { name: 'About the data', exact: true }).click();
  const codebook = page.getByRole('region', { name: 'How statements become records' });
  await expect(codebook.getByRole('table').first()).toBeVisible();
  const save = async (click: () => Promise<void>, name: string | RegExp) => {
    const download = page.waitForEvent('download');
    await click();
    const given = await download;
    expect(given.suggestedFilename()).toMatch(name);
    return given;
  };
  const parts = page.getByRole('link', { name: 'Licences of the parts of this page' });
  const licenses = await save(() => parts.click(), 'licenses.txt');
  expect(readFileSync(await licenses.path(), 'utf8')).toMatch(/^react \d/m);
  for (const [name, file] of [
    ['JSON', 'dataset.json'],
    ['CSV', 'records.csv'],
  ] as const) {
    const link = page.getByRole('contentinfo').getByRole('link', { name, exact: true });
    const given = await save(() => link.click(), file);
    expect(readFileSync(await given.path())).toEqual(readFileSync(`${HOME}/public/data/${file}`));
  }
  const press = (name: string) => () => page.getByRole('button', { name }).first().click();
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await save(press('Word file'), /\.docx$/);
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await save(press(`Export all ${dataset.records.length} rows (Excel)`), /\.xlsx$/);
  await page.getByRole('link', { name: 'Charts', exact: true }).click();
  await press('Save')();
  await save(press('Picture (PNG)'), /\.png$/);
});

test('at a website it makes another page of itself, whose policy holds', async ({ page }) => {
  const site = 'http://website.example/';
  const pages = new Map([[`${site}first.html`, readFileSync(SINGLE)]]);
  await page.route('**', (route) => {
    const body = pages.get(route.request().url().split('?')[0] ?? '');
    return body ? route.fulfill({ body, contentType: 'text/html' }) : route.abort();
  });
  await page.goto(`${site}first.html?view=editor`);
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the page' }).click();
  pages.set(`${site}second.html`, readFileSync(await (await download).path()));

  // What the policy refuses stands in the console, where every test looks for complaints.
  await page.goto(`${site}second.html`);
  await isLive(page);
  await expect(matrix(page)).toBeVisible();
  await page.goto(`${site}second.html?view=minutes`);
  const begins = dataset.records[0]?.evidence.exact.slice(0, 40) ?? 'none';
  await expect.poll(() => contentOf(page)).toContain(begins);
});
