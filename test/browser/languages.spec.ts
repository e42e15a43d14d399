/**
 * Every view in the languages that the other tests do not read: nothing sticks out although words are longer. A message
 * that is missing is a complaint in the console, on which each test fails. Colours and structure are those of every
 * language. In French, whose words are the longest, there is room around what can be hit, and everything has its name.
 */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations, NAMES } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { goTo, open } from './open';
import { expect, test } from './page';
import { expectRoomyTargets } from './targets';
import { contentOf } from './views';

const WIDTHS = [1280, 320];

/** The views with much of what can stand in them. */
const QUERIES = [
  '?kind=need~offer~capacity',
  '?cell=VCT~money-laundering',
  '?view=matches',
  '?view=about',
  '?view=charts',
  '?view=charts&tables=topics~flow~map~forms',
  '?view=records',
  '?view=agenda&length=2&pin=extradition&exclude=corruption',
  '?view=positions&position=gt-dot-1.p01',
  '?view=profile&of=GTM',
  '?view=profile&of=ECU~VCT',
  '?view=profile&of=topic:information-exchange',
  '?view=minutes&paragraph=gt-dot-1~112',
];

/** No colon is without its space, in the names that screen readers tell neither. What is English is left out. */
async function expectSpacedColons(page: Page) {
  const loose = await page.locator('html').evaluate((html) => {
    const words = (element: Element) => [
      ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
      ...['aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ];
    return [
      document.title,
      ...[...html.querySelectorAll('body *')].flatMap((element) =>
        element.closest('[lang]') === html && !element.closest('script, style')
          ? words(element)
          : [],
      ),
    ].filter((text) => /(?:^|\S): /u.test(text));
  });
  expect(loose, 'colons without a space').toEqual([]);
}

/** In the line of the name, whichever view is open. */
async function expectViewsInSight(page: Page) {
  await expect(page.locator('.app-views').getByRole('link')).toHaveCount(7);
  const header = page.locator('.app-header');
  await expect.poll(() => header.evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0);
}

const HEADS = '.m-heads > :is(.m-bar-raised, .m-bar-offered, .m-status)';

/** Heads of the bars and of the status that reach out of their cells, which cut them; on either side, which no scrolling tells. */
const cutHeads = (page: Page) =>
  page.locator(HEADS).evaluateAll((heads) =>
    heads
      .filter((head) => {
        const range = document.createRange();
        range.selectNodeContents(head);
        const [words, cell] = [range.getBoundingClientRect(), head.getBoundingClientRect()];
        // Where the status is its sign, its head is for screen readers.
        const isSeen = (head.firstElementChild?.getBoundingClientRect().width ?? 0) > 1;
        return isSeen && (words.left < cell.left - 0.5 || words.right > cell.right + 0.5);
      })
      .map(({ textContent }) => textContent),
  );

for (const lang of ['es', 'fr', 'pt'])
  test(`${lang}: every view has its words, and room for them`, async ({ page }) => {
    for (const [at, query] of QUERIES.entries())
      await test.step(query, async () => {
        // A language is a load; its views are led to within the page.
        await (at === 0 ? open : goTo)(page, `${query}&lang=${lang}`);
        await contentOf(page);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        if (lang === 'fr') await expectSpacedColons(page);
        // First at the width that it has from the view before.
        for (const width of at % 2 === 0 ? WIDTHS : WIDTHS.toReversed()) {
          await expectNoSidewaysScroll(page, width);
          if (lang === 'fr') await expectRoomyTargets(page);
          if (width < 1280) continue;
          await expectViewsInSight(page);
          if (lang === 'fr') await expectNoAxeViolations(page, NAMES);
        }
      });
    for (const [rows, heads] of [
      ['topics', 3],
      ['countries', 2],
    ] as const) {
      await goTo(page, `?rows=${rows}&lang=${lang}`);
      for (const width of [1280, 700]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(page.locator(HEADS)).toHaveCount(heads);
        await expect.poll(() => cutHeads(page), `${rows} at ${width}`).toEqual([]);
      }
    }
  });
