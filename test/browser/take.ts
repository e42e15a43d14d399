import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Takes a file out of a panel by keyboard alone; its bytes and its name.
 * @param within where the button stands that opens the panel
 * @param opener name of that button, and of the panel
 */
export async function take(page: Page, within: Page | Locator, opener: string, format: string) {
  await within.getByRole('button', { name: opener, exact: true }).first().focus();
  await page.keyboard.press('Enter');
  const panel = within.getByRole('dialog', { name: opener });
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
  await expect(panel.getByRole('status')).toHaveText(`Saved as ${name}`);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  return { name, bytes: await readFile(await file.path()) };
}
