/** What the page's own policy lets it do; that no view asks another host everyone.spec.ts asks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fillTemplate } from '../../src/dataset/one-page';
import { publishedTexts } from '../../src/site/site-files';
import { HOME } from '../fixtures/data-home';
import { sealed } from '../fixtures/sealed';
import { DIST } from './built';
import { dataset } from './data';
import { expectInert } from './hostile';
import { hostile } from './hostile-data';
import { isLive, open } from './open';
import { expect, test } from './page';
import { walkAllViews } from './views';

// What the policy refuses stands in the console, where every test looks for complaints.
test.describe('with data that somebody hostile wrote', () => {
  test('all of it is shown as text in every view', async ({ page }) => {
    await page.route('**/data/dataset.json*', (route) =>
      route.fulfill({ body: sealed(hostile), contentType: 'application/json' }),
    );
    const { actor = '', topic = '' } = dataset.records[0] ?? {};
    await open(page, `?cell=${actor}~${topic}`);
    await walkAllViews(page, () => expectInert(page));
  });

  // That the matrix as it is first seen, which stands in a built page, is text test/site/render.test.ts asks.
  test('the page that is filled with it, as one file, shows it as text too', async ({ page }) => {
    const texts = publishedTexts({ publicDir: `${HOME}/public` });
    const template = readFileSync(`${DIST}/template.html`, 'utf8');
    const file = test.info().outputPath('hostile.html');
    writeFileSync(file, fillTemplate(template, texts.set('data/dataset.json', sealed(hostile))));
    await page.goto(pathToFileURL(file).href);
    await isLive(page);
    await expectInert(page);
  });
});

test.describe('a script that somebody else puts in', () => {
  test.use({ expectedComplaint: /Content Security Policy/ });
  test('does not run', async ({ page }) => {
    await open(page);
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const link = document.createElement('a');
      link.href = 'javascript:window.ran=true';
      // The browser tells of each of both.
      const refused: string[] = [];
      const told = new Promise<void>((done) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          if (refused.push(blockedURI) === 2) done();
        });
      });
      document.body.append(script, link);
      link.click();
      await told;
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
});
