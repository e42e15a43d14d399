import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Best practices too: headings in order, everything in a landmark.
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of them that look at colours. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Fails with one line for each thing that axe holds against the page as it stands.
 * @param rules names of rules, or of groups of them
 * @param without rules among them that are not asked
 */
export async function expectNoAxeViolations(
  page: Page,
  rules: readonly string[] = ALL,
  without: readonly string[] = [],
) {
  // A view that has not come yet would pass unseen.
  await expect(page.locator('.app-loading')).toHaveCount(0);
  // To read its half a megabyte again takes as long as some of its runs.
  // Handed over by the browser itself, since the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${script};0`);
  const asked = {
    runOnly: [...rules],
    resultTypes: ['violations' as const],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const complaints = await page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(asked);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
    );
  }, asked);
  expect(complaints.slice(0, 10)).toEqual([]);
}

/**
 * The same in light and in dark. Dark is other colours and nothing else, which
 * test/ui/colour-scheme.test.ts proves; so there the rules that look at colours are enough.
 */
export async function expectNoAxeViolationsInBothSchemes(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page, COLOURS);
  await page.emulateMedia({ colorScheme: 'light' });
}
