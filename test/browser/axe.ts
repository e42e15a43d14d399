import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Best practices too: headings in order, everything in a landmark. How large what can be hit is
// (wcag22aa) targets.ts asks, in a tenth of the time.
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Those of them that look at colours. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Those that look at words, which another language may lack, or have twice where one has two. */
export const NAMES = [
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-lang-valid',
  'label',
  'landmark-unique',
  'link-name',
  'role-img-alt',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'valid-lang',
];

/**
 * Fails with one line for each thing that axe holds against the page as it stands.
 * @param rules names of rules, or of groups of them
 * @param within what is looked at: the whole page, or what matches a selector
 */
export async function expectNoAxeViolations(
  page: Page,
  rules: readonly string[] = ALL,
  within?: string,
) {
  // A view that has not come yet would pass unseen.
  await expect(page.locator('.app-loading')).toHaveCount(0);
  if (within) await expect(page.locator(within)).not.toHaveCount(0);
  // To read its half a megabyte again takes as long as some of its runs.
  // Handed over by the browser itself, since the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${script};0`);
  const complaints = await page.evaluate(
    async ([rules, within]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const context = within === undefined ? document : { include: [within] };
      const { violations } = await axe.run(context, {
        runOnly: [...rules],
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
      );
    },
    [rules, within] as const,
  );
  expect(complaints.slice(0, 10)).toEqual([]);
}

/**
 * The same in light and in dark. Dark is other colours and nothing else, which
 * test/ui/colour-scheme.test.ts proves; so there the rules that look at colours are enough.
 */
export async function expectNoAxeViolationsInBothSchemes(page: Page, within?: string) {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoAxeViolations(page, ALL, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page, COLOURS, within);
  await page.emulateMedia({ colorScheme: 'light' });
}
