import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { dataset } from './data';
import { evidence, goTo, inAddress, open } from './open';
import { expect, test } from './page';
import { take } from './take';

const needs = dataset.records.filter(({ kind }) => kind === 'need');

/** The table as a file; its bytes. */
async function downloaded(page: Page, format: 'XLSX' | 'CSV' | 'JSON') {
  const { name, bytes } =
    format === 'XLSX' ? await exported(page) : await take(page, page, 'Other formats', format);
  expect(name).toMatch(new RegExp(`^cooperation-records-.*\\.${format.toLowerCase()}$`));
  return bytes;
}

/** By the one button that says how many rows it saves. */
async function exported(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export .* rows/ }).press('Enter');
  const file = await download;
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}`)).toBeVisible();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('all sentences are a spreadsheet in two clicks from the first screen, and the button says all of how many', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  const all = dataset.records.length;
  await expect(page.getByRole('button', { name: `Export all ${all} rows (Excel)` })).toBeVisible();
  const { sheets } = await readXlsx((await exported(page)).bytes);
  expect(sheets[0]?.rows).toHaveLength(all + 1);
  await goTo(page, '?view=records&kind=need');
  await expect(
    page.getByRole('button', { name: `Export the ${needs.length} rows shown (Excel)` }),
  ).toBeVisible();
});

test('the table holds the records under the filters, and downloads them', async ({ page }) => {
  await open(page, '?view=records&kind=need');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(needs.length + 1));
  const ids = needs.map(({ id }) => id);
  const rows: Record<string, string>[] = parse(await downloaded(page, 'CSV'), {
    columns: true,
    bom: true,
  });
  expect(rows.map(({ id }) => id)).toEqual(ids);
  expect(rows[0]).toMatchObject({ dataset_hash: dataset.hash });
  expect(rows[0]?.link).toContain(new URL(page.url()).pathname);
  const json = JSON.parse((await downloaded(page, 'JSON')).toString('utf8'));
  expect(json.rows.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(json.dataset).toMatchObject({ hash: dataset.hash });
});

for (const [where, worker] of [
  ['in a worker', true],
  ['where the page may have no worker', false],
] as const)
  test(`the table is a workbook, written ${where}`, async ({ page }) => {
    let workers = 0;
    page.on('worker', () => workers++);
    if (!worker) await page.route(/xlsx-worker/, (route) => route.abort());
    await open(page, '?view=records&kind=need');
    const { sheets } = await readXlsx(await downloaded(page, 'XLSX'));
    expect(sheets.map(({ name }) => name)).toEqual(['Records', 'About this file']);
    const [, ...rows] = sheets[0]?.rows ?? [];
    expect(rows.map(([id]) => id)).toEqual(needs.map(({ id }) => id));
    expect(sheets[1]?.rows.flat()).toContain(dataset.hash);
    if (worker) expect(workers).toBe(1);
  });

test('a column sorts by keyboard, and the address says so', async ({ page }) => {
  await open(page, '?view=records');
  const head = page.getByRole('columnheader', { name: 'Topic' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => inAddress(page, 'sort')).toBe('records.topic');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => inAddress(page, 'sort')).toBe('records.-topic');
});

test('a row opens its evidence by Enter, and Escape leads back to it', async ({ page }) => {
  await open(page, '?view=records');
  const row = page.getByRole('row').nth(2);
  const link = row.getByRole('link', { name: /open the evidence of/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(evidence(page).locator('blockquote')).toBeVisible();
  await expect.poll(() => inAddress(page, 'record')).toBe(dataset.records[1]?.id);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('a quote that is cut is shown whole by key, and stays so out of sight', async ({ page }) => {
  await open(page, '?view=records');
  const more = page.getByRole('button', { name: /^more: Sentence/ }).first();
  const id = (await more.getAttribute('aria-label'))?.split(' ').at(-1);
  const row = page.getByRole('row').filter({ has: page.locator(`[data-record="${id}"]`) });
  const scroller = page.getByRole('region', { name: /^Rows that match/ });
  const heightOf = (of: typeof row) => of.evaluate(({ scrollHeight }) => scrollHeight);
  const words = row.locator('[data-column="quote"] .records-words');
  const isCut = () => words.evaluate((held) => held.scrollHeight > held.clientHeight);
  await expect.poll(isCut).toBe(true);
  const low = await heightOf(row);
  await more.focus();
  await page.keyboard.press('Enter');
  const less = row.getByRole('button', { name: /^less: Sentence/ });
  await expect(less).toBeFocused();
  await expect(evidence(page)).toBeHidden();
  await expect.poll(isCut).toBe(false);
  await expect.poll(() => heightOf(row)).toBeGreaterThan(low);
  await scroller.evaluate((held) => held.scrollTo(0, held.scrollHeight));
  await expect(row).toHaveCount(0);
  await scroller.evaluate((held) => held.scrollTo(0, 0));
  await expect(less).toBeVisible();
  await less.click();
  await expect.poll(() => heightOf(row)).toBe(low);
});
