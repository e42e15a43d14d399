/** From the meeting of the page to an edited record, and to seeds that give the published bytes again. */
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { differing } from '../editor/project/open-seeds';
import { buildSeeds } from '../fixtures/build-seeds';
import { HOME } from '../fixtures/data-home';
import { seedFiles } from '../fixtures/seed-files';
import { readFolder } from '../source-files';
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset } from './data';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';

/** The published files by their path under `data/`. */
const published = new Map(
  [...readFolder(`${HOME}/public/data`)].map(([path, text]) => [
    path.replaceAll('\\', '/').replace(/^.*public\/data\//u, ''),
    text,
  ]),
);

type Page = Parameters<typeof open>[0];

const sound = (page: Page, records: number) =>
  expect(page.getByText(`${records} records · no problems`)).toBeVisible();

/** The seeds that the stage "Publish" saves, by path. */
async function publish(page: Page): Promise<Map<string, string>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Export the seeds' }).click();
  const zip = unzipSync(readFileSync(await (await download).path()));
  await page.getByRole('button', { name: 'Records', exact: true }).click();
  const texts = Object.entries(zip).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  return new Map(texts as [string, string][]);
}

test('the meeting of the page comes out as seeds that give the same bytes, and with one record more', async ({
  page,
}) => {
  const count = dataset.records.length;
  await open(page, '?view=editor');
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await sound(page, count);
  // Where its worker does not start, the engine works in the page and keeps it waiting.
  expect(page.workers()).toHaveLength(1);
  const seeds = await publish(page);
  expect(differing(buildSeeds(seeds).files, published)).toEqual([]);

  // A double click selects a word.
  const text = page.getByRole('region', { name: 'Text of the minutes' });
  await text
    .locator('p:has(mark):not(:has([data-speaker]))')
    .first()
    .dblclick({ position: { x: 12, y: 14 } });
  const words = page.getByRole('region', { name: 'Selected words' });
  const word = (await words.locator('q').textContent()) ?? '';
  await words.getByRole('button', { name: 'New record' }).click();
  for (const list of ['Topic', 'Kind', 'Status']) {
    await page.getByRole('combobox', { name: list, exact: true }).click();
    await page.getByRole('option').first().click();
  }
  await page.getByLabel('Note').fill('A record of the test.');
  await expect(page.getByText(new RegExp(`^${count + 1} records`))).toBeVisible();
  const files = await publish(page);
  const csv = [...files].find(([path]) => path.endsWith('/records.csv'))?.[1];
  expect(csv).toContain('A record of the test.');
  expect(csv?.replaceAll('"', '')).toContain(`explicit,${word},`);

  for (let changes = 0; changes < 5; changes += 1) await page.keyboard.press('Control+z');
  await sound(page, count);
  expect(differing(await publish(page), seeds)).toEqual([]);
});

test('a zip of seeds opens, is given back to the letter, and reads well in light and dark', async ({
  page,
}) => {
  const seeds = seedFiles();
  const entries = [...seeds].map(([path, text]) => [path, strToU8(text)] as const);
  await open(page, '?view=editor');
  await page.locator('input[accept^=".zip"]').setInputFiles({
    name: 'seeds.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync(Object.fromEntries(entries))),
  });
  await sound(page, dataset.records.length);
  expect(differing(await publish(page), seeds)).toEqual([]);
  await page.getByRole('button', { name: dataset.records[0]?.id ?? '' }).click();
  await expectNoAxeViolationsInBothSchemes(page);
  await expectNoSidewaysScroll(page, 1280);
});
