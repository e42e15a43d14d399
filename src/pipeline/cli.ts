/**
 * Seeds to published data: the one file of the pipeline that touches the disk.
 * Run from the repository's top. With `--check` nothing is written, and a stale file is an error.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Built, build } from './build';
import { formatProblem } from './problem';

const SEEDS = 'seeds';
const DATA = 'public/data';

const built = build(readTexts(SEEDS, `${SEEDS}/`), sha256);
if ('problems' in built) fail(built.problems.map(formatProblem));
else {
  for (const line of built.warnings) console.warn(line);
  if (process.argv.includes('--check')) check(built.files);
  else write(built);
}

function write({ files, dataset }: Exclude<Built, { problems: unknown }>): void {
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
}

function check(files: ReadonlyMap<string, string>): void {
  const published = readTexts(DATA, '');
  const paths = new Set([...files.keys(), ...published.keys()]);
  const stale = [...paths].filter((path) => files.get(path) !== published.get(path)).toSorted();
  if (stale.length > 0) {
    fail(stale.map((path) => `${DATA}/${path} is stale: run "npm run data" and commit it`));
  } else console.log(`${DATA}: ${files.size} files are what the seeds give`);
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  console.error(`${lines.length} problem(s), nothing written`);
  process.exitCode = 1;
}

/** Texts of all files under a folder, by path with `prefix` before it; null for what is no UTF-8. */
function readTexts(folder: string, prefix: string): Map<string, string | null> {
  return new Map(
    pathsUnder(folder).map((path) => [`${prefix}${path}`, readText(join(folder, path))]),
  );
}

function readText(path: string): string | null {
  const bytes = readFileSync(path);
  try {
    // Strict: a byte that is no UTF-8 must not turn into a question mark in somebody's quote.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
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
