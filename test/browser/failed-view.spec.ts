/** One view that fails leaves the others working. */
import { matrix, open } from './open';
import { expect, test } from './page';

test.use({
  expectedComplaint: /Failed to load resource|dynamically imported module|Unable to preload CSS/,
});

test('a view whose styles do not come says so, by a link too', async ({ page }) => {
  await page.route('**/assets/records-view-*.css', (route) => route.fulfill({ status: 404 }));
  await page.goto('./?view=records');
  await expect(page.getByRole('alert')).toContainText('This part of the page failed.');
});

test('a view whose program does not come says so; the others work, and reloading mends it', async ({
  page,
}) => {
  await page.route('**/assets/charts-view-*.js', (route) => route.abort('connectionfailed'));
  await open(page, '?kind=need');
  await page.getByRole('link', { name: 'Charts', exact: true }).click();
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('This part of the page failed.');
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('link', { name: 'Matrix', exact: true }).click();
  await expect(matrix(page)).toBeVisible();
  await page.getByRole('link', { name: 'Charts', exact: true }).click();
  await page.unroute('**/assets/charts-view-*.js');
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Offers', exact: true })).not.toBeChecked();
});
