/**
 * `npm test`: installs what is missing, then runs every check and test. A failed one does not stop
 * the others where they still make sense. Then it says where the time went. The last line is
 * "N passed, N failed": each check counts as one, each test of the unit, component and browser tests too.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { timeTable, watchProcessors } from './time-table.mjs';
import { buildSite, homeOfTests, installPackages, requireNode, runPackage, top } from './tools.mjs';

const reports = join(top, '.cache', 'test');
const total = { passed: 0, failed: 0 };
/** Name of each step with its seconds. */
const steps = [];

function report(name, { passed, failed, skipped = [] }, seconds, output) {
  total.passed += passed;
  total.failed += failed;
  steps.push([name, seconds]);
  const counts = passed + failed === 1 ? '' : ` (${passed} passed, ${failed} failed)`;
  const words = `${failed ? 'FAILED' : 'passed'}${counts}, ${seconds.toFixed(1)} s`;
  console.log(`${name}: ${words}`);
  for (const why of skipped) console.log(`  skipped: ${why}`);
  if (failed) console.log(`${output.trimEnd().replace(/^/gm, '  ')}\n`);
}

/** Runs a package's program as a step. */
const step = (name, program, args, { env, count, flags } = {}) =>
  stepOf(name, () => runPackage(program, args, { collect: true, env, flags }), count);

/** Runs one step; resolves to whether it passed. `count` reads a runner's report of single tests. */
async function stepOf(name, work, count) {
  const begun = performance.now();
  const { code, output } = await work();
  const ok = code === 0;
  const counts = count?.() ?? { passed: ok ? 1 : 0, failed: 0 };
  // A runner may fail for more than its tests: a file that does not load, a server that is not up.
  if (!ok && counts.failed === 0) counts.failed = 1;
  report(name, counts, (performance.now() - begun) / 1000, output);
  return ok;
}

function readReport(file) {
  const path = join(reports, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Fewer threads of Node's own beside those of the tests, which have all processors at work: they took a fourth of the
 * time. Room for a page that is thrown away after its test; better machine code only for what runs often.
 */
const THRIFTY = ['--max-semi-space-size=64', '--single-threaded-gc', '--interrupt-budget=500000'];

function vitest(name, ...projects) {
  const file = `${projects[0]}.json`;
  return step(
    name,
    'vitest',
    [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, file)}`,
    ],
    {
      flags: THRIFTY,
      count: () => {
        const result = readReport(file);
        if (!result) return undefined;
        const unloaded = result.testResults.filter(
          ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
        );
        return {
          passed: result.numPassedTests,
          failed: result.numFailedTests + unloaded.length,
          // Tests that cannot run here stand under a heading that says why.
          skipped: new Set(
            result.testResults
              .flatMap(({ assertionResults }) => assertionResults)
              .filter(({ status }) => status === 'skipped' || status === 'pending')
              .map(({ ancestorTitles }) => ancestorTitles[0]),
          ),
        };
      },
    },
  );
}

/** A port that nobody listens on: another run, or one that was broken off, may hold the usual one. */
async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return String(port);
}

async function browserTests(browser) {
  if (!browser) {
    const advice = 'No browser could be installed. Set CHROMIUM_PATH to the path of a Chromium.';
    return report('browser tests', { passed: 0, failed: 1 }, 0, advice);
  }
  await step('browser tests', '@playwright/test', ['test', '-c', 'test/browser'], {
    env: {
      CHROMIUM_PATH: browser,
      SITE_PORT: await freePort(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json'),
      PLAYWRIGHT_FORCE_TTY: '0',
    },
    count: () => {
      const stats = readReport('browser.json')?.stats;
      return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
  });
}

const begun = performance.now();
const processors = watchProcessors();
requireNode();
await installPackages();
const [browser, home] = await Promise.all([findBrowser(), homeOfTests()]);
steps.push(['packages, browser and data of the tests', (performance.now() - begun) / 1000]);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const checks = async () => {
  await step('types', 'typescript', ['--project', '.']);
  await step('lint', '@biomejs/biome', ['check', '--colors=off']);
  await step('data is what the seeds give', 'tsx', ['src/pipeline/cli.ts', '--check']);
};
const builds = async () => {
  // Not `npm run build`: a test writes nothing that is committed.
  const homes = new Map([['', '.']]);
  // Other data than those that the tests know: both are built, and a test walks over all views of these.
  if (home !== '.') homes.set(' with the data of the tests', home);
  let areBuilt = true;
  for (const [whose, folder] of homes) {
    const build = () => buildSite(folder, { collect: true });
    areBuilt = (await stepOf(`build${whose}`, build)) && areBuilt;
  }
  return areBuilt;
};
// What waits in the one gives its processor to the other.
const source = async () => {
  await checks();
  await vitest('unit and component tests', 'source', 'source-alone');
};
const site = async () => {
  if (await builds()) {
    await Promise.all([vitest('size of what was built', 'built'), browserTests(browser)]);
  } else {
    for (const name of ['size of what was built', 'browser tests'])
      report(name, { passed: 0, failed: 1 }, 0, 'Needs the build, which failed.');
  }
};
await Promise.all([source(), site()]);
const of = { unit: readReport('source.json'), browser: readReport('browser.json') };
console.log(`\n${timeTable(steps, of)}`);
console.log(`\nAll in ${((performance.now() - begun) / 1000).toFixed(0)} s, ${processors()}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
