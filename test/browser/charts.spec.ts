/** The charts view and the diverging bars in a real browser. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages';
import { wordsOf } from '../../src/site/read-words';
import { need, shortOf } from './data';
import { goTo, inAddress, open, openChart } from './open';
import { expect, test } from './page';

const bars = (page: Page) => page.getByRole('figure').filter({ has: page.locator('.bars-chart') });
const nameOf = (page: Page, id: string) =>
  bars(page).locator(`.bars-words [data-row="${id}"] .bars-name`).first();

test('a click on a row marks its topic on the whole page and filters nothing; a name leads to its profile', async ({
  page,
}) => {
  await openChart(page, '?view=charts');
  const names = bars(page).locator('.bars-name');
  const before = await names.count();
  // Between the name and the bars: the ground of the row takes the click.
  const ground = bars(page).locator(`.bars-target[data-row="${need.topic}"]`);
  await ground.click({ position: { x: 640, y: 26 } });
  await expect.poll(() => inAddress(page, 'mark')).toBe(`topic.${need.topic}`);
  expect(inAddress(page, 'topic')).toBeNull();
  await expect(names).toHaveCount(before);
  await expect(bars(page).locator('.bars-words [data-pale]').first()).toBeVisible();
  await expect(
    bars(page).locator(`.bars-words [data-row="${need.topic}"]:not([data-pale])`),
  ).toHaveCount(1);
  // The actors that have nothing on the topic are paler too.
  await page.getByRole('link', { name: 'Countries', exact: true }).click();
  await expect(page.getByRole('figure', { name: /^Countries/ })).toBeVisible();
  await expect(bars(page).locator('.bars-words [data-pale]').first()).toBeVisible();
  await page.goBack();
  await bars(page).locator(`[data-part][data-row="${need.topic}"]`).first().click();
  await expect.poll(() => inAddress(page, 'mark')).toBeNull();
  await expect(bars(page).locator('[data-pale]')).toHaveCount(0);
  await nameOf(page, need.topic).click();
  await expect.poll(() => inAddress(page, 'of')).toBe(`topic:${need.topic}`);
});

test('the words in the drawing are whole or cut visibly, in every language and at every width', async ({
  page,
}) => {
  for (const lang of LANGUAGES) {
    await openChart(page, `?view=charts&lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const charts: Readonly<Record<string, string>> = await wordsOf('charts', lang);
    for (const [name, by] of [
      ['topics', 'topic'],
      ['actors', 'actor'],
    ] as const) {
      if (name === 'actors') await goTo(page, `?view=charts&chart=actors&lang=${lang}`);
      const words = (['need', 'offer'] as const).map(
        (side) => charts[`charts.bars.side.${side}.${by}`] ?? '',
      );
      const sides = page.locator('[class^="bars-side-"]');
      for (const width of [1280, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(sides, `${lang}, ${width} px`).toHaveText(words);
        await expect(bars(page).locator('.bars-name')).not.toHaveCount(0);
        await expect
          .poll(() => bars(page).evaluate(wordsOutside), `${lang}, ${name}, ${width} px`)
          .toEqual([]);
        const legend = page.locator('.chart-legend');
        await expect
          .poll(() => legend.evaluate(cutIn), `${lang}, ${name}, ${width} px`)
          .toEqual([]);
      }
    }
  }
});

test('no name of a row runs into its bars, its number or the answer at its end', async ({
  page,
}) => {
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openChart(page, '?view=charts');
    await expect(nameOf(page, need.topic)).toContainText(shortOf(need.topic).split(' ')[0] ?? '');
    const touching = await bars(page)
      .locator('.bars-words > [data-row]')
      .evaluateAll((rows) =>
        rows.flatMap((row) => {
          const boxes = [...row.querySelectorAll('text')].map((text) => ({
            words: text.textContent,
            box: text.getBoundingClientRect(),
          }));
          return boxes.flatMap((a, at) =>
            boxes
              .slice(at + 1)
              .filter(
                (b) =>
                  Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
                  Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 4,
              )
              .map((b) => `${a.words} / ${b.words}`),
          );
        }),
      );
    expect(touching, `at ${width}`).toEqual([]);
  }
});

test('the names of both sides are whole where one of them has no bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const [at, kind] of ['need', 'offer'].entries()) {
    await (at === 0 ? open : goTo)(page, `?view=charts&kind=${kind}`);
    await expect(page.locator('[class^="bars-side-"]')).toHaveText([
      'States that raise it',
      'Who offers help',
    ]);
    await expect.poll(() => bars(page).evaluate(wordsOutside)).toEqual([]);
  }
});

/** Entries of a legend that are cut, or stand out of it. */
function cutIn(legend: Element) {
  const { right } = legend.getBoundingClientRect();
  return [...legend.children]
    .filter(
      (entry) =>
        entry.scrollWidth > entry.clientWidth || entry.getBoundingClientRect().right > right + 1,
    )
    .map(({ textContent }) => textContent);
}

function wordsOutside(chart: Element) {
  const drawing = chart.querySelector('.bars-chart svg')?.getBoundingClientRect();
  if (!drawing) return ['no drawing'];
  return [...chart.querySelectorAll('.bars-chart text')]
    .filter((text) => {
      const { left, right } = text.getBoundingClientRect();
      return left < drawing.left - 1 || right > drawing.right + 1;
    })
    .map(({ textContent }) => textContent);
}

test('a tooltip tells of the row under the pointer, and the arrow keys walk the rows, which say their numbers, and Enter marks', async ({
  page,
}) => {
  await openChart(page, '?view=charts');
  const tooltip = page.locator('.bars-tooltip');
  await bars(page).locator(`[data-part][data-row="${need.topic}"]`).first().hover();
  await expect(tooltip).toContainText(shortOf(need.topic));
  await page.mouse.move(0, 0);
  await expect(tooltip).toBeHidden();
  const drawing = bars(page).getByRole('application');
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
