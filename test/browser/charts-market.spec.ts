/** Demand against supply, the forms of cooperation, and what is pointed at, in a real browser. */
import type { Page } from '@playwright/test';
import { clickPart } from './charts-part';
import { labelOf, need, shortOf } from './data';
import { inAddress, open } from './open';
import { expect, test } from './page';

const market = (page: Page) => page.getByRole('figure', { name: 'Demand against supply' });
const forms = (page: Page) =>
  page.getByRole('figure', { name: 'Status and form of cooperation by topic' });
const topics = (page: Page) => page.getByRole('figure', { name: 'Needs against offers by topic' });

const pointOf = (page: Page) =>
  market(page).getByRole('button', { name: new RegExp(`^${shortOf(need.topic)}: \\d+ State`) });

test('a point sets the filter by key and by click, and takes it back', async ({ page }) => {
  await open(page, '?view=charts');
  await pointOf(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'topic')).toBe(need.topic);
  await expect(pointOf(page)).toBeFocused();
  await pointOf(page).click();
  await expect.poll(() => inAddress(page, 'topic')).toBeNull();
});

test('the focus follows a name out of a list to the point that stands for its topic', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const name = market(page).locator('.market-list button').first();
  const topic = await name.getAttribute('data-row');
  await name.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'topic')).toBe(topic);
  await expect(market(page).locator(`.market-point[data-row="${topic}"]`)).toBeFocused();
});

test('names in the scatter collide with nothing, on a desk and on a phone', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?view=charts');
    await pointOf(page).waitFor();
    const collisions = await market(page).evaluate((figure) => {
      const boxes = [...figure.querySelectorAll('.market-label > span, .market-list > *')].map(
        (name) => name.getBoundingClientRect(),
      );
      const frame = figure.getBoundingClientRect();
      const out = boxes.filter(
        ({ left, right }) => left < frame.left - 1 || right > frame.right + 1,
      );
      const meet = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => meet(a, b)));
      return { names: boxes.length > 0, out: out.length, pairs: pairs.length };
    });
    expect(collisions).toEqual({ names: true, out: 0, pairs: 0 });
  }
});

test('a part of a stack sets topic and form', async ({ page }) => {
  await open(page, '?view=charts');
  await clickPart(forms(page).locator('path[fill^="url(#charts-form-offer-0"]'));
  await expect.poll(() => inAddress(page, 'topic')).toBeTruthy();
  await expect.poll(() => inAddress(page, 'modality')).toBeTruthy();
});

test('a topic pointed at in one chart is marked in the others', async ({ page }) => {
  await open(page, '?view=charts');
  const marked = (figure: ReturnType<typeof topics>) => figure.locator('[data-pointed]');
  await topics(page)
    .locator(`[data-row="${need.topic}"]`)
    .hover({ position: { x: 10, y: 10 } });
  await expect(marked(topics(page))).toHaveCount(1);
  await expect(marked(market(page))).toHaveText(new RegExp(shortOf(need.topic)));
  await expect(marked(forms(page))).toHaveAttribute('data-row', need.topic);
  await page.mouse.move(0, 0);
  await expect(marked(page.getByRole('main'))).toHaveCount(0);
});

test('both have a table twin, which the link keeps', async ({ page }) => {
  await open(page, '?view=charts&tables=market~forms');
  await expect(market(page).getByRole('row', { name: labelOf(need.topic) })).toBeVisible();
  await expect(
    forms(page)
      .getByRole('row', { name: `${labelOf(need.topic)}, ${need.status}` })
      .first(),
  ).toBeVisible();
});
