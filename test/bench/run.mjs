/**
 * `npm run bench`: builds the site, then measures what the project promises, in one run. With
 * `BENCH_BEFORE=folder`, the site that was built there is measured beside it;
 * `npm run bench -- toggle charts` measures those pieces alone, see `measure.ts`.
 */
import { findBrowser } from '../../.ci/browser.mjs';
import {
  buildSite,
  homeOfTests,
  installPackages,
  requireNode,
  runPackage,
} from '../../.ci/tools.mjs';

requireNode();
await installPackages();
const browser = await findBrowser();
if (!browser) {
  console.error('The figures need a browser. Set CHROMIUM_PATH to the path of a Chromium.');
  process.exit(1);
}
const build = await buildSite(await homeOfTests());
if (build.code !== 0) process.exit(build.code);
const { code } = await runPackage('tsx', ['test/bench/measure.ts', ...process.argv.slice(2)], {
  env: { CHROMIUM_PATH: browser },
});
process.exit(code);
