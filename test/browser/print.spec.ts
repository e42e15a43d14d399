/** Every view on paper: nothing is wider than the page, and what is printed says what it is. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages';
import { chartsOf, recordColumnsOf, type ViewName } from '../../src/store/view-state';
import { dataset, nameOf, need } from './data';
import { expectNoSidewaysScroll } from './layout';
import { goTo, open } from './open';
import { expect, test } from './page';
import { pagesOf, sizeOf } from './pdf';
import { walkAllViews } from './views';

/** Pixels between the margins of 12 mm. */
const between = (millimetres: number) => Math.floor(((millimetres - 24) / 25.4) * 96);
/** Of A4 and Letter the one that has less room: no other layout begins between the two. */
const ROOM = { upright: between(210), across: between(279.4) };

/** The page as it is laid out for paper, without making any. */
async function print(page: Page) {
  // What comes after the event has not heard of it.
  await expect(page.locator('.app-loading')).toHaveCount(0);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
}

/** The page on the screen again. */
async function printed(page: Page) {
  await page.evaluate(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}

const version = `Dataset ${dataset.version} of`;
const hash = dataset.hash.slice(0, 8);

async function expectToSayWhatItIs(page: Page, view: ViewName) {
  if (view === 'agenda') {
    await expect(page.locator('.paper')).toContainText(dataset.hash);
    return;
  }
  const foot = page.locator('.app-footer').first();
  for (const words of [version, hash, dataset.meetings[0]?.document ?? ''])
    await expect(foot).toContainText(words, { useInnerText: true });
  await expect(foot).toContainText(/http:.*$/m, { useInnerText: true });
  await expect(page.locator('.app-header')).toHaveText(dataset.title, { useInnerText: true });
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

test('every view fits the page, and says what it is', async ({ page }) => {
  await open(page);
  await walkAllViews(page, async (view) => {
    await print(page);
    const side = view === 'matrix' || view === 'charts' ? 'across' : 'upright';
    await expectNoSidewaysScroll(page, ROOM[side]);
    await expectToSayWhatItIs(page, view);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(
      page.getByRole('combobox', { name: 'Find a country, topic or word' }),
    ).toBeHidden();
    await expect(page.getByRole('button', { name: /^Filter/ })).toBeHidden();
    await printed(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

test('matrix and charts lie across the page that the printer has, each chart as a table fits it, and nothing on paper asks to be pressed', async ({
  page,
}) => {
  await open(page);
  for (const format of ['A4', 'Letter']) {
    const [width = 0, height = 0] = sizeOf(await page.pdf({ format, preferCSSPageSize: true }));
    expect(width / height).toBeCloseTo(format === 'A4' ? Math.SQRT2 : 11 / 8.5, 2);
  }
  await goTo(page, '?view=charts');
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
  const across = sizeOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(across[0]).toBeGreaterThan(across[1] ?? 0);
  await print(page);
  await expect(page.getByRole('navigation', { name: 'Charts' })).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Sorted:' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Method' })).toBeHidden();
  await printed(page);
  for (const chart of chartsOf(dataset))
    await test.step(chart, async () => {
      await goTo(page, `?view=charts&chart=${chart}&tables=${chart}`);
      await expect(page.getByRole('table')).toHaveCount(1);
      await print(page);
      await expectNoSidewaysScroll(page, ROOM.across);
      await printed(page);
    });
});

test('of a meeting that is edited its minutes with their marks are printed, and no button of a stage', async ({
  page,
}) => {
  await open(page, '?view=editor');
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await expect(page.locator('mark').first()).toBeVisible();
  await print(page);
  await expectNoSidewaysScroll(page, ROOM.upright);
  await expect(page.locator('mark').first()).toBeVisible();
  for (const name of ['Undo', 'Speakers', 'Next paragraph without a record'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  // The foot of the sheets tells of another dataset.
  const foot = () =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--print-foot').trim(),
    );
  await expect.poll(foot).toBe('none');
});

test('a chart that stands alone fits the page', async ({ page }) => {
  await page.goto('./?embed=topics');
  await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
  await print(page);
  await expectNoSidewaysScroll(page, ROOM.across);
});

/** Words that what holds them does not show whole. */
const cutWithin = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((elements) =>
      elements
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth || scrollHeight > clientHeight,
        )
        .map(({ textContent }) => textContent),
    );

// In one test, since a language is a load.
for (const lang of LANGUAGES)
  test(`${lang}: records with all columns fit the page across, and no word of them is cut or broken; heads of the matrix are whole, either way round`, async ({
    page,
  }) => {
    await open(page, `?view=records&lang=${lang}&columns=${recordColumnsOf(dataset).join('~')}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await print(page);
    await expectNoSidewaysScroll(page, ROOM.across);
    await expect.poll(() => cutWithin(page, '.records th, .records td')).toEqual([]);
    await expect(page.locator('.records-row > *').first()).toHaveCSS('overflow-wrap', 'normal');
    await printed(page);
    for (const rows of ['', '&rows=countries']) {
      await goTo(page, `?lang=${lang}${rows}`);
      await print(page);
      // As wide as the browser lays it out before it makes it smaller.
      await page.setViewportSize({ width: 1400, height: 900 });
      for (const head of [
        'thead .m-slanted > a',
        // What a narrow group has no room for stands beside its box, whole.
        '.m-band > span > span',
        'tbody th > a',
        '.m-heads > :is(.m-bar-raised, .m-bar-offered)',
      ]) {
        await expect(page.locator(`.matrix ${head}`)).not.toHaveCount(0);
        await expect.poll(() => cutWithin(page, `.matrix ${head}`), `${rows} ${head}`).toEqual([]);
      }
      await printed(page);
    }
  });

test('the evidence of a cell is printed with its matrix, filters as words, and all records, of which the screen has only those in sight', async ({
  page,
}) => {
  await open(page, `?cell=${need.actor}~${need.topic}`);
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await expect(panel).toContainText(need.evidence.exact);
  await print(page);
  await expectNoSidewaysScroll(page, ROOM.across);
  await expect(panel).toBeVisible();
  await printed(page);

  await goTo(page, `?view=records&actor=${need.actor}&kind=need&q=a`);
  await print(page);
  const words = page.getByRole('list', { name: 'Active filters' });
  await expect(words).toHaveText(/\S\s+asks for help, .* important\s+“a”$/s, {
    useInnerText: true,
  });
  await expect(words).toContainText(nameOf(need.actor));
  await printed(page);

  await goTo(page, '?view=records&kind=need~offer~capacity');
  const rows = page.locator('.records-row');
  await expect(rows.first()).toBeVisible();
  await expect.poll(() => rows.count()).toBeLessThan(dataset.records.length);
  await print(page);
  await expect(rows).toHaveCount(dataset.records.length);
  await printed(page);
  await expect.poll(() => rows.count()).toBeLessThan(dataset.records.length);
});

const participants = new Set(dataset.meetings.flatMap((meeting) => meeting.participants));

/** The printer is never done, so that what goes to it can be looked at. */
const holdPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {};
  });

test('each delegation has a sheet of its own, and each sheet its own pages; a profile prints the one sheet, and after it is itself again', async ({
  page,
}) => {
  await holdPrinter(page);
  await open(page, '?view=profile');
  await page.getByRole('button', { name: `Print all ${participants.size} sheets` }).click();
  await page.emulateMedia({ media: 'print' });
  const headings = page.locator('.sheet').getByRole('heading', { level: 3 });
  await expect(headings).toHaveCount(participants.size);
  const expected = [...participants].map((id) => `What was recorded for ${nameOf(id)}`);
  expect((await headings.allTextContents()).sort()).toEqual(expected.sort());
  for (const sheet of (await page.locator('.sheet').all()).slice(1, 3))
    await expect(sheet).toHaveCSS('break-before', 'page');
  await expectNoSidewaysScroll(page, ROOM.upright);
  const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(pages).toBeGreaterThanOrEqual(participants.size);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.sheet')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 800 });

  await goTo(page, '?view=profile&of=ECU');
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What was recorded for Ecuador' })).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCount(1);
  await expect(page.locator('.app-header')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.sheet')).toHaveCount(0);
});
