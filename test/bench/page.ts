import type { Browser, Locator, Page } from '@playwright/test';
import { isLive } from '../browser/open';

/** A page of its own, with nothing kept from others, on a usual screen. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // What it keeps for later would take its time from what is measured.
    serviceWorkers: 'block',
  });
  // The compiler that runs these files names functions by a helper, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named;');
  return context.newPage();
}

/**
 * Opens the matrix and waits for its grid. A large one, which replaces the prerendered grid once its
 * program has come, is told by its class.
 */
export async function openMatrix(page: Page, address: string, isLarge: boolean): Promise<Locator> {
  await openLive(page, address);
  const grid = page.locator(isLarge ? '.m-large [role=grid]' : '[role=grid]');
  await grid.waitFor();
  return grid;
}

/** Opens an address and waits for the page that answers: the prerendered one has the same controls. */
export async function openLive(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await isLive(page);
}

/** Waits until nothing has changed on the page for so long. */
export const untilQuiet = (page: Page, quietMs: number) =>
  page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, ms);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, ms);
        });
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      }),
    quietMs,
  );
