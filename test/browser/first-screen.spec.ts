/** The whole matrix on the first screen, with the scrollbars that most computers show. */
import type { Locator, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages';
import { dataset } from './data';
import { cell, evidence, matrix, open } from './open';
import { expect, test } from './page';

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return box;
};

const FINDINGS = { en: 'Findings', es: 'Hallazgos', fr: 'Constats', pt: 'Constatações' };

const marked = new Set(
  dataset.records.filter(({ kind }) => kind !== 'capacity').map(({ actor }) => actor),
);

test('at 1280 by 800 every row with a mark, every topic and both totals are in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const first = await boxOf(page, '.matrix tbody td');
  expect(first.y).toBeLessThanOrEqual(270);
  const rows = matrix(page).locator('tbody th[scope="row"]');
  await expect(rows).toHaveCount(marked.size);
  const foot = await boxOf(page, '.matrix tfoot');
  expect(foot.y + foot.height).toBeLessThanOrEqual(800);
  // No row lies under the totals, which hold on to the foot of the window.
  const line = await boxOf(page, '.matrix .m-own-line');
  expect(line.y + line.height).toBeLessThanOrEqual(foot.y + 2);
  const topics = matrix(page).locator('thead th.m-slanted');
  await expect(topics).toHaveCount(dataset.topics.length);
  const ends = await boxOf(page, '.matrix .m-total-head:last-of-type');
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(width).toBeLessThan(1280);
  expect(ends.x + ends.width).toBeLessThanOrEqual(width);
  const heads = await boxOf(page, '.matrix thead');
  expect(heads.height).toBeLessThanOrEqual(88 + 22 + 1);
});

test('at 1280 no name of a topic lies over the filters or over the heads of totals, in any language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const lang of LANGUAGES) {
    await open(page, `?lang=${lang}`);
    const faults = () =>
      page.locator('.matrix-scroll').evaluate((matrix) => {
        const linesOf = (element: Element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return [...range.getClientRects()];
        };
        const names = [...matrix.querySelectorAll('.m-slanted > a')];
        const totals = [...matrix.querySelectorAll('.m-total-head > span')].flatMap(linesOf);
        const { top } = matrix.querySelector('thead')?.getBoundingClientRect() ?? new DOMRect();
        return names.flatMap((name) => {
          const words = name.textContent ?? '';
          // Letters begin some pixels within their line.
          const isHigh = linesOf(name).some((line) => line.top < top - 4);
          // A line that rises at 45 degrees ends at its right corner: x + y is the same along its lower side.
          const isUnder = linesOf(name).some((line) =>
            totals.some(
              (total) =>
                total.left + total.top < line.right + line.top + 4 && total.top < line.bottom,
            ),
          );
          return [
            ...(isHigh ? [`${words}: filters`] : []),
            ...(isUnder ? [`${words}: totals`] : []),
          ];
        });
      });
    await expect.poll(faults, lang).toEqual([]);
  }
});

test('at ordinary widths the matrix fits beside the scrollbar, with no second one and no cut column', async ({
  page,
}) => {
  for (const width of [1280, 1366, 1440, 1920])
    for (const query of ['', '?transpose=1', '?kind=need~offer~capacity&lang=pt']) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, query);
      const faults = () =>
        page.locator('.matrix-scroll').evaluate((matrix) => {
          const { clientWidth, scrollWidth } = document.documentElement;
          const ends = matrix.querySelector('.m-total-head:last-of-type')?.getBoundingClientRect();
          return {
            scrollsItself: getComputedStyle(matrix).overflowX !== 'visible',
            isTooWide: scrollWidth > clientWidth,
            isCut: !ends || ends.right > clientWidth || ends.width < 40,
          };
        });
      await expect
        .poll(faults, `${width} px, ${query}`)
        .toEqual({ scrollsItself: false, isTooWide: false, isCut: false });
    }
});

const EVERYTHING = '?kind=need~offer~capacity';

test('with all kinds on, the number of every sign is 13 pixels high at least, and within its cell', async ({
  page,
}) => {
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, EVERYTHING);
    const faults = await page.locator('.matrix tbody td:not(.m-total) > div').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const place = cell.parentElement?.getBoundingClientRect();
        return [...cell.children].flatMap((sign) => {
          const { left, right, top, bottom } = sign.getBoundingClientRect();
          const isWithin =
            place &&
            left >= place.left - 0.5 &&
            right <= place.right + 0.5 &&
            top >= place.top - 0.5 &&
            bottom <= place.bottom + 0.5;
          const size = Number.parseFloat(getComputedStyle(sign).fontSize);
          return isWithin && size >= 13
            ? []
            : [`${cell.textContent}: ${sign.textContent}, ${size}`];
        });
      }),
    );
    expect(faults, `${width} pixels wide`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(matrix(page).locator('thead th.m-slanted')).toHaveCount(dataset.topics.length);
  const ends = await boxOf(page, '.matrix .m-total-head:last-of-type');
  expect(ends.x + ends.width).toBeLessThanOrEqual(1280);
  expect((await boxOf(page, '.matrix tbody td')).y).toBeLessThanOrEqual(278);
});

