/**
 * What the page says when the dataset does not come as it should, and that it can be asked again: a
 * host that refuses, no host, and data that are wrong. test/dataset/load.test.ts asks for every kind of
 * fault, and test/views/failure/ for its words.
 */
import type { Route } from '@playwright/test';
import { published } from '../fixtures/data-home';
import { hashOf, sealed } from '../fixtures/sealed';
import { expectNoAxeViolations } from './axe';
import { dataset } from './data';
import { matrix, open } from './open';
import { expect, test } from './page';

const give = (body: string) => (route: Route) =>
  route.fulfill({ body, contentType: 'application/json' });

test.use({ expectedComplaint: /Failed to load resource/ });

test('says so where the dataset is missing, and tries again', async ({ page }) => {
  let asked = 0;
  await page.route('**/data/dataset.json*', (route) => {
    asked++;
    return route.fulfill({ status: 404, body: 'Not found' });
  });
  await page.goto('.');
  const failure = page.getByRole('alert');
  await expect(failure).toContainText(/is not where it should be.*404/);
  await expectNoAxeViolations(page);
  const again = failure.getByRole('button', { name: 'Try again' });
  await again.click();
  await expect.poll(() => asked).toBe(2);
  await expect(failure).toContainText(/is not where it should be.*404/);
  await page.unroute('**/data/dataset.json*');
  await again.click();
  await expect(matrix(page)).toBeVisible();
  await expect(failure).toBeHidden();
});

test('says so where the dataset does not come within 15 seconds, and asks the host again', async ({
  page,
}) => {
  // The page's clock for such limits, ten times as fast.
  await page.addInitScript(() => {
    const real = AbortSignal.timeout;
    AbortSignal.timeout = (ms) => real.call(AbortSignal, ms / 10);
  });
  await page.route('**/data/dataset.json*', () => {});
  await page.goto('.');
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('did not arrive within 15 seconds');
  await page.unroute('**/data/dataset.json*');
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(matrix(page)).toBeVisible();
});

test('draws other data than it was built with anew, and says which they are', async ({ page }) => {
  const [first, ...records] = dataset.records;
  const body = sealed({ ...dataset, records });
  await page.route('**/data/dataset.json*', give(body));
  await open(page);
  const { hash } = JSON.parse(body);
  const notice = page.getByText('built with other data than these');
  await expect(notice).toContainText(hash.slice(0, 8));
  await expectNoAxeViolations(page, undefined, '.corner-notice');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(notice).toBeHidden();
  await page.goto(`./?view=records&record=${first?.id}`);
  await expect(page.getByText(`There is no record ${first?.id} here`)).toBeVisible();
});

test('takes no names of other data unchecked: those that turn the direction of text are left', async ({
  page,
}) => {
  const file = published('labels/es.json').replace('"label":"', '$&\u202e');
  const labels = dataset.labels.map((each) =>
    each.language === 'es' ? { ...each, hash: hashOf(file) } : each,
  );
  await page.route('**/data/dataset.json*', give(sealed({ ...dataset, labels })));
  await page.route('**/data/labels/es.json*', give(file));
  await open(page, '?lang=es&view=records');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('body')).not.toContainText('\u202e');
});

test.describe('where the words of a language come damaged', () => {
  test.use({
    expectedComplaint:
      /Failed to load resource|dynamically imported|Unexpected end|'integrity' attribute/,
  });
  const cut = async (route: Route) => {
    const text = await (await route.fetch()).text();
    const body = text.slice(0, text.length / 2);
    await route.fulfill({ body, contentType: 'text/javascript' });
  };
  for (const [name, file] of [
    ['first words', /assets\/es-[^/]*\.js/],
    ['names of the data', /data\/labels\/es\.json/],
  ] as const)
    test(`opens in English and says so: ${name} cut off`, async ({ page }) => {
      await page.route(file, cut);
      await open(page, '?lang=es&view=records');
      await expect(page.getByText('Some texts did not arrive in Español')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('link', { name: 'Records', exact: true })).toBeVisible();
      await page.unroute(file);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('link', { name: 'Registros', exact: true })).toBeVisible();
    });
});

test.describe('where the page itself does not come whole', () => {
  test.use({ expectedComplaint: /Failed to (load resource|fetch dynamically imported module)/ });
  for (const [part, query] of [
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
