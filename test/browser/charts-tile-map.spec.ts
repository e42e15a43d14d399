import type { Page } from '@playwright/test';
import { dataset } from './data';
import { open } from './open';
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
