/** The one line above every view: its parts, its search, its menu, and that nothing in it moves. */
import type { Locator, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages';
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { nameOf } from './data';
import { inAddress, keysAnswer, open } from './open';
import { expect, test } from './page';

const search = (page: Page) =>
  page.getByRole('combobox', { name: 'Find a country, topic or word' });
const more = (page: Page) => page.getByRole('dialog', { name: 'More' });

/** Where each thing of the line stands. */
const places = (page: Page) =>
  page
    .locator('.app-header :is(a, input, button)')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left * 4)));

// In one test, since a language is a load.
test('in every language the line is low, nothing in it moves from view to view, what stands in the empty search is all in sight, and a long title gives way to the views', async ({
  page,
}) => {
  const header = page.locator('.app-header');
  const beyond = (of: Locator) =>
    of.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  for (const lang of LANGUAGES) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, `?lang=${lang}`);
    await test.step(`${lang}: the line is low, and nothing in it moves`, async () => {
      expect((await header.boundingBox())?.height).toBeLessThanOrEqual(45);
      const before = await places(page);
      expect(before).toHaveLength(12);
      for (const at of [1, 3, 6]) {
        const link = page.locator('.app-views a').nth(at);
        await link.click();
        await expect(link).toHaveAttribute('aria-current', 'page');
        expect(await places(page), `${lang} ${at}`).toEqual(before);
      }
    });
    await test.step(`${lang}: the words of the empty search are in sight`, async () => {
      const field = page.locator('.search input');
      await field.evaluate((input: HTMLInputElement) => {
        input.value = input.placeholder;
      });
      await expect.poll(() => beyond(field), lang).toBe(0);
    });
    await test.step(`${lang}: a long title gives way`, async () => {
      await page.locator('.app-brand').evaluate((title) => {
        title.textContent = 'A technical meeting on hake and the other fish of the Atlantic';
      });
      for (const width of [1440, 1280, 1217, 768, 390]) {
        await page.setViewportSize({ width, height: 800 });
        // Within a pixel, since words end between two.
        await expect.poll(() => beyond(header), `${lang} ${width}`).toBeLessThanOrEqual(1);
      }
    });
  }
});

test('a State is found by its name in another language, at the desk and on a phone', async ({
  page,
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await search(page).click();
    await page.keyboard.type('san vic');
    const best = page.getByRole('option', { name: /^San Vicente .*Saint Vincent/ });
    await expect(best).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('listbox')).toBeInViewport({ ratio: 1 });
    await expectNoAxeViolationsInBothSchemes(page, '.search');
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page, 'of')).toBe('VCT');
    await expect(page.getByRole('heading', { name: nameOf('VCT') }).first()).toBeVisible();
    await expect(page.getByRole('listbox')).toBeHidden();
  }
});

test.describe('where the program does not come', () => {
  test.use({ expectedComplaint: /Failed to load resource/ });

  test('a theme that was chosen is there before the first paint, without any script of the page', async ({
    page,
  }) => {
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await open(page);
    await page.getByRole('button', { name: 'More' }).click();
    const help = more(page);
    await help.getByRole('button', { name: 'Dark', exact: true }).click();
    await expect.poll(ground).toBe('rgb(23, 25, 28)');
    await expect.poll(() => barColours(page)).toEqual(['#16181b']);
    await help.getByRole('button', { name: 'Light', exact: true }).click();
    await expect.poll(() => barColours(page)).toEqual(['#fdfdfb']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barColours(page)).toEqual(['#fdfdfb']);
    await help.getByRole('button', { name: 'Auto', exact: true }).click();
    await expect.poll(() => barColours(page)).toEqual(['#16181b']);
    await page.emulateMedia({ colorScheme: 'light' });
    await help.getByRole('button', { name: 'Dark', exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(ground).not.toBe('rgb(23, 25, 28)');
    await page.emulateMedia({ media: 'screen' });
    await page.route('**/assets/*.js*', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(ground).toBe('rgb(23, 25, 28)');
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

test('by keyboard: the slash searches, the question mark lists the keys, Escape goes back', async ({
  page,
}) => {
  await open(page, '?view=about');
  await keysAnswer(page);
  await page.keyboard.type('police?');
  await expect(search(page)).toHaveValue('police?');
  await page.keyboard.press('Escape');
  await expect(search(page)).not.toBeFocused();
  await page.keyboard.press('?');
  await expect(more(page).getByText('Go to the search')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'More' })).not.toBeFocused();
});

test('on a phone the head is a name, a search and a menu with all the rest', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const shown = page.locator('.app-header :is(a, input, button)').filter({ visible: true });
  await expect(shown).toHaveCount(3);
  const menu = page.getByRole('button', { name: 'More' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(more(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(more(page).getByRole('link', { name: 'Matrix', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await more(page).getByText('Share', { exact: true }).click();
  await expect(more(page).getByRole('button', { name: 'Copy link' })).toBeVisible();
  await more(page).getByText('Downloads', { exact: true }).click();
  await expect(more(page).getByRole('link', { name: 'CSV' })).toBeVisible();
  await expectNoAxeViolationsInBothSchemes(page, '.app-header');
  await more(page).getByRole('link', { name: 'Português' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
});
