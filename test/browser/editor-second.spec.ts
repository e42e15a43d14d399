/** A blind copy is given, coded, taken back and settled, and the page says how far the two codings agree. */
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset } from './data';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';

type Page = Parameters<typeof open>[0];

/** What a button saves, as a file that can be chosen again. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await download).path();
}

const stage = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Stages of the work' })
    .getByRole('button', { name })
    .click();

const count = dataset.records.length;
/** Words of somebody who speaks for itself. */
const said =
  dataset.records.find(({ actor, reportedBy }) => actor === reportedBy)?.evidence.exact ?? '';

async function openOwn(page: Page) {
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await expect(page.getByText(`${count} records · no problems`)).toBeVisible();
}

test('a colleague codes blind, and the differences are settled with reasons', async ({ page }) => {
  await open(page, '?view=editor');
  await openOwn(page);
  await stage(page, 'Second coding');
  const blind = await saved(page, 'Export the blind copy');
  await page.getByRole('button', { name: 'Close the meeting' }).click();

  await page.locator('input[type=file][aria-label="Open a file"]').setInputFiles(blind);
  await expect(page.getByText(/^0 records/u)).toBeVisible();
  await expect(page.locator('strong', { hasText: 'Second coding' })).toBeVisible();
  await stage(page, 'Records');
  // A double click selects a word.
  await page
    .getByRole('region', { name: 'Text of the minutes' })
    .locator('p', { hasText: said.slice(0, 40) })
    .first()
    .dblclick({ position: { x: 12, y: 14 } });
  await page.getByRole('button', { name: 'New record' }).click();
  for (const list of ['Topic', 'Kind', 'Status']) {
    await page.getByRole('combobox', { name: list, exact: true }).click();
    await page.getByRole('option').first().click();
  }
  await expect(page.getByText(/^1 record\b/u)).toBeVisible();
  const hers = await saved(page, 'Save to a file');
  await page.getByRole('button', { name: 'Close the meeting' }).click();

  await openOwn(page);
  await stage(page, 'Second coding');
  // The meeting has a second coding already, of which another takes the place.
  page.once('dialog', (dialog) => dialog.accept());
  await page
    .locator('input[type=file][aria-label="Open your colleague’s file"]')
    .setInputFiles(hers);
  await expect(
    page.getByText('The second coding has 1 record and 0 positions.', { exact: false }),
  ).toBeVisible();
  const settled = async (records: number, positions: number) => {
    await expect(
      page.getByText(new RegExp(`^Differences settled: ${records + positions} of`, 'u')),
    ).toBeVisible();
    await expect(
      page.getByText(
        new RegExp(`^Of these, differences between positions settled: ${positions} of`, 'u'),
      ),
    ).toBeVisible();
  };
  // Reasons that the meeting has already stay.
  const [before = ''] =
    /\d+/u.exec(
      (await page
        .getByText(/^Differences settled/u)
        .first()
        .textContent()) ?? '',
    ) ?? [];
  await settled(Number(before), 0);
  const undecided = page.locator('.second-list > li').filter({ hasNot: page.getByRole('textbox') });
  for (const place of ['first', 'last'] as const) {
    const heading = undecided[place]().getByRole('heading', { level: 3 });
    const name = (await heading.textContent()) ?? '';
    const item = page.getByRole('region', { name, exact: true });
    await item.getByRole('button', { name: 'Keep the first' }).click();
    await item.getByRole('textbox').fill('The words say it.');
  }
  await settled(Number(before) + 1, 1);
  await expect(page.getByRole('table', { name: /^Agreement of two codings/u })).toBeVisible();
  // The bar that holds its place lies over what was scrolled to, which axe takes for less high.
  await page.evaluate(() => scrollTo(0, 0));
  await expectNoAxeViolationsInBothSchemes(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 390);
});
