import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { dataset } from './data';
import { evidence, inAddress, open } from './open';
import { expect, test } from './page';

const needs = dataset.records.filter(({ kind }) => kind === 'need');

test('the table holds the records under the filters, and downloads them', async ({ page }) => {
  await open(page, '?view=records&kind=need');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(needs.length + 1));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const rows: Record<string, string>[] = parse(await readFile(await file.path(), 'utf8'), {
    columns: true,
    bom: true,
  });
  expect(rows.map(({ id }) => id)).toEqual(needs.map(({ id }) => id));
  expect(rows[0]).toMatchObject({ dataset_hash: dataset.hash });
  expect(rows[0]?.link).toContain(new URL(page.url()).pathname);
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
  const link = row.getByRole('link');
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
  const more = page.getByRole('button', { name: /^more: Quote/ }).first();
  const id = (await more.getAttribute('aria-label'))?.split(' ').at(-1);
  const row = page.getByRole('row').filter({ has: page.locator(`[data-record="${id}"]`) });
  const scroller = page.getByRole('region', { name: /^The records under/ });
  const heightOf = (of: typeof row) => of.evaluate(({ scrollHeight }) => scrollHeight);
  const words = row.locator('.records-quote .records-words');
  const isCut = () => words.evaluate((held) => held.scrollHeight > held.clientHeight);
  expect(await isCut()).toBe(true);
  const low = await heightOf(row);
  await more.focus();
  await page.keyboard.press('Enter');
  const less = row.getByRole('button', { name: /^less: Quote/ });
  await expect(less).toBeFocused();
  await expect(evidence(page)).toBeHidden();
  expect(await isCut()).toBe(false);
  expect(await heightOf(row)).toBeGreaterThan(low);
  await scroller.evaluate((held) => held.scrollTo(0, held.scrollHeight));
  await expect(row).toHaveCount(0);
  await scroller.evaluate((held) => held.scrollTo(0, 0));
  await expect(less).toBeVisible();
  await less.click();
  await expect.poll(() => heightOf(row)).toBe(low);
});
