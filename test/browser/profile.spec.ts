/** Profiles as a delegate goes about them: by keyboard, from the evidence, beside each other, on paper. */
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { evidence, goTo, inAddress, open } from './open';
import { expect, test } from './page';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Goes on with the Tab key until the target has the focus. */
async function tabTo(page: Page, target: Locator) {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < 80 && !(await isThere()); stop++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

test('a delegate finds her State by its letters and reads on by keyboard', async ({ page }) => {
  await open(page, '?view=profile');
  const find = page.getByRole('main').getByRole('searchbox', { name: 'Find' });
  await find.focus();
  await page.keyboard.type('ecu');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Ecuador' }));
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(/^Ecuador asks for help/);
  await expect(title(page)).toBeFocused();
  await expect.poll(() => inAddress(page, 'of')).toBe('ECU');
  await expect(page).toHaveTitle(/^Ecuador – /);
  await tabTo(page, page.getByRole('link', { name: /chiefly in the area of training/ }));
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('blockquote')).toContainText('Ecuador needs support');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /chiefly in the area of training/ })).toBeFocused();
});

test('another State is taken beside it by keyboard, and the way back leads to the one', async ({
  page,
}) => {
  await open(page, '?view=profile&of=GRD');
  await tabTo(page, page.getByRole('button', { name: 'Compare' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Compare with…' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('vincent');
  await expect(dialog.getByRole('link')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(/topics? in common/);
  await expect(title(page)).toBeFocused();
  await expect.poll(() => inAddress(page, 'of')).toBe('GRD~VCT');
  // A row has the words of both, on one line.
  const row = page.getByRole('row', { name: /^Institutions and training/ });
  const [grenada, vincent] = await row.getByRole('cell').all();
  await expect(grenada as Locator).toContainText('its shortage of funds');
  await expect(vincent as Locator).toContainText('the limited resources available');
  expect((await grenada?.boundingBox())?.y).toBe((await vincent?.boundingBox())?.y);
  // On through the comparison and by a name into another profile, and back to where she was.
  const other = page.getByRole('row').last().getByRole('link').last();
  await tabTo(page, other);
  const href = await other.getAttribute('href');
  const height = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe(href);
  await page.goBack();
  await expect(title(page)).toHaveText(/topics? in common/);
  await expect(page.locator(':focus')).toHaveAttribute('href', href ?? '');
  await expect(page.locator(':focus')).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(height);
  await page.goBack();
  await expect(title(page)).toHaveText(/^Grenada reports a difficulty/);
});

test('a quote is whole wherever it stands, since what proves a record may be its last words, and opens by its quotation mark too', async ({
  page,
}) => {
  for (const [at, query] of ['?view=profile&of=VCT', '?view=profile&of=VCT~ECU~MEX'].entries()) {
    await (at === 0 ? open : goTo)(page, query);
    const quotes = page.getByRole('main').locator('a[data-record]:has(q)');
    await expect(quotes.first()).toBeVisible();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const cut = await quotes.evaluateAll((all) =>
        all
          .filter((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            const box = one.getBoundingClientRect();
            const words = range.getBoundingClientRect();
            return words.bottom > box.bottom + 1 || words.right > box.right + 1;
          })
          .map(({ textContent }) => textContent),
      );
      expect(cut, `${query} ${width} px`).toEqual([]);
    }
  }

  // A click on the quotation mark opens it, as on its words.
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, '?view=profile&of=ECU');
  await expect(title(page)).toHaveText(/^Ecuador/);
  const quote = page.getByRole('main').locator('a[data-record]:has(q)').first();
  await quote.click({ position: { x: 2, y: 8 } });
  await expect(evidence(page).getByRole('blockquote')).toBeVisible();
});

test('the list of profiles stays small, and a group of States stands whole beneath its heading', async ({
  page,
}) => {
  await open(page, '?view=profile');
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const parts = page.locator('.profile-choices section:not([data-long])');
  await expect(parts).not.toHaveCount(0);
  await expect.poll(height).toBeLessThan(1900);
  // What is broken over columns has a box in each.
  for (const width of [1440, 1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = () => parts.evaluateAll((all) => all.map((one) => one.getClientRects().length));
    await expect.poll(async () => new Set(await boxes()), `${width} px`).toEqual(new Set([1]));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(height).toBeLessThan(4600);
});

test('axe holds nothing against any of the four, nothing sticks out, and they fit the page on paper', async ({
  page,
}) => {
  for (const [at, query] of [
    '?view=profile',
    '?view=profile&of=ECU',
    '?view=profile&of=topic:institutional-capacity',
    '?view=profile&of=MEX~COL~HTI',
  ].entries())
    await test.step(query, async () => {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await (at === 0 ? open : goTo)(page, query);
      await expect(title(page)).toBeVisible();
      await expectNoAxeViolationsInBothSchemes(page);
      for (const width of [1280, 1440, 768, 390, 320]) await expectNoSidewaysScroll(page, width);
      await page.emulateMedia({ media: 'print' });
      await expectNoSidewaysScroll(page, 702);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });
});
