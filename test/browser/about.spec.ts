import { expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset } from './data';
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
