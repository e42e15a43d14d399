/** The matrix and the head of the page on a phone. */
import { LANGUAGES } from '../../src/i18n/languages';
import { boxOf } from './layout';
import { matrix, open } from './open';
import { expect, test } from './page';

test.use({ viewport: { width: 390, height: 844 } });

test('on a phone the matrix is a list of topics under what its bars mean, on the first screen, and nothing is wider than the page; the grid is behind a switch, and its names stay while it scrolls', async ({
  page,
}) => {
  // English last: what follows is of its names.
  for (const lang of LANGUAGES.toReversed()) {
    await open(page, `?lang=${lang}`);
    const first = page.locator('.topic-list li').first();
    await expect(first).toBeVisible();
    const top = async () => (await boxOf(page, '.topic-list li')).y;
    await expect.poll(top, lang).toBeLessThanOrEqual(400);
    expect((await boxOf(page, '.matrix-legend')).y, lang).toBeLessThan(await top());
    const over = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    await expect.poll(over).toBeLessThanOrEqual(0);
  }
  await page.getByRole('link', { name: /^Money laundering/ }).click();
  await expect(page).toHaveURL(/of=topic:money-laundering/);
  await page.goBack();
  await page.getByRole('button', { name: 'Grid', exact: true }).click();
  const head = matrix(page).getByRole('rowheader', { name: 'Money laundering' });
  await expect(head).toBeVisible();
  const before = await head.boundingBox();
  await page.locator('.matrix-scroll').evaluate((scroller) => {
    scroller.scrollLeft = 200;
  });
  await expect.poll(async () => (await head.boundingBox())?.x).toBe(before?.x);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the first tap on a slanted name opens its page', async ({ page }) => {
    await open(page, '?grid=1');
    const link = matrix(page).getByRole('columnheader', { name: 'Grenada' }).getByRole('link');
    const at = await link.evaluate((element: HTMLElement) => {
      const { left, bottom } = element.getBoundingClientRect();
      // On the middle of the line of a name, which rises at 45 degrees.
      const along = (element.offsetWidth * 0.7 + element.offsetHeight / 2) * Math.SQRT1_2;
      return { x: left + along, y: bottom - along };
    });
    await page.touchscreen.tap(at.x, at.y);
    await expect(page).toHaveURL(/of=GRD/);
    await expect(page.getByRole('tooltip')).toBeHidden();
  });
});
