/**
 * Mutation testing of one room of the source: `npm run mutation -- model/agenda` puts faults into its files, one at
 * a time, and tells which of them no test notices. It ends with 1 where fewer than 80 of 100 are noticed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const LEAST = 80;
const HOME = 'test/mutation';

const [room] = process.argv.slice(2);
const path = `src/${room ?? ''}`.replace(/\/$/, '');
if (!room || !existsSync(path)) {
  console.error(
    `Say which room or file of src is meant: npm run mutation -- model/agenda (found ${room ?? 'nothing'})`,
  );
  process.exit(1);
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;

// Its 160 packages are nobody's who only builds or tests.
if (
  !existsSync(`${HOME}/node_modules`) &&
  run('npm', ['ci', '--prefix', HOME, '--legacy-peer-deps']) !== 0
)
  process.exit(1);

const require = createRequire(`${process.cwd()}/${HOME}/package.json`);
const files = statSync(path).isFile() ? path : `${path}/**/*.{ts,tsx}`;
const report = `.cache/mutation/${room.replaceAll('/', '-')}`;
const config = {
  mutate: [files, '!**/*.d.ts'],
  plugins: [require.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { configFile: `${HOME}/vitest.config.ts` },
  // TypeScript 7 lacks what Stryker calls to read a configuration.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['dist', 'dist-single', 'test-results', `${HOME}/node_modules`],
  tempDirName: '.cache/stryker',
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: `${report}.json` },
  thresholds: { high: 90, low: LEAST, break: LEAST },
  allowConsoleColors: false,
};
mkdirSync('.cache/mutation', { recursive: true });
writeFileSync(`${report}.config.json`, JSON.stringify(config, null, 2));
process.exit(
  run(process.execPath, [
    `${HOME}/node_modules/@stryker-mutator/core/bin/stryker.js`,
    'run',
    `${report}.config.json`,
  ]),
);
