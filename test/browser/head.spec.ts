/** What stands above the view: low, and still while filters are set. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages';
import { open } from './open';
import { expect, test } from './page';

/** Keys are answered from when the hint about them is there. */
const keysAnswer = (page: Page) => expect(page.locator('.app-hint button')).toBeAttached();

test('the view begins at the same height with no filter and with several', async ({ page }) => {
  await open(page);
  const top = () => page.getByRole('main').evaluate((main) => main.getBoundingClientRect().top);
  const before = await top();
  await page.getByRole('checkbox', { name: 'Offers' }).uncheck();
  await page.getByRole('checkbox', { name: 'Include implied' }).uncheck();
  await expect(page.getByRole('list', { name: 'Active filters' })).toBeVisible();
  await expect.poll(top).toBe(before);
});

test('a long title gives way to the views', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await open(page, `?view=about&lang=${lang}`);
    await page
      .getByRole('banner')
      .getByRole('heading')
      .evaluate((title) => {
        title.textContent = 'A technical meeting on hake and the other fish of the Atlantic';
      });
    const views = page.locator('.app-views').first();
    for (const width of [1440, 1280, 1217]) {
      await page.setViewportSize({ width, height: 800 });
      // Within a pixel, since words end between two.
      const hidden = () => views.evaluate((nav) => nav.scrollWidth - nav.clientWidth);
      await expect.poll(hidden, `${lang} ${width}`).toBeLessThanOrEqual(1);
    }
  }
});

test('the words in the search field are all in sight', async ({ page }) => {
  await open(page, '?topic=extradition&basis=explicit');
  const field = page.getByRole('searchbox', { name: 'Search quotes, notes and names' });
  const placeholder = await field.getAttribute('placeholder');
  await field.evaluate((input: HTMLInputElement, words) => {
    input.value = words;
  }, placeholder ?? '');
  await expect.poll(() => field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
});

test.describe('where the program does not come', () => {
  test.use({ expectedComplaint: /Failed to load resource/ });

  test('a theme that was chosen is there before the first paint, without any script of the page', async ({
    page,
  }) => {
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await open(page);
    await keysAnswer(page);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Help and settings' });
    await help.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(ground).toBe('rgb(22, 24, 27)');
    await expect.poll(() => barColours(page)).toEqual(['#16181b']);
    await help.getByRole('radio', { name: 'Light' }).check();
    await expect.poll(() => barColours(page)).toEqual(['#fdfdfb']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barColours(page)).toEqual(['#fdfdfb']);
    await help.getByRole('radio', { name: 'Same as the system' }).check();
    await expect.poll(() => barColours(page)).toEqual(['#16181b']);
    await page.emulateMedia({ colorScheme: 'light' });
    await help.getByRole('radio', { name: 'Dark' }).check();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(ground).not.toBe('rgb(22, 24, 27)');
    await page.emulateMedia({ media: 'screen' });
    await page.route('**/assets/*.js*', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(ground).toBe('rgb(22, 24, 27)');
    await expect.poll(() => barColours(page)).toEqual(['#16181b']);
  });
});

/** The colours of the browser's own bar that apply. */
const barColours = (page: Page) =>
  page
    .locator('meta[name="theme-color"]')
    .evaluateAll((all) =>
      (all as HTMLMetaElement[]).flatMap(({ media, content }) =>
        matchMedia(media).matches ? [content] : [],
      ),
    );

test('the hint about keys moves no row of data, and goes for good', async ({ page }) => {
  await open(page);
  const away = page.getByRole('button', { name: 'Do not show this again' });
  await expect(away).toBeInViewport({ ratio: 1 });
  const first = page.locator('.matrix tbody td').first();
  const top = (await first.boundingBox())?.y;
  await away.click();
  await expect(away).toBeHidden();
  await expect.poll(async () => (await first.boundingBox())?.y).toBe(top);
});

test('by keyboard: the slash searches, the question mark lists the keys, Escape goes back', async ({
  page,
}) => {
  await open(page, '?view=about');
  await keysAnswer(page);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/view=records/);
  const field = page.getByRole('searchbox', { name: 'Search quotes, notes and names' });
  await expect(field).toBeFocused();
  await page.keyboard.type('police?');
  await expect(field).toHaveValue('police?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help and settings' });
  await expect(help).toBeVisible();
  await expect(help.getByText('Go to the search')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('on a phone the slash unfolds the filters, and the menu answers to keys', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await keysAnswer(page);
  const field = page.getByRole('searchbox', { name: 'Search quotes, notes and names' });
  await expect(field).toBeHidden();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  const menu = page.getByRole('button', { name: 'Views: Matrix' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Matrix', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  // Past the last link it closes.
  await page.getByRole('link', { name: 'PT Português' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Help and settings' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'PT Português' })).toBeHidden();
});
