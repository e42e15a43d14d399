/** One view that fails leaves the others working. */
import type { Route } from '@playwright/test';
import { matrix, open } from './open';
import { expect, test } from './page';

test.use({
  expectedComplaint:
    /Failed to load resource|dynamically imported module|Unable to preload CSS|'integrity' attribute/,
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
  // The view is asked for again; only then does its program come.
  await expect(failure).toContainText('This part of the page failed.');
  await page.unroute('**/assets/charts-view-*.js');
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Filter: 1' })).toBeVisible();
});

/** A file as a host gives it that changes some of it, under the type that it should have. */
const changed = (change: (text: string) => string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
};

test.describe('on a first visit a file that is not what was built', () => {
  for (const [name, file, change] of [
    ['styles cut off', '**/records-view-*.css', (text: string) => text.slice(0, text.length / 2)],
    ['a program that is altered', '**/records-view-*.js', (text: string) => `${text}\n;`],
  ] as const)
    test(`is refused, and the view heals with the host: ${name}`, async ({ page }) => {
      await page.route(file, changed(change));
      await page.goto('./?view=records');
      const failure = page.getByRole('alert');
      await expect(failure).toContainText('This part of the page failed.');
      await page.unroute(file);
      await failure.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('table')).toBeVisible();
    });

  for (const [name, file] of [
    ['program', '**/assets/first-*.js'],
    ['words', '**/assets/en-*.js'],
  ] as const)
    test(`does not start the page, which heals with the host: its altered ${name}`, async ({
      page,
    }) => {
      await page.route(
        file,
        changed((text) => `${text}\n;`),
      );
      await page.goto('.');
      const failure = page.getByRole('alert');
      await expect(failure).toContainText('The page did not start');
      await page.unroute(file);
      await failure.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('alert')).toBeHidden();
      await page.getByRole('link', { name: 'Records', exact: true }).click();
      await expect(page.getByRole('table')).toBeVisible();
    });
});
