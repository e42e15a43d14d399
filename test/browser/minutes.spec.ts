import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import { dataset, nameOf, need } from './data';
import { boxOf } from './layout';
import { evidence, inAddress, open } from './open';
import { expect, test } from './page';

const [meeting] = dataset.meetings;
const text = (page: Page) => page.getByRole('article');
const panel = (page: Page) => page.getByRole('region', { name: 'Recorded statement' });
const chosen = (page: Page) => text(page).locator('mark');
const folded = (words: string) => words.replace(/\s+/g, ' ').trim();
const field = (page: Page) => page.getByRole('searchbox', { name: 'Find in these minutes' });
/** What begins with the name of whom a record is about; its words follow. */
const passage = (page: Page) =>
  text(page)
    .getByRole('button', { name: folded(need.evidence.exact) })
    .first();

/** Until all of the text is drawn, a heading may lack the one above it. */
async function isWhole(page: Page) {
  const last = Math.max(...dataset.records.map((record) => record.evidence.paragraph));
  await expect.poll(() => text(page).getByRole('link').count()).toBeGreaterThanOrEqual(last);
}

test('a link to a record marks and shows its passage, and leads back to its evidence', async ({
  page,
}) => {
  await open(page, `?view=minutes&record=${need.id}`);
  await expect(chosen(page).first()).toBeInViewport();
  await expect(panel(page)).toContainText(nameOf(need.actor));
  await isWhole(page);
  await expectNoAxeViolations(page);
  await panel(page).getByRole('link', { name: 'Open its cell in the matrix' }).click();
  await expect(evidence(page)).toContainText(nameOf(need.actor));
  await expect.poll(() => inAddress(page, 'record')).toBe(need.id);
});

test('beside a paragraph stands what is recorded in it, until one of them is opened', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '?view=minutes');
  const note = page.locator('.minutes-notes button').first();
  await expect(note).toBeVisible();
  const words = (await note.textContent()) ?? '';
  const gap = async () => {
    const text = await boxOf(page, '.minutes-words');
    return ((await note.boundingBox())?.x ?? Number.NaN) - (text.x + text.width);
  };
  await expect.poll(gap).toBeGreaterThan(0);
  await note.click();
  const panel = page.getByRole('region', { name: 'Recorded statement' });
  await expect(panel).toContainText(words.split(',')[0] ?? '');
  await expect(note).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(note).toBeVisible();
});

test('a click on a passage opens it; a selection of its words does not', async ({ page }) => {
  await open(page, `?view=minutes&kind=need&paragraph=${meeting?.id}~${need.evidence.paragraph}`);
  // What is drawn above it moves it.
  await isWhole(page);
  // It may run over several lines; this is the first of them.
  const box = await passage(page).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const { x, y } = element.getClientRects()[0] as DOMRect;
    return { x, y };
  });
  await page.mouse.move(box.x + 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 8);
  await page.mouse.up();
  await expect(panel(page)).toBeHidden();
  await page.mouse.click(box.x + 2, box.y + 8);
  await expect(panel(page)).toBeVisible();
});

test('where copying is refused the citation can be taken by hand; the whole text and its reference print, without what one clicks', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await open(page, `?view=minutes&record=${need.id}`);
  await panel(page).getByRole('button', { name: 'Copy citation' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toHaveValue(/, para\. \d+$/);
  await expectNoAxeViolations(page, undefined, 'dialog');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(panel(page)).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  // As the browser does before it prints.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(panel(page)).toBeHidden();
  await expect(field(page)).toBeHidden();
  await expect(page.getByText(meeting?.document ?? 'none').first()).toBeVisible();
  const isHidden = () =>
    text(page).evaluate((article) =>
      [...article.children].some(
        (chunk) => getComputedStyle(chunk).contentVisibility !== 'visible' || !chunk.firstChild,
      ),
    );
  await expect.poll(isHidden).toBe(false);
});

test('finds words, counts them and steps through them in sight', async ({ page }) => {
  await open(page, '?view=minutes');
  await field(page).fill('mexico');
  const status = page.getByRole('search').getByRole('status');
  await expect(status).toHaveText(/^1 of \d+$/);
  const highlighted = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('minutes-current') ?? [];
      const element = range?.startContainer.parentElement;
      const { top = -1 } = element?.getBoundingClientRect() ?? {};
      const words = range?.startContainer.nodeValue?.slice(range.startOffset, range.endOffset);
      return { words, isInSight: top >= 0 && top < window.innerHeight };
    });
  await expect
    .poll(highlighted)
    .toEqual({ words: expect.stringMatching(/m[eé]xico/i), isInSight: true });
  await field(page).press('Shift+Enter');
  await expect(status).toHaveText(/^(\d+) of \1$/);
  await expect
    .poll(highlighted)
    .toEqual({ words: expect.stringMatching(/m[eé]xico/i), isInSight: true });
  await expect.poll(() => inAddress(page, 'find')).toBe('mexico');
  await field(page).fill('zebra');
  await expect(status).toHaveText('Not found in these minutes');
});
