/** Three meetings in one published page: the state at each, what changed, and the thread of a need. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fillTemplate } from '../../src/dataset/one-page';
import { buildSeeds } from '../fixtures/build-seeds';
import { severalMeetings } from '../fixtures/several-meetings';
import { expectNoAxeViolations } from './axe';
import { DIST } from './built';
import { goTo, isLive } from './open';
import { expect, test } from './page';

let href = '';
test.beforeAll(() => {
  href = writePage(test.info().outputPath('meetings.html'));
});

/** Writes a page of three meetings and gives its address. */
function writePage(file: string): string {
  const { files } = buildSeeds(severalMeetings(3));
  const data = [...files].map(([path, text]) => [`data/${path}`, text] as const);
  const template = readFileSync(`${DIST}/template.html`, 'utf8');
  writeFileSync(file, fillTemplate(template, new Map(data)));
  return pathToFileURL(file).href;
}

test('the keyboard moves from the state at one meeting to that at another, and Back returns', async ({
  page,
}) => {
  await page.goto(href);
  await isLive(page);
  const title = page.getByRole('heading', { level: 1 });
  const at = page.getByRole('radiogroup', { name: 'State at' });
  await expect(title).toHaveText(/^Since 2009: /);
  await expect(at.getByRole('radio', { name: '2011' })).toBeChecked();

  await at.getByRole('radio', { name: '2011' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(at.getByRole('radio', { name: '2009' })).toBeChecked();
  await expect(title).toHaveText(/^Since 2007: /);
  await expect(page).toHaveURL(/[?&]at=gt-dot-2/);

  await page.keyboard.press('ArrowLeft');
  await expect(at.getByRole('radio', { name: '2007' })).toBeChecked();
  await expect(title).not.toHaveText(/^Since/);

  await page.goBack();
  await expect(at.getByRole('radio', { name: '2009' })).toBeChecked();
  await page.getByLabel('Changes since').selectOption({ label: 'not shown' });
  await expect(title).not.toHaveText(/^Since/);
});

test('a need leads to its sentence at each meeting', async ({ page }) => {
  await page.goto(`${href}?cell=VCT~asset-recovery`);
  await isLive(page);
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  for (const words of ['recovering assets', 'It repeated its request', 'it still requires support'])
    await expect(panel.getByText(words, { exact: false }).first()).toBeVisible();
  for (const year of ['2007', '2009', '2011'])
    await expect(panel.getByText(year).first()).toBeVisible();
});

test('an old link with a meeting shows all that was said there', async ({ page }) => {
  await page.goto(`${href}?meeting=gt-dot-1`);
  await isLive(page);
  const grid = page.getByRole('grid', { name: 'Cooperation matrix' });
  // Chile took the workshop back in 2009; in 2007 it offered it.
  await expect(
    grid.getByRole('gridcell', { name: /^Chile, Institutions and training/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('radiogroup', { name: 'State at' }).getByRole('radio', { checked: true }),
  ).toHaveCount(0);
});

/** Views that tell of several meetings, each with what stands in it last. The stage of the editor has its own test. */
const VIEWS = [
  ['?cell=VCT~asset-recovery', 'What was said at each meeting'],
  ['?view=findings', 'Findings'],
  [
    '?view=findings&finding=part-offer',
    '2 offers or plans said to be delivered in part since 2009',
  ],
  ['?view=profile&of=CHL', 'What became of its needs and offers'],
  ['?view=agenda', 'Agenda'],
  ['?view=records', 'Records'],
  ['?view=positions', 'Positions'],
  ['?view=minutes', 'Minutes'],
  ['?view=charts&chart=meetings', 'States with an open need'],
] as const;

test('axe has nothing to say of what the views tell of several meetings', async ({ page }) => {
  await page.goto(href);
  await isLive(page);
  for (const [query, label] of VIEWS) {
    await goTo(page, query);
    await expect(
      page.locator(`[aria-label^="${label}"], h1:text("${label}")`).first(),
    ).toBeAttached();
    await expectNoAxeViolations(page);
  }
});
