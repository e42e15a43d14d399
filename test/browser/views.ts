import type { Page } from '@playwright/test';
import { VIEWS, type ViewName } from '../../src/store/view-state';
import { isLive } from './open';
import { expect } from './page';

/**
 * Goes to every view by its link; each shows something of its own, and none fails.
 * @param look what is asked at each of them
 * @param least how many letters each shows at least
 */
export async function walkAllViews(
  page: Page,
  look: (view: ViewName) => Promise<void> = async () => {},
  least = 200,
) {
  const links = page.locator('.app-views, .app-dataset').getByRole('link');
  await expect(links).toHaveCount(VIEWS.length);
  const seen = new Set<string>();
  for (let at = 0; at < VIEWS.length; at++) {
    const href = (await links.nth(at).getAttribute('href')) ?? '';
    await links.nth(at).click();
    await expect(links.nth(at)).toHaveAttribute('aria-current', 'page');
    seen.add(await contentOf(page, least));
    await look((new URLSearchParams(href).get('view') ?? VIEWS[0]) as ViewName);
  }
  expect(seen.size).toBe(VIEWS.length);
}

/** What the view shows, once it has come and has fetched what it needs. */
export async function contentOf(page: Page, least = 200): Promise<string> {
  await isLive(page);
  const main = page.getByRole('main');
  await expect(main.locator('.app-loading')).toHaveCount(0);
  await expect(main.getByText('Loading', { exact: false })).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // A view whose script has come is drawn a moment later.
  let text = '';
  await expect
    .poll(async () => {
      text = (await main.textContent()) ?? '';
      return text.length;
    })
    .toBeGreaterThan(least);
  return text;
}
