/**
 * Mutation testing of rooms or files of the source: `npm run mutation -- model/agenda` puts faults into its files, one
 * at a time, and tells which of them no test notices. It ends with 1 where fewer than 80 of 100 are noticed.
 *
 * A whole room takes long: `npm run mutation -- store pipeline --sample 300 --seed 1 --tests store` puts faults only
 * into declarations drawn at random until they have 300 lines, the same for the same seed, and runs only the tests in
 * `test/store`. `--without model/agenda` leaves out a room or file.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const LEAST = 80;
const HOME = 'test/mutation';

const several = { type: 'string', multiple: true, default: [] };
const { positionals: rooms, values: asked } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tests: several,
    without: several,
  },
});

const unknown = rooms.filter((room) => !existsSync(`src/${room}`));
if (rooms.length === 0 || unknown.length > 0) {
  console.error(
    `Say which rooms or files of src are meant: npm run mutation -- model/agenda (not found: ${unknown.join(', ') || 'no name given'})`,
  );
  process.exit(1);
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;

const filesIn = (names) =>
  names.flatMap((name) =>
    statSync(`src/${name}`).isFile()
      ? [`src/${name}`]
      : readdirSync(`src/${name}`, { recursive: true })
          .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
          .map((path) => `src/${name}/${path.replaceAll('\\', '/')}`),
  );

/** The declarations of a file that can hold a fault, as ranges of lines, from 1. */
function declarationsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const starts = lines.flatMap((line, i) => (/^[a-z]/i.test(line) ? [i] : []));
  return starts
    .map((start, i) => ({ file, start, end: starts[i + 1] ?? lines.length }))
    .filter(({ start }) => !/^(?:import|(?:export )?(?:type|interface)) /.test(lines[start]))
    .map(({ start, end }) => {
      const own = lines.slice(start, end);
      // Its last line closes it; behind that are blank lines and the comment of the next one.
      const last = own.findLastIndex((line) => /^[)}\]`a-z]/i.test(line));
      return { file, start: start + 1, end: start + last + 1 };
    });
}

/** Declarations in an order by chance, which the seed repeats, until they have so many lines. */
function sampleOf(files, lines, seed) {
  const chance = ({ file, start }) =>
    createHash('sha256').update(`${seed} ${file} ${start}`).digest().readUIntBE(0, 6);
  let left = lines;
  return files
    .flatMap(declarationsOf)
    .toSorted((a, b) => chance(a) - chance(b))
    .filter(({ start, end }) => {
      const isIn = left > 0;
      left -= end - start + 1;
      return isIn;
    })
    .map(({ file, start, end }) => `${file}:${start}-${end}`);
}

const left = new Set(filesIn(asked.without));
const files = filesIn(rooms)
  .filter((file) => !left.has(file))
  .toSorted();
const mutate = asked.sample ? sampleOf(files, Number(asked.sample), asked.seed) : files;
if (asked.sample)
  console.log(`Seed ${asked.seed} drew ${mutate.length} declarations:\n  ${mutate.join('\n  ')}`);

// Its 160 packages are nobody's who only builds or tests.
if (
  !existsSync(`${HOME}/node_modules`) &&
  run('npm', ['ci', '--prefix', HOME, '--legacy-peer-deps']) !== 0
)
  process.exit(1);

const require = createRequire(`${process.cwd()}/${HOME}/package.json`);
const report = `.cache/mutation/${rooms.join('+').replaceAll('/', '-')}`;
const config = {
  mutate,
  testFiles: asked.tests.map((room) => `test/${room}/**/*.test.{ts,tsx}`),
  plugins: [require.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  // Which tests import a file is asked anew for each fault, unless the tests are named.
  vitest: { configFile: `${HOME}/vitest.config.ts`, related: asked.tests.length === 0 },
  // TypeScript 7 lacks what Stryker calls to read a configuration.
  tsconfigFile: 'none.json',
  // It writes some that are no regular expressions, with which no test could start.
  mutator: { excludedMutations: ['Regex'] },
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
