/** What leaves the page of a chart: its picture as SVG and PNG, its numbers as CSV. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { dataset, labelOf, need, shortOf } from './data';
import { open, openCharts } from './open';
import { expect, test } from './page';
import { drawnInItsFont, readCsv, readPng, readSvg } from './read-files';

const hash = dataset.hash.slice(0, 8);
const byTopic = (page: Page) => page.getByRole('figure', { name: 'Needs and offers by topic' });

/** The file that a button of the frame gives, by keyboard; its bytes and its name. */
async function saved(page: Page, figure: Locator, format: 'SVG' | 'PNG' | 'CSV') {
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: `Export as ${format}` }).press('Enter');
  const file = await download;
  const name = file.suggestedFilename();
  await expect(figure.getByText(`Saved as ${name}`)).toBeVisible();
  return { name, bytes: await readFile(await file.path()) };
}

test.describe('on a dark phone', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

  test('a picture is light, and as wide as elsewhere', async ({ page }) => {
    await open(page, `?view=charts&topic=${need.topic}`);
    const { name, bytes } = await saved(page, byTopic(page), 'SVG');
    expect(name).toMatch(/^cooperation-matrix-needs-and-offers-by-topic-.*\.svg$/);
    const svg = await readSvg(page, bytes);
    expect(svg).toMatchObject({ isWellFormed: true, lost: [], width: 968, ground: '#ffffff' });
    expect(await drawnInItsFont(page, bytes)).toBeGreaterThan(0);
    // The light colours of those who ask or raise, not those of the page.
    expect(svg.colours.some((colour) => colour === '#1b5e9e' || colour === '#a9c6e8')).toBe(true);
    expect(svg.colours).not.toContain('#7fb4ea');
    // Letters stand clear of the axis, and not under what clears it.
    const drawn = /<text[^>]*stroke="#ffffff"[^>]*>/u.exec(bytes.toString('utf8'))?.[0];
    expect(drawn).toContain('paint-order="stroke"');
    for (const words of [
      'Needs and offers by topic',
      shortOf(need.topic),
      `topic ${labelOf(need.topic)}`,
      hash,
    ])
      expect(svg.words).toContain(words);
    const png = await readPng(page, (await saved(page, byTopic(page), 'PNG')).bytes);
    expect(png).toMatchObject({ width: 2 * svg.width, height: 2 * svg.height });
    expect(png.dark).toBeGreaterThan(2);
    expect(png.dark).toBeLessThan(300);
  });
});

test('a picture is the same file on every device, and leaves the page as it was', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const wide = await saved(page, byTopic(page), 'SVG');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const looks = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      const drawn = document.querySelectorAll('style, .chart-stage').length;
      return [color, backgroundColor, document.documentElement.getAttribute('style'), drawn];
    });
  const before = await looks();
  const narrow = await saved(page, byTopic(page), 'SVG');
  expect(narrow.bytes.toString('utf8')).toBe(wide.bytes.toString('utf8'));
  await expect(page.locator('.chart-stage')).toHaveCount(0);
  await expect.poll(looks).toEqual(before);
});

test('every chart leaves as a picture and as numbers, while its table stands too', async ({
  page,
}) => {
  await openCharts(page, '?view=charts&tables=actors');
  const figures = page.getByRole('figure');
  for (const figure of await figures.all()) {
    const title = (await figure.getByRole('heading', { level: 2 }).textContent()) ?? '';
    const svg = await readSvg(page, (await saved(page, figure, 'SVG')).bytes);
    // As wide as the drawing, however long a note is.
    expect(svg).toMatchObject({ isWellFormed: true, lost: [], width: 968, ground: '#ffffff' });
    expect(svg.words.replace(/\s+/g, ' ')).toContain(title);
    expect(svg.words).toContain('Shown: ');
    expect(svg.words).toContain(hash);
    const rows = readCsv((await saved(page, figure, 'CSV')).bytes);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.dataset_hash).toBe(dataset.hash);
      expect(row.link?.replace(/chart=\w+&/, '')).toBe(page.url());
      for (const { document } of dataset.meetings) expect(row.source).toContain(document);
      expect(row.topic_label ?? row.actor_name).toBeTruthy();
      expect(row.unit).toBeTruthy();
    }
  }
});

test('the numbers of a chart are those of its table, with their source', async ({ page }) => {
  await open(page, '?view=charts&tables=topics');
  const cells = byTopic(page)
    .getByRole('row', { name: labelOf(need.topic) })
    .getByRole('cell');
  await expect(cells.first()).toBeVisible();
  const [asks, raises, , , , states, organizations, planned, past] = await cells.allTextContents();
  const rows = readCsv((await saved(page, byTopic(page), 'CSV')).bytes);
  const own = rows.filter(({ topic }) => topic === need.topic);
  expect(own.map(({ count }) => count)).toEqual([
    asks,
    raises,
    states,
    organizations,
    planned,
    past,
  ]);
  expect(own[0]).toMatchObject({
    topic_label: labelOf(need.topic),
    filter: 'Kind: Needs and Offers',
    dataset_version: dataset.version,
    dataset_date: dataset.date,
  });
});
