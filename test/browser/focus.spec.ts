/** Whoever steps through the history by keyboard goes on from where they are, not from the top. */
import { nameOf, need, shortOf } from './data';
import { cell, evidence, inAddress, matrix, open, walkTo } from './open';
import { expect, test } from './page';

test('back from the minutes, the focus is in the panel that led there', async ({ page }) => {
  await open(page);
  const target = cell(page, nameOf(need.actor), shortOf(need.topic));
  await walkTo(page, target);
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'cell')).not.toBeNull();
  await evidence(page).getByRole('link', { name: 'Open in the minutes' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'view')).toBe('minutes');
  await expect(page.getByRole('main').locator('mark').first()).toBeInViewport();
  await page.goBack();
  await expect(evidence(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(target).toBeFocused();
});

test('back from a profile, the focus is on the name that led there', async ({ page }) => {
  await open(page, '?rows=countries');
  const name = (actor: string) =>
    matrix(page).getByRole('rowheader', { name: nameOf(actor), exact: true });
  await walkTo(page, name(need.actor));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: nameOf(need.actor), level: 1 })).toBeVisible();
  await page.goBack();
  await expect(name(need.actor)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('gridcell').and(page.locator(':focus'))).toHaveAccessibleName(
    new RegExp(`^${nameOf(need.actor)}: `),
  );
  // A screen reader goes to a name by itself; Enter is for what has the focus.
  const other = matrix(page).getByRole('rowheader').getByRole('link').last();
  const words = (await other.textContent()) ?? '';
  await other.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words, level: 1 })).toBeFocused();
  await page.goBack();
  await expect(other).toBeVisible();
  await expect(matrix(page).getByRole('rowheader', { name: words, exact: true })).toBeFocused();
});

test('back from a view without a panel, the focus is in the view', async ({ page }) => {
  await open(page, '?view=records');
  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await expect.poll(() => inAddress(page, 'view')).toBeNull();
  await matrix(page).locator('[tabindex="0"]').focus();
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('a link that arrives with the panel open leaves the focus at the top', async ({ page }) => {
  await open(page, `?cell=${need.actor}~${need.topic}`);
  await expect(evidence(page).locator('blockquote')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Skip to/ })).toBeFocused();
});
