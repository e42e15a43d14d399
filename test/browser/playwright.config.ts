import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.SITE_PORT) || 4179;
const PATH = '/any/sub/path/';
const address = `http://127.0.0.1:${PORT}${PATH}`;

/** `npm test` finds the browser; for a single run set CHROMIUM_PATH, or install Playwright's own. */
const executablePath = process.env.CHROMIUM_PATH;

/** Of several lists of features only the last counts: it has to hold those of Playwright too. */
const WITHOUT = [
  // A page that a test makes up counts as foreign, and may not embed what this machine serves.
  'LocalNetworkAccessChecks',
  // Pages of the browser's own, drawn beside each page of a test: half of what opening one cost.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's own, as far as a page notices them.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Far more than an idle computer takes: on a busy one everything takes ten times as long. What is
  // expected is looked at until it is there, so that neither makes a run that passes any longer.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : 'list',
  webServer: {
    command: 'npx tsx test/browser/serve.ts',
    cwd: '../..',
    url: address,
    timeout: 15_000,
    env: { SITE_PORT: String(PORT), SITE_PATH: PATH },
  },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // What one test keeps must not answer another.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${WITHOUT.join()}`,
      ],
    },
  },
});
