import type { Dispute } from '../../src/dataset/agreement-schema';
import { sealed } from '../fixtures/sealed';
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset, need } from './data';
import { expectNoSidewaysScroll } from './layout';
import { inAddress, open } from './open';
import { expect, test } from './page';

test('the list of contents leads to a part, by keyboard and by link; the codebook stands with its tables', async ({
  page,
}) => {
  await open(page, '?view=about');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'The dataset' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The dataset' })).toBeInViewport();
  await expect(page.getByText(dataset.hash, { exact: true })).toBeInViewport();
  await expect.poll(() => new URL(page.url()).hash).toBe('#about-dataset');
  await page.reload();
  await expect(page.getByText(dataset.hash, { exact: true })).toBeInViewport();
  await expect.poll(() => inAddress(page, 'view')).toBe('about');
  const codebook = page.getByRole('region', { name: 'How statements become records' });
  await expect(codebook.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(codebook.getByRole('table').first()).toBeVisible();
});

test('leads from a disputed cell to its place in the matrix', async ({ page }) => {
  const { actor, topic, kind } = need;
  // One of its own: the shipped data need not have any.
  const dispute: Dispute = { actor, topic, kind, heldBy: 'first', kept: true, note: 'Kept.' };
  const agreements = dataset.agreements.map((each) => ({
    ...each,
    secondCoding: 'measured' as const,
    disputes: [dispute],
  }));
  await page.route('**/data/dataset.json*', (route) =>
    route.fulfill({ body: sealed({ ...dataset, agreements }), contentType: 'application/json' }),
  );
  await open(page, '?view=about');
  await page.locator('summary', { hasText: 'on which the codings differ' }).first().click();
  await page.locator(`a[href*="cell=${actor}~${topic}"]`).first().click();
  await expect.poll(() => inAddress(page, 'cell')).toBe(`${actor}~${topic}`);
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible();
});

test('axe holds nothing against it and nothing sticks out', async ({ page }) => {
  await open(page, '?view=about');
  await expect(page.getByRole('link', { name: 'The codebook as a file' })).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of [1440, 1280, 768, 390]) await expectNoSidewaysScroll(page, width);
  // On a phone, where its tables scroll.
  await expectNoAxeViolationsInBothSchemes(page);
});

test.describe('where the codebook does not come', () => {
  test.use({ expectedComplaint: /Failed to load resource/ });
  test('says so, leaves the rest standing, and tries again', async ({ page }) => {
    await page.route('**/data/codebook.md*', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, '?view=about');
    const failure = page.getByRole('alert');
    await expect(failure).toContainText('The codebook could not be loaded.');
    await expect(page.getByText(dataset.hash, { exact: true })).toBeVisible();
    await page.unroute('**/data/codebook.md*');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(failure).toBeHidden();
    await expect(page.getByRole('link', { name: 'The codebook as a file' })).toBeVisible();
  });
});
