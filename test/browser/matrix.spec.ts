/** The matrix by keyboard alone, by the W3C pattern for data grids. */
import { dataset, nameOf, need, shortOf } from './data';
import { cell, evidence, inAddress, matrix, open, walkTo } from './open';
import { expect, test } from './page';

const byRow = (page: Parameters<typeof matrix>[0]) =>
  page.locator(':focus').evaluate((element) => ({
    row: Number(element.closest('tr')?.getAttribute('aria-rowindex')),
    column: Number(element.getAttribute('aria-colindex')),
  }));

/** Where the heads stand, below the names of their groups. */
const HEADS = 2;

test('is one tab stop, walked with arrows, Home, End and Page keys', async ({ page }) => {
  await open(page);
  await expect(matrix(page).locator('[tabindex="0"]')).toHaveCount(1);
  await matrix(page).locator('[tabindex="0"]').focus();
  const begun = await byRow(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await byRow(page)).row).toBeGreaterThan(begun.row);
  const next = await byRow(page);
  expect(next.column).toBe(begun.column + 1);
  await expect(matrix(page).locator('[tabindex="0"]')).toHaveCount(1);

  await page.keyboard.press('Home');
  await expect.poll(() => byRow(page)).toEqual({ row: next.row, column: 1 });
  await page.keyboard.press('End');
  const columns = Number(await matrix(page).getAttribute('aria-colcount'));
  await expect.poll(() => byRow(page)).toEqual({ row: next.row, column: columns });
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await byRow(page)).row).toBeGreaterThan(next.row + 5);
  await page.keyboard.press('Control+End');
  const rows = Number(await matrix(page).getAttribute('aria-rowcount'));
  await expect.poll(() => byRow(page)).toEqual({ row: rows, column: columns });
  await page.keyboard.press('Control+Home');
  await expect.poll(() => byRow(page)).toEqual({ row: HEADS, column: 1 });
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => byRow(page)).toEqual({ row: HEADS, column: 1 });

  await page.keyboard.press('Tab');
  await expect(matrix(page).locator(':focus')).toHaveCount(0);
});

test('shows the focused cell beside its heads, never under them', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 500 });
  await open(page);
  await matrix(page).locator('[tabindex="0"]').focus();
  for (const key of [
    'Control+End',
    'ArrowUp',
    'PageUp',
    'Control+Home',
    'PageDown',
    'ArrowRight',
  ]) {
    await page.keyboard.press(key);
    // The page may scroll to it a frame later.
    const isOnTop = () =>
      page.locator(':focus').evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return element.contains(there);
      });
    await expect.poll(isOnTop, `after ${key}`).toBe(true);
  }
});

test('Enter opens the evidence of a cell, Escape leads back to it', async ({ page }) => {
  await open(page);
  const target = cell(page, nameOf(need.actor), shortOf(need.topic));
  await walkTo(page, target);
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await expect(evidence(page).locator('blockquote').first()).toBeVisible();
  await expect.poll(() => inAddress(page, 'cell')).toBe(`${need.actor}~${need.topic}`);
  // The focus is in the panel, so that its keys work at once.
  await expect(evidence(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(target).toBeFocused();
});

test('beside evidence all columns and rows stay whole, and the status is its sign', async ({
  page,
}) => {
  await open(page, `?cell=${need.actor}~${need.topic}`);
  await expect(evidence(page)).toBeVisible();
  const chosen = cell(page, nameOf(need.actor), shortOf(need.topic));
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.matrix-scroll')).toHaveClass(/m-fits/);
  await expect
    .poll(() =>
      page.locator('.matrix').evaluate((element) => {
        const { right } = element.getBoundingClientRect();
        return [...element.querySelectorAll('tbody td')].filter(
          (each) => each.getBoundingClientRect().right > right + 0.5,
        ).length;
      }),
    )
    .toBe(0);
  const status = page.locator('tbody .m-status').first();
  await expect.poll(async () => (await status.boundingBox())?.width).toBeLessThan(40);
});

test('turns at one click, the same cells with the same names', async ({ page }) => {
  await open(page);
  const target = cell(page, nameOf(need.actor), shortOf(need.topic));
  const before = await target.ariaSnapshot();
  await expect(matrix(page).getByRole('rowheader', { name: shortOf(need.topic) })).toBeVisible();
  await page.getByRole('button', { name: 'Countries', exact: true }).click();
  await expect.poll(() => inAddress(page, 'rows')).toBe('countries');
  await expect(matrix(page).getByRole('rowheader', { name: nameOf(need.actor) })).toBeVisible();
  await expect.poll(() => target.ariaSnapshot()).toBe(before);
});

test('counts in its bars the States that the records name', async ({ page }) => {
  await open(page);
  const states = new Set(dataset.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  const needs = dataset.records.filter(
    ({ kind, topic, actor }) => kind === 'need' && topic === need.topic && states.has(actor),
  );
  const raising = new Set(needs.map(({ actor }) => actor)).size;
  const row = matrix(page).locator('tbody tr', {
    has: page.getByRole('rowheader', { name: shortOf(need.topic) }),
  });
  await expect(row.locator('.bars-raised > b')).toHaveAttribute('data-count', String(raising));
  const [unit = 0, ...others] = await row
    .locator('.bars-raised > i')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  const whole = [unit, ...others].reduce((sum, width) => sum + width, 0);
  const one = await page
    .locator('.matrix-scroll')
    .evaluate((element) => getComputedStyle(element).getPropertyValue('--m-raised-most'));
  expect(Number(one)).toBeGreaterThanOrEqual(raising);
  expect(whole / raising).toBeGreaterThan(1);
});
