/** A page that a link opens begins at its top, however late its code comes; Back leads to where the reader was. */
import type { Page } from '@playwright/test';
import { shortOf } from './data';
import { goTo, hold, open } from './open';
import { expect, test } from './page';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

for (const [width, from, name] of [
  [390, '', shortOf('drug-trafficking')],
  [1280, '?view=matches', 'Venezuela'],
] as const)
  test(`at ${width} pixels from far below, the first and the second time`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    if (from) await goTo(page, from);
    const link = page.getByRole('main').getByRole('link', { name }).first();
    const go = await hold(page, '**/assets/profile-view-*.js');
    for (const time of ['first', 'second']) {
      await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const left = await scrolled(page);
      expect(left).toBeGreaterThan(100);
      await link.click();
      if (time === 'first') {
        await expect(page.getByRole('main').getByText('Loading…')).toBeVisible();
        go();
      }
      await expect(title(page)).toContainText(name);
      await expect(title(page)).toBeInViewport({ ratio: 1 });
      expect(await scrolled(page)).toBe(0);
      await page.goBack();
      await expect(link).toBeInViewport();
      await expect.poll(() => scrolled(page)).toBe(left);
    }
  });

test('a place in the minutes is still gone to', async ({ page }) => {
  await open(page, '?view=profile&of=HTI');
  await page.getByRole('main').getByRole('link', { name: 'para. 177' }).first().click();
  await expect(page.getByRole('main').getByText(/Haiti/).last()).toBeInViewport();
  expect(await scrolled(page)).toBeGreaterThan(1000);
});
