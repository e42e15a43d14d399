/** The lists of the meeting: members of the United Nations and topics of one's own, by keys. On a phone too. */
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';

test('lists come ready-made and from a file, are changed, and leave the records as they were', async ({
  page,
}) => {
  await open(page, '?view=editor');
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await page.getByRole('button', { name: 'Meeting and lists' }).click();
  const adds = page.getByPlaceholder('Add…').first();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await adds.evaluate(placeholderContrast)).toBeGreaterThan(4.5);
  }
  await page.getByRole('button', { name: 'Add to the lists' }).click();
  await expect(page.getByText(/^\d+ entries were added\. \d+ were there already\./u)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search in: Actors' }).fill('Zimbabwe');
  await page.getByRole('textbox', { name: 'Zimbabwe: Id' }).fill('ZIM');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/· no problems$/u)).toBeVisible();

  await page.getByRole('button', { name: /^Topics \(/u }).click();
  const add = (group: string) =>
    page.getByLabel('Add from a file').setInputFiles({
      name: 'topics.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`id,label,short,group\nwater,Water and sanitation,Water,${group}\n`),
    });
  await add('nowhere');
  await expect(page.getByText(/No group of topics is “nowhere”/u)).toBeVisible();
  await add('');
  const group = page.getByRole('combobox', { name: 'Water and sanitation: Group' });
  await expect(group).toHaveAccessibleDescription(/^Nothing is chosen under “Group”/u);
  await expectNoAxeViolationsInBothSchemes(page);
  await group.focus();
  await group.selectOption({ index: 1 });
  await expect(page.getByText(/· no problems$/u)).toBeVisible();
  await expectNoSidewaysScroll(page, 390);
  // Stages and files are in reach at the foot of a long list too.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.getByRole('button', { name: 'Meeting and lists' })).toBeInViewport();
  await expect(page.getByRole('button', { name: 'See the matrix' })).toBeInViewport();
});

/** Of the words that stand in an empty field against its ground. */
function placeholderContrast(field: Element): number {
  const light = (colour: string) => {
    const parts = (colour.match(/[\d.]+/gu) ?? []).map((part) => Number(part) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.05 + 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const words = light(getComputedStyle(field, '::placeholder').color);
  const ground = light(getComputedStyle(field).backgroundColor);
  return Math.max(words, ground) / Math.min(words, ground);
}
