/** The charts view and the diverging bars in a real browser. */
import type { Page } from '@playwright/test';
import { wordsOf } from '../../src/i18n/catalogue';
import { LANGUAGES } from '../../src/i18n/languages';
import { labelOf, need, shortOf } from './data';
import { goTo, inAddress, open, openCharts } from './open';
import { expect, test } from './page';

const figure = (page: Page, name: string) => page.getByRole('figure', { name });
const topics = (page: Page) => figure(page, 'Needs and offers by topic');
const actors = (page: Page) => figure(page, 'Needs and offers by country and organization');
const nameOf = (page: Page, id: string) =>
  topics(page).locator(`.bars-words [data-row="${id}"] .bars-name`).first();

test('a click on a row marks its topic on the whole page and filters nothing', async ({ page }) => {
  await open(page, '?view=charts');
  const names = topics(page).locator('.bars-name');
  await expect(names.first()).toBeVisible();
  const before = await names.count();
  // The ground of the row takes the click: the words above it take none.
  await topics(page)
    .locator(`.bars-target[data-row="${need.topic}"]`)
    .click({ position: { x: 5, y: 5 } });
  await expect.poll(() => inAddress(page, 'mark')).toBe(`topic.${need.topic}`);
  expect(inAddress(page, 'topic')).toBeNull();
  await expect(names).toHaveCount(before);
  await expect(topics(page).locator('.bars-words [data-pale]').first()).toBeVisible();
  await expect(
    topics(page).locator(`.bars-words [data-row="${need.topic}"]:not([data-pale])`),
  ).toHaveCount(1);
  // The actors that have nothing on the topic are paler too.
  await expect(actors(page).locator('.bars-words [data-pale]').first()).toBeVisible();
  await topics(page).locator(`[data-part][data-row="${need.topic}"]`).first().click();
  await expect.poll(() => inAddress(page, 'mark')).toBeNull();
  await expect(topics(page).locator('[data-pale]')).toHaveCount(0);
});

