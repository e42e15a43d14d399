/** The language of the page: the reader's own at first, then her choice, which the address carries. */
import { sealed } from '../fixtures/sealed';
import { dataset } from './data';
import { hold, inAddress, isLive, matrix, open } from './open';
import { expect, test } from './page';

const views = (page: Parameters<typeof matrix>[0], name: string) =>
  page.getByRole('navigation', { name });

test.describe('a reader whose browser speaks Portuguese, and Spanish before English', () => {
  test.use({ locale: 'pt-BR' });

  test('reads Portuguese, and loads the words of no other language', async ({ page }) => {
    const words: string[] = [];
    page.on('request', (request) => {
      const [, language] = /\/assets\/(en|es|fr|pt)-/.exec(request.url()) ?? [];
      if (language) words.push(language);
    });
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
    await expect(page).toHaveTitle(/Matriz de Cooperação/);
    await expect(page.getByRole('main')).toContainText(/Grupo Técnico.*Cidade do México/);
    await expect(page.getByRole('grid')).toContainText('São Vicente e Granadinas');
    await expect(page.getByRole('grid')).toContainText('América do Sul');
    expect(new Set(words)).toEqual(new Set(['pt']));
    expect(inAddress(page, 'lang')).toBeNull();
  });

  test('never sees the English page first', async ({ page }) => {
    const release = await hold(page, '**/data/dataset.json*');
    await page.goto('.');
    await expect(matrix(page)).toBeHidden();
    release();
    await expect(page.getByRole('grid')).toBeVisible();
  });
});

test('a choice keeps all else, and stays in every link of the page', async ({ page }) => {
  await open(page, '?topic=extradition&sort=actors.needs&cell=ARG~extradition');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await isLive(page);
  expect(inAddress(page, 'topic')).toBe('extradition');
  expect(inAddress(page, 'cell')).toBe('ARG~extradition');
  await expect(page.getByRole('complementary')).toContainText('Argentina');
  await views(page, 'Vistas').getByRole('link', { name: 'Registros' }).click();
  await expect(page).toHaveURL(/view=records/);
  expect(inAddress(page, 'lang')).toBe('es');
  await page.getByRole('button', { name: 'Idioma' }).click();
  await expect(page.getByRole('link', { name: 'Español' })).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the alphabet is the reader’s, numbers and lists too', async ({ page }) => {
  await open(page, '?lang=es&view=agenda&length=7~100');
  await expect(page.locator('.agenda-each')).toContainText('14,3 ');
  await open(page, '?lang=fr&view=profile&sort=actors.name');
  const choices = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(choices).not.toHaveCount(0);
  const names = await choices.allTextContents();
  const states = names.slice(names.indexOf('Antigua-et-Barbuda'), names.indexOf('Venezuela') + 1);
  expect(states.length).toBeGreaterThan(30);
  expect(states).toEqual(states.toSorted(new Intl.Collator('fr').compare));
});

test.describe('the built page', () => {
  const spanish = sealed({
    ...dataset,
    ...{ language: 'es', labels: [] },
    actors: dataset.actors.map((each) => (each.id === 'MEX' ? { ...each, name: 'México' } : each)),
  });
  for (const [over, data, isTakenOver] of [
    ['data in its language is taken over', null, true],
    ['data in another is drawn anew, with names in the language of the page', spanish, false],
  ] as const)
    test(`over ${over}`, async ({ page }) => {
      if (data) {
        const { hash } = JSON.parse(data) as { hash: string };
        // As if it had been built over them.
        await page.route('./', async (route) => {
          const response = await route.fetch();
          const html = (await response.text())
            // The policy knows the scripts by the hash of what was built.
            .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '')
            .replaceAll(dataset.hash, hash)
            .replaceAll(dataset.hash.slice(0, 8), hash.slice(0, 8));
          await route.fulfill({ response, body: html });
        });
        await page.route('**/data/dataset.json*', (route) =>
          route.fulfill({ body: data, contentType: 'application/json' }),
        );
      }
      const go = await hold(page, '**/assets/first-*.js');
      await page.goto('./', { waitUntil: 'commit' });
      const grid = matrix(page);
      await grid.evaluate((built) => built.setAttribute('data-built', ''));
      go();
      await isLive(page);
      await expect(grid).toBeVisible();
      await expect.poll(() => grid.getAttribute('data-built')).toBe(isTakenOver ? '' : null);
      await expect(grid.getByRole('columnheader', { name: 'Mexico' })).toBeVisible();
      await expect(grid).not.toContainText('México');
    });
});
