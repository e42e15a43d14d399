/** The size of the built page; run by `npm test` after the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { expect, it } from 'vitest';

const BOUND = 110_000;

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

/** Files of all script that the page needs before it can be used, in the order of loading. */
function firstLoad(): string[] {
  const manifest: Manifest = JSON.parse(read('.vite/manifest.json'));
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key);
  // What the page names itself, were it more than that.
  for (const [, name] of read('index.html').matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g))
    files.add(name as string);
  return [...files];
}

function inlineScripts(): string[] {
  const scripts = read('index.html').matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, text]) => text as string);
}

it(`loads at most ${BOUND / 1000} KB of script, gzip, before the page can be used`, () => {
  const parts = [...firstLoad().map(read), ...inlineScripts()];
  expect(parts.length).toBeGreaterThan(0);
  const bytes = parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
  expect(bytes).toBeLessThanOrEqual(BOUND);
});

// A string of each library that survives minification.
it.each([
  ['recharts', 'recharts-wrapper'],
  ['minisearch', 'MiniSearch: '],
])('loads %s only when it is used', (_, mark) => {
  const first = firstLoad();
  const later = readdirSync('dist/assets')
    .map((name) => `assets/${name}`)
    .filter((file) => file.endsWith('.js') && !first.includes(file));
  expect(first.filter((file) => read(file).includes(mark))).toEqual([]);
  expect(later.filter((file) => read(file).includes(mark))).not.toEqual([]);
});
