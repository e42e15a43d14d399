/** A meeting that is edited comes out as one page, which shows it from a disk. */
import { pathToFileURL } from 'node:url';
import { dataset } from './data';
import { isLive, open } from './open';
import { expect, test } from './page';

test('a changed record stands in the page that is published, opened from a disk', async ({
  page,
}) => {
  const { id = '' } = dataset.records[0] ?? {};
  await open(page, '?view=editor');
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await page.getByRole('button', { name: id }).first().click();
  await page.getByLabel('Note').fill('</script><b>Changed by the test');
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
