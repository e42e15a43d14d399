import type { Locator, Page } from '@playwright/test';
import { dataset } from './data';
import { inAddress, open } from './open';
import { expect, test } from './page';

const flow = (page: Page) => page.getByRole('figure', { name: 'Who helps whom' });
const past = (page: Page) => flow(page).getByRole('region', { name: 'Past help' });

const delivered = dataset.records.filter(({ status }) => status === 'delivered');
const states = new Set(dataset.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
/** A State that past help names, and the offers that do. */
const recipient = delivered
  .flatMap(({ counterparts }) => counterparts)
  .find((id) => states.has(id));
const received = delivered.filter(({ counterparts }) => counterparts.includes(recipient ?? ''));

test('each status has a picture of its own, with as many offers as are recorded', async ({
  page,
}) => {
  await open(page, '?view=charts');
  await expect(past(page).getByText(`${delivered.length} offers`, { exact: false })).toBeVisible();
  for (const name of ['Available offers', 'Planned help', 'Past help']) {
    const region = flow(page).getByRole('region', { name });
    for (const column of ['Providers', 'Topics', 'Recipients'])
      await expect(
        region.getByRole('list', { name: column }).getByRole('listitem').first(),
      ).toBeVisible();
  }
  await expect(past(page).getByText('Nobody named')).toBeVisible();
});

test('a recipient chosen by key keeps what it receives', async ({ page }) => {
  await open(page, '?view=charts');
  const node = past(page).locator(`[data-node="recipients ${recipient}"]`);
  await node.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'actor')).toBe(recipient);
  await expect(node).toHaveAttribute('aria-pressed', 'true');
  await expect(node.locator('.flow-count')).toHaveText(String(received.length));
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'actor')).toBeNull();
});

test('a click on a topic filters by it, and pointing at one marks its ribbons', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const topic = delivered[0]?.topic ?? '';
  const node = past(page).locator(`[data-node="topics ${topic}"]`);
  await expect(past(page).locator('.flow-mark')).toHaveCount(0);
  await node.hover();
  await expect(past(page).locator('.flow-mark')).not.toHaveCount(0);
  await node.click();
  await expect.poll(() => inAddress(page, 'topic')).toBe(topic);
});

/** Clicks where a ribbon begins, and lies over no other. */
async function clickRibbon(page: Page, ribbon: Locator) {
  await ribbon.scrollIntoViewIfNeeded();
  const { x, y } = await ribbon.evaluate((path) => {
    const start = (path as SVGPathElement).getPointAtLength(0);
    const { left, top } = (path.closest('svg') as SVGElement).getBoundingClientRect();
    return { x: left + start.x + 2, y: top + start.y + 2 };
  });
  await page.mouse.click(x, y);
}

test('a click on a ribbon filters by both its ends, and one to nobody named does nothing', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const nobody = past(page).locator('.flow-ribbon:not([data-control])').last();
  await expect(nobody).toHaveCSS('cursor', 'auto');
  await clickRibbon(page, nobody);
  await expect(past(page).locator('title')).toHaveText(/ to Nobody named: \d+ offers?$/);
  expect(inAddress(page, 'topic')).toBeNull();
  const ribbon = past(page).locator('.flow-ribbon[data-control]').first();
  await expect(ribbon).toHaveCSS('cursor', 'pointer');
  await clickRibbon(page, ribbon);
  await expect.poll(() => inAddress(page, 'actor')).toBeTruthy();
  const [actor, topic] = ['actor', 'topic'].map((key) => inAddress(page, key));
  for (const node of [`providers ${actor}`, `topics ${topic}`])
    await expect(past(page).locator(`[data-node="${node}"]`)).toHaveAttribute(
      'aria-pressed',
      'true',
    );
});

test('names of 80 characters are cut by an ellipsis alone, and differ', async ({ page }) => {
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
  await page.route('**/dataset*.json*', (route) => route.fulfill({ json: { ...dataset, actors } }));
  for (const width of [1440, 768, 600]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?view=charts');
    const labels = past(page).locator('.flow-picture .flow-label');
    await expect(labels.first()).toBeVisible();
    const shown = await labels.evaluateAll((all) =>
      all.map((label) => ({
        text: label.textContent ?? '',
        over: label.scrollHeight - label.clientHeight,
      })),
    );
    expect(shown.filter(({ over }) => over > 2)).toEqual([]);
    const cut = new Set(shown.flatMap(({ text }) => (text.includes('…') ? [text] : [])));
    expect([...cut].filter((text) => text.includes('Northern'))).not.toEqual([]);
    expect([...cut].filter((text) => text.includes('Southern'))).not.toEqual([]);
  }
});

test('the table gives what the pictures show, and the link keeps it', async ({ page }) => {
  await open(page, '?view=charts');
  await flow(page).getByRole('button', { name: 'As a table' }).click();
  await expect.poll(() => inAddress(page, 'tables')).toBe('flow');
  const offers = await flow(page)
    .locator('tbody tr:not(.chart-frame-section) td:first-of-type')
    .allTextContents();
  const all = dataset.records.filter(({ kind }) => kind === 'offer').length;
  expect(offers.reduce((sum, text) => sum + Number(text), 0)).toBe(all);
});

test('on a phone it is a list, and no name is cut', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '?view=charts');
  const names = flow(page).locator('.flow-list .flow-label');
  await expect(names.first()).toBeVisible();
  const cut = await names.evaluateAll((all) =>
    all
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        [scrollWidth - clientWidth, scrollHeight - clientHeight].some((over) => over > 2),
      )
      .map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
  await flow(page)
    .getByRole('button', { name: /^UNODC/ })
    .first()
    .click();
  await expect.poll(() => inAddress(page, 'actor')).toBe('UNODC');
});
