/**
 * Builds the published data from the seeds. Only this file and `seed-folder.ts` use the disk. Run it from the top of the
 * repository. With `--check` it writes nothing, and a stale file is an error.
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
import { type BuildResult, build } from './build';
import { diskFault } from './disk-fault';
import { formatProblem } from './problem';
import { changesOf } from './published-changes';
import { readSeedFolder } from './seed-folder';
import { textOf } from './text-of';
import { description } from './write/json-schema';

const DATA = 'public/data';
/** The folder into which new files are written first, and old files are moved until all new ones are in place. */
const STAGE = join(DATA, '.being-written');
const NOTHING_WRITTEN = 'nothing written';

try {
  run(build(readSeedFolder('.'), sha256, description()));
} catch (error) {
  // Faults of seeds are problems. Errors come from a full disk, missing rights, or a fault of the pipeline.
  fail([`The data could not be built: ${diskFault(error)}`]);
}

function run(built: BuildResult): void {
  const warnings = 'problems' in built ? [] : warningLines(built.warnings);
  for (const line of warnings) console.warn(`warning: ${line}`);
  if ('problems' in built) fail(built.problems.map(formatProblem));
  else if (process.argv.includes('--check')) checkPublished(built.files);
  else writeData(built);
}

function writeData({ files, dataset }: Exclude<BuildResult, { problems: unknown }>): void {
  const before = readPublished();
  const changed = [...files].filter(([path, text]) => before.get(path) !== text);
  const gone = [...before.keys()].filter((path) => !files.has(path));
  try {
    replaceFiles(new Map(changed), gone);
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
 * Writes files into the folder of the data and removes others; where it throws, nothing has changed. It writes all files
 * into the stage first, because a full disk truncates a file, and then renames them, which needs no space.
 */
function replaceFiles(files: ReadonlyMap<string, string>, gone: readonly string[]): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  const staged = (path: string) => join(STAGE, 'new', path);
  rmSync(STAGE, { recursive: true, force: true });
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(staged(path)), { recursive: true });
      writeFileSync(staged(path), text, { flush: true });
    }
    for (const path of [...gone, ...files.keys()]) {
      const here = join(DATA, path);
      const present = lstatSync(here, { throwIfNoEntry: false });
      // A folder in the place of a file is not ours to move; the renaming below then fails.
      if (present && !present.isDirectory()) move(here, join(STAGE, 'old', path));
      if (files.has(path)) move(staged(path), here);
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    rmSync(STAGE, { recursive: true, force: true });
    throw error;
  }
  rmSync(STAGE, { recursive: true, force: true });
}

function checkPublished(files: ReadonlyMap<string, string>): void {
  const before = readPublished();
  const paths = new Set([...files.keys(), ...before.keys()]);
  const stale = [...paths].filter((path) => files.get(path) !== before.get(path)).toSorted();
  if (stale.length > 0) {
    fail(stale.map((path) => `${DATA}/${path} is stale: run "npm run data" and commit it`));
  } else console.log(`${DATA}: ${files.size} files are what the seeds give`);
}

/**
 * Prints problems and sets the exit code to 1.
 * @param end the state of the files, for the last line
 */
function fail(lines: readonly string[], end = NOTHING_WRITTEN): void {
  for (const line of lines) console.error(line);
  console.error(`${lines.length} problem(s), ${end}`);
  process.exitCode = 1;
}

/** The published files by path. */
function readPublished() {
  return new Map(pathsUnder(DATA).map((path) => [path, textOf(readFileSync(join(DATA, path)))]));
}

/** Paths of the files under a folder, with "/" between their parts, without hidden files and folders. */
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
