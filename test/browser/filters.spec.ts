import { labelOf, nameOf, need, shortOf } from './data';
import { cell, inAddress, matrix, open } from './open';
import { expect, test } from './page';

test('each choice is a step of the back button', async ({ page }) => {
  await open(page);
  const said = page
    .getByRole('main')
    .locator('xpath=..')
    .locator('xpath=..')
    .getByRole('status')
    .first();
  const all = await said.textContent();
  await page.getByRole('checkbox', { name: 'Offers' }).uncheck();
  await expect.poll(() => inAddress(page, 'kind')).toBe('need');
  await page.getByRole('checkbox', { name: 'Include implied' }).uncheck();
  await expect.poll(() => inAddress(page, 'basis')).toBe('explicit');
  await page.goBack();
  await expect.poll(() => inAddress(page, 'basis')).toBeNull();
  await expect(page.getByRole('checkbox', { name: 'Include implied' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Offers' })).not.toBeChecked();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Offers' })).toBeChecked();
  await expect(said).toHaveText(all ?? '');
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: 'Offers' })).not.toBeChecked();
});

test('stand as chips, taken off by keyboard one by one and all at once', async ({ page }) => {
  await open(page, `?topic=${need.topic}&actor=${need.actor}&kind=need`);
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('button')).toHaveCount(4);
  await chips.getByRole('button', { name: labelOf(need.topic) }).focus();
  await page.keyboard.press('Enter');
  await expect(chips.getByRole('button')).toHaveCount(3);
  await expect.poll(() => inAddress(page, 'topic')).toBeNull();
  // The focus is not lost with the chip.
  await expect(chips.locator(':focus')).toHaveCount(1);
  await chips.getByRole('button', { name: 'Clear filters' }).focus();
  await page.keyboard.press('Enter');
  await expect(chips).toBeHidden();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('say of each option how many records it would leave', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Topic', exact: true }).click();
  const option = page.getByRole('checkbox', { name: labelOf(need.topic) });
  await expect(option).toHaveAccessibleDescription(/^\d+ records?$/);
  await option.check();
  await expect.poll(() => inAddress(page, 'topic')).toBe(need.topic);
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await expect(matrix(page).getByRole('columnheader', { name: shortOf(need.topic) })).toBeVisible();
});

test('the search finds a quote whatever its accents and case', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox', { name: 'Search quotes, notes and names' }).fill('MÉXICO');
  await expect.poll(() => inAddress(page, 'q')).toBe('MÉXICO');
  await expect(cell(page, nameOf('MEX'), shortOf('information-exchange'))).not.toHaveAccessibleName(
    /hidden by filters|is not shown/,
  );
});
