import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import { need, shortOf } from './data';
import { expectNoSidewaysScroll } from './layout';
import { inAddress, open } from './open';
import { expect, test } from './page';

const button = (page: Page) => page.getByRole('button', { name: /^Filter/ });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Filter' });
const option = (page: Page, name: string) => panel(page).getByRole('checkbox', { name });
const chips = (page: Page) => page.getByRole('list', { name: 'Active filters' });

test('each choice is a step of the back button, and is counted', async ({ page }) => {
  await open(page);
  await button(page).click();
  await option(page, 'asks for help').check();
  await expect.poll(() => inAddress(page, 'status')).toBe('requested');
  await option(page, 'only what is said outright').check();
  await expect.poll(() => inAddress(page, 'basis')).toBe('explicit');
  await expect(button(page)).toHaveText('Filter: 2');
  await page.goBack();
  await expect.poll(() => inAddress(page, 'basis')).toBeNull();
  await expect(button(page)).toHaveText('Filter: 1');
  await page.goBack();
  await expect(button(page)).toHaveText('Filter');
  await expect(chips(page)).toBeHidden();
  await page.goForward();
  await expect(chips(page)).toContainText('asks for help');
});

test('stand as chips, taken off by keyboard one by one and all at once', async ({ page }) => {
  await open(page, `?topic=${need.topic}&actor=${need.actor}&kind=need`);
  await expect(chips(page).getByRole('button')).toHaveCount(4);
  await expect(page.getByText(/^\d+ of \d+ sentences$/)).toBeVisible();
  await chips(page)
    .getByRole('button', { name: shortOf(need.topic) })
    .focus();
  await page.keyboard.press('Enter');
  await expect(chips(page).getByRole('button')).toHaveCount(3);
  await expect.poll(() => inAddress(page, 'topic')).toBeNull();
  // The focus is not lost with the chip.
  await expect(chips(page).locator(':focus')).toHaveCount(1);
  await chips(page).getByRole('button', { name: 'Clear all' }).focus();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

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

test('words of a link are a chip, and find a quote whatever its accents and case', async ({
  page,
}) => {
  await open(page, '?q=M%C3%89XICO');
  await expect(chips(page)).toContainText('“MÉXICO”');
  await expect(page.getByText(/^[1-9]\d* of \d+ sentences$/)).toBeVisible();
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
