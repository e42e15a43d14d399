/** A narrow window: names without a blank, and the cell that a link names. */
import { sealed } from '../fixtures/sealed';
import { dataset, need } from './data';
import { expectNoSidewaysScroll } from './layout';
import { evidence, open } from './open';
import { expect, test } from './page';
import { walkAllViews } from './views';

const LONG = 'Abcdefghij'.repeat(8);

const long = {
  ...dataset,
  actors: dataset.actors.map((actor) => ({ ...actor, name: LONG })),
  topics: dataset.topics.map((topic) => ({ ...topic, label: LONG, short: LONG })),
  proposals: dataset.proposals.map((proposal) => ({ ...proposal, label: LONG })),
  meetings: dataset.meetings.map((meeting) => ({ ...meeting, title: LONG })),
};

test('a name of 80 letters without a blank makes no view wider than the page', async ({ page }) => {
  await page.route('**/data/dataset.json*', (route) =>
    route.fulfill({ body: sealed(long), contentType: 'application/json' }),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `?cell=${need.actor}~${need.topic}`);
  await expect(page.getByRole('main')).toContainText(LONG);
  await expectNoSidewaysScroll(page, 390);
  // On a phone the links lie in a menu.
  const aside = { width: 1280, height: 800 };
  await page.setViewportSize(aside);
  await walkAllViews(page, async () => {
    await expectNoSidewaysScroll(page, 390);
    await page.setViewportSize(aside);
  });
});

test('on a phone a shared link to a cell shows that cell above its panel', async ({ page }) => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ])
    for (const { actor, topic } of [need, dataset.records.findLast(isNeed) ?? need]) {
      await page.setViewportSize(size);
      await open(page, `?cell=${actor}~${topic}`);
      await expect(evidence(page)).toBeVisible();
      const chosen = page.locator('.matrix [aria-selected]');
      const isInSight = () =>
        chosen.evaluate((element) => {
          const { left, top, bottom, width, height } = element.getBoundingClientRect();
          const panel = document.querySelector('.docked-panel')?.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return element.contains(there) && panel !== undefined && bottom <= panel.top;
        });
      await expect.poll(isInSight, `${actor}, ${topic}`).toBe(true);
    }
});

const isNeed = ({ kind, actor }: (typeof dataset.records)[number]) =>
  kind === 'need' && dataset.actors.some(({ id, kind }) => id === actor && kind === 'state');
