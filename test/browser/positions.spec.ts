import type { Page } from '@playwright/test';
import type { Position } from '../../src/dataset/schema';
import { expectNoAxeViolations, expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset, nameOf } from './data';
import { expectNoSidewaysScroll } from './layout';
import { inAddress, open } from './open';
import { expect, test } from './page';

const onProposal = (position: Position) =>
  dataset.positions.filter(({ proposal }) => proposal === position.proposal);
/** A position against a proposal that others are for. */
const opposed = dataset.positions.find(
  (position) =>
    position.stance === 'opposes' &&
    onProposal(position).some(({ stance }) => stance !== 'opposes'),
) as Position;
const label = dataset.proposals.find(({ id }) => id === opposed.proposal)?.label ?? '';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Position' });
const mark = (page: Page, { actor, stance }: Position) =>
  page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: `${nameOf(actor)} ${stance}: ${label}` });

test('a contested proposal stands first, and its marks open the words behind them', async ({
  page,
}) => {
  await open(page, '?view=positions');
  const table = page.getByRole('table', {
    name: 'Proposals on which several countries or organizations took a position',
  });
  await expect(table.getByRole('rowheader').first()).toHaveText('Disputed');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(label, { ignoreCase: true });
  // Those that are contested come before the first that is not.
  const contested = table.locator('tr[data-standing="contested"]');
  await expect(table.getByRole('row').nth(2)).toHaveAttribute('data-standing', 'contested');
  await expect(contested.filter({ hasText: label })).toHaveCount(1);
  await mark(page, opposed).click();
  await expect(panel(page).locator('q')).toHaveText(opposed.evidence.exact);
  await expect(panel(page).getByRole('heading', { name: label })).toBeFocused();
  await expect.poll(() => inAddress(page, 'position')).toBe(opposed.id);
});

test('by keyboard: Enter opens, the buttons step, Escape leads back to the mark', async ({
  page,
}) => {
  await open(page, '?view=positions');
  await mark(page, opposed).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText(nameOf(opposed.actor));
  const next = panel(page).getByRole('button', { name: 'Next position' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'position')).not.toBe(opposed.id);
  await page.getByRole('button', { name: 'Previous position' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(mark(page, opposed)).toBeFocused();
  await expect.poll(() => inAddress(page, 'position')).toBeNull();
});

test('a link opens a position that the filters hide, and says so', async ({ page }) => {
  const other = dataset.positions.find(({ actor }) => actor !== opposed.actor) as Position;
  await open(page, `?view=positions&actor=${other.actor}&position=${opposed.id}`);
  await expect(panel(page).locator('q')).toHaveText(opposed.evidence.exact);
  await expect(panel(page)).toContainText('The filters hide this position.');
});

test('axe holds nothing against it and nothing sticks out', async ({ page }) => {
  await open(page, `?view=positions&position=${opposed.id}`);
  await expect(panel(page)).toBeVisible();
  await expectNoAxeViolationsInBothSchemes(page);
  for (const width of [1440, 1280, 1100, 768, 390]) await expectNoSidewaysScroll(page, width);
  await expectNoAxeViolations(page, undefined, 'main');
});

test('on a phone each proposal lists who took which stance, in words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await open(page, '?view=positions');
  await expect(page.getByText(`${nameOf(opposed.actor)} opposes`).first()).toBeVisible();
  await mark(page, opposed).click();
  await expect(panel(page).locator('q')).toBeInViewport();
});
