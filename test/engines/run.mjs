/**
 * `npm run engines`: builds the site and the one file, then walks the main journeys in Firefox and in
 * WebKitGTK. On Debian and its kin, as root, it installs them where they are missing.
 */
import { existsSync } from 'node:fs';
import { buildSite, homeOfTests, installPackages, requireNode, run } from '../../.ci/tools.mjs';

requireNode();
await installPackages();

const PROGRAMS = {
  'firefox-esr': ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver'],
  xvfb: ['/usr/bin/Xvfb'],
  'poppler-utils': ['/usr/bin/pdftotext'],
};
const missing = Object.keys(PROGRAMS).filter((name) => !PROGRAMS[name].some(existsSync));
if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
  console.log(`Installing ${missing.join(', ')} (apt-get)`);
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quiet);
  // One by one: a system that has not the one may have the other.
  for (const name of missing)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
} else if (missing.length > 0) {
  console.log(
    `Not installed: ${missing.join(', ')}; only root can install them, and only by apt-get`,
  );
}

const built = await buildSite(await homeOfTests());
if (built.code !== 0) process.exit(built.code);
// Node 20 has its WebSocket behind an option, later ones without.
const socket = globalThis.WebSocket ? [] : ['--experimental-websocket'];
const walk = ['--import', 'tsx', 'test/engines/walk.ts', ...process.argv.slice(2)];
const { code } = await run(process.execPath, [...socket, '--no-warnings', ...walk]);
process.exit(code);
