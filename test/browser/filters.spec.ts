import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import { need, shortOf } from './data';
import { expectNoSidewaysScroll } from './layout';
import { inAddress, open } from './open';
import { expect, test } from './page';

const button = (page: Page) => page.getByRole('button', { name: /^Filter/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Filter' });
const option = (page: Page, name: string) => panel(page).getByRole('checkbox', { name });

test('say of each option how many sentences it would leave, and Escape gives the focus back', async ({
  page,
}) => {
  await open(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await panel(page)
    .getByRole('button', { name: /^All \d+ topics$/ })
    .click();
  const topic = option(page, shortOf(need.topic));
  await expect(topic).toHaveAccessibleDescription(/^\d+ sentences?$/);
  await expectNoAxeViolations(page, undefined, '#filter-button + .popover-panel');
  await topic.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => inAddress(page, 'topic')).toBe(need.topic);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('on a phone they are a sheet over the page, which scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await button(page).click();
  await panel(page)
    .getByRole('button', { name: /^All \d+ countries$/ })
    .click();
  const sheet = await panel(page).boundingBox();
  // All but the bar that scrolls the page, where the browser has one.
  expect(sheet?.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844);
  const outright = option(page, 'only what is said outright');
  await expect(outright).not.toBeInViewport();
  await outright.scrollIntoViewIfNeeded();
  await expect(outright).toBeInViewport();
  await outright.check();
  await expectNoSidewaysScroll(page, 390);
});
