import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { expectNoAxeViolations } from './axe';
import { dataset, labelOf, nameOf, need, recordsOf, shortOf } from './data';
import { open } from './open';
import { expect, test } from './page';
import { take } from './take';

type Format = 'SVG' | 'PNG' | 'CSV' | 'XLSX' | 'JSON';

const taken = (page: Page, within: Locator, format: Format) =>
  take(page, within, 'Take along', format);

/** What a program for vector graphics would find in a file. */
async function readSvg(page: Page, bytes: Buffer) {
  const text = bytes.toString('utf8');
  expect(text).not.toMatch(/foreignObject|<image|<script|<style|data:|url\((?!#)|xlink|href=/i);
  expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  return page.evaluate((source) => {
    const drawn = new DOMParser().parseFromString(source, 'image/svg+xml');
    const ids = new Set([...drawn.querySelectorAll('[id]')].map(({ id }) => id));
    const referred = [...source.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id as string);
    const svg = drawn.documentElement;
    return {
      isWellFormed: drawn.querySelector('parsererror') === null,
      lost: referred.filter((id) => !ids.has(id)),
      words: [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      colours: [...drawn.querySelectorAll('[fill]')].map((part) => part.getAttribute('fill')),
      ground: svg.querySelector(':scope > rect')?.getAttribute('fill'),
      turned: drawn.querySelectorAll('g[transform*="rotate"]').length,
      width: Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
    };
  }, text);
}

/** Size of a picture, and how many of its points are not white, in a thousand. */
const readPng = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    // The page's own policy lets nothing be fetched from elsewhere, not even from an address of data.
    const given = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([given]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const points = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < points.length; at += 4) if ((points[at] as number) < 128) dark++;
    return { width: image.width, height: image.height, dark: (dark * 4000) / points.length };
  }, bytes.toString('base64'));

const readCsv = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes.toString('utf8'), { columns: true, bom: true });

const hash = dataset.hash.slice(0, 8);
const byTopic = (page: Page) => page.getByRole('figure', { name: 'Needs against offers by topic' });

test.describe('on a dark phone', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

  test('a chart is taken along as it would be printed', async ({ page }) => {
    await open(page, `?view=charts&topic=${need.topic}`);
    const { name, bytes } = await taken(page, byTopic(page), 'SVG');
    expect(name).toMatch(/^cooperation-matrix-needs-against-offers-by-topic-.*\.svg$/);
    const svg = await readSvg(page, bytes);
    expect(svg).toMatchObject({ isWellFormed: true, lost: [], width: 1048 });
    expect(svg.ground).toBe('#ffffff');
    // The light colour of needs, not that of the page.
    expect(svg.colours).toContain('#1b5e9e');
    expect(svg.colours).not.toContain('#7fb4ea');
    for (const words of [
      'Needs against offers by topic',
      shortOf(need.topic),
      `topic ${labelOf(need.topic)}`,
      hash,
    ])
      expect(svg.words).toContain(words);
    const png = await readPng(page, (await taken(page, byTopic(page), 'PNG')).bytes);
    expect(png).toMatchObject({ width: 2 * svg.width, height: 2 * svg.height });
    expect(png.dark).toBeGreaterThan(2);
    expect(png.dark).toBeLessThan(300);
  });
});

test('a picture is the same file on every device, and leaves the page as it was', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const wide = await taken(page, byTopic(page), 'SVG');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const looks = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      const styled = document.querySelectorAll('style, drawn-as-element, .take-along-stage').length;
      return [color, backgroundColor, document.documentElement.getAttribute('style'), styled];
    });
  const before = await looks();
  const narrow = await taken(page, byTopic(page), 'SVG');
  expect(narrow.bytes.equals(wide.bytes)).toBe(true);
  await expect(page.locator('.take-along-stage')).toHaveCount(0);
  expect(await looks()).toEqual(before);
});

test('every chart can be taken along, as a picture and as numbers', async ({ page }) => {
  await open(page, '?view=charts');
  const figures = page.getByRole('figure');
  await expect(figures).toHaveCount(6);
  for (const figure of await figures.all()) {
    const title = (await figure.getByRole('heading', { level: 2 }).textContent()) ?? '';
    const svg = await readSvg(page, (await taken(page, figure, 'SVG')).bytes);
    expect(svg).toMatchObject({ isWellFormed: true, lost: [] });
    expect(svg.words).toContain(title);
    expect(svg.words).toContain('Shown: ');
    expect(svg.words).toContain(hash);
    const rows = readCsv((await taken(page, figure, 'CSV')).bytes);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({ dataset_hash: dataset.hash, link: page.url() });
      for (const { document } of dataset.meetings) expect(row.source).toContain(document);
      expect(row.topic_label ?? row.actor_name).toBeTruthy();
      expect(row.unit).toBeTruthy();
    }
  }
});

