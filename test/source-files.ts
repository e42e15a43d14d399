import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of the files in a folder, sorted by path; paths start with the folder ("src/model/pivot.ts"). */
export function readFolder(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
