/**
 * Seeds to published data: this file and `seed-folder.ts` alone touch the disk.
 * Run from the repository's top. With `--check` nothing is written, and a stale file is an error.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { warningLines } from './agreement/compare-codings';
import { type Built, build } from './build';
import { changesOf } from './changes';
import { loadAllFloorWords } from './minutes/floor-words';
import { formatProblem } from './problem';
import { readSeedFolder } from './seed-folder';
import { textOf } from './text-of';
import { description } from './write/json-schema';

const DATA = 'public/data';

try {
  await loadAllFloorWords();
  run(build(readSeedFolder('.'), sha256, description()));
} catch (error) {
  // No seed leads here: the disk is full, a folder must not be written, or the pipeline has a fault.
  fail([`The data could not be built: ${error instanceof Error ? error.message : error}`]);
}

function run(built: Built): void {
  const warnings = 'problems' in built ? [] : warningLines(built.warnings);
  for (const line of warnings) console.warn(line);
  if ('problems' in built) fail(built.problems.map(formatProblem));
  else if (process.argv.includes('--check')) check(built.files);
  else write(built);
}

function write({ files, dataset }: Exclude<Built, { problems: unknown }>): void {
  const before = published();
  for (const path of pathsUnder(DATA)) {
    if (!files.has(path)) rmSync(join(DATA, path));
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(DATA, path)), { recursive: true });
    writeFileSync(join(DATA, path), text);
  }
  const { meetings, records, positions, hash } = dataset;
  console.log(
    `${DATA}: ${files.size} files, ${meetings.length} meeting(s), ${records.length} records, ${positions.length} positions, hash ${hash.slice(0, 12)}`,
  );
  for (const line of changesOf(before, files)) console.log(line);
}

function check(files: ReadonlyMap<string, string>): void {
  const before = published();
  const paths = new Set([...files.keys(), ...before.keys()]);
  const stale = [...paths].filter((path) => files.get(path) !== before.get(path)).toSorted();
  if (stale.length > 0) {
    fail(stale.map((path) => `${DATA}/${path} is stale: run "npm run data" and commit it`));
  } else console.log(`${DATA}: ${files.size} files are what the seeds give`);
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  console.error(`${lines.length} problem(s), nothing written`);
  process.exitCode = 1;
}

/** What is published now, by path. */
function published() {
  return new Map(pathsUnder(DATA).map((path) => [path, textOf(readFileSync(join(DATA, path)))]));
}

/** Paths of the files under a folder, "/" between their parts, hidden files left out. */
function pathsUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
