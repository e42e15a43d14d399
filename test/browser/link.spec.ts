/** The address is the state: what the sender saw is what the reader sees first. */
import type { Page } from '@playwright/test';
import { nameOf, oneOfSeveral, recordsOf } from './data';
import { evidence, hold, isLive, matrix, open } from './open';
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

test('a link to a record opens its evidence at it', async ({ page }) => {
  const { id, actor, topic, evidence: quoted } = oneOfSeveral;
  await open(page, `?cell=${actor}~${topic}&record=${id}`);
  await expect(evidence(page)).toContainText(nameOf(actor));
  await expect(evidence(page).locator('q')).toHaveText(quoted.exact.replace(/\s+/g, ' '));
  const count = recordsOf(actor, topic).length;
  await expect(evidence(page).getByText(new RegExp(`\\d+ of ${count}`))).toBeVisible();
});

test('nonsense gives the default of its key, and a notice that can be put away', async ({
  page,
}) => {
  await open(page, '?view=nowhere&kind=need~wish&sort=upside.down&cell=a~b&record=0');
  await expect(matrix(page)).toBeVisible();
  const notice = page.getByText(/of the link could not be read/);
  await expect(notice).toContainText('There is no view “nowhere” here. You see “Matrix” instead.');
  await expect(notice).toContainText('kind');
  await page.getByRole('button', { name: 'Dismiss this notice' }).click();
  await expect(notice).toBeHidden();
});

test('a view’s link is a link: it opens there, and another tab shows the same', async ({
  page,
}) => {
  await open(page, '?kind=need');
  const href = await page.getByRole('link', { name: 'Records', exact: true }).getAttribute('href');
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Records', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  const other = await page.context().newPage();
  await other.goto(`./${href}`);
  await isLive(other);
  const said = (on: Page) => on.getByRole('status').first().textContent();
  await expect.poll(async () => (await said(other)) === (await said(page))).toBe(true);
  await expect(page).toHaveURL(other.url());
});
