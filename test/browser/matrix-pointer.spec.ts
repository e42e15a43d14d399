/** What the matrix does under the pointer: tooltips, menus of heads, links of names. */
import type { Locator } from '@playwright/test';
import { cell, evidence, matrix, open } from './open';
import { expect, test } from './page';

test('the button of a menu covers no letter of a name; with the evidence open its cell stays in sight, and no tooltip tells the same', async ({
  page,
}) => {
  await open(page);
  const button = page.locator('.m-head-menu .popover-button');
  for (const head of ['Brazil', 'Chile', 'OAS']) {
    await matrix(page).getByRole('columnheader', { name: head }).getByRole('link').hover();
    await expect(button).toHaveAccessibleName(`Menu of ${head}`);
    await expect(button).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
  const chosen = cell(page, 'Mexico', 'Prevention');
  await chosen.click();
  await expect(evidence(page)).toBeVisible();
  // The panel tells all that the tooltip of this cell would.
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect
    .poll(() =>
      chosen.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return element.contains(there);
      }),
    )
    .toBe(true);
});

test('the tooltip stands beside the cell under the pointer, and beside every cell that a key leads to; it goes when the page scrolls, and on Escape', async ({
  page,
}) => {
  await open(page);
  const pointed = cell(page, 'Saint Vincent and the Grenadines', 'Asset recovery');
  await pointed.hover();
  const tooltip = page.getByRole('tooltip');
  await expect(tooltip).toContainText('Saint Vincent and the Grenadines · Asset recovery');
  await expect(tooltip).toContainText('Click or Enter: open the sentence');
  await expect.poll(() => isBeside(tooltip, pointed)).toBe(true);
  // By the page itself: a wheel that turns while the page is busy may scroll nothing.
  await page.evaluate(() => window.scrollBy(0, 60));
  await expect(tooltip).toBeHidden();
  await matrix(page).locator('[tabindex="0"]').focus();
  const focused = matrix(page).locator(':focus');
  const focusedName = async () =>
    (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
  let name = await focusedName();
  // To the last cell of the grid, at the edges of the window.
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'Control+End']) {
    await page.keyboard.press(key);
    await expect.poll(focusedName, key).not.toBe(name);
    name = await focusedName();
    const [words = ''] = name.split(/[,:]/);
    await expect(tooltip, key).toContainText(words.trim());
    await expect.poll(() => isBeside(tooltip, focused), key).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
});

/** Whether neither lies over the other. */
async function isBeside(tooltip: Locator, cell: Locator): Promise<boolean> {
  const [over, about] = [await tooltip.boundingBox(), await cell.boundingBox()];
  if (!over || !about) throw new Error('The tooltip is not on the page');
  return (
    over.y >= about.y + about.height ||
    over.y + over.height <= about.y ||
    over.x >= about.x + about.width ||
    over.x + over.width <= about.x
  );
}

test('a name leads to its profile by a press anywhere in the head, by Enter, and in a new tab', async ({
  page,
  context,
}) => {
  await open(page);
  const extradition = matrix(page).getByRole('rowheader', { name: 'Extradition' });
  const { width = 0 } = (await extradition.boundingBox()) ?? {};
  // At the end of the head, beside the name.
  await extradition.click({ position: { x: width - 30, y: 8 } });
  await expect(page).toHaveURL(/of=topic:extradition/);
  await page.goBack();
  const opened = context.waitForEvent('page');
  await matrix(page)
    .getByRole('rowheader', { name: 'Kidnapping' })
    .getByRole('link')
    .click({ modifiers: ['Control'] });
  await expect(await opened).toHaveURL(/of=topic:kidnapping/);
  await expect(matrix(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/of=topic:kidnapping/);
});
