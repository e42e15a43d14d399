/** A chair at work: from the ranking to an agenda of her own, with and without a mouse. */
import type { Page } from '@playwright/test';
import { dataset } from './data';
import { evidence, goTo, inAddress, open } from './open';
import { expect, test } from './page';

const view = (page: Page) => page.getByRole('region', { name: 'Agenda', exact: true });
const ranking = (page: Page) => page.getByRole('table', { name: 'Ranking' });
const all = (page: Page) => page.locator('summary').filter({ hasText: 'See all' });
const criteria = (page: Page) => page.getByRole('button', { name: /^Order: / });
const items = (page: Page) => view(page).locator('[data-item]');
const order = (page: Page) =>
  items(page).evaluateAll((all) => all.map((item) => item.getAttribute('data-item') ?? ''));

test('by keyboard: criteria, the cells of a count, a sentence and back, and another order', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'Agenda', exact: true }).focus();
  await page.keyboard.press('Enter');
  await all(page).focus();
  await page.keyboard.press('Enter');
  await criteria(page).focus();
  await page.keyboard.press('Enter');

  const supply = page.getByRole('checkbox', { name: 'Offers' });
  await supply.focus();
  await page.keyboard.press('Space');
  await expect(ranking(page).getByRole('columnheader', { name: 'Offers' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => inAddress(page, 'criteria')).toBe('breadth~firmness~unmet~experience');

  const count = ranking(page)
    .getByRole('button', { name: /breadth: [1-9]/ })
    .first();
  await count.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Breadth: / });
  await expect(dialog).toBeVisible();
  await dialog
    .getByRole('link', { name: /sentence/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const record = await expect
    .poll(() => inAddress(page, 'record'))
    .not.toBeNull()
    .then(() => inAddress(page, 'record'));
  const quote = dataset.records.find(({ id }) => id === record)?.evidence.exact ?? '';
  await expect(evidence(page).locator('q')).toHaveText(quote);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  // The link is gone with its panel; the count that opened that is there.
  await expect(count).toBeFocused();

  const before = await order(page);
  const down = items(page)
    .first()
    .getByRole('button', { name: /^Move .* down$/ });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => order(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Move .* down$/);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => order(page))
    .toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  // It goes on below the window, and what was pressed stays in sight.
  await page.keyboard.press('Enter');
  await expect
    .poll(() => order(page))
    .toEqual([...before.slice(1, 4), before[0], ...before.slice(4)]);
  await expect(page.locator(':focus')).toBeInViewport();
});

for (const width of [1280, 390])
  test(`at ${width}: by keyboard the menu of an item gives it time, pins and excludes it; a topic far down is put first; what fell out is in sight, and undone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?view=agenda');
    const first = items(page).first();
    const topic = (await first.getAttribute('data-item')) ?? '';
    const menu = first.getByRole('button', { name: /^Change / });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^Change / })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('30');
    await expect.poll(() => inAddress(page, 'time')).toBe(`${topic}*30`);
    await expect(first).toContainText('0:00 to 0:30');
    await page.keyboard.press('Tab');
    await expect(first.getByRole('button', { name: /^Put .* first$/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(first).toContainText('pinned by the chair');
    await expect(first.getByRole('button', { name: /^Pin / })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^Change / })).toBeFocused();
    for (let tab = 0; tab < 5; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page, 'exclude')).toBe(topic);
    // The item is gone with its menu; the list is there.
    await expect(page.getByRole('table', { name: 'Proposed agenda' })).toBeFocused();

    await goTo(page, '?view=agenda');
    await expect(first).toHaveAttribute('data-item', topic);
    const before = await order(page);
    await all(page).click();
    await ranking(page)
      .getByRole('button', { name: /^Put .* first$/ })
      .nth(9)
      .click();
    await expect.poll(() => inAddress(page, 'order')).not.toBeNull();
    const said = page.getByRole('status').filter({ hasText: 'No longer on the agenda' });
    await expect(said.getByText(/is now item 1 of 5/)).toBeInViewport({ ratio: 1 });
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => order(page)).toEqual(before);
    await expect(said).toHaveCount(0);
  });
