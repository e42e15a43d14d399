/** The matrix and the head of the page on a phone. */
import type { Locator } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages';
import { dataset } from './data';
import { boxOf } from './layout';
import { FINDINGS, matrix, open } from './open';
import { expect, test } from './page';

test.use({ viewport: { width: 390, height: 844 } });

test('on a phone topics are the rows, and only the matrix scrolls sideways', async ({ page }) => {
  // English last: what follows is of its names.
  for (const lang of LANGUAGES.toReversed()) {
    await open(page, `?lang=${lang}`);
    const findings = page.getByRole('region', { name: FINDINGS[lang] });
    await expect(findings.getByRole('link')).toHaveCount(1);
    await expect(page.locator('.matrix')).toHaveClass(/m-transposed/);
    const top = async () => (await boxOf(page, '.matrix tbody td')).y;
    await expect.poll(top, lang).toBeLessThanOrEqual(300);
  }
  const head = matrix(page).getByRole('rowheader', { name: dataset.topics[0]?.short ?? '' });
  await expect(head).toBeVisible();
  const before = await head.boundingBox();
  await page.locator('.matrix-scroll').evaluate((scroller) => {
    scroller.scrollLeft = 200;
  });
  await expect(page.locator('.matrix-frame')).toHaveAttribute('data-more', 'before after');
  await expect.poll(async () => (await head.boundingBox())?.x).toBe(before?.x);
  const over = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await expect.poll(over).toBeLessThanOrEqual(0);
});

test('on a phone the views and languages are a menu, and filters, signs and view stand on one line', async ({
  page,
}) => {
  await open(page);
  const buttons = ['Filters', 'All signs', 'View'].map((name) =>
    page.getByRole('button', { name, exact: true }),
  );
  const topOf = async (button: Locator) => Math.round((await button.boundingBox())?.y ?? 0);
  await expect.poll(async () => new Set(await Promise.all(buttons.map(topOf))).size).toBe(1);
  for (const button of buttons) {
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await button.press('Escape');
  }
  await page.getByRole('button', { name: 'All signs' }).click();
  await expect(page.getByRole('heading', { name: 'How we decide' })).toBeVisible();
  await page.keyboard.press('Escape');
  const menu = page.getByRole('button', { name: 'Views: Matrix' });
  await expect(page.getByRole('link', { name: 'Agenda', exact: true })).toBeHidden();
  await menu.press('Enter');
  await expect(page.getByRole('link', { name: 'FR Français' })).toBeVisible();
  const find = { name: 'Find a country' };
  await expect(page.getByRole('main').getByRole('link', find)).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', find).press('Enter');
  await expect(page).toHaveURL(/view=profile/);
  await expect(page.getByRole('link', { name: 'FR Français' })).toBeHidden();
  await page.getByRole('button', { name: 'Views: Profiles' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Agenda', exact: true })).toBeHidden();
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the first tap on a slanted name opens its profile, also of a column that is half in sight', async ({
    page,
  }) => {
    // Where the table then stands, the first is half under the names of the rows, the other half outside.
    for (const [name, share] of [
      ['Grenada', 0.85],
      ['Mexico', 0.3],
    ] as const) {
      await open(page);
      await page.locator('.m-transposed .matrix-scroll').evaluate((scroller) => {
        scroller.scrollLeft = 40;
      });
      const link = matrix(page).getByRole('columnheader', { name }).getByRole('link');
      const at = await link.evaluate((element: HTMLElement, part) => {
        const { left, bottom } = element.getBoundingClientRect();
        // On the middle of the line of a name, which rises at 45 degrees.
        const along = (element.offsetWidth * part + element.offsetHeight / 2) * Math.SQRT1_2;
        return { x: left + along, y: bottom - along };
      }, share);
      await page.touchscreen.tap(at.x, at.y);
      await expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();
      await expect(page.getByRole('tooltip')).toBeHidden();
    }
  });
});
