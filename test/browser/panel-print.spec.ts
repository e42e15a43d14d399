/** A sheet at the lower edge of a narrow window is an ordinary part of what is printed from it. */
import { dataset, need } from './data';
import { open } from './open';
import { expect, test } from './page';

for (const query of [
  `?cell=${need.actor}~${need.topic}`,
  `?view=positions&position=${dataset.positions[0]?.id}`,
])
  test(`${query} prints its panel without room for a sheet`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await open(page, query);
    const panel = page.getByRole('complementary');
    await expect(panel).toHaveCSS('position', 'fixed');
    await page.emulateMedia({ media: 'print' });
    await expect(panel).toHaveCSS('position', 'static');
    await expect(page.locator('body')).toHaveCSS('padding-bottom', '0px');
    await expect(panel.getByRole('button')).toHaveCount(0);
  });
