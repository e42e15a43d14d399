import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the page at a query string and waits until it answers: the prerendered page does not yet. */
export async function open(page: Page, query = '') {
  await page.goto(`./${query}`);
  await isLive(page);
}

/**
 * Leads a page that is open to another query string of the same language, as the back button does: to
 * load it again takes several times as long. The whole page alone, not a part of it that is embedded.
 */
export async function goTo(page: Page, query = '?') {
  // It follows last of all, with what the page draws a moment later.
  const address = page.locator('.app-address');
  const before = (await address.textContent()) ?? '';
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await expect(address).not.toHaveText(before);
}

/** A chart at a query string, once it is drawn. */
export async function openChart(page: Page, query: string) {
  await open(page, query);
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
}

export async function isLive(page: Page) {
  // React leaves its mark on each element that it has taken over.
  await page.waitForFunction(() => {
    const name = document.querySelector('#root :is(.app-brand, .app-bar h1, .embedded)');
    return name && Object.keys(name).some((key) => key.startsWith('__react'));
  });
}

/** The slash leads to the search, as soon as the page answers to keys. */
export async function keysAnswer(page: Page) {
  const field = page.locator('.search input');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(field).toBeFocused({ timeout: 200 });
  }).toPass();
}

/** What the address says of a key, decoded; null where it says nothing. */
export const inAddress = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);

export const matrix = (page: Page): Locator =>
  page.getByRole('grid', { name: 'Cooperation matrix' });

/** The cell of an actor and a topic, found by the beginning of its accessible name. */
export const cell = (page: Page, actor: string, topic: string): Locator =>
  matrix(page).getByRole('gridcell', { name: `${actor}, ${topic}: ` });

/** What the list of findings is called in each language. */
export const FINDINGS = { en: 'Findings', es: 'Hallazgos', fr: 'Constats', pt: 'Constatações' };

export const evidence = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Evidence' });

/** Takes the focus to a cell of the matrix as a reader without a mouse does. */
export async function walkTo(page: Page, target: Locator) {
  await matrix(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  const placeOf = (of: Locator) =>
    of.evaluate((element) => ({
      row: Number(element.closest('tr')?.getAttribute('aria-rowindex')),
      column: Number(element.getAttribute('aria-colindex')),
    }));
  const focused = page.locator(':focus');
  const { row, column } = await placeOf(target);
  while ((await placeOf(focused)).row < row) await page.keyboard.press('ArrowDown');
  while ((await placeOf(focused)).column < column) await page.keyboard.press('ArrowRight');
}

/**
 * Holds back the files that a pattern of addresses names.
 * @returns what lets them come
 */
export async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}
