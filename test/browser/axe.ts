import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Best practices too: headings in order, everything in a landmark.
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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
  const complaints = await page.evaluate(complaintsOf, [rules, within] as const);
  expect(complaints.slice(0, 10)).toEqual([]);
}

async function complaintsOf([rules, within]: readonly [readonly string[], string | undefined]) {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-of-its-kind]' }] });
  const some = kindsOfWords().flatMap((kind) => [kind[0], kind.at(-1)]);
  for (const element of some) element?.setAttribute('data-of-its-kind', '');
  const { violations } = await axe.run(within === undefined ? document : { include: [within] }, {
    runOnly: [...rules],
    resultTypes: ['violations'],
    preload: false,
  });
  for (const element of some) element?.removeAttribute('data-of-its-kind');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
  );

  /**
   * What shows words, by what decides their contrast: tag, class, colours and size, of all that it stands in
   * too. The colours of a thousand cells take half of the time of all rules; those of some of each kind tell
   * the same.
   */
  function kindsOfWords(): Element[][] {
    const kinds = new Map<string, Element[]>();
    const outer = within === undefined ? [document.body] : document.querySelectorAll(within);
    for (const element of outer) walk(element, '');
    return [...kinds.values()];

    function walk(element: Element, around: string) {
      const style = getComputedStyle(element);
      if (style.display === 'none') return;
      const kind = [
        around,
        element.localName,
        element.getAttribute('class'),
        style.color,
        style.backgroundColor,
        style.opacity,
        style.fontSize,
        style.fontWeight,
      ].join();
      const hasWords = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim(),
      );
      // What is no box of its own counts as not shown.
      const isShown =
        style.display === 'contents' || element.checkVisibility({ visibilityProperty: true });
      if (isShown && (hasWords || element.matches('input, select, textarea'))) {
        const alike = kinds.get(kind);
        if (alike) alike.push(element);
        else kinds.set(kind, [element]);
      }
      for (const child of element.children) walk(child, kind);
    }
  }
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
