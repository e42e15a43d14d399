/** Who speaks where: found, corrected by keys, and taken back; on a phone too. */
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';

test('every speaker of the minutes is found, and one is corrected by keys', async ({ page }) => {
  await open(page, '?view=editor');
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await page.getByRole('button', { name: 'Speakers' }).click();
  await expect(
    page.getByText(/^\d+ found, 0 proposed, 0 confirmed by you, 0 unknown\.$/),
  ).toBeVisible();

  const row = page.getByRole('table', { name: 'Who takes the floor' }).getByRole('row').nth(1);
  const who = row.getByRole('combobox');
  const before = await who.inputValue();
  await who.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(row.getByText('Confirmed by you')).toBeVisible();
  await expect(who).not.toHaveValue(before);
  await row.getByRole('button', { name: /^Split/ }).click();
  await expectNoAxeViolationsInBothSchemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 390);
  await page.keyboard.press('Control+z');
  await expect(who).toHaveValue(before);
});
