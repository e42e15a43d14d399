import { dataset, nameOf, need } from './data';
import { inAddress, open } from './open';
import { expect, test } from './page';

const map = { name: 'Map by country' };
const states = dataset.actors.filter(({ kind }) => kind === 'state');

test('every State has a tile of the same size, with its name and its number', async ({ page }) => {
  await open(page, '?view=charts');
  const tiles = page.getByRole('figure', map).locator('[data-tile]');
  await expect(tiles).toHaveCount(states.length);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const sizes = () =>
      tiles.evaluateAll((all) =>
        all.map((tile) => {
          const { width, height } = tile.getBoundingClientRect();
          return `${Math.round(width)} ${Math.round(height)}`;
        }),
      );
    // A pixel more or less is the rounding of columns.
    const widths = (await sizes()).map((size) => Number(size.split(' ')[0]));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    expect(new Set((await sizes()).map((size) => size.split(' ')[1])).size).toBe(1);
    // No name runs out of its tile or into its number.
    const crowded = await tiles.evaluateAll((all) =>
      all
        .filter((tile) => {
          const [name, number] = tile.querySelectorAll('span');
          const over = name && name.scrollWidth > name.clientWidth + 1;
          const under = (name?.getBoundingClientRect().bottom ?? 0) - 2;
          return over || under > (number?.getBoundingClientRect().top ?? 0);
        })
        .map((tile) => tile.textContent),
    );
    expect(crowded, `at ${width}`).toEqual([]);
  }
});

test('a click filters by the State, and so does Enter where the arrow keys lead', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const chart = page.getByRole('figure', map);
  const tile = chart.locator(`[data-tile="${need.actor}"]`);
  await expect(tile).toHaveAccessibleName(/: \d+ topics? with a need$/);
  await tile.click();
  await expect.poll(() => inAddress(page, 'actor')).toBe(need.actor);
  await expect(
    page.getByRole('button', { name: new RegExp(`Remove filter .*${nameOf(need.actor)}`) }),
  ).toBeVisible();
  await tile.click();
  await chart.locator('[data-tile="CAN"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(chart.locator('[data-tile="USA"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'actor')).toBe('USA');
});

test('the measure is in the link, and the blanks keep their kinds', async ({ page }) => {
  await open(page, '?view=charts');
  const chart = page.getByRole('figure', map);
  await chart.getByRole('combobox', { name: 'Measure' }).selectOption('Capacities in place');
  await expect.poll(() => inAddress(page, 'measure')).toBe('capacities');
  await expect.poll(() => inAddress(page, 'kind')).toContain('capacity');
  await expect(chart.getByRole('group', { name: 'Topics with a capacity in place' })).toBeVisible();
  await page.reload();
  await expect(chart.getByRole('combobox', { name: 'Measure' })).toHaveValue('capacities');
  await expect(chart.getByRole('group', { name: 'Blank' })).toContainText('no remarks recorded');
});

test('a State under the pointer is marked in the other charts, and no longer afterwards', async ({
  page,
}) => {
  await open(page, '?view=charts');
  await page.getByRole('figure', map).locator(`[data-tile="${need.actor}"]`).hover();
  const row = page
    .getByRole('figure', { name: 'Needs against offers by country and organization' })
    .locator(`[data-row="${need.actor}"]`);
  await expect(row).toHaveAttribute('data-pointed', 'true');
  await page.mouse.move(0, 0);
  await expect(row).not.toHaveAttribute('data-pointed');
});
