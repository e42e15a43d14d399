/** Every chart as it is drawn and as a table: axe has nothing to say and of the maps nothing sticks out. */
import { chartsOf } from '../../src/store/view-state';
import { expectNoAxeViolations, expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset } from './data';
import { expectNoSidewaysScroll } from './layout';
import { goTo, open, openChart } from './open';
import { expect, test } from './page';

const WIDTHS = [1440, 768, 390];

test('every chart and its table', async ({ page }) => {
  for (const [at, chart] of chartsOf(dataset).entries())
    await test.step(chart, async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const query = `?view=charts&chart=${chart}`;
      if (at === 0) await openChart(page, query);
      else await goTo(page, query);
      await expect(page.getByRole('figure')).toHaveCount(1);
      await expect(page.locator('[data-waiting]')).toHaveCount(0);
      await page.getByRole('figure').locator('svg, table').first().waitFor();
      await expectNoAxeViolationsInBothSchemes(page);
      for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
      await expectNoAxeViolations(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      await goTo(page, `${query}&tables=${chart}`);
      await page.getByRole('figure').getByRole('table').waitFor();
      await expectNoAxeViolations(page);
      for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
    });
});

test('the map of each measure', async ({ page }) => {
  for (const measure of ['unmet', 'offers', 'capacities'])
    await test.step(measure, async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, `?embed=map&measure=${measure}`);
      await page.getByRole('grid', { name: 'Map of States' }).waitFor();
      await expectNoAxeViolationsInBothSchemes(page);
      for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
    });
});