test('names of sides and legends are whole, these in one row but for phones, and names of rows are whole or cut visibly, in every language', async ({
  page,
}) => {
  for (const lang of LANGUAGES) {
    await openCharts(page, `?view=charts&lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const sides = page.locator('.bars-sides text');
    const charts: Readonly<Record<string, string>> = await wordsOf('charts', lang);
    const words = (['topic', 'actor'] as const).flatMap((by) =>
      (['need', 'offer'] as const).map((side) => charts[`charts.bars.side.${side}.${by}`] ?? ''),
    );
    const legends = page.locator('.chart-legend');
    await expect(legends).toHaveCount(5);
    // At 1280 two charts stand beside each other, narrower than at 1440.
    for (const width of [1280, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(sides, `${lang}, ${width} px`).toHaveText(words);
      const look = () => legends.evaluateAll(heightAndCuts, width < 600 ? 2 : 1);
      await expect
        .poll(look, { message: `${lang}, ${width} px` })
        .toEqual(Array.from({ length: 5 }, () => ({ isLow: true, cut: [] })));
      if (lang === 'en')
        await expect(nameOf(page, need.topic)).toContainText(
          shortOf(need.topic).split(' ')[0] ?? '',
        );
      const bars = page.getByRole('figure').filter({ has: page.locator('.bars') });
      await expect(bars).toHaveCount(2);
      for (const chart of await bars.all()) {
        await expect(chart.locator('.bars-name')).not.toHaveCount(0);
        await expect.poll(() => chart.evaluate(wordsOutside), `${lang}, ${width} px`).toEqual([]);
      }
    }
  }
});

test('a link to a mark far down shows its row and the names of the sides', async ({ page }) => {
  await openCharts(page, '?view=charts&mark=topic.institutional-capacity&chart=topics');
  await expect(nameOf(page, 'institutional-capacity')).toBeInViewport();
  await expect(topics(page).locator('.bars-sides text').first()).toBeInViewport();
});

test('the names of both sides are whole where one of them has no bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const [at, kind] of ['need', 'offer'].entries()) {
    await (at === 0 ? open : goTo)(page, `?view=charts&kind=${kind}`);
    await expect(topics(page).locator('.bars-sides text')).toHaveText([
      'States that ask or raise',
      'Offer now',
    ]);
    await expect.poll(() => topics(page).evaluate(wordsOutside)).toEqual([]);
  }
});

test('a legend of many entries is at most two rows on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const measure of ['needs', 'unmet', 'offers', 'capacities']) {
    await open(page, `?embed=map&kind=need~offer~capacity&basis=explicit&measure=${measure}`);
    const legend = page.getByRole('list', { name: 'Legend' });
    await expect(legend.getByRole('listitem').first()).toBeVisible();
    await expect
      .poll(() => legend.evaluateAll(heightAndCuts, 2), measure)
      .toEqual([{ isLow: true, cut: [] }]);
  }
});

/** Of each legend: whether it has at most so many rows, and which of its entries are cut. */
function heightAndCuts(legends: readonly Element[], most: number) {
  return legends.map((legend) => {
    const entries = [...legend.children];
    const { right, height } = legend.getBoundingClientRect();
    const isCut = (entry: Element) =>
      entry.scrollWidth > entry.clientWidth || entry.getBoundingClientRect().right > right + 1;
    return {
      isLow: height < 30 * most,
      cut: entries.filter(isCut).map(({ textContent }) => textContent),
    };
  });
}

test('a tooltip tells of the row under the pointer, and the arrow keys walk the rows, which say their numbers, and Enter marks', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const tooltip = topics(page).locator('.bars-tooltip');
  await topics(page).locator(`[data-part][data-row="${need.topic}"]`).first().hover();
  await expect(tooltip).toContainText(labelOf(need.topic));
  await page.mouse.move(0, 0);
  await expect(tooltip).toBeHidden();
  const drawing = topics(page).getByRole('application');
  await drawing.focus();
  await expect(tooltip).toBeVisible();
  // A heading has a name and no numbers.
  const row = async () =>
    (await tooltip.locator('p').count()) > 0 ? ((await tooltip.textContent()) ?? '') : '';
  const said = new Set(['']);
  for (let count = 0; count < 6; count++) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => said.has(await row())).toBe(false);
    said.add(await row());
  }
  said.delete('');
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => said.has(await row())).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'mark')).toMatch(/^topic\./);
  await expect(drawing).toBeFocused();
});

test('the order by gap is in the link, and begins with the largest', async ({ page }) => {
  await open(page, '?view=charts&sort=actors.unmet');
  const order = actors(page).getByRole('group', { name: 'Order' });
  await expect(
    order.getByRole('button', { name: /^By needs not clearly answered/ }),
  ).toHaveAttribute('aria-pressed', 'true');
  const rows = actors(page).locator('.bars-number:has(.bars-gap)');
  await expect(rows).not.toHaveCount(0);
  const gaps = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('.bars-gap')].map(({ textContent }) => textContent)),
  );
  const numbers = gaps.map((signs) =>
    signs.reduce((sum, sign) => sum + Number(sign?.replace(/\D/g, '')), 0),
  );
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await topics(page)
    .getByRole('button', { name: /^By needs not clearly answered/ })
    .click();
  await expect.poll(() => inAddress(page, 'sort')).toContain('topics.unmet');
});

test('an old link to the scatter leads to the bars by gap, and says so', async ({ page }) => {
  await open(page, '?embed=market');
  await expect(
    topics(page).getByRole('button', { name: /^By needs not clearly answered/ }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('figure')).toHaveCount(1);
  await open(page, '?view=charts&tables=market');
  await expect(topics(page).getByRole('table')).toBeVisible();
});

function wordsOutside(chart: Element) {
  const drawing = chart.querySelector('.bars svg')?.getBoundingClientRect();
  if (!drawing) return ['no drawing'];
  return [...chart.querySelectorAll('.bars text')]
    .filter((text) => {
      const { left, right } = text.getBoundingClientRect();
      return left < drawing.left - 1 || right > drawing.right + 1;
    })
    .map(({ textContent }) => textContent);
}

test('the list of charts leads to each, and the map can be sent to a colleague', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?view=charts');
  await page.getByRole('link', { name: 'Map by country' }).press('Enter');
  const heading = figure(page, 'Map by country').getByRole('heading', { level: 2 });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect.poll(() => inAddress(page, 'chart')).toBe('map');
  // The next stop is in the chart.
  await page.keyboard.press('Tab');
  await expect(figure(page, 'Map by country').locator(':focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('textbox', { name: 'Link to this view' });
  await expect(link).toHaveValue(/[?&]chart=map/);
  await expect(page.getByRole('combobox', { name: 'Part to embed' })).toHaveValue('map');
  const other = await context.newPage();
  await other.setViewportSize({ width: 390, height: 844 });
  await open(other, new URL(await link.inputValue()).search);
  const there = figure(other, 'Map by country').getByRole('heading', { level: 2 });
  await expect(there).toBeFocused();
  // All charts are drawn, and it is still at the top.
  await expect(other.locator('[data-drawn]')).toHaveCount(5);
  await expect.poll(async () => Math.abs((await there.boundingBox())?.y ?? 99)).toBeLessThan(24);
  // Another view has no chart to open at.
  await other.getByRole('button', { name: /^Views/ }).click();
  await other.getByRole('link', { name: 'Matches', exact: true }).click();
  await expect.poll(() => inAddress(other, 'view')).toBe('matches');
  expect(inAddress(other, 'chart')).toBeNull();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('a link to a chart shows that chart, and stays there while the others are drawn', async ({
    page,
  }) => {
    const asked = { forms: 'Forms of cooperation by topic', map: 'Map by country' };
    for (const [name, title] of Object.entries(asked)) {
      await open(page, `?view=charts&chart=${name}`);
      await expect(page.locator('[data-drawn]')).toHaveCount(5);
      await expect(page.locator('[data-waiting]')).toHaveCount(0);
      const heading = figure(page, title).getByRole('heading', { level: 2 });
      await expect
        .poll(async () => Math.abs((await heading.boundingBox())?.y ?? 999), name)
        .toBeLessThan(24);
    }
    // From here on she goes where she likes.
    await page.evaluate(() => {
      dispatchEvent(new PointerEvent('pointerdown'));
      scrollTo(0, 0);
    });
    await page
      .getByRole('figure')
      .first()
      .evaluate((chart) => {
        chart.style.paddingBottom = '50px';
      });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('each chart has its own link beside its files', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCharts(page, '?view=charts&measure=offers');
  await figure(page, 'Map by country')
    .getByRole('button', { name: /^Copy link/ })
    .click();
  await expect(figure(page, 'Map by country').getByText('Link copied.')).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.search).toMatch(/^\?view=charts&chart=map&measure=offers&seen=[0-9a-f]{8}~\d+$/);
});

test('what is far from the window follows a filter a little later, and is printed as it is', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const map = figure(page, 'Map by country: needs');
  await expect(map).not.toBeInViewport();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const outright = page.getByRole('checkbox', { name: 'only what is said outright' });
  await outright.click();
  await expect(map.getByText('basis', { exact: false })).toHaveCount(1);
  const said = outright.evaluate((box) => {
    (box as HTMLElement).click();
    return new Promise<boolean>((resolve) =>
      setTimeout(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const scopes = [...document.querySelectorAll('.chart-scope')];
        resolve(
          scopes.length === 5 && scopes.every((each) => !/basis/.test(each.textContent ?? '')),
        );
      }),
    );
  });
  expect(await said).toBe(true);
});
