/** Every chart as it is drawn and as a table: axe has nothing to say and of the maps nothing sticks out. */
import { chartsOf } from '../../src/store/view-state';
import { expectNoAxeViolations, expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset } from './data';
import { expectNoSidewaysScroll } from './layout';
import { goTo, open, openChart } from './open';
import { test } from './page';

const WIDTHS = [1440, 768, 390];

for (const chart of chartsOf(dataset))
  test(`the chart ${chart} and its table`, async ({ page }) => {
    await openChart(page, `?view=charts&chart=${chart}`);
    await page.getByRole('figure').locator('svg, table').first().waitFor();
    await expectNoAxeViolationsInBothSchemes(page);
    for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo(page, `?view=charts&chart=${chart}&tables=${chart}`);
    await page.getByRole('figure').getByRole('table').waitFor();
    await expectNoAxeViolations(page);
    for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
  });

for (const measure of ['unmet', 'offers', 'capacities'])
  test(`the map of ${measure}`, async ({ page }) => {
    await open(page, `?embed=map&measure=${measure}`);
    await page.getByRole('grid', { name: 'Map of States' }).waitFor();
    await expectNoAxeViolationsInBothSchemes(page);
    for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
  });
