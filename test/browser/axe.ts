import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
// Best practices too: headings in order, everything in a landmark.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with one line for each thing that axe holds against the page as it stands. */
export async function expectNoAxeViolations(page: Page) {
  await page.addScriptTag({ path: script });
  const complaints = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        // The numbers in a cell of the grid are what it holds, not a label that one would speak.
        .filter(({ html }) => id !== 'label-content-name-mismatch' || !html.startsWith('<td'))
        .map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
    );
  }, RULES);
  expect(complaints.slice(0, 10)).toEqual([]);
}
