/** Finds a Chromium for the browser tests, or installs one, and says so. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runPackage } from './tools.mjs';

/** The first is the same engine without windows: it takes four fifths of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

async function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const place of [...places, ...ELSEWHERE].filter(existsSync)) {
    // Some systems put a program there that only says how to install one.
    const works =
      process.platform === 'win32' ||
      (await run(place, ['--version'], { collect: true })).code === 0;
    if (works) return place;
  }
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}

/** The path of a Chromium that can be started, or undefined where none could be had. */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    console.error(`CHROMIUM_PATH names ${chosen}, and no file is there.`);
    return undefined;
  }
  const found = await installed();
  if (found) return found;

  const root = process.getuid?.() === 0;
  if (root && isDebian()) {
    console.log('No browser found: installing one of Debian’s (apt-get)');
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], quiet);
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!(await installed()))
        await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
  }
  if (!(await installed())) {
    console.log('No browser found: installing the one of Playwright (playwright install chromium)');
    const libraries = root ? ['--with-deps'] : [];
    await runPackage('@playwright/test', ['install', ...libraries, 'chromium']);
  }
  return installed();
}
