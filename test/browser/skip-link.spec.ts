import { matrix, open } from './open';
import { expect, test } from './page';

test('the first tab stop leads past head and filters, and leaves the address as it is', async ({
  page,
}) => {
  await open(page, '?view=agenda&kind=need');
  const address = page.url();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Skip to/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const content = page.getByRole('main');
  await expect(content).toBeFocused();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Tab');
  await expect(content.locator(':focus')).toHaveCount(1);
});

test('in the matrix it leads to the cell of the grid that has the keys', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(matrix(page).locator('[tabindex="0"]')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(matrix(page).getByRole('columnheader').and(page.locator(':focus'))).toHaveCount(1);
});

test.describe('where the program does not come', () => {
  test.use({ expectedComplaint: /Failed to load resource|preloaded using link preload/ });
  test('the link is a plain one, and leads there too', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort('connectionfailed'));
    await page.goto('.');
    // What failed is told first, with the way to try again.
    await expect(page.getByRole('button', { name: /^Try again/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /^Skip to/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
});
