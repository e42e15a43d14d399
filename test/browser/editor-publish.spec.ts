/** A meeting that is edited is looked at as a draft, and comes out as one page that opens from a disk. */
import { pathToFileURL } from 'node:url';
import { dataset } from './data';
import { isLive, matrix, open } from './open';
import { expect, test } from './page';
import { take } from './take';

test('a changed record stands in the draft, and in the page that is published, opened from a disk', async ({
  page,
}) => {
  const { id = '' } = dataset.records[0] ?? {};
  await open(page, '?view=editor');
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await page.getByRole('button', { name: id }).first().click();
  await page.getByLabel('Note').fill('</script><b>Changed by the test');

  // The whole product over the draft, after a reload too, and back again.
  await page.getByRole('button', { name: 'See the matrix' }).click();
  await expect(matrix(page)).toBeVisible();
  const bar = page.getByRole('region', { name: 'Draft' });
  await expect(bar).toContainText('Every row is shown.');
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await page.reload();
  await expect(page.getByText('Opening the draft…')).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(bar).toBeVisible();
  await expect(matrix(page)).toBeVisible();
  // Nothing comes that the draft has no use for.
  const came = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(came.filter((path) => path.includes('/data/'))).toEqual([]);
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  const csv = await take(page, page, 'Other formats', 'CSV');
  expect(csv.name).toMatch(/^draft-/);
  expect(csv.bytes.toString()).toContain('Changed by the test');
  await page.goBack();
  await expect(matrix(page)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the editor' }).click();
  await expect(bar).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();

  // What was typed just before a reload is kept.
  await page.getByRole('button', { name: 'Meeting and lists' }).click();
  await page.getByLabel('Place', { exact: true }).fill('Lima');
  await page.reload();
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('Lima');

  // A second tab says so in the first, and the first goes on with what was changed there.
  const other = await page.context().newPage();
  await open(other, '?view=editor');
  await other.getByRole('button', { name: /^First Meeting .* records, / }).click();
  await expect(page.getByText('This meeting is open in another tab too.')).toBeVisible();
  await other.getByRole('button', { name: 'Meeting and lists' }).click();
  await other.getByLabel('Place', { exact: true }).fill('Quito');
  await page.getByRole('button', { name: 'Show the newer state' }).click();
  await other.close();
  await page.getByRole('button', { name: 'Meeting and lists' }).click();
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('Quito');

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the page' }).click();
  const file = test.info().outputPath('published.html');
  await (await download).saveAs(file);

  // What the policy refuses stands in the console, where every test looks for complaints.
  await page.goto(`${pathToFileURL(file).href}?view=records&columns=id~note`);
  await isLive(page);
  await expect(page.getByRole('row', { name: id })).toContainText(
    '</script><b>Changed by the test',
  );
  await expect(page).toHaveTitle(new RegExp(dataset.title));
});
