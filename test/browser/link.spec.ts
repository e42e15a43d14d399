import { hold, matrix } from './open';
import { expect, test } from './page';

test('a link shows its own view and no other before it', async ({ page }) => {
  const release = await hold(page, '**/data/dataset.json*');
  await page.goto('./?view=records&kind=need');
  await page.waitForLoadState('load');
  await expect(matrix(page)).toBeHidden();
  release();
  await expect(page.getByRole('link', { name: 'Records', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('button', { name: 'Filter: 1' })).toBeVisible();
  await expect(matrix(page)).toBeHidden();
});

test('the default view is there before any data', async ({ page }) => {
  await page.route('**/data/dataset.json*', () => {});
  await page.goto('.');
  await expect(matrix(page)).toBeVisible();
});
