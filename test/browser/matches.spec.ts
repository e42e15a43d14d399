import type { Page } from '@playwright/test';
import type { CoopRecord } from '../../src/dataset/schema';
import { expectNoAxeViolations, expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset, nameOf } from './data';
import { expectNoSidewaysScroll } from './layout';
import { evidence, goTo, inAddress, open } from './open';
import { expect, test } from './page';

const kindOf = (actor: string) => dataset.actors.find(({ id }) => id === actor)?.kind;

/** An offer that is to be had and answers for sure, and a State's need that it answers. */
const offer = dataset.records.find(
  (record) =>
    record.status === 'available' &&
    record.basis === 'explicit' &&
    record.modalities.length > 0 &&
    (record.openTo === 'all' || record.openTo === 'members') &&
    dataset.records.some((other) => isMet(other, record)),
) as CoopRecord;
const need = dataset.records.find((record) => isMet(record, offer)) as CoopRecord;

function isMet(asked: CoopRecord, { topic, actor, modalities }: CoopRecord) {
  return (
    asked.kind === 'need' &&
    asked.topic === topic &&
    asked.actor !== actor &&
    kindOf(asked.actor) === 'state' &&
    modalities.some((form) => asked.modalities.includes(form))
  );
}

const view = (page: Page) => page.getByRole('region', { name: 'Matches' });
const row = (page: Page, { evidence: { exact } }: CoopRecord) =>
  view(page).getByRole('row').filter({ hasText: exact }).first();
const tab = (page: Page, name: RegExp) => view(page).getByRole('tab', { name });

test('what could a State get: its words, whether there is an offer and why, and what is behind both', async ({
  page,
}) => {
  await open(page, `?view=matches&actor=${need.actor}&topic=${need.topic}`);
  await expect(row(page, need)).toContainText(nameOf(need.actor));
  await expect(row(page, need)).toContainText(nameOf(offer.actor));
  await row(page, need).locator('[data-record]').click();
  await expect(evidence(page).locator('q')).toHaveText(need.evidence.exact);
  await expect.poll(() => inAddress(page, 'record')).not.toBeNull();
});

test('who could use an offer: its sentence, and those in need by name', async ({ page }) => {
  await open(page, `?view=matches&list=offers&actor=${offer.actor}&topic=${offer.topic}`);
  await expect(row(page, offer)).toContainText(nameOf(offer.actor));
  await expect(row(page, offer)).toContainText(nameOf(need.actor));
});

for (const width of [1280, 390])
  test(`by keyboard at ${width}: a tab, a record, and back to it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?view=matches');
    await tab(page, /^Needs/).focus();
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, /^Without an offer/)).toBeFocused();
    await expect(tab(page, /^Without an offer/)).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => inAddress(page, 'list')).toBe('without');
    const record = view(page).locator('[data-record]').first();
    await record.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toBeHidden();
    await expect(record).toBeFocused();
  });

test('on paper nothing sticks out, and a row is on one sheet', async ({ page }) => {
  await open(page, `?view=matches&topic=${need.topic}`);
  await page.emulateMedia({ media: 'print' });
  await expectNoSidewaysScroll(page, 794);
  await expect(row(page, need)).toHaveCSS('break-inside', 'avoid');
});

test('axe holds nothing against any list and nothing sticks out', async ({ page }) => {
  for (const [at, list] of ['needs', 'without', 'offers'].entries())
    await test.step(list, async () => {
      await (at === 0 ? open : goTo)(page, `?view=matches&list=${list}`);
      await expect(view(page).getByRole('tab', { selected: true })).toBeVisible();
      for (const width of [1280, 768, 390]) await expectNoSidewaysScroll(page, width);
      // The lists are made of the same parts: on a phone and in the dark one of them is enough.
      if (list === 'needs') return expectNoAxeViolationsInBothSchemes(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await expectNoAxeViolations(page, undefined, 'main');
    });
});
