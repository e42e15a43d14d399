import type { Page } from '@playwright/test';
import { VIEWS, type ViewName } from '../../src/store/view-state';
import { nameOf, need } from './data';
import { isLive } from './open';
import { expect } from './page';

/**
 * Goes to every view: by the links in the head and in its menu, to a profile by the search, and to the findings
 * from the matrix. Each shows something of its own, and none fails.
 * @param look what is asked at each of them
 * @param least how many letters each shows at least
 * @param name of somebody in the data, whose profile is opened
 */
export async function walkAllViews(
  page: Page,
  look: (view: ViewName) => Promise<void> = async () => {},
  least = 200,
  name = nameOf(need.actor),
) {
  const seen = new Set<string>();
  const arriveAt = async (view: ViewName) => {
    const named = (address: URL) => (address.searchParams.get('view') ?? VIEWS[0]) === view;
    await expect(page).toHaveURL(named);
    seen.add(await contentOf(page, least));
    await look(view);
  };
  for (const view of VIEWS) {
    if (view === 'profile') {
      await page.locator('.search input').fill(name);
      await page.keyboard.press('Enter');
    } else if (view === 'findings') {
      await followTo(page, 'matrix');
      await page.locator('main a[href*="view=findings"]').filter({ visible: true }).first().click();
    } else await followTo(page, view);
    await arriveAt(view);
  }
  expect(seen.size).toBe(VIEWS.length);
}

/** Follows the link to a view, which is in the line of the head, or else in its menu. */
async function followTo(page: Page, view: ViewName) {
  const links = page.locator('.app-views, .app-menu').getByRole('link');
  const link = links.and(
    page.locator(
      view === VIEWS[0] ? ':first-child:not([href*="view="])' : `[href*="view=${view}"]`,
    ),
  );
  if ((await link.filter({ visible: true }).count()) === 0)
    await page.locator('.app-more > button').click();
  await link.filter({ visible: true }).first().click();
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