test('a picture holds nothing to press, and nothing that is chosen on the page', async ({
  page,
}) => {
  await open(page, `?view=charts&topic=${need.topic}`);
  const market = page.getByRole('figure', { name: 'Demand against supply' });
  await expect(market.locator('.market-chosen')).toHaveCount(1);
  const { bytes } = await taken(page, market, 'SVG');
  const { words } = await readSvg(page, bytes);
  expect(words).toContain('left out by the filter on topics');
  expect(words).not.toContain('All topics');
  // The rings around what is chosen.
  expect(bytes.toString('utf8')).not.toContain('r="15"');
  const rows = await readSvg(page, (await taken(page, byTopic(page), 'SVG')).bytes);
  expect(rows.words).toContain(shortOf(need.topic));
  expect(rows.words).not.toContain('✓');
});

test('the numbers of a chart are those of its table, with their source', async ({ page }) => {
  await open(page, '?view=charts&tables=topics');
  const cells = byTopic(page)
    .getByRole('row', { name: labelOf(need.topic) })
    .getByRole('cell');
  await expect(cells.first()).toBeVisible();
  const shown = await cells.allTextContents();
  const rows = readCsv((await taken(page, byTopic(page), 'CSV')).bytes);
  const own = rows.filter(({ topic }) => topic === need.topic);
  const numbers = (kind: string, unit: string) =>
    own.filter((row) => row.kind === kind && row.unit === unit).map(({ count }) => count);
  const sum = (counts: readonly (string | undefined)[]) =>
    String(counts.reduce((all, count) => all + Number(count), 0));
  const needs = numbers('need', 'states');
  expect([
    ...needs,
    sum(needs),
    ...numbers('offer', 'states'),
    sum(numbers('need', 'organizations')),
    ...numbers('offer', 'organizations'),
  ]).toEqual(shown);
  expect(own[0]).toMatchObject({
    topic_label: labelOf(need.topic),
    filter: 'Kind: Needs and Offers',
    dataset_version: dataset.version,
    dataset_date: dataset.date,
  });
});

test('the matrix is taken along whole, with nothing open in it', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 400 });
  await open(page, `?cell=${need.actor}~${need.topic}&kind=need`);
  const { name, bytes } = await take(page, page, 'View', 'SVG');
  expect(name).toBe(`cooperation-matrix-kind-needs-${dataset.date}-${hash}.svg`);
  const svg = await readSvg(page, bytes);
  expect(svg).toMatchObject({ isWellFormed: true, lost: [] });
  for (const words of [
    'Cooperation matrix',
    'Shown: only needs.',
    hash,
    nameOf(need.actor),
    ...dataset.topics.map(({ short }) => short),
    ...dataset.actors.filter(({ kind }) => kind === 'state').map((actor) => actor.name),
  ])
    expect(svg.words).toContain(words);
  expect(svg.turned).toBe(dataset.topics.length);
  expect(svg.colours).not.toContain('#fff1b8');
  const png = await readPng(page, (await take(page, page, 'View', 'PNG')).bytes);
  expect(png).toMatchObject({ width: 2 * svg.width, height: 2 * svg.height });
  expect(png.dark).toBeGreaterThan(2);
});

test('the numbers of the matrix are a row a cell', async ({ page }) => {
  await open(page);
  const rows = readCsv((await take(page, page, 'View', 'CSV')).bytes);
  const row = rows.find(({ actor, topic }) => actor === need.actor && topic === need.topic);
  const needs = recordsOf(need.actor, need.topic).filter(({ kind }) => kind === 'need');
  expect(row).toMatchObject({
    actor_name: nameOf(need.actor),
    topic_label: labelOf(need.topic),
    needs: String(needs.length),
    capacities: '',
    blank: '',
    dataset_hash: dataset.hash,
  });
  const json = JSON.parse((await take(page, page, 'View', 'JSON')).bytes.toString('utf8'));
  const link = ({ link }: Record<string, unknown>) => link;
  expect(json.rows.map(link)).toEqual(rows.map(link));
  const { sheets } = await readXlsx((await take(page, page, 'View', 'XLSX')).bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['Matrix', 'About this file']);
  expect(sheets[0]?.rows).toHaveLength(rows.length + 1);
  await page.goto(row?.link ?? '');
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible();
});

test('what is offered keeps to the rules of accessibility', async ({ page }) => {
  await open(page, '?view=charts');
  await byTopic(page).getByRole('button', { name: 'Take along' }).click();
  await expect(byTopic(page).getByRole('dialog', { name: 'Take along' })).toBeVisible();
  await expectNoAxeViolations(page);
});
