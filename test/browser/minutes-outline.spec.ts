/** The outline of the minutes: leads into the text, and marks where one is. */
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import { dataset, need } from './data';
import { expectNoSidewaysScroll } from './layout';
import { goTo, open } from './open';
import { expect, test } from './page';

const [meeting] = dataset.meetings;
const text = (page: Page) => page.getByRole('article');
const panel = (page: Page) => page.getByRole('region', { name: 'Recorded statement' });
const chosen = (page: Page) => text(page).locator('mark');

test('the outline stays under the pointer while the section that is read changes', async ({
  page,
}) => {
  await open(page, '?view=minutes');
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const links = outline.getByRole('link');
  await expect(links).toHaveCount(meeting?.outline.length ?? 0);
  await links.last().hover();
  await page.mouse.down();
  const current = outline.locator('[aria-current]');
  const before = await current.getAttribute('data-heading');
  await page.evaluate(() => scrollBy(0, 4000));
  await expect(current).not.toHaveAttribute('data-heading', before ?? '');
  await page.mouse.up();
  await expect(text(page).locator(':focus')).toBeInViewport();
});

test('the outline marks the section of a link, and while one scrolls that of the upper third', async ({
  page,
}) => {
  const current = page.getByRole('navigation', { name: 'Outline' }).locator('[aria-current]');
  const headings = meeting?.outline ?? [];
  const sectionOf = (offset: number) =>
    headings.findLastIndex(({ start, end }) => start <= offset && offset < end);
  for (const [at, { id, evidence: quoted }] of dataset.records.slice(-4).entries()) {
    await (at === 0 ? open : goTo)(page, `?view=minutes&record=${id}`);
    await expect(chosen(page).first()).toBeInViewport();
    await expect(current).toHaveAttribute('data-heading', String(sectionOf(quoted.start)));
  }
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -1500);
  const inUpperThird = () =>
    text(page)
      .locator('[data-from]')
      .evaluateAll((elements) => {
        const isAbove = (element: Element) =>
          element.getBoundingClientRect().top <= window.innerHeight / 3;
        return Number((elements.findLast(isAbove) as HTMLElement).dataset.from);
      })
      .then((offset) => String(sectionOf(offset)));
  await expect
    .poll(async () => (await current.getAttribute('data-heading')) === (await inUpperThird()))
    .toBe(true);
});

test('on a phone the outline unfolds over the text and the record lies below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, `?view=minutes&record=${need.id}`);
  await expect(chosen(page).first()).toBeInViewport();
  const top = async (place: Locator) => (await place.boundingBox())?.y ?? Number.NaN;
  await expect
    .poll(async () => (await top(panel(page))) - (await top(chosen(page).first())))
    .toBeGreaterThan(10);
  // What was said around it is in sight too.
  expect(await top(panel(page))).toBeGreaterThan(0.6 * 800);
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  // Nothing of it lies under the panel.
  const end = await page.locator('.minutes-outline-body').boundingBox();
  const hit = { x: (end?.x ?? 0) + 40, y: (end?.y ?? 0) + (end?.height ?? 0) - 8 };
  expect(
    await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('.minutes-panel') === null,
      hit,
    ),
  ).toBe(true);
  await page.getByRole('navigation', { name: 'Outline' }).getByRole('link').nth(3).click();
  await expect(page.getByRole('button', { name: 'Outline', exact: true })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expect(text(page).locator(':focus')).toBeInViewport();
  await expectNoSidewaysScroll(page, 390);
  // Where the sheet would cover half a number it has not the size that a target needs.
  await expect(panel(page)).toBeHidden();
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await expectNoAxeViolations(page, undefined, '.minutes-outline');
});
