/** From a document that is dropped to a corrected text. */
import { docxOf } from '../editor/read/docx-file';
import { pdfOf } from '../editor/read/pdf-file';
import { SHIPPED } from '../editor/read/shipped-minutes';
import { typeset } from '../editor/read/typeset';
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';

type Page = Parameters<typeof open>[0];

/** Drops a file on the page, as from a folder beside it. */
async function drop(page: Page, name: string, bytes: Uint8Array) {
  const base64 = Buffer.from(bytes).toString('base64');
  const transfer = await page.evaluateHandle(
    ([called, data]) => {
      const taken = new DataTransfer();
      const content = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      taken.items.add(new File([content], called));
      return taken;
    },
    [name, base64] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** The first lines of the shipped minutes name their meeting. */
const TITLE = /^First Meeting of the OAS Technical Group/;

/** Says that the document is no further meeting of the body of the page. */
const answerNo = (page: Page) => page.getByRole('radio', { name: /^No:/ }).check();

test('minutes in a Word document are dropped, corrected, and corrected back', async ({ page }) => {
  await open(page, '?view=editor');
  await expect(page.getByRole('heading', { name: 'New meeting' })).toBeVisible();
  await expectNoAxeViolationsInBothSchemes(page);
  await answerNo(page);
  await drop(page, 'Second meeting.docx', await docxOf(SHIPPED));
  const text = page.getByRole('region', { name: 'Text of the minutes' });
  const last = SHIPPED.at(-1)?.words ?? '';
  await expect(text.getByText(last)).toBeAttached();
  await expect(page.locator('.editor-head > strong').first()).toHaveText(TITLE);

  const line = text.locator('p[data-line]', { hasText: 'Honduras' }).first();
  const before = (await line.textContent()) ?? '';
  await line.click();
  const field = text.getByRole('textbox');
  await expect(field).toHaveValue(before);
  await page.keyboard.press('End');
  await page.keyboard.type(' More');
  await expect(field).not.toHaveValue(before);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  // In sight however far down the text, on a phone too.
  const saved = page.getByText(/^Saved in this browser .*, not to a file yet/);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(saved).toBeInViewport({ ratio: 1 });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectNoAxeViolationsInBothSchemes(page);
  await expectNoSidewaysScroll(page, 1280);
  await expectNoSidewaysScroll(page, 390);
});

// A PDF is never read in the page, which would stand still for seconds.
test('a PDF that is dropped is read by a worker, and its text stands there', async ({ page }) => {
  await open(page, '?view=editor');
  await expect(page.getByRole('heading', { name: 'New meeting' })).toBeVisible();
  const pages = typeset(SHIPPED, {
    ...{ size: 11, gap: 0.7, indent: 0, width: 595, height: 842 },
    ...{ isJustified: true, isHyphenated: true, hasHeads: true },
  });
  await answerNo(page);
  await drop(page, 'Third meeting.pdf', pdfOf(pages));
  const text = page.getByRole('region', { name: 'Text of the minutes' });
  await expect(text.getByText(SHIPPED.at(-1)?.words ?? '')).toBeAttached();
  await expect(page.locator('.editor-head > strong').first()).toHaveText(TITLE);
});

// At first its worker does not come, so that there is something to cancel.
test('a page of HTML is read by a worker, which can be cancelled, and one of many items opens', async ({
  page,
}) => {
  let asked = 0;
  await page.route(/\/read-worker-[^/]*$/u, () => {
    asked += 1;
  });
  const list = Buffer.from(`<ol>${'<li>Training'.repeat(20_000)}</ol>`);
  await open(page, '?view=editor');
  await expect(page.getByRole('heading', { name: 'New meeting' })).toBeVisible();
  await answerNo(page);
  await drop(page, 'Items.html', list);
  const told = page.getByText('Reading Items.html…');
  await expect(told).toBeVisible();
  await expect.poll(() => asked).toBe(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(told).toBeHidden();
  await page.unroute(/\/read-worker-[^/]*$/u);
  await drop(page, 'Items.html', list);
  const text = page.getByRole('region', { name: 'Text of the minutes' });
  await expect(text.getByText('1. Training', { exact: true })).toBeAttached();
  await expect(page.locator('.editor-head > strong').first()).toHaveText('Items');
});
