/** What became of earlier records is said by keys alone, in the stage of earlier meetings. */
import { strToU8, zipSync } from 'fflate';
import { severalMeetings } from '../fixtures/several-meetings';
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';

/** The invented meeting of 2009 without its links, beside the meeting of 2007. */
function seedsWithoutLinks() {
  const seeds = severalMeetings(2);
  const path = 'seeds/gt-dot-2/links.csv';
  seeds.set(path, `${`${seeds.get(path)}`.split('\n')[0]}\n`);
  return zipSync(Object.fromEntries([...seeds].map(([name, text]) => [name, strToU8(text)])));
}

test('earlier records are linked by keys alone, and on a phone nothing scrolls sideways', async ({
  page,
}) => {
  await open(page, '?view=editor');
  await page
    .locator('input[type="file"][accept*=".zip"]')
    .first()
    .setInputFiles({
      name: 'seeds.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(seedsWithoutLinks()),
    });
  await page.getByRole('button', { name: /Second Meeting/ }).click();
  await page.getByRole('button', { name: 'Earlier meetings' }).press('Enter');
  const table = page.getByRole('table', { name: 'Open before' });
  await expect(table).toBeVisible();
  await expect(page.getByText(/^When 2007 ended, 71 records stood open\. 0 linked/)).toBeVisible();
  const { keyboard } = page;
  const row = table.locator('tr[data-current]');
  await page.getByRole('button', { name: 'Next to decide' }).press('Enter');
  for (let linked = 1; linked <= 3; linked += 1) {
    // The focus is on a row all the time, also once its suggestion is accepted.
    await expect(row.locator('th button')).toBeFocused();
    await keyboard.press('y');
    await expect(page.getByText(`${linked} linked`)).toBeVisible();
    await expect(row.locator('th button')).toBeFocused();
    await keyboard.press('Shift+L');
  }
  await keyboard.press('Control+z');
  await expect(page.getByText('2 linked')).toBeVisible();
  await expectNoAxeViolationsInBothSchemes(page);
  await expectNoSidewaysScroll(page, 390);
});
