/** Another body's meeting, without instruments, map and translations, fills every view of a published page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fillTemplate } from '../../src/dataset/one-page';
import { buildSeeds } from '../fixtures/build-seeds';
import { climateSeeds } from '../fixtures/climate-seeds';
import { DIST } from './built';
import { isLive } from './open';
import { expect, test } from './page';
import { walkAllViews } from './views';

/** A view of a few records, in letters. */
const SHORT = 40;

test('a topic without an instrument stands in every view, in a language without words too', async ({
  page,
}) => {
  const { files } = buildSeeds(climateSeeds());
  const data = [...files].map(([path, text]) => [`data/${path}`, text] as const);
  const template = readFileSync(`${DIST}/template.html`, 'utf8');
  const file = test.info().outputPath('climate.html');
  writeFileSync(file, fillTemplate(template, new Map(data)));
  await page.goto(pathToFileURL(file).href);
  await isLive(page);
  await expect(page.getByText('()', { exact: false })).toHaveCount(0);
  await walkAllViews(page, undefined, SHORT, 'Kenya');
  await page.goto(`${pathToFileURL(file).href}?view=matrix&lang=fr`);
  await isLive(page);
  await expect(page.getByText('Relocation').first()).toBeVisible();
});
