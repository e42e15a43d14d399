/** What stands above the view: low, and still while filters are set. */
import { open } from './open';
import { expect, test } from './page';

test('the view begins at the same height with no filter and with several', async ({ page }) => {
  await open(page);
  const top = () => page.getByRole('main').evaluate((main) => main.getBoundingClientRect().top);
  const before = await top();
  await page.getByRole('checkbox', { name: 'Offers' }).uncheck();
  await page.getByRole('checkbox', { name: 'Include implied' }).uncheck();
  await expect(page.getByRole('list', { name: 'Active filters' })).toBeVisible();
  await expect.poll(top).toBe(before);
});

test('the words in the search field are all in sight', async ({ page }) => {
  await open(page, '?topic=extradition&basis=explicit');
  const field = page.getByRole('searchbox', { name: 'Search quotes, notes and names' });
  const placeholder = await field.getAttribute('placeholder');
  await field.evaluate((input: HTMLInputElement, words) => {
    input.value = words;
  }, placeholder ?? '');
  expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
});
