/** The first screen: its font, and the whole matrix, with the scrollbars that most computers show. */
import { LANGUAGES } from '../../src/i18n/languages';
import { dataset } from './data';
import { boxOf } from './layout';
import { FINDINGS, goTo, matrix, open } from './open';
import { expect, test } from './page';

const marked = new Set(
  dataset.records.filter(({ kind }) => kind !== 'capacity').map(({ actor }) => actor),
);

test('the page is drawn in its own font, of which it asks no host, and nothing moves while a view loads', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font' && !request.url().startsWith('data:'))
      asked.push(request.url());
  });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  for (const width of [1280, 390])
    for (const query of ['', '?view=agenda', '?view=editor']) {
      await page.setViewportSize({ width, height: 844 });
      await open(page, query);
      await expect(page.locator('main :is(table, [data-item], button)').first()).toBeVisible();
      await expect(page.locator('main .app-loading')).toHaveCount(0);
      expect(await page.evaluate(shifts), `${query} at ${width}`).toEqual([]);
      const { root } = await session.send('DOM.getDocument');
      const heading = { nodeId: root.nodeId, selector: '#root h1' };
      const { nodeId } = await session.send('DOM.querySelector', heading);
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
      expect(await page.evaluate(loadedFonts)).toEqual([
        'Source Sans 3, 400',
        'Source Sans 3, 600',
      ]);
    }
  expect(asked).toEqual([]);
});

const loadedFonts = () =>
  [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family, weight }) => `${family}, ${weight}`);

/** How far what was moved since the page began to load, and which elements that was. */
async function shifts() {
  // What the last change moved is known once it is painted.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const entries = observer.takeRecords() as unknown as {
    value: number;
    sources: { node: Element | null }[];
  }[];
  return entries.map(({ value, sources }) => [
    value,
    ...sources.map(({ node }) => node?.outerHTML),
  ]);
}

test.describe('where a browser takes no font from pages', () => {
  test.use({ expectedComplaint: /Content Security Policy|Failed to load font/ });
  test('the page is shown in another, and waits for none', async ({ page }) => {
    await page.route('./', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/font-src [^;"]*/, "font-src 'none'");
      await route.fulfill({ response, body });
    });
    // Without the second.
    await page.addInitScript(() => {
      const plain = window.setTimeout;
      const but = (call: TimerHandler, wait?: number) => (wait === 1_000 ? 0 : plain(call, wait));
      Object.assign(window, { setTimeout: but });
    });
    await open(page);
    await expect(matrix(page)).toBeVisible();
    expect(await page.evaluate(loadedFonts)).toEqual([]);
  });

  test('the page is shown a second later where the browser does not tell', async ({ page }) => {
    await page.addInitScript(() => {
      document.fonts.load = () => new Promise(() => {});
    });
    await open(page);
    await expect(matrix(page)).toBeVisible();
  });
});

test('at 1280 by 800 every row with a mark, every topic and both totals are in sight, and names answer to the pointer themselves', async ({
  page,
}) => {
  await open(page);
  const top = async () => (await boxOf(page, '.matrix tbody td')).y;
  await expect.poll(top).toBeLessThanOrEqual(270);
  const rows = matrix(page).locator('tbody th[scope="row"]');
  await expect(rows).toHaveCount(marked.size);
  const footOf = async (selector: string) => {
    const { y, height } = await boxOf(page, selector);
    return y + height;
  };
  await expect.poll(() => footOf('.matrix tfoot')).toBeLessThanOrEqual(800);
  // No row lies under the totals, which hold on to the foot of the window.
  const { y: totals } = await boxOf(page, '.matrix tfoot');
  await expect.poll(() => footOf('.matrix .m-own-line')).toBeLessThanOrEqual(totals + 2);
  const topics = matrix(page).locator('thead th.m-slanted');
  await expect(topics).toHaveCount(dataset.topics.length);
  const ends = await boxOf(page, '.matrix .m-total-head:last-of-type');
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(width).toBeLessThan(1280);
  expect(ends.x + ends.width).toBeLessThanOrEqual(width);
  const heads = await boxOf(page, '.matrix thead');
  expect(heads.height).toBeLessThanOrEqual(88 + 22 + 1);
  // Over whichever column a name lies.
  const strangers = await page.locator('.m-slanted > a').evaluateAll((names) =>
    names.flatMap((name) => {
      const { left, top, width, height } = name.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      return name.contains(met) ? [] : [`${name.textContent}: ${met?.textContent}`];
    }),
  );
  expect(strangers).toEqual([]);
});

