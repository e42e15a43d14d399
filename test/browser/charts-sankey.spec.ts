import type { Page } from '@playwright/test';
import { groupBy } from '../../src/model/count/group-by';
import { sealed } from '../fixtures/sealed';
import { dataset } from './data';
import { inAddress, open } from './open';
import { expect, test } from './page';

const sankey = (page: Page) => page.getByRole('figure', { name: 'Who helps whom' });

const delivered = dataset.records.filter(({ status }) => status === 'delivered');
const rows = new Set(dataset.records.map(({ actor }) => actor));
/** A recipient of past help that is a row of the matrix, and the records that name it. */
const recipient = delivered
  .flatMap(({ counterparts }) => counterparts)
  .find((id) => rows.has(id) && id.length === 3);
const received = delivered.filter(({ counterparts }) => counterparts.includes(recipient ?? ''));
/** Distinct quotes. */
const sentences = (records: typeof delivered) =>
  new Set(records.map(({ evidence: { start, end } }) => `${start} ${end}`)).size;

test('one status is shown at a time, with as many sentences as are recorded; the link keeps it', async ({
  page,
}) => {
  await open(page, '?embed=flow');
  const choice = page.getByRole('combobox', { name: 'Show:' });
  for (const [status, name] of [
    ['available', 'offers'],
    ['planned', 'plans to offer'],
    ['delivered', 'help given or running'],
  ] as const) {
    const count = sentences(dataset.records.filter((each) => each.status === status));
    await choice.selectOption(status);
    await expect(choice.locator('option:checked')).toHaveText(new RegExp(`: ${count} sentences?$`));
    await expect(sankey(page)).toHaveAccessibleName(`Who helps whom: ${name}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(String(count));
  }
  await expect.poll(() => inAddress(page, 'help')).toBe('delivered');
  await expect(sankey(page).getByRole('img', { name: /^No recipient named: / })).toBeVisible();
  await page.reload();
  await expect(sankey(page)).toHaveAccessibleName('Who helps whom: help given or running');
});

test('a recipient marked by key keeps what it receives, and filters nothing', async ({ page }) => {
  await open(page, '?embed=flow&help=delivered');
  const node = sankey(page).locator(`[data-node="recipients ${recipient}"]`);
  await expect(node).toHaveAccessibleName(new RegExp(`: ${sentences(received)} sentences?, `));
  await node.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'mark')).toBe(`actor.${recipient}`);
  await expect(node).toHaveAttribute('aria-pressed', 'true');
  expect(inAddress(page, 'actor')).toBeNull();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'mark')).toBeNull();
});

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

test('the drawing itself is no stop of the tab key', async ({ page }) => {
  await open(page, '?embed=flow');
  const nodes = sankey(page).locator('svg [role="button"]');
  await expect(nodes.first()).toBeVisible();
  await expect(sankey(page).locator('svg[tabindex]')).toHaveCount(0);
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

test('the table gives what the picture shows, and the link keeps it', async ({ page }) => {
  await open(page, '?embed=flow&help=delivered');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect.poll(() => inAddress(page, 'tables')).toBe('flow');
  const pairs = groupBy(delivered, ({ actor, topic }) => `${actor} ${topic}`);
  const counts = sankey(page).locator('tbody td[data-column="sentences"]');
  const sumOf = (texts: string[]) => texts.reduce((sum, text) => sum + Number(text), 0);
  await expect
    .poll(async () => sumOf(await counts.allTextContents()))
    .toBe([...pairs.values()].reduce((sum, own) => sum + sentences(own), 0));
});