test('a row that is higher than others is banded whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, EVERYTHING);
  const high = matrix(page).locator('tbody tr.m-lines-2').first();
  await high.locator('td').first().hover();
  const band = page.locator('.m-pointed-bands > i').first();
  await expect(band).toBeVisible();
  await expect
    .poll(async () => {
      const [row, over] = [await high.boundingBox(), await band.boundingBox()];
      return row !== null && over !== null && row.y === over.y && row.height === over.height;
    })
    .toBe(true);
});

test('the button of a menu covers no letter of a name', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const button = page.locator('.m-head-menu .popover-button');
  for (const head of ['Criminal legislation', 'Corruption', 'Drug trafficking']) {
    const topic = dataset.topics.find(({ short }) => short === head)?.short ?? head;
    await matrix(page).getByRole('columnheader', { name: topic }).getByRole('link').hover();
    await expect(button).toHaveAccessibleName(`Menu of ${topic}`);
    const ground = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe('rgba(0, 0, 0, 0)');
  }
  const row = matrix(page).getByRole('rowheader', { name: 'Canada' });
  await row.hover();
  await expect(button).toHaveAccessibleName('Menu of Canada');
  const [over, group] = [await button.boundingBox(), await row.locator('.m-group').boundingBox()];
  if (!over || !group) throw new Error('Neither has a place');
  expect(over.x + over.width / 2 - 3).toBeGreaterThan(group.x + group.width - 12);
});

