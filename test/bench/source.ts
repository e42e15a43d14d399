/** How much TypeScript a source folder holds, catalogues of words apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export function countSource(folder: string) {
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(`i18n${sep}`))
    .map((path) => readFileSync(join(folder, path), 'utf8').split('\n').length - 1);
  return {
    files: lines.length,
    lines: lines.reduce((sum, each) => sum + each, 0),
    longest: Math.max(...lines),
  };
}
