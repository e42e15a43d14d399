/**
 * Seeds to published data: this file and `seed-folder.ts` alone touch the disk.
 * Run from the repository's top. With `--check` nothing is written, and a stale file is an error.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { warningLines } from './agreement/compare-codings';
import { type Built, build } from './build';
import { changesOf } from './changes';
import { diskFault } from './disk-fault';
import { formatProblem } from './problem';
import { readSeedFolder } from './seed-folder';
import { textOf } from './text-of';
import { description } from './write/json-schema';

const DATA = 'public/data';
/** Where the new files are written before any old one is touched, and the old ones wait until all are there. */
const STAGE = join(DATA, '.being-written');
const NOTHING_WRITTEN = 'nothing written';

try {
  run(build(readSeedFolder('.'), sha256, description()));
} catch (error) {
  // No seed leads here: the disk is full, a folder must not be written, or the pipeline has a fault.
  fail([`The data could not be built: ${diskFault(error)}`]);
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
  const changed = [...files].filter(([path, text]) => before.get(path) !== text);
  const gone = [...before.keys()].filter((path) => !files.has(path));
  try {
    replace(new Map(changed), gone);
  } catch (error) {
    const isUndone = !existsSync(join(STAGE, 'old'));
    const end = isUndone ? NOTHING_WRITTEN : `the files of before are in ${STAGE}/old`;
    fail([`The data could not be written: ${diskFault(error)}`], end);
    return;
  }
  const { meetings, records, positions, hash } = dataset;
  console.log(
    `${DATA}: ${files.size} files, ${meetings.length} meeting(s), ${records.length} records, ${positions.length} positions, hash ${hash.slice(0, 12)}`,
  );
  for (const line of changesOf(before, files)) console.log(line);
}

/**
 * Puts files into the folder of the data and takes others out: all of it, or nothing where it throws. All is
 * written beside first, since a full disk cuts the file that it stops; renaming needs no room.
 */
function replace(files: ReadonlyMap<string, string>, gone: readonly string[]): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  const written = (path: string) => join(STAGE, 'new', path);
  rmSync(STAGE, { recursive: true, force: true });
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(written(path)), { recursive: true });
      writeFileSync(written(path), text, { flush: true });
    }
    for (const path of [...gone, ...files.keys()]) {
      const here = join(DATA, path);
      const stands = lstatSync(here, { throwIfNoEntry: false });
      // A folder that stands in the place of a file is somebody's, and refuses it.
      if (stands && !stands.isDirectory()) move(here, join(STAGE, 'old', path));
      if (files.has(path)) move(written(path), here);
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    rmSync(STAGE, { recursive: true, force: true });
    throw error;
  }
  rmSync(STAGE, { recursive: true, force: true });
}

function check(files: ReadonlyMap<string, string>): void {
  const before = published();
  const paths = new Set([...files.keys(), ...before.keys()]);
  const stale = [...paths].filter((path) => files.get(path) !== before.get(path)).toSorted();
  if (stale.length > 0) {
    fail(stale.map((path) => `${DATA}/${path} is stale: run "npm run data" and commit it`));
  } else console.log(`${DATA}: ${files.size} files are what the seeds give`);
}

/** @param end what became of the files */
function fail(lines: readonly string[], end = NOTHING_WRITTEN): void {
  for (const line of lines) console.error(line);
  console.error(`${lines.length} problem(s), ${end}`);
  process.exitCode = 1;
}

/** What is published now, by path. */
function published() {
  return new Map(pathsUnder(DATA).map((path) => [path, textOf(readFileSync(join(DATA, path)))]));
}

/** Paths of the files under a folder, "/" between their parts, hidden files and folders left out. */
function pathsUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/(?:^|\/)\./u.test(path))
    .toSorted();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
