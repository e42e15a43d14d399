import type { Page } from '@playwright/test';
import { expectNoAxeViolations, expectNoAxeViolationsInBothSchemes } from './axe';
import { need } from './data';
import { expectNoSidewaysScroll } from './layout';
import { evidence, goTo, inAddress, open } from './open';
import { expect, test } from './page';

const view = (page: Page) => page.getByRole('region', { name: 'Matches' });
const tab = (page: Page, name: RegExp) => view(page).getByRole('tab', { name });

test('by keyboard, at the desk and on a phone: a tab, a record, and back to it', async ({
  page,
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await (width === 1280 ? open : goTo)(page, '?view=matches');
    await tab(page, /^Needs/).focus();
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, /^Without an offer/)).toBeFocused();
    await expect(tab(page, /^Without an offer/)).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => inAddress(page, 'list')).toBe('without');
    const record = view(page).locator('[data-record]').first();
    await record.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toBeHidden();
    await expect(record).toBeFocused();
  }
});

test('on paper nothing sticks out, and a row is on one sheet', async ({ page }) => {
  await open(page, `?view=matches&topic=${need.topic}`);
  await page.emulateMedia({ media: 'print' });
  await expectNoSidewaysScroll(page, 794);
  const row = view(page).getByRole('row').filter({ hasText: need.evidence.exact }).first();
  await expect(row).toHaveCSS('break-inside', 'avoid');
});

test('axe holds nothing against any list and nothing sticks out', async ({ page }) => {
  for (const [at, list] of ['needs', 'without', 'offers'].entries())
    await test.step(list, async () => {
      await (at === 0 ? open : goTo)(page, `?view=matches&list=${list}`);
      await expect(view(page).getByRole('tab', { selected: true })).toBeVisible();
      for (const width of [1280, 768, 390]) await expectNoSidewaysScroll(page, width);
      // The lists are made of the same parts: on a phone and in the dark one of them is enough.
      if (list === 'needs') return expectNoAxeViolationsInBothSchemes(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await expectNoAxeViolations(page, undefined, 'main');
    });
});