test('at 1280 by 800 no name of a topic lies over filters or heads of totals, no group’s name is cut, and no button covers words, and the hint about keys is in sight; beside evidence no name is broken inside a word, in any language', async ({
  page,
}) => {
  for (const lang of LANGUAGES) {
    await open(page, `?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(
      page.getByRole('list', { name: FINDINGS[lang] }).getByRole('listitem'),
    ).not.toHaveCount(0);
    const top = async () => (await boxOf(page, '.matrix tbody td')).y;
    await expect.poll(top, lang).toBeLessThanOrEqual(270);
    await expect.poll(() => page.locator('.matrix-scroll').evaluate(overlaps), lang).toEqual([]);
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
    const corner = await boxOf(page, '.m-corner > span');
    const last = await page.locator('.matrix-tools button.popover-button').last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0) / 2, lang).toBeLessThan(corner.y);
    const views = page.locator('.app-header');
    await expect
      .poll(() => views.evaluate((bar) => bar.scrollWidth - bar.clientWidth), lang)
      .toBe(0);

    await goTo(page, `?lang=${lang}&cell=MEX~prevention`);
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

/** Which names of topics reach over the filters or under the heads of totals. */
function overlaps(matrix: Element) {
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
        (total) => total.left + total.top < line.right + line.top + 4 && total.top < line.bottom,
      ),
    );
    return [...(isHigh ? [`${words}: filters`] : []), ...(isUnder ? [`${words}: totals`] : [])];
  });
}

test('at ordinary widths the matrix fits beside the scrollbar, with no second one and no cut column', async ({
  page,
}) => {
  const widths = [1280, 1366, 1440, 1920];
  // Each opens at another width.
  for (const [at, query] of ['', '?transpose=1', '?kind=need~offer~capacity&lang=pt'].entries())
    for (const width of [...widths.slice(at), ...widths.slice(0, at)]) {
      await page.setViewportSize({ width, height: 800 });
      // Another language is a load.
      if (width === widths[at]) await (at === 1 ? goTo : open)(page, query);
      await expect
        .poll(() => page.locator('.matrix-scroll').evaluate(fit), `${width} px, ${query}`)
        .toEqual({ scrollsItself: false, isTooWide: false, isCut: false });
    }
});

function fit(matrix: Element) {
  const { clientWidth, scrollWidth } = document.documentElement;
  const ends = matrix.querySelector('.m-total-head:last-of-type')?.getBoundingClientRect();
  return {
    scrollsItself: getComputedStyle(matrix).overflowX !== 'visible',
    isTooWide: scrollWidth > clientWidth,
    isCut: !ends || ends.right > clientWidth || ends.width < 40,
  };
}

test('with all kinds on, the number of every sign is 13 pixels high at least, and within its cell; a higher row is banded whole', async ({
  page,
}) => {
  await open(page, '?kind=need~offer~capacity');
  await expect(matrix(page).locator('thead th.m-slanted')).toHaveCount(dataset.topics.length);
  const ends = await boxOf(page, '.matrix .m-total-head:last-of-type');
  expect(ends.x + ends.width).toBeLessThanOrEqual(1280);
  const top = async () => (await boxOf(page, '.matrix tbody td')).y;
  await expect.poll(top).toBeLessThanOrEqual(278);
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
  for (const [width, height] of [
    [1280, 800],
    [1440, 900],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    // On a phone topics are the rows.
    const isPhone = width < 600;
    await expect(page.locator('.matrix.m-transposed')).toHaveCount(isPhone ? 1 : 0);
    const signs = page.locator('.matrix tbody td:not(.m-total) > div');
    await expect(signs).not.toHaveCount(0);
    await expect.poll(() => signs.evaluateAll(faultsOfSigns), `${width} pixels wide`).toEqual([]);
  }
});

/** Numbers of signs that are too small, or stand out of their cell. */
function faultsOfSigns(cells: readonly Element[]) {
  return cells.flatMap((cell) => {
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
      return isWithin && size >= 13 ? [] : [`${cell.textContent}: ${sign.textContent}, ${size}`];
    });
  });
}
