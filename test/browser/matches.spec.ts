import type { Page } from '@playwright/test';
import type { CoopRecord } from '../../src/dataset/schema';
import { expectNoAxeViolations, expectNoAxeViolationsInBothSchemes } from './axe';
import { dataset, labelOf, nameOf } from './data';
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
    (asked.modalities.length === 0 || modalities.some((form) => asked.modalities.includes(form)))
  );
}

const view = (page: Page) => page.getByRole('region', { name: 'Matches' });
const quote = (page: Page, { evidence: { exact } }: CoopRecord) =>
  view(page).getByRole('link').filter({ hasText: exact }).first();

test('what could a State get: its needs, who could meet them, and the words behind both', async ({
  page,
}) => {
  await open(page, `?view=matches&actor=${need.actor}&topic=${need.topic}`);
  await expect(view(page).getByRole('heading', { level: 4 })).toHaveText(nameOf(need.actor));
  await expect(
    view(page).getByRole('link', { name: nameOf(offer.actor), exact: true }),
  ).not.toHaveCount(0);
  await quote(page, offer).click();
  await expect(evidence(page).locator('q')).toHaveText(offer.evidence.exact);
  await expect.poll(() => inAddress(page, 'record')).not.toBeNull();
});

test('who could use an offer: its provider, and those in need by name', async ({ page }) => {
  await open(page, `?view=matches&list=offers&actor=${offer.actor}&topic=${offer.topic}`);
  await expect(view(page).getByRole('heading', { level: 4 })).toContainText(nameOf(offer.actor));
  await expect(
    view(page)
      .getByText(/^\d+ States? with a need$/)
      .first(),
  ).toBeVisible();
  await expect(view(page).getByText(nameOf(need.actor)).first()).toBeVisible();
});

for (const width of [1280, 390])
  test(`by keyboard at ${width}: a list, a fold, a record, and back to it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?view=matches&list=needs');
    const unanswered = view(page).getByRole('link', { name: /^Needs not clearly answered/ });
    await unanswered.focus();
    await page.keyboard.press('Enter');
    await expect(unanswered).toHaveAttribute('aria-current', 'true');
    await expect(view(page).getByText('Not answered').first()).toBeVisible();
    const fold = view(page)
      .getByRole('button', { name: /^\d+ records? of past help: / })
      .first();
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    const record = view(page).locator('[data-record]').first();
    await record.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toBeHidden();
    await expect(record).toBeFocused();
  });

test('what is pointed at is marked wherever it stands; in print nothing is cut, and what is folded is counted', async ({
  page,
}) => {
  await open(page, `?view=matches&list=needs&topic=${need.topic}`);
  const marked = (name: string) => view(page).locator('[data-pointed]').getByText(name);
  const names = view(page).getByRole('link', { name: nameOf(offer.actor), exact: true });
  await names.first().hover();
  await expect(marked(nameOf(offer.actor))).toHaveCount(await names.count());
  await expect(marked(labelOf(need.topic)).first()).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expectNoSidewaysScroll(page, 794);
  await expect(
    view(page)
      .getByRole('button', { name: /^\d+ records? of past help: / })
      .first(),
  ).toBeVisible();
});

test('opens on a list of few screens, with the State whose profile was read before it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?view=matches');
  await expect(view(page).getByText('Not answered').first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight))
    .toBeLessThan(3500);
  await open(page, `?view=profile&of=${need.actor}`);
  await page.getByRole('link', { name: 'Matches', exact: true }).click();
  await expect(view(page).getByText(`${nameOf(need.actor)} first.`)).toBeVisible();
  await expect.poll(() => inAddress(page, 'of')).toBe(need.actor);
});

test('axe holds nothing against any list and nothing sticks out', async ({ page }) => {
  // What is unanswered is a part of the needs.
  for (const [at, list] of ['needs', 'offers', 'unused', 'single'].entries())
    await test.step(list, async () => {
      await (at === 0 ? open : goTo)(page, `?view=matches&list=${list}`);
      await expect(view(page).locator('[aria-current=true]')).not.toHaveCount(0);
      // Of the other urls.txt asks it.
      if (list !== 'single')
        for (const width of [1280, 768, 390]) await expectNoSidewaysScroll(page, width);
      // Not what opens a dialog, which would cover the next.
      const folds = view(page).locator('button[aria-expanded=false]:not([aria-haspopup])');
      for (const fold of (await folds.elementHandles()).slice(0, 4)) await fold.click();
      // The lists are made of the same parts: on a phone and in the dark one of them is enough.
      if (list === 'needs') return expectNoAxeViolationsInBothSchemes(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await expectNoAxeViolations(page, undefined, 'main');
    });
});
