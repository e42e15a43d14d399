/** The matrix by keyboard alone, by the W3C pattern for data grids. */
import { dataset, nameOf, need, shortOf } from './data';
import { cell, evidence, inAddress, matrix, open, walkTo } from './open';
import { expect, test } from './page';

const byRow = (page: Parameters<typeof matrix>[0]) =>
  page.locator(':focus').evaluate((element) => ({
    row: Number(element.closest('tr')?.getAttribute('aria-rowindex')),
    column: Number(element.getAttribute('aria-colindex')),
  }));

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
  await expect.poll(() => byRow(page)).toEqual({ row: 1, column: 1 });
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => byRow(page)).toEqual({ row: 1, column: 1 });

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
  await expect(evidence(page).locator('blockquote')).toBeVisible();
  await expect.poll(() => inAddress(page, 'cell')).toBe(`${need.actor}~${need.topic}`);
  // The focus is in the panel, so that its keys work at once.
  await expect(evidence(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(target).toBeFocused();
});

test('beside evidence the chosen column is whole, with its slanted name', async ({ page }) => {
  const topic = dataset.topics.at(-2)?.id ?? need.topic;
  await open(page, `?cell=${need.actor}~${topic}`);
  await expect(evidence(page)).toBeVisible();
  const chosen = cell(page, nameOf(need.actor), shortOf(topic));
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  const name = matrix(page).locator('thead th.m-slanted > a').nth(-2);
  const isWhole = async () => {
    const [grid, names, head, box] = await Promise.all([
      page.locator('.matrix-frame').boundingBox(),
      page.locator('.m-corner').boundingBox(),
      name.boundingBox(),
      chosen.boundingBox(),
    ]);
    if (!grid || !names || !head || !box) return false;
    const end = grid.x + grid.width;
    return box.x >= names.x + names.width && box.x + box.width <= end && head.x + head.width <= end;
  };
  await expect.poll(isWhole).toBe(true);
});

test('turns at one click, the same cells with the same names', async ({ page }) => {
  await open(page);
  const target = cell(page, nameOf(need.actor), shortOf(need.topic));
  const before = await target.ariaSnapshot();
  await expect(matrix(page).getByRole('rowheader', { name: nameOf(need.actor) })).toBeVisible();
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Topics as rows' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => inAddress(page, 'transpose')).toBe('1');
  await expect(matrix(page).getByRole('rowheader', { name: shortOf(need.topic) })).toBeVisible();
  await expect.poll(() => target.ariaSnapshot()).toBe(before);
});

test('counts in its totals the States that the records name', async ({ page }) => {
  await open(page);
  const states = new Set(dataset.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  const needs = dataset.records.filter(
    ({ kind, topic, actor }) => kind === 'need' && topic === need.topic && states.has(actor),
  );
  const statesOf = (records: typeof needs) => new Set(records.map(({ actor }) => actor)).size;
  const asks = statesOf(needs.filter(({ status }) => status !== 'raised'));
  const raises = statesOf(needs) - asks;
  const words = `${asks} ${asks === 1 ? 'State asks' : 'States ask'}, ${raises} only ${raises === 1 ? 'raises' : 'raise'}`;
  const total = matrix(page).getByRole('gridcell', { name: `${shortOf(need.topic)}: ${words}` });
  await expect(total).toBeVisible();
  // Upright beside it: who asks, over all who need.
  const bar = await total
    .locator('.m-bar')
    .evaluate((element) => getComputedStyle(element).backgroundSize);
  const [, asked = 0, , all = 0] = [...bar.matchAll(/([\d.]+)%/g)].map(([, part]) => Number(part));
  expect(asked / all).toBeCloseTo(asks / (asks + raises), 3);
});
