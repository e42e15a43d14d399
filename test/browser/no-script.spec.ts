/** With scripts off, the matrix and what it found are there to read. */
import { labelOf, nameOf, need, shortOf } from './data';
import { cell, FINDINGS, matrix } from './open';
import { expect, test } from './page';

test.use({ javaScriptEnabled: false });

test('shows title, findings and matrix, and where the data is', async ({ page }) => {
  await page.goto('.');
  await expect(matrix(page)).toBeVisible();
  await expect(cell(page, nameOf(need.actor), shortOf(need.topic))).toHaveAccessibleName(
    /: \d+ needs?/,
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\S \S/);
  await expect(page.getByRole('region', { name: FINDINGS.en })).toContainText(
    /Read \d+ sentences?/,
  );
  const data = page.getByRole('link', { name: 'CSV' });
  const address = new URL((await data.getAttribute('href')) ?? '', page.url());
  const answer = await page.request.get(address.href);
  expect(answer.ok()).toBe(true);
  expect(await answer.text()).toContain(need.id);
});

test('a link with a state shows the matrix too', async ({ page }) => {
  await page.goto(`./?topic=${need.topic}`);
  await expect(matrix(page)).toBeVisible();
  await expect(matrix(page)).toContainText(shortOf(need.topic));
  expect(labelOf(need.topic)).toBeTruthy();
});
