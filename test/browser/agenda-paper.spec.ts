/** The paper on paper: the agenda, the evidence from the next page on, nothing else. */
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';
import { pagesOf } from './pdf';

const paper = (page: Page) => page.getByRole('article', { name: 'Proposed agenda' });

async function openPaper(page: Page, query = '&length=7') {
  await open(page, `?view=agenda${query}`);
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(paper(page)).toBeVisible();
}

/** Pages with the evidence taken out, or the agenda. */
async function pagesWithout(page: Page, part: string, format: 'A4' | 'Letter') {
  const show = (value: string) =>
    page.locator(part).evaluateAll((elements, display) => {
      for (const { style } of elements as HTMLElement[])
        style.setProperty('display', display, 'important');
    }, value);
  await show('none');
  const pages = pagesOf(await page.pdf({ format }));
  await show('');
  return pages;
}

const FORMATS = ['A4', 'Letter'] as const;

test('five items take one page and none is on two, the evidence takes those after it; nothing else prints of this view, and that black on white in the dark too', async ({
  page,
}) => {
  await openPaper(page, '');
  await expect(paper(page)).toBeInViewport();
  await expect(paper(page).getByRole('heading', { name: 'Proposed agenda' })).toBeInViewport();
  await expect(paper(page).locator('.paper-first h5')).toHaveCount(5);
  for (const format of FORMATS)
    expect(await pagesWithout(page, '.paper-evidence', format), format).toBe(1);
  const evidence = await pagesWithout(page, '.paper-first', 'A4');
  expect(evidence).toBeGreaterThan(1);
  const across = await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true });
  expect(pagesOf(across)).toBe(1 + evidence);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const others = await page.evaluate(() => {
    const sheet = document.querySelector('.paper');
    return [...document.querySelectorAll('body *')]
      .filter((each) => !sheet?.contains(each) && !each.contains(sheet))
      .filter((each) => each.getClientRects().length > 0)
      .map((each) => each.outerHTML.slice(0, 80));
  });
  expect(others).toEqual([]);
  // The time of an item ends where its lines do.
  const gap = () =>
    paper(page)
      .locator('h5:has(span)')
      .first()
      .evaluate((head) => {
        const right = (of: Element | null) => of?.getBoundingClientRect().right ?? 0;
        return Math.round(right(head) - right(head.querySelector('span')));
      });
  await expect.poll(gap).toBe(0);
  await expect(paper(page).locator('.paper-item').first()).toHaveCSS('break-inside', 'avoid');
  await expect(paper(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('more items take more pages: the count above tells them apart', async ({ page }) => {
  await openPaper(page, '&length=17');
  expect(await pagesWithout(page, '.paper-evidence', 'A4')).toBeGreaterThan(1);
});

test('by keyboard from a name to its quote and back, with the address as it was; the Word file and the Markdown are saved, and the status says so; the sheet fits a phone', async ({
  page,
}) => {
  await openPaper(page);
  const before = page.url();
  const mark = paper(page).getByRole('link', { name: 'Note 2', exact: true }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const note = paper(page).getByRole('link', { name: 'Note 2, back to the agenda' });
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(mark).toBeFocused();
  expect(page.url()).toBe(before);

  for (const [button, ending] of [
    ['Word file', 'docx'],
    ['Markdown file', 'md'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const name = (await download).suggestedFilename();
    expect(name).toMatch(
      new RegExp(`^proposed-agenda-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}\\.${ending}$`),
    );
    await expect(page.getByText(`Saved as ${name}`)).toBeVisible();
  }

  await expectNoSidewaysScroll(page, 390);
});
