/** Every chart as it is drawn and as a table: axe has nothing to say and of the maps nothing sticks out. */
import { expectNoAxeViolations, expectNoAxeViolationsInBothSchemes } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { goTo, open, openCharts } from './open';
import { test } from './page';

const WIDTHS = [1440, 768, 390];

test('the charts, with the map of needs, and their tables', async ({ page }) => {
  await openCharts(page, '?view=charts');
  await page
    .getByRole('figure', { name: 'Providers and recipients' })
    .getByRole('button')
    .first()
    .waitFor();
  await expectNoAxeViolationsInBothSchemes(page);
  await page.setViewportSize({ width: 390, height: 900 });
  await expectNoAxeViolations(page);

  await page.setViewportSize({ width: 1280, height: 800 });
  // All charts are drawn already.
  await goTo(page, '?view=charts&tables=topics~actors~flow~map~forms');
  for (const name of [
    /^Providers and recipients/,
    /by State, counted in topics/,
    /form of cooperation/,
  ])
    await page.getByRole('table', { name }).waitFor();
  await expectNoAxeViolationsInBothSchemes(page);
});

for (const measure of ['offers', 'capacities'])
  test(`the map of ${measure}`, async ({ page }) => {
    await open(page, `?embed=map&measure=${measure}&kind=need~offer~capacity`);
    await page.getByRole('grid', { name: 'Map of States' }).waitFor();
    await expectNoAxeViolationsInBothSchemes(page);
    for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
  });
