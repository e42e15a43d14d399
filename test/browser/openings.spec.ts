/** A link to a view shows its opening before the program comes, which then draws over it. */
import { layoutShifts } from './layout';
import { FINDINGS, hold, isLive, open } from './open';
import { expect, test } from './page';

test('the opening of a view stands before its program, and nothing moves when that draws over it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const go = await hold(page, '**/assets/first-*.js');
  await page.goto('./?view=agenda', { waitUntil: 'commit' });
  const item = page.locator('[data-item]').first();
  await expect(item).toBeInViewport();
  await expect(page.getByText('Loading…').and(page.locator(':visible'))).toHaveCount(0);
  const before = [await item.boundingBox(), await item.textContent()];
  go();
  await isLive(page);
  await expect
    .poll(async () => [await item.boundingBox(), await item.textContent()])
    .toEqual(before);
  expect(await page.evaluate(layoutShifts)).toEqual([]);
  await item.getByRole('button', { name: /^Move .* down$/ }).click();
  await expect(page).toHaveURL(/order=/);
});

for (const width of [1280, 390])
  test(`at ${width} pixels title and findings of the built page stand until their program comes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const asked = page.waitForRequest('**/assets/first-findings-*.js');
    const go = await hold(page, '**/assets/first-findings-*.js');
    await page.goto('./', { waitUntil: 'commit' });
    const title = page.getByRole('heading', { level: 1 });
    const found = page.getByRole('region', { name: FINDINGS.en });
    await asked;
    const seen = async () => [
      await title.boundingBox(),
      await title.textContent(),
      await found.boundingBox(),
      await found.textContent(),
    ];
    const before = await seen();
    expect(before).not.toContain('');
    go();
    await isLive(page);
    await expect.poll(seen).toEqual(before);
  });

test.describe('where it does not come, or is not what was built', () => {
  test.use({ expectedComplaint: /Failed to load resource|integrity/ });
  test('the view is drawn without it', async ({ page }) => {
    const openings = '**/assets/view-agenda-*.html';
    await page.route(openings, (route) => route.abort());
    await open(page, '?view=agenda');
    await expect(page.locator('[data-item]').first()).toBeVisible();
    await page.unroute(openings);
    await page.route(openings, (route) =>
      route.fulfill({ body: '<style></style><p>Altered</p>', contentType: 'text/html' }),
    );
    const go = await hold(page, '**/assets/first-*.js');
    const come = page.waitForResponse(openings);
    await page.goto('./?view=agenda', { waitUntil: 'commit' });
    await come;
    // The view's program is asked for behind the opening, whatever became of that.
    await expect(page.locator('link[rel=modulepreload][href*=agenda-view]')).toBeAttached();
    await expect(page.getByText('Altered')).toHaveCount(0);
    go();
    await isLive(page);
    await expect(page.locator('[data-item]').first()).toBeVisible();
  });
});
