/** The matrix by keyboard alone, by the W3C pattern for data grids. */
import { nameOf, need, shortOf } from './data';
import { cell, evidence, matrix, open } from './open';
import { expect, test } from './page';

test('shows the focused cell beside its heads, never under them', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 500 });
  await open(page);
  await matrix(page).locator('[tabindex="0"]').focus();
  for (const key of [
    'Control+End',
    'ArrowUp',
    'PageUp',
    'Control+Home',
    'PageDown',
    'ArrowRight',
  ]) {
    await page.keyboard.press(key);
    // The page may scroll to it a frame later.
    const isOnTop = () =>
      page.locator(':focus').evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return element.contains(there);
      });
    await expect.poll(isOnTop, `after ${key}`).toBe(true);
  }
});

test('beside evidence all columns and rows stay whole, and the status is its sign', async ({
  page,
}) => {
  await open(page, `?cell=${need.actor}~${need.topic}`);
  await expect(evidence(page)).toBeVisible();
  const chosen = cell(page, nameOf(need.actor), shortOf(need.topic));
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.matrix-scroll')).toHaveClass(/m-fits/);
  await expect
    .poll(() =>
      page.locator('.matrix').evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        return [...element.querySelectorAll('tbody td')].filter(
          (each) => each.getBoundingClientRect().right > right + 0.5,
        ).length;
      }),
    )
    .toBe(0);
  const status = page.locator('tbody .m-status').first();
  await expect.poll(async () => (await status.boundingBox())?.width).toBeLessThan(40);
});
