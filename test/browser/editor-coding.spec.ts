/** Coding by keys alone, and a record beside its text on a phone. */
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset } from './data';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';

test('three records are coded by keys alone, and on a phone text and record both have room', async ({
  page,
}) => {
  const count = dataset.records.length;
  await open(page, '?view=editor');
  await page.getByRole('button', { name: 'Open the meeting of this page' }).click();
  await expect(page.getByText(`${count} records · no problems`)).toBeVisible();

  // Who speaks stands at the first words under a heading: read with the paragraph, and no part of its words.
  const text = page.getByRole('region', { name: 'Text of the minutes' });
  const turn = text.locator('p:has([data-speaker])').first();
  const [speaker, own] = await turn.evaluate((paragraph) => [
    paragraph.querySelector('[data-speaker]')?.getAttribute('data-speaker') ?? '',
    paragraph.textContent,
  ]);
  expect(speaker).toMatch(/^Speaker: \S/);
  expect(own).not.toContain('Speaker');
  expect(await turn.ariaSnapshot()).toContain(speaker);
  await turn.click({ clickCount: 3 });
  const words = page.getByRole('region', { name: 'Selected words' });
  await expect(words.locator('q')).toHaveText(own.trim());
  await expect(words.getByText(/^(?:Under the heading|The sentence names)/)).toBeVisible();

  const { keyboard } = page;
  await text.focus();
  const coded: string[] = [];
  for (const [move, topic] of [
    ['u', 'a'],
    ['us', 'e'],
    ['uaxx', 'i'],
  ]) {
    await keyboard.type(move ?? '');
    const quote = (await words.locator('q').textContent()) ?? '';
    expect(coded).not.toContain(quote);
    coded.push(quote);
    await keyboard.press('r');
    const form = page.getByRole('region', { name: /^Record / });
    await expect(form.locator('q')).toHaveText(quote);
    await expect(form.getByRole('heading')).toBeFocused();
    const field = form.getByRole('combobox', { name: 'Topic' });
    // Buttons that put something right may stand before the fields.
    const isThere = () => field.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 12 && !(await isThere()); presses += 1)
      await keyboard.press('Tab');
    await expect(field).toBeFocused();
    await keyboard.type(topic ?? '');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    for (const list of ['Kind', 'Status']) {
      await keyboard.press('Tab');
      await expect(form.getByRole('combobox', { name: list })).toBeFocused();
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    }
    await keyboard.press('Escape');
    await expect(text).toBeFocused();
  }
  await expect(page.getByText(new RegExp(`^${count + 3} records`))).toBeVisible();
  // One that is chosen below the open one is shown.
  const form = page.getByRole('region', { name: /^(?:Record|Position) / });
  await page.locator('.editor-records button').last().click();
  await expect(form.getByRole('heading')).toBeFocused();
  await expect(form.getByRole('heading')).toBeInViewport();
  await text.focus();
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the text' })).toBeVisible();
  // What lies under it is asked in editor-line.spec.ts.
  await expectNoAxeViolationsInBothSchemes(page, '[role=dialog], dialog[open]');
  await keyboard.press('Escape');

  // Three clicks on the last line: the browser ends its selection behind the text.
  const last = text.locator('p').filter({ hasText: /\S/ }).last();
  await last.click({ clickCount: 3 });
  await expect(words.locator('q')).toHaveText((await last.textContent()) ?? '');

  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 390);
  // All stages and tools are in sight, whole.
  const bar = page.locator('.editor-bar').getByRole('button');
  expect(await bar.count()).toBeGreaterThanOrEqual(11);
  for (const button of await bar.all()) await expect(button).toBeInViewport({ ratio: 1 });
  // The keys leave the head of the page in sight, with a way to close them.
  const keys = page.getByRole('dialog', { name: 'Keys of the text' });
  await expect(keys).toBeHidden();
  await page.locator('.coding-bar .popover-button').click();
  await expect.poll(async () => (await keys.boundingBox())?.y).toBeGreaterThan(0.2 * 844);
  await keys.getByRole('button', { name: /^Close/ }).click();
  await expect(keys).toBeHidden();
  await page.locator('mark').first().click();
  const side = page.locator('.editor-side');
  // Half of the page is the text's.
  await expect.poll(async () => (await side.boundingBox())?.y).toBeGreaterThan(0.4 * 844);
  await expect.poll(async () => (await side.boundingBox())?.height).toBeGreaterThan(0.3 * 844);
  await expect(page.locator('mark[data-chosen]').first()).toBeInViewport();

  // A reload goes on with what was open, at its stage; a meeting that was closed stays closed.
  const heading = page.locator('.editor-record').getByRole('heading');
  const chosen = `${await heading.textContent()}`;
  await page.reload();
  await expect(heading).toHaveText(chosen);
  await page.getByRole('button', { name: 'Speakers' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Decide who speaks' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Speakers' })).toBeFocused();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Close the meeting' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Go on with a meeting' })).toBeVisible();
});
