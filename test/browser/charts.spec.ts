import { clickPart } from './charts-part';
import { labelOf, need, shortOf } from './data';
import { inAddress, open } from './open';
import { expect, test } from './page';

const byTopic = { name: 'Needs against offers by topic' };

test('a row sets the filter, by click and by key', async ({ page }) => {
  await open(page, '?view=charts');
  const chart = page.getByRole('figure', byTopic);
  const row = chart.getByRole('button').and(page.locator(`[data-row="${need.topic}"]`));
  // At its name; what lies further right are the bars.
  await row.click({ position: { x: 10, y: 10 } });
  await expect.poll(() => inAddress(page, 'topic')).toBe(need.topic);
  await expect(
    page.getByRole('button', { name: `Remove filter Topic: ${labelOf(need.topic)}` }),
  ).toBeVisible();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'topic')).toBeNull();
});

test('a part of a bar sets topic and status and takes both back, a legend entry sets its status', async ({
  page,
}) => {
  await open(page, '?view=charts&kind=need');
  const part = page.locator('.charts-bars path').first();
  await clickPart(part);
  await expect.poll(() => inAddress(page, 'topic')).toBeTruthy();
  await expect.poll(() => inAddress(page, 'status')).toBeTruthy();
  await clickPart(part);
  await expect.poll(() => inAddress(page, 'topic')).toBeNull();
  await expect.poll(() => inAddress(page, 'status')).toBeNull();
  const chart = page.getByRole('figure', byTopic);
  await chart.getByRole('button', { name: 'Raised', exact: true }).click();
  await expect.poll(() => inAddress(page, 'status')).toBe('raised');
});

test('each chart has a table twin behind one button, with the same numbers', async ({ page }) => {
  await open(page, '?view=charts');
  const chart = page.getByRole('figure', byTopic);
  const row = chart.getByRole('button', { name: new RegExp(`^${shortOf(need.topic)}`) });
  const [, states] = /: (\d+) States? with a need/.exec((await row.textContent()) ?? '') ?? [];
  expect(Number(states)).toBeGreaterThan(0);
  await chart.getByRole('button', { name: 'As a table' }).click();
  await expect.poll(() => inAddress(page, 'tables')).toBe('topics');
  const cells = chart.getByRole('row', { name: labelOf(need.topic) }).getByRole('cell');
  // Requested, acknowledged, raised, all needs.
  await expect(cells.nth(3)).toHaveText(states ?? '');
});

test('the list of charts leads to each, and leaves the address alone', async ({ page }) => {
  await open(page, '?view=charts');
  const before = page.url();
  await page.getByRole('link', { name: 'Who helps whom' }).press('Enter');
  const chart = page.getByRole('figure', { name: 'Who helps whom' });
  await expect(chart.getByRole('heading', { level: 2 })).toBeInViewport();
  expect(page.url()).toBe(before);
  // The next stop is in the chart.
  await page.keyboard.press('Tab');
  await expect(chart.locator(':focus')).toHaveCount(1);
});

test('the tab key walks buttons, rows and lists, and never into the drawing', async ({ page }) => {
  await open(page, '?view=charts');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const stops: string[] = [];
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? ''));
  }
  const known = ['a', 'button', 'input', 'select', 'summary', 'body'];
  expect(stops.filter((name) => !known.includes(name))).toEqual([]);
});

test('what is far from the window follows a filter a little later, and is printed as it is', async ({
  page,
}) => {
  await open(page, '?view=charts');
  const flow = page.getByRole('figure', { name: 'Who helps whom' });
  await expect(flow).not.toBeInViewport();
  await page.getByRole('checkbox', { name: 'Include implied' }).click();
  await expect(flow.getByText('basis', { exact: false })).toHaveCount(1);
  const said = page.getByRole('checkbox', { name: 'Include implied' }).evaluate((box) => {
    (box as HTMLElement).click();
    return new Promise<boolean>((resolve) =>
      setTimeout(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const scopes = [...document.querySelectorAll('.chart-frame-source p:first-child')];
        resolve(
          scopes.length === 6 && scopes.every((each) => !/basis/.test(each.textContent ?? '')),
        );
      }),
    );
  });
  expect(await said).toBe(true);
});
