/** What is passed on of a view: its link, and the text that puts it into another page. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { evidence, goTo, inAddress, isLive, matrix, open } from './open';
import { expect, test } from './page';
import { differingPixels, ROUNDING } from './picture';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openShare(page: Page) {
  const share = page.getByRole('button', { name: 'Share', exact: true });
  if (await share.isVisible()) await share.click();
  else {
    // On a phone it is in the menu.
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('dialog').getByText('Share', { exact: true }).click();
  }
  await expect(page.getByRole('button', { name: 'Copy link', exact: true }).last()).toBeVisible();
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the copied link shows its reader the same, to the pixel', async ({ page, context }) => {
  let other: Page | undefined;
  for (const query of [
    '?topic=extradition~corruption~firearms&sort=actors.needs&transpose=1&cell=ARG~extradition',
    '?view=agenda&importance=unmet~breadth&pin=extradition&exclude=corruption&length=3',
    '?view=records&kind=need&sort=records.-topic&q=training',
    '?view=charts&topic=extradition~corruption&tables=topics',
    '?view=positions&position=gt-dot-1.p01',
  ])
    await test.step(query, async () => {
      await page.bringToFront();
      await open(page, query);
      await openShare(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
      await expect(page.getByText('Link copied.')).toBeVisible();
      const link = await copied(page);
      expect(new URL(link).searchParams.get('seen')).toMatch(/^[0-9a-f]{8}~\d+$/);
      await page.keyboard.press('Escape');
      other ??= await context.newPage();
      await expectSame(page, other, link);
    });
});

/** What another reader sees at a link is what the page shows. */
async function expectSame(page: Page, other: Page, link: string) {
  await other.goto(link);
  for (const each of [page, other]) {
    await isLive(each);
    await each.bringToFront();
    // What has the focus differs, and what is drawn later should be there.
    await each.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await expect(each.getByText('Loading…').and(each.locator(':visible'))).toHaveCount(0);
    await each.mouse.move(0, 0);
  }
  await expect
    .poll(async () => differingPixels(page, await page.screenshot(), await other.screenshot()), {
      timeout: 60_000,
    })
    .toBeLessThanOrEqual(ROUNDING);
  // The address is the plain state again: there is nothing to tell of the sender.
  await expect.poll(() => inAddress(other, 'seen')).toBeNull();
  await expect(other.getByText('This link was made with other data')).toHaveCount(0);
}

test('title and description follow the view', async ({ page }) => {
  await open(page, '?topic=extradition');
  await expect(page).toHaveTitle('Matrix · Topic: Extradition – Cooperation Matrix');
  const description = page.locator('meta[name="description"]');
  await expect(description).toHaveAttribute('content', /^Matrix · Topic: Extradition\. \S/);
  await page.getByRole('link', { name: 'Charts', exact: true }).click();
  await expect(page).toHaveTitle('Charts · Topic: Extradition – Cooperation Matrix');
  await expect(description).toHaveAttribute('content', /^Charts · Topic: Extradition\. \S/);
  await goTo(page, '?cell=VCT~money-laundering');
  await expect(page).toHaveTitle(
    'Saint Vincent and the Grenadines, Money laundering and financial intelligence units – Cooperation Matrix',
  );
  // Evidence is named where it is shown.
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'About the data', exact: true }).click();
  await expect(page).toHaveTitle('About the data – Cooperation Matrix');
});

test('by keyboard: open, copy, close; the panel is sound for assistive technology', async ({
  page,
}) => {
  await open(page, '?view=charts');
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  await page.keyboard.press('Enter');
  const copy = page.getByRole('dialog').getByRole('button', { name: 'Copy link' });
  await expect(copy).toBeVisible();
  while (!(await copy.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied.')).toBeVisible();
  await expectNoAxeViolationsInBothSchemes(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

/** Another origin than that of the page. */
const MINISTRY = 'http://localhost:4179/ministry';

/** A page of someone else with the text in it that the panel gives. */
async function embed(page: Page, query: string, part: string | null) {
  await open(page, query);
  await openShare(page);
  if (part) await page.getByRole('combobox', { name: 'Part' }).selectOption(part);
  await page.getByRole('button', { name: 'Copy text' }).click();
  const text = await copied(page);
  await page.route(MINISTRY, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Ministry</title><h1>Ministry</h1>${text}`,
    }),
  );
  await page.goto(MINISTRY);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: 'Open the whole page' })).toBeVisible();
  return frame;
}

test('the matrix stands in another page, and each mark leads to its sentence there', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 900, height: 800 });
  const frame = await embed(page, '?topic=extradition~money-laundering', null);
  await expect(frame.getByText(/Source: First Meeting/)).toBeVisible();
  await expect(frame.getByText(/^Shown: Topic: Extradition and Money laundering/)).toBeVisible();
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await frame
    .getByRole('grid')
    .locator('[aria-label^="Saint Vincent and the Grenadines, Money"]')
    .click();
  await expect(frame.getByRole('complementary', { name: 'Evidence' })).toContainText(
    'It requested support',
  );
  const opening = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open in the minutes' }).click();
  const whole = await opening;
  await isLive(whole);
  expect(inAddress(whole, 'view')).toBe('minutes');
  expect(inAddress(whole, 'embed')).toBeNull();
  await expect(whole.getByRole('navigation', { name: 'Views' })).toBeVisible();
});

test('the map stands alone, as wide as its frame', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 800 });
  const frame = await embed(page, '?view=charts', 'map');
  await expect(frame.getByRole('figure')).toHaveCount(1);
  // The part scrolls, and never out of sight with its source.
  await expect
    .poll(() =>
      frame.locator('html').evaluate((root) => ({
        beside: root.scrollWidth - root.clientWidth,
        below: root.scrollHeight - root.clientHeight,
      })),
    )
    .toEqual({ beside: 0, below: 0 });
  await expect(frame.getByText('Source:').filter({ visible: true })).toHaveCount(1);
});

test('the agenda of another page has nothing that changes it for one visitor alone', async ({
  page,
}) => {
  await page.goto('./?embed=agenda&exclude=corruption');
  await expect(page).toHaveTitle(/^First Meeting .*: Agenda – Cooperation Matrix$/);
  await expect(page.getByRole('link', { name: 'Ecuador' }).first()).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('button', { name: 'How it is found' }).click();
  await expect(page.getByRole('dialog', { name: 'How it is found' })).toContainText(
    'First come topics',
  );
  for (const name of [/^Pin/, /^Exclude/, /^Move/])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('evidence in a small frame covers neither the source nor what has the focus, and leaves the address a link to the part', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 720 });
  await page.goto('./?embed=matrix');
  await isLive(page);
  await matrix(page).locator('[aria-label^="Grenada, Information"]').click();
  await expect(evidence(page)).toBeVisible();
  await expect(page).toHaveURL(/embed=matrix/);
  await matrix(page).locator('[aria-label^="Grenada, Information"]').focus();
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('ArrowDown');
    // The page may scroll to it a frame later.
    const seen = () =>
      page.evaluate(() => {
        const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? {
          ...new DOMRect(),
        };
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        const { scrollHeight, clientHeight } = document.documentElement;
        return {
          isSeen: document.activeElement?.contains(hit) ?? false,
          below: scrollHeight - clientHeight,
        };
      });
    await expect.poll(seen, `the cell ${step + 1} below`).toEqual({ isSeen: true, below: 0 });
  }
  await expect(page.getByText('Source:').filter({ visible: true }).first()).toBeInViewport();
});
