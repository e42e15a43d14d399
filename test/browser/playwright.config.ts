import { defineConfig } from '@playwright/test';
import { BROWSER_ENV, CHROMIUM_ARGS } from './chromium-args';

const PORT = Number(process.env.SITE_PORT) || 4179;
const PATH = '/any/sub/path/';
const address = `http://127.0.0.1:${PORT}${PATH}`;

/** `npm test` finds the browser; for a single run set CHROMIUM_PATH, or install Playwright's own. */
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // While one waits for its browser, the other two keep both processors of a small machine at work.
  workers: 3,
  retries: 0,
  // Far more than an idle computer takes: on a busy one everything takes ten times as long. What is
  // expected is looked at until it is there, so that neither makes a run that passes any longer.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : 'list',
  webServer: {
    command: 'npx tsx test/browser/serve.ts',
    cwd: '../..',
    url: address,
    timeout: 60_000,
    env: { SITE_PORT: String(PORT), SITE_PATH: PATH },
  },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // What one test keeps must not answer another.
    serviceWorkers: 'block',
    // A page is emptied and used again: to open a new one costs more than most tests.
    reuseContext: true,
    launchOptions: {
      ...(executablePath && { executablePath }),
      env: BROWSER_ENV,
      // The page into which share.spec.ts puts a part is kept apart from that part, as readers' browsers keep them.
      // A page that lives for a second is not worth the better machine code, which takes a sixth of the time.
      args: [
        ...CHROMIUM_ARGS,
        '--isolate-origins=http://localhost:4179',
        '--js-flags=--no-maglev --no-turbofan',
      ],
      // Readers have scrollbars, and they take room.
      ignoreDefaultArgs: ['--hide-scrollbars'],
    },
  },
});
