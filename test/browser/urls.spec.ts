/**
 * Walks urls.txt: a query string, and the words that the page must show at it, parted by tabs. At each nothing sticks
 * out at three widths, but at those with a dash, where another line or the tests of the view ask it of the same layout.
 * At those with a star, which show what the others lack, axe has nothing to say, and at those with two, one a view,
 * nothing of the colours in the dark either; more of the single views is asked in their own tests.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { COLOURS, expectNoAxeViolations } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { goTo, open } from './open';
import { expect, test } from './page';

/** One of each way in which the page is laid out; 1440 is no other than 1280. */
const WIDTHS = [1280, 768, 390];

const lines = readFileSync(new URL('urls.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/**
 * How many are opened in one page, one after another. The first is loaded, and so is each part that
 * stands alone, and what comes after one, since these draw another page: after one stands what a link
 * alone unfolds. All others are led to within the page.
 */
const A_PAGE = 8;

const isPart = (line: string) => line.includes('?embed=');

for (let at = 0; at < lines.length; at += A_PAGE)
  test(`lines ${at + 1} to ${at + A_PAGE} show what they should`, async ({ page }) => {
    const walked = lines.slice(at, at + A_PAGE);
    for (const [nth, line] of walked.entries()) {
      const isLoaded = isPart(line) || isPart(walked[nth - 1] ?? '?embed=');
      await test.step(line, () => walk(page, line, isLoaded ? open : goTo));
    }
  });

async function walk(page: Page, line: string, show: typeof open) {
  const [query = '', ...words] = line.replace(/^[*-]+/, '').split('\t');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await show(page, query);
  for (const text of words)
    await expect(page.locator('body')).toContainText(text, { useInnerText: true });
  if (line.startsWith('-')) return;
  for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
  if (!line.startsWith('*')) return;
  await expectNoAxeViolations(page);
  if (!line.startsWith('**')) return;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page, COLOURS);
}
