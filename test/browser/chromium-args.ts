/** How the browser is started, for tests and benchmarks alike. */
import { fileURLToPath } from 'node:url';

/** With a folder of fonts of its own, so that no test leans on those of a machine. */
export const BROWSER_ENV = {
  ...process.env,
  FONTCONFIG_FILE:
    process.env.FONTCONFIG_FILE ?? fileURLToPath(new URL('fonts.conf', import.meta.url)),
};

/** Of several lists of features only the last counts: it has to hold those of Playwright too. */
const WITHOUT = [
  // A page that a test makes up counts as foreign, and may not embed what this machine serves.
  'LocalNetworkAccessChecks',
  // Pages of the browser's own, drawn beside each page of a test: half of what opening one cost.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // A frame and a process of its own for each load, and a process for each site: a fifth of what a short test cost.
  'RenderDocument',
  'ProactivelySwapBrowsingInstance',
  'IsolateOrigins',
  'site-per-process',
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

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-site-isolation-trials',
  `--disable-features=${WITHOUT.join()}`,
];
