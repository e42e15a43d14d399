import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Takes a file out of a panel by keyboard alone; its bytes and its name.
 * @param within where the button stands that opens the panel
 * @param opener name of that button
 * @param title name of the panel, where it is another
 */
export async function take(
  page: Page,
  within: Page | Locator,
  opener: string,
  format: string,
  title = opener,
) {
  await within.getByRole('button', { name: opener, exact: true }).first().focus();
  await page.keyboard.press('Enter');
  const panel = within.getByRole('dialog', { name: title });
  await expect(panel).toBeFocused();
  const button = panel.getByRole('button', { name: format });
  for (let stop = 0; stop < 16; stop++) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(button).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  const name = file.suggestedFilename();
  await expect(page.getByText(`Saved as ${name}`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  return { name, bytes: await readFile(await file.path()) };
}
