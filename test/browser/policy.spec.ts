/** What the page's own policy lets it do, and that nothing of it asks anyone but its own host. */
import { execFile } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
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
test('no view asks another host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
  });
  await open(page);
  await walkAllViews(page);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test.describe('with data that somebody hostile wrote', () => {
  test('all of it is shown as text in every view', async ({ page }) => {
    await page.route('**/data/dataset.json*', (route) =>
      route.fulfill({ body: sealed(hostile), contentType: 'application/json' }),
    );
    const { actor = '', topic = '' } = dataset.records[0] ?? {};
    await open(page, `?cell=${actor}~${topic}`);
    await walkAllViews(page, () => expectInert(page));
  });

  test('the page that was built with it, as one file, shows it as text too', async ({ page }) => {
    const folder = test.info().outputPath();
    cpSync(`${HOME}/public`, `${folder}/public`, { recursive: true });
    writeFileSync(`${folder}/public/data/dataset.json`, sealed(hostile));
    await writeOneFile(`${DIST}/template.html`, `${folder}/public`, folder);
    await page.goto(pathToFileURL(`${folder}/cooperation-matrix.html`).href);
    await isLive(page);
    await expectInert(page);
  });
});

/** In a process of its own: this one does not read what is built by Vite. */
const writeOneFile = (template: string, publicDir: string, outDir: string) =>
  promisify(execFile)(process.execPath, [
    '--import=tsx',
    '--input-type=module',
    '--eval',
    `import { readFileSync } from 'node:fs';
    import { writeOneFile } from './src/site/template.ts';
    const given = ${JSON.stringify({ template, publicDir, outDir })};
    await writeOneFile(readFileSync(given.template, 'utf8'), given.publicDir, given.outDir);`,
  ]);

test.describe('a script that somebody else puts in', () => {
  test.use({ expectedComplaint: /Content Security Policy/ });
  test('does not run', async ({ page }) => {
    await open(page);
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const link = document.createElement('a');
      link.href = 'javascript:window.ran=true';
      document.body.append(script, link);
      link.click();
      await new Promise((done) => setTimeout(done, 100));
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
});
