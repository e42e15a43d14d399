import type { Page } from '@playwright/test';
import type { Position } from '../../src/dataset/schema';
import { expectNoAxeViolations, expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset, nameOf } from './data';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
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
