/** The first screen: its font, and the whole matrix, with the scrollbars that most computers show. */
import { LANGUAGES } from '../../src/i18n/languages';
import { dataset } from './data';
import { boxOf, layoutShifts } from './layout';
import { matrix, open } from './open';
import { expect, test } from './page';

/** What the matrix shows at first: needs, offers and plans. */
const shown = dataset.records.filter(
  ({ kind, status }) => kind !== 'capacity' && status !== 'delivered',
);
const actors = new Set(shown.map(({ actor }) => actor));
const topics = new Set(shown.map(({ topic }) => topic));

test('the page is drawn in its own font, of which it asks no host, and nothing moves while a view loads', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font' && !request.url().startsWith('data:'))
      asked.push(request.url());
  });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  for (const width of [1280, 390])
    for (const query of ['', '?view=agenda', '?view=editor']) {
      await page.setViewportSize({ width, height: 844 });
      await open(page, query);
      await expect(
        page.locator('main :is(table, [data-item], button):visible').first(),
      ).toBeVisible();
      await expect(page.locator('main .app-loading')).toHaveCount(0);
      expect(await page.evaluate(layoutShifts), `${query} at ${width}`).toEqual([]);
      const { root } = await session.send('DOM.getDocument');
      const heading = { nodeId: root.nodeId, selector: '#root header' };
      const { nodeId } = await session.send('DOM.querySelector', heading);
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
      expect(await page.evaluate(loadedFonts)).toEqual([
        'Source Sans 3, 400',
        'Source Sans 3, 600',
      ]);
    }
  expect(asked).toEqual([]);
});

const loadedFonts = () =>
  [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family, weight }) => `${family}, ${weight}`);

test.describe('where a browser takes no font from pages', () => {
  test.use({ expectedComplaint: /Content Security Policy|Failed to load font/ });
  test('the page is shown in another, and waits for none', async ({ page }) => {
    await page.route('./', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/font-src [^;"]*/, "font-src 'none'");
      await route.fulfill({ response, body });
    });
    // Without the second.
    await page.addInitScript(() => {
      const plain = window.setTimeout;
      const but = (call: TimerHandler, wait?: number) => (wait === 1_000 ? 0 : plain(call, wait));
      Object.assign(window, { setTimeout: but });
    });
    await open(page);
    await expect(matrix(page)).toBeVisible();
    expect(await page.evaluate(loadedFonts)).toEqual([]);
  });

  test('the page is shown a second later where the browser does not tell', async ({ page }) => {
    await page.addInitScript(() => {
      document.fonts.load = () => new Promise(() => {});
    });
    await open(page);
    await expect(matrix(page)).toBeVisible();
  });
});

test('at 1280 by 800 every topic and every actor with a mark, both bars and the status are in sight', async ({
  page,
}) => {
  await open(page);
  await expect(matrix(page).locator('tbody th[scope="row"]')).toHaveCount(topics.size);
  await expect(matrix(page).locator('thead .m-slanted')).toHaveCount(actors.size);
  const { y, height } = await boxOf(page, '.matrix tbody');
  expect(y + height).toBeLessThanOrEqual(800);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(width).toBeLessThan(1280);
  const { x, width: wide } = await boxOf(page, '.matrix tbody');
  expect(x + wide).toBeLessThanOrEqual(width);
  // Over whichever column a name lies.
  const strangers = await page.locator('.m-slanted > a').evaluateAll((names) =>
    names.flatMap((name) => {
      const { left, top, width, height } = name.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return name.contains(met) ? [] : [`${name.textContent}: ${met?.textContent}`];
    }),
  );
  expect(strangers).toEqual([]);
});

test('at ordinary widths the matrix fits beside the scrollbar, with no second one, in every language, its first row at most 300 px down, and marks keep off the lines of the columns', async ({
  page,
}) => {
  const widths = [1280, 1366, 1440, 1920];
  // Each opens at another width.
  const queries = [
    ...LANGUAGES.map((lang) => `?lang=${lang}`),
    '?rows=countries',
    '?layers=helped~experience',
    '?layers=helped~experience&lang=fr',
  ];
  const top = async () => (await boxOf(page, '.matrix tbody td')).y;
  for (const [at, query] of queries.entries())
    for (const width of [...widths.slice(at % 4), ...widths.slice(0, at % 4)]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === widths[at % 4]) await open(page, query);
      await expect
        .poll(() => page.locator('.matrix-scroll').evaluate(fit), `${width} px, ${query}`)
        .toEqual({ scrollsItself: false, isTooWide: false, touching: [] });
      if (at >= LANGUAGES.length || width > 1280) continue;
      await expect(page.getByRole('heading', { level: 1 })).toContainText('2007');
      await expect.poll(top, query).toBeLessThanOrEqual(300);
    }
});

function fit(matrix: Element) {
  const { clientWidth, scrollWidth } = document.documentElement;
  const touching = [...matrix.querySelectorAll('tbody td')].flatMap((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    const marks = [...cell.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect());
    const isOff = marks.every((mark) => mark.left >= left + 1.5 && mark.right <= right - 0.5);
    return isOff ? [] : [cell.getAttribute('aria-label')];
  });
  return {
    scrollsItself: getComputedStyle(matrix).overflowX !== 'visible',
    isTooWide: scrollWidth > clientWidth,
    touching,
  };
}

test('has at most seven signs, each told in its legend, with stripes and numbers as the only changes to them, and at most 26 controls outside the table', async ({
  page,
}) => {
  await open(page);
  const inSight = page.locator('.mark:visible');
  await expect(inSight).not.toHaveCount(0);
  const kinds = await inSight.evaluateAll((marks) => [
    ...new Set(
      marks.flatMap(({ classList }) =>
        [...classList].filter((name) => !/^mark(-inferred|-disputed)?$/.test(name)),
      ),
    ),
  ]);
  expect(kinds.length).toBeLessThanOrEqual(7);
  for (const kind of kinds)
    await expect(page.locator(`.matrix-legend .${kind}`).first()).toBeVisible();
  const controls = page.locator('a, button, select, input, summary');
  const seen = await controls.evaluateAll(
    (all) =>
      all.filter((each) => {
        const { bottom, right, width } = each.getBoundingClientRect();
        return !each.closest('[role=grid]') && width > 1 && right > 0 && bottom <= innerHeight;
      }).length,
  );
  expect(seen).toBeLessThanOrEqual(26);
});
