/**
 * Magnified 4 times, a window of 1280 by 1024 pixels is 320 by 256 (WCAG 1.4.10): only what has two
 * dimensions scrolls sideways, in its own frame, and what has the focus is in sight (2.4.11). Words
 * may be set wider (1.4.12).
 */
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll } from './layout';
import { cell, goTo, open, walkTo } from './open';
import { expect, test } from './page';
import { contentOf } from './views';

const MAGNIFIED = { width: 320, height: 256 };
const BESIDE = { width: 1280, height: 900 };
/**
 * Stops of the Tab key that are looked at: from the top of the page once, and from that of each view; in a wide
 * window, where little lies over anything, fewer.
 */
const STOPS = { top: 30, view: 16, wide: 6 };

const QUERIES = [
  '?',
  '?cell=VCT~money-laundering',
  '?view=matches',
  '?view=charts',
  '?view=agenda',
  '?view=records&record=gt-dot-1.096',
  '?view=positions&position=gt-dot-1.p01',
  '?view=profile',
  '?view=profile&of=GTM',
  '?view=profile&of=topic:extradition',
  '?view=profile&of=ECU~VCT',
  '?view=minutes&record=gt-dot-1.096',
  '?view=about',
];

async function spaceWords(page: Page) {
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(spaced);
  });
}

/** How many are looked at in one page, one after another. */
const A_PAGE = 4;

for (let from = 0; from < QUERIES.length; from += A_PAGE) {
  const queries = QUERIES.slice(from, from + A_PAGE);
  test(queries.join(', '), async ({ page }) => {
    for (const [nth, query] of queries.entries())
      await test.step(query, async () => {
        await (nth === 0 ? open : goTo)(page, query);
        await contentOf(page);
        for (const size of [BESIDE, MAGNIFIED]) {
          await page.setViewportSize(size);
          // The matrix is drawn as a list a moment later, which moves what has the focus.
          if (from + nth === 0)
            await expect(page.locator('.topic-list:visible')).toHaveCount(size === BESIDE ? 0 : 1);
          await test.step(`in a window of ${size.width} pixels`, () =>
            walk(page, from + nth === 0 ? 'top' : size === BESIDE ? 'wide' : 'view'));
        }
        await expectNoSidewaysScroll(page, MAGNIFIED.width);
        await spaceWords(page);
        await expectNoSidewaysScroll(page, MAGNIFIED.width);
        await page.evaluate(() => document.adoptedStyleSheets.pop());
      });
  });
}

test('magnified, the focus stays in sight in a long table where keys come faster than its rows', async ({
  page,
}) => {
  await page.setViewportSize(BESIDE);
  await open(page, '?view=records&record=gt-dot-1.096');
  await contentOf(page);
  await page.setViewportSize(MAGNIFIED);
  await page.getByRole('button', { name: 'Export' }).focus();
  // Over the heads of the columns, which stand at the top of the table, to the rows that are drawn.
  for (const stops of [10, 1, 1, 1]) {
    await Promise.all(Array.from({ length: stops }, () => page.keyboard.press('Tab')));
    await expect.poll(() => page.evaluate(faultOfFocus)).toBe('');
  }
});

/** Walks with the Tab key, and finds nothing wrong with the focus at any stop. */
async function walk(page: Page, from: keyof typeof STOPS) {
  await page.evaluate((from) => {
    (document.activeElement as HTMLElement | null)?.blur();
    if (from !== 'top') document.querySelector('main')?.focus();
    scrollTo(0, 0);
  }, from);
  for (let stop = 0; stop < STOPS[from]; stop++) {
    await page.keyboard.press('Tab');
    // What the focus opens or scrolls to may come a frame later.
    let fault: string | null = '';
    await expect
      .poll(async () => {
        fault = await page.evaluate(faultOfFocus);
        return fault ?? '';
      })
      .toBe('');
    if (fault === null) break;
  }
}

test('magnified, the matrix tells by keyboard which cell has the focus, and covers it with nothing', async ({
  page,
}) => {
  await page.setViewportSize(MAGNIFIED);
  await open(page, '?grid=1');
  await walkTo(page, cell(page, 'Grenada', 'Information exchange'));
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowDown');
  const name = await page.locator(':focus').getAttribute('aria-label');
  // "Grenada, Kidnapping: 1 need" is told as "Grenada · Kidnapping".
  const [place = ''] = name?.replace(', ', ' · ').split(': ') ?? [];
  const told = page.locator('.matrix-pointed');
  await expect(told).toContainText(place);
  await expect(told).toBeInViewport({ ratio: 0.9 });
  await expect.poll(() => page.evaluate(faultOfFocus)).toBe('');
});

/** What is wrong with the focus; '' for nothing, null where it has left the page. */
function faultOfFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const name = `${element.tagName.toLowerCase()} "${words.trim().slice(0, 30)}"`;
  // A link marks its name, and a choice the button that it looks like.
  const isMarked = [element, element.firstElementChild, element.closest('label')].some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!isMarked) return `${name} is not marked`;
  const boxes = [...element.getClientRects()];
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = boxes.some(({ left, top, width, height }) =>
    parts.some((down) =>
      parts.some((across) => {
        const there = document.elementFromPoint(left + across * width, top + down * height);
        return there !== null && (element.contains(there) || there.contains(element));
      }),
    ),
  );
  return isSeen ? '' : `${name} is covered`;
}
