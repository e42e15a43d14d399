/**
 * What the page says when the dataset does not come as it should, and that it can be asked again: a
 * host that refuses, no host, and data that are wrong. test/dataset/load.test.ts asks for every kind of
 * fault, and test/views/failure/ for its words.
 */
import type { Route } from '@playwright/test';
import { expectNoAxeViolations } from './axe';
import { dataset } from './data';
import { matrix } from './open';
import { expect, test } from './page';

const give = (body: string) => (route: Route) =>
  route.fulfill({ body, contentType: 'application/json' });

const FAILURES = [
  {
    name: 'is missing',
    answer: (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
    says: /is not where it should be.*404/,
  },
  {
    name: 'does not arrive',
    answer: (route: Route) => route.abort('connectionfailed'),
    says: /did not arrive/,
  },
  {
    name: 'does not fit its schema',
    answer: give(
      JSON.stringify({
        ...dataset,
        records: dataset.records.map((record, at) =>
          at === 7 ? { ...record, kind: 'wish' } : record,
        ),
      }),
    ),
    says: /does not fit.*records\[7\]/,
  },
];

test.use({ expectedComplaint: /Failed to load resource/ });

for (const { name, answer, says } of FAILURES)
  test(`says so where the dataset ${name}, and tries again`, async ({ page }) => {
    let asked = 0;
    await page.route('**/data/dataset.json*', (route) => {
      asked++;
      return answer(route);
    });
    await page.goto('.');
    const failure = page.getByRole('alert');
    await expect(failure).toContainText(says);
    if (name === 'is missing') await expectNoAxeViolations(page);
    const again = failure.getByRole('button', { name: 'Try again' });
    await again.click();
    await expect.poll(() => asked).toBe(2);
    await expect(failure).toContainText(says);
    await page.unroute('**/data/dataset.json*');
    await again.click();
    await expect(matrix(page)).toBeVisible();
    await expect(failure).toBeHidden();
  });

test.describe('where the page itself does not come whole', () => {
  test.use({ expectedComplaint: /Failed to (load resource|fetch dynamically imported module)/ });
  for (const [part, query] of [
    ['words', '?lang=es'],
    ['words', ''],
    ['script', '?view=charts'],
  ] as const)
    test(`says so without its ${part}, at “${query}”`, async ({ page }) => {
      const file = part === 'script' ? '**/assets/first-*.js' : /assets\/(en|es)-[^/]*\.js/;
      await page.route(file, (route) => route.fulfill({ status: 503, body: '' }));
      await page.goto(`./${query}`);
      await expect(page.getByRole('alert')).toContainText('The page did not start');
      await expect(page.getByText('Loading…').and(page.locator(':visible'))).toHaveCount(0);
    });
});
