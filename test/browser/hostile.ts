import type { Page } from '@playwright/test';
import { HOSTILE } from './hostile-data';
import { expect } from './page';

/** The text stands in the page as text, and nothing of it was obeyed or is a link. */
export async function expectInert(page: Page) {
  const found = await page.evaluate(() => ({
    ran: 'ran' in window,
    obeyed: document.querySelectorAll('#root :is(script, img, style, [onerror], [onload])').length,
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .map(({ protocol }) => protocol)
      .filter((protocol) => !/^(https?|file):$/.test(protocol)),
  }));
  expect(found).toEqual({ ran: false, obeyed: 0, links: [] });
  await expect(page.locator('body')).toContainText(HOSTILE.slice(0, 40));
}
