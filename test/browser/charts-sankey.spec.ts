import type { Page } from '@playwright/test';
import { sealed } from '../fixtures/sealed';
import { dataset } from './data';
import { inAddress, open } from './open';
import { expect, test } from './page';

const sankey = (page: Page) => page.getByRole('figure', { name: 'Who helps whom' });

test('a click on a ribbon marks both its ends, and what does not lead there pales', async ({
  page,
}) => {
  await open(page, '?embed=flow&help=delivered');
  const ribbons = sankey(page).locator('path[data-ribbon]');
  const ribbon = ribbons.first();
  await expect(ribbon).toBeVisible();
  const place = await ribbon.evaluate((path) => {
    const start = (path as SVGPathElement).getPointAtLength(0);
    const { left, top } = (path.closest('svg') as SVGElement).getBoundingClientRect();
    return { x: left + start.x + 2, y: top + start.y + 2 };
  });
  await page.mouse.click(place.x, place.y);
  await expect.poll(() => inAddress(page, 'mark')).toMatch(/^topic\.[^~]+~actor\.[^~]+$/);
  // The pointer is on it, and a tooltip says what it is.
  await expect(page.locator('.chart-tooltip')).toHaveText(
    / to .+: \d+ sentences?(, \d+ of them inferred by us)?$/,
  );
  await page.mouse.move(0, 0);
  await expect(ribbon).not.toHaveAttribute('data-pale');
  await expect(sankey(page).locator('path[data-ribbon][data-pale]')).not.toHaveCount(0);
});

test('names of 80 characters are cut by an ellipsis, differ, and no label touches another', async ({
  page,
}) => {
  const long = (end: string) =>
    `Plurinational and Intercontinental Federation of Republics of the ${end} Ocean`;
  const names = new Map([
    ['OAS', long('Northern')],
    ['UNODC', long('Southern')],
  ]);
  const actors = dataset.actors.map((actor) => ({
    ...actor,
    name: names.get(actor.id) ?? actor.name,
  }));
  await page.route('**/dataset*.json*', (route) =>
    route.fulfill({ body: sealed({ ...dataset, actors }), contentType: 'application/json' }),
  );
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?embed=flow&help=delivered');
    await expect(sankey(page).locator('[data-node]').first()).toBeVisible();
    const labels = await sankey(page)
      .locator('.sankey-node text')
      .evaluateAll((all) =>
        all.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const lines = [...text.children].map((line) => line.textContent ?? '');
          const box = text.closest('g')?.querySelector('rect')?.getBoundingClientRect();
          const over = Math.max((box?.left ?? 0) - left, right - (box?.right ?? 0));
          return { words: lines.join(' '), left, right, top, bottom, over };
        }),
      );
    expect(labels.filter(({ over }) => over > 1).map(({ words }) => words)).toEqual([]);
    const touching = labels.flatMap((a, at) =>
      labels
        .slice(at + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        )
        .map((b) => `${a.words} / ${b.words}`),
    );
    expect(touching, `at ${width}`).toEqual([]);
    const cut = labels.map(({ words }) => words).filter((words) => words.includes('…'));
    expect(cut.filter((words) => words.includes('North'))).not.toEqual([]);
    expect(cut.filter((words) => words.includes('South'))).not.toEqual([]);
  }
});
