import type { Page } from '@playwright/test';
import { sealed } from '../fixtures/sealed';
import { dataset, need } from './data';
import { inAddress, open } from './open';
import { expect, test } from './page';

const map = (page: Page) => page.getByRole('figure', { name: 'Map by country' });
const states = dataset.actors.filter(({ kind }) => kind === 'state');

test('every State has a tile of the same size, with its name and its number inside', async ({
  page,
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?embed=map');
    const tiles = map(page).locator('[data-tile]');
    await expect(tiles).toHaveCount(states.length);
    const shapes = await tiles.evaluateAll((all) =>
      all.map((tile) => {
        const [box, name, number] = ['rect', '.tile-name', '.tile-number'].map((part) =>
          tile.parentElement?.querySelector(part)?.getBoundingClientRect(),
        );
        const runsOut = (name?.right ?? 0) > (box?.right ?? 0) + 0.5;
        const isCrowded =
          number !== undefined && number.height > 0 && (name?.bottom ?? 0) - 4 > number.top + 4;
        return {
          size: `${Math.round(box?.width ?? 0)} ${Math.round(box?.height ?? 0)}`,
          wrong: runsOut || isCrowded ? tile.getAttribute('aria-label') : null,
        };
      }),
    );
    expect(new Set(shapes.map(({ size }) => size)).size).toBe(1);
    expect(shapes.flatMap(({ wrong }) => wrong ?? [])).toEqual([]);
  }
});

test('a click marks the State, and so does Enter where the arrow keys lead', async ({ page }) => {
  await open(page, '?embed=map');
  const tile = map(page).locator(`[data-tile="${need.actor}"]`);
  await expect(tile).toHaveAccessibleName(/: raises \d+ topics?$/);
  await tile.click();
  await expect.poll(() => inAddress(page, 'mark')).toBe(`actor.${need.actor}`);
  await expect(tile).toHaveAttribute('aria-pressed', 'true');
  expect(inAddress(page, 'actor')).toBeNull();
  await tile.click();
  await map(page).locator('[data-tile="CAN"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(map(page).locator('[data-tile="USA"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'mark')).toBe('actor.USA');
});

test('the measure is in the link, and the blanks keep their kinds', async ({ page }) => {
  await open(page, '?embed=map');
  await page.getByRole('combobox', { name: 'Show:' }).selectOption('Topics with experience');
  await expect.poll(() => inAddress(page, 'measure')).toBe('capacities');
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Show:' })).toHaveValue('capacities');
  await expect(map(page).getByRole('list', { name: 'Legend' })).toContainText('no remarks');
});

test('a dataset without places has no map, which only a link to it says', async ({ page }) => {
  const { map: _, ...rest } = dataset;
  await page.route('**/dataset*.json*', (route) =>
    route.fulfill({ body: sealed(rest), contentType: 'application/json' }),
  );
  await open(page, '?view=charts');
  await expect(page.getByRole('link', { name: 'Forms of help' })).toBeVisible();
  await expect(page.getByText(/\bmap\b/i)).toHaveCount(0);
  await open(page, '?embed=map');
  await expect(page.getByText('This dataset has no chart “Map by country”.')).toBeVisible();
});
