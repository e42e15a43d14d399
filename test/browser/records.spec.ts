import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { dataset } from './data';
import { evidence, open } from './open';
import { expect, test } from './page';

const needs = dataset.records.filter(({ kind }) => kind === 'need');

/** The table as a workbook; its bytes. */
async function exported(page: Page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export .* rows/ }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^cooperation-records-.*\.xlsx$/);
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}`)).toBeVisible();
  return readFile(await file.path());
}

for (const [where, worker] of [
  ['in a worker', true],
  ['where the page may have no worker', false],
] as const)
  test(`the table is a workbook, written ${where}`, async ({ page }) => {
    let workers = 0;
    page.on('worker', () => workers++);
    if (!worker) await page.route(/xlsx-worker/, (route) => route.abort());
    await open(page, '?view=records&kind=need');
    const { sheets } = await readXlsx(await exported(page));
    expect(sheets.map(({ name }) => name)).toEqual(['Records', 'About this file']);
    const [, ...rows] = sheets[0]?.rows ?? [];
    expect(rows.map(([id]) => id)).toEqual(needs.map(({ id }) => id));
    expect(sheets[1]?.rows.flat()).toContain(dataset.hash);
    if (worker) expect(workers).toBe(1);
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
