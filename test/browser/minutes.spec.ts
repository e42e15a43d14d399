import { nameOf, need, shortOf } from './data';
import { cell, evidence, open, walkTo } from './open';
import { expect, test } from './page';

test('from a mark in the matrix to its sentence in the minutes, by keyboard', async ({ page }) => {
  await open(page, '?kind=need');
  await walkTo(page, cell(page, nameOf(need.actor), shortOf(need.topic)));
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  const quote = (await evidence(page).locator('q').textContent()) ?? '';
  await evidence(page).getByRole('link', { name: 'See it in the minutes' }).focus();
  await page.keyboard.press('Enter');
  const mark = page.getByRole('main').locator('mark').first();
  await expect(mark).toBeInViewport();
  const marked = await page.getByRole('main').locator('mark').allTextContents();
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(folded(marked.join(' '))).toContain(folded(quote));
});

test('a link to a record marks and shows its passage', async ({ page }) => {
  await open(page, `?view=minutes&record=${need.id}`);
  const mark = page.getByRole('main').locator('mark').first();
  await expect(mark).toBeInViewport();
  await expect(page.getByText(/^Marked below/)).toContainText(nameOf(need.actor));
});

test.describe('where the text does not come', () => {
  test.use({ expectedComplaint: /Failed to load resource/ });
  test('says so, and the other views still work', async ({ page }) => {
    await page.route('**/data/minutes/*', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, '?view=minutes');
    const failure = page.getByRole('alert');
    await expect(failure).toContainText('The minutes could not be loaded.');
    await page.unroute('**/data/minutes/*');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(failure).toBeHidden();
    await page.getByRole('link', { name: 'Records', exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
  });
});