test('at 1280 by 800 no group of topics has its name cut, in any language', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const lang of LANGUAGES) {
    await open(page, `?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(
      page.getByRole('list', { name: FINDINGS[lang] }).getByRole('listitem'),
    ).not.toHaveCount(0);
    expect((await boxOf(page, '.matrix tbody td')).y, lang).toBeLessThanOrEqual(270);
    const names = page.locator('.matrix .m-band > span');
    await expect(names).toHaveCount(dataset.topicGroups.length);
    const cut = await names.evaluateAll((spans) =>
      spans
        .filter(
          (span) => span.scrollHeight > span.clientHeight || span.scrollWidth > span.clientWidth,
        )
        .map(({ textContent }) => textContent),
    );
    expect(cut, lang).toEqual([]);
  }
});

test('at 1280 the buttons of the matrix cover no words of its corner, in any language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const lang of LANGUAGES) {
    await open(page, `?lang=${lang}`);
    const corner = await boxOf(page, '.m-corner > span');
    const last = await page.locator('.matrix-tools button.popover-button').last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0) / 2, lang).toBeLessThan(corner.y);
  }
});

test('the name of a topic answers to the pointer itself, over whichever column it lies', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const strangers = await page.locator('.m-slanted > a').evaluateAll((names) =>
    names.flatMap((name) => {
      const { left, top, width, height } = name.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return name.contains(met) ? [] : [`${name.textContent}: ${met?.textContent}`];
    }),
  );
  expect(strangers).toEqual([]);
});

test('on a phone topics are the rows, and only the matrix scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of LANGUAGES) {
    await open(page, `?lang=${lang}`);
    await expect(page.getByRole('list', { name: FINDINGS[lang] })).toBeVisible();
    await expect(page.locator('.matrix-scroll')).toHaveClass(/m-transposed/);
    expect((await boxOf(page, '.matrix tbody td')).y, lang).toBeLessThanOrEqual(300);
  }
  await open(page);
  const head = matrix(page).getByRole('rowheader', { name: dataset.topics[0]?.short ?? '' });
  await expect(head).toBeVisible();
  const before = await head.boundingBox();
  await page.locator('.matrix-scroll').evaluate((scroller) => {
    scroller.scrollLeft = 200;
  });
  await expect(page.locator('.matrix-frame')).toHaveAttribute('data-more', 'before after');
  expect((await head.boundingBox())?.x).toBe(before?.x);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await page.evaluate(() => document.documentElement.clientWidth),
  );
});

test('on a phone the views and languages are a menu, and filters, signs and view stand on one line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const buttons = ['Filters', 'All signs', 'View'].map((name) =>
    page.getByRole('button', { name, exact: true }),
  );
  const tops = await Promise.all(buttons.map(async (button) => (await button.boundingBox())?.y));
  expect(new Set(tops.map((top) => Math.round(top ?? 0))).size).toBe(1);
  for (const button of buttons) {
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await button.press('Escape');
  }
  await page.getByRole('button', { name: 'All signs' }).click();
  await expect(page.getByRole('heading', { name: 'How “answered” is decided' })).toBeVisible();
  await page.keyboard.press('Escape');
  const menu = page.getByRole('button', { name: 'Views: Matrix' });
  await expect(page.getByRole('link', { name: 'Agenda', exact: true })).toBeHidden();
  await menu.press('Enter');
  await expect(page.getByRole('link', { name: 'FR Français' })).toBeVisible();
  await page.getByRole('link', { name: 'Find a country' }).press('Enter');
  await expect(page).toHaveURL(/view=profile/);
  await expect(page.getByRole('link', { name: 'FR Français' })).toBeHidden();
  await page.getByRole('button', { name: 'Views: Profiles' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Agenda', exact: true })).toBeHidden();
});

test('with the evidence open its cell stays in sight, and columns out of sight are told', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const chosen = cell(page, 'Mexico', 'Prevention');
  await chosen.click();
  await expect(evidence(page)).toBeVisible();
  await expect(page.locator('.matrix-frame')).toHaveAttribute('data-more', /before/);
  // The panel tells all that the tooltip of this cell would.
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect
    .poll(() =>
      chosen.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return element.contains(there);
      }),
    )
    .toBe(true);
});

test('beside evidence no name of a topic is broken inside a word, in any language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const lang of LANGUAGES) {
    await open(page, `?lang=${lang}&cell=MEX~prevention`);
    await expect(page.getByRole('complementary')).toBeVisible();
    const broken = () =>
      page.locator('.m-slanted > a').evaluateAll((names) =>
        names.flatMap(({ firstChild: text }) =>
          [...(text?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text as Node, index);
            range.setEnd(text as Node, index + word.length);
            // A rectangle a line.
            return range.getClientRects().length > 1 ? [word] : [];
          }),
        ),
      );
    await expect.poll(broken, lang).toEqual([]);
  }
});

test('the tooltip tells of the cell under the pointer, and goes when the page scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const pointed = cell(page, 'Saint Vincent and the Grenadines', 'Asset recovery');
  await pointed.hover();
  const tooltip = page.getByRole('tooltip');
  await expect(tooltip).toContainText('Saint Vincent and the Grenadines · Asset recovery');
  await expect(tooltip).toContainText('Not answered.');
  await expect(tooltip).toContainText('Enter opens the sentence');
  await expect.poll(() => isBeside(tooltip, pointed)).toBe(true);
  // By the page itself: a wheel that turns while the page is busy may scroll nothing.
  await page.evaluate(() => window.scrollBy(0, 60));
  await expect(tooltip).toBeHidden();
});

/** Whether neither lies over the other. */
async function isBeside(tooltip: Locator, cell: Locator): Promise<boolean> {
  const [over, about] = [await tooltip.boundingBox(), await cell.boundingBox()];
  if (!over || !about) throw new Error('The tooltip is not on the page');
  return (
    over.y >= about.y + about.height ||
    over.y + over.height <= about.y ||
    over.x >= about.x + about.width ||
    over.x + over.width <= about.x
  );
}

test('the tooltip stands beside every cell that a key leads to, and goes on Escape', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  await matrix(page).locator('[tabindex="0"]').focus();
  const tooltip = page.getByRole('tooltip');
  const focused = matrix(page).locator(':focus');
  // To the last cell of the grid, at the edges of the window.
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'Control+End']) {
    await page.keyboard.press(key);
    const name = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
    // The totals at the foot are told by what they count.
    const [words = ''] = key === 'Control+End' ? ['Providers now'] : name.split(/[,:]/);
    await expect(tooltip, key).toContainText(words.trim());
    await expect.poll(() => isBeside(tooltip, focused), key).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
});

test('a tooltip that was scrolled past is not there when the page comes back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page);
  const pointed = cell(page, 'Saint Vincent and the Grenadines', 'Asset recovery');
  await pointed.hover();
  const tooltip = page.getByRole('tooltip');
  await expect(tooltip).toContainText('Saint Vincent and the Grenadines');
  // By the page itself: a wheel that turns while the page is busy may scroll nothing.
  await page.evaluate(() => window.scrollBy(0, 200));
  // Whatever stands under the pointer by now is what the tooltip tells of, if of anything.
  await expect
    // Read in one step: a tooltip that goes between two steps would be waited for.
    .poll(async () =>
      (await tooltip.allTextContents()).some((words) =>
        words.includes('Saint Vincent and the Grenadines · Asset recovery'),
      ),
    )
    .toBe(false);
});

test('a name leads to its profile by a press anywhere in the head, by Enter, and in a new tab', async ({
  page,
  context,
}) => {
  await open(page);
  const mexico = matrix(page).getByRole('rowheader', { name: 'Mexico' });
  const { width = 0 } = (await mexico.boundingBox()) ?? {};
  // At the end of the head, beside the name.
  await mexico.click({ position: { x: width - 30, y: 8 } });
  await expect(page.getByRole('heading', { name: 'Mexico', exact: true })).toBeVisible();
  await page.goBack();
  const opened = context.waitForEvent('page');
  await matrix(page)
    .getByRole('link', { name: 'Kidnapping' })
    .click({ modifiers: ['Control'] });
  await expect((await opened).getByRole('heading', { name: /^Kidnapping/ }).first()).toBeVisible();
  await expect(matrix(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Kidnapping/ }).first()).toBeVisible();
});

test('the menu of a head is the next stop of the Tab key and sorts', async ({ page }) => {
  await open(page);
  await matrix(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const menu = page.getByRole('button', { name: /^Menu of / });
  // It comes when the grid has the focus for the first time.
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'By needs' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('actors.needs');
  await page.keyboard.press('Tab');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hide this actor' }).click();
  await expect(matrix(page).getByText(/^You hid 1 item/)).toBeVisible();
});
