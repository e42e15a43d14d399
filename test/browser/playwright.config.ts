import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.SITE_PORT) || 4179;
const PATH = '/any/sub/path/';
const address = `http://127.0.0.1:${PORT}${PATH}`;

/** `npm test` finds the browser; for a single run set CHROMIUM_PATH, or install Playwright's own. */
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Half of it is ample on an idle computer; axe takes its time on a busy one.
  timeout: 60_000,
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
        // A page that a test makes up counts as foreign, and may not embed what this machine serves.
        '--disable-features=LocalNetworkAccessChecks',
      ],
    },
  },
});
