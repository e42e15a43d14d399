/** What leaves the page of a chart: its picture as SVG and PNG, its numbers as CSV. */
import type { Page } from '@playwright/test';
import { chartsOf } from '../../src/store/view-state';
import { dataset, labelOf, need, shortOf } from './data';
import { goTo, open, openChart } from './open';
import { expect, test } from './page';
import { drawnInItsFont, readCsv, readPng, readSvg } from './read-files';
import { take } from './take';

const hash = dataset.hash.slice(0, 8);
/** The file that the panel "Save" gives, by keyboard; its bytes and its name. */
const saved = (page: Page, format: string) => take(page, page, 'Save', format, 'Save this chart');

const SVG = 'Picture (SVG)';
const PNG = 'Picture (PNG)';
const CSV = 'Numbers (CSV)';

test.describe('on a dark phone', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

  test('a picture is light, and as wide as elsewhere', async ({ page }) => {
    await open(page, `?view=charts&topic=${need.topic}`);
    const { name, bytes } = await saved(page, SVG);
    expect(name).toMatch(/^cooperation-matrix-topics-who-raises-them-and-who-offers-help-.*\.svg$/);
    const svg = await readSvg(page, bytes);
    expect(svg).toMatchObject({ isWellFormed: true, lost: [], width: 968, ground: '#ffffff' });
    expect(await drawnInItsFont(page, bytes)).toBeGreaterThan(0);
    // The light colours of those who raise it, not those of the page.
    expect(svg.colours.some((colour) => colour === '#1b5e9e' || colour === '#d5e4f5')).toBe(true);
    expect(svg.colours).not.toContain('#7db8f2');
    for (const words of [
      'Topics: who raises them and who offers help',
      shortOf(need.topic),
      `topic ${labelOf(need.topic)}`,
      hash,
    ])
      expect(svg.words).toContain(words);
    const png = await readPng(page, (await saved(page, PNG)).bytes);
    expect(png).toMatchObject({ width: 2 * svg.width, height: 2 * svg.height });
    expect(png.dark).toBeGreaterThan(2);
    expect(png.dark).toBeLessThan(300);
  });
});

test('a picture is the same file on every device, and leaves the page as it was', async ({
  page,
}) => {
  await openChart(page, '?view=charts');
  const wide = await saved(page, SVG);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const looks = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      const drawn = document.querySelectorAll('style, .chart-stage').length;
      return [color, backgroundColor, document.documentElement.getAttribute('style'), drawn];
    });
  const before = await looks();
  const narrow = await saved(page, SVG);
  expect(narrow.bytes.toString('utf8')).toBe(wide.bytes.toString('utf8'));
  await expect(page.locator('.chart-stage')).toHaveCount(0);
  await expect.poll(looks).toEqual(before);
});

test('every chart leaves as a picture and as numbers', async ({ page }) => {
  for (const [at, chart] of chartsOf(dataset).entries()) {
    const query = `?view=charts&chart=${chart}${chart === 'actors' ? '&tables=actors' : ''}`;
    if (at === 0) await openChart(page, query);
    else await goTo(page, query);
    await expect(page.getByRole('figure')).toHaveCount(1);
    await expect(page.locator('[data-waiting]')).toHaveCount(0);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const svg = await readSvg(page, (await saved(page, SVG)).bytes);
    // As wide as the drawing, however long a note is.
    expect(svg).toMatchObject({ isWellFormed: true, lost: [], width: 968, ground: '#ffffff' });
    expect(svg.words.replace(/\s+/g, ' ')).toContain(title);
    expect(svg.words).toContain('Shown: ');
    expect(svg.words).toContain(hash);
    const rows = readCsv((await saved(page, CSV)).bytes);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.dataset_hash).toBe(dataset.hash);
      expect(new URL(row.link ?? '').searchParams.get('chart')).toBe(chart);
      for (const { document } of dataset.meetings) expect(row.source).toContain(document);
      // What the number is about: a topic, an actor or whatever else the chart has rows of.
      expect(
        Object.keys(row).some(
          (name) => /^(?!measure|blank)\w+_(?:label|name)$/.test(name) && row[name],
        ),
      ).toBe(true);
      expect(row.unit).toBeTruthy();
    }
  }
});
