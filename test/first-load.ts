/** The files that the built page loads before it can be used, and their size. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { DIST } from './browser/built';

export const readBuilt = (file: string, built = DIST) => readFileSync(`${built}/${file}`, 'utf8');

export const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** File of the first words of a language ("en"), or of those of a later part ("en/charts"). */
export function wordsFile(words: string, built = DIST): string {
  const manifest: Manifest = JSON.parse(readBuilt('.vite/manifest.json', built));
  const key = Object.keys(manifest).find((name) => name.endsWith(`virtual:messages/${words}`));
  const file = key && manifest[key]?.file;
  if (!file) throw new Error(`The build has no words ${words}`);
  return file;
}

/** Files of a part, by its key in the manifest, with its static imports. */
export function importedBy(part: string, built = DIST): Set<string> {
  const manifest: Manifest = JSON.parse(readBuilt('.vite/manifest.json', built));
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  add(part);
  return files;
}

/** Scripts of the first load: the page with its static imports, and its words. */
export function firstLoad(built = DIST): string[] {
  const files = importedBy('index.html', built);
  files.add(wordsFile('en', built));
  // Includes scripts that only the HTML names.
  for (const [, name] of readBuilt('index.html', built).matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g))
    files.add(name as string);
  return [...files];
}

/** Bytes of the first load, gzip: its scripts and those inside the HTML. */
export function firstLoadBytes(built = DIST): number {
  const inPage = readBuilt('index.html', built).matchAll(
    /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g,
  );
  const scripts = firstLoad(built).map((file) => readBuilt(file, built));
  const parts = [...scripts, ...[...inPage].map(([, text]) => text as string)];
  return parts.reduce((sum, part) => sum + gzipped(part), 0);
}

/**
 * Scripts that a part of the source loads, now or later, without the first load and the words.
 * @param without sources to leave out, with what only they load
 */
export function broughtBy(source: string, without: RegExp, built = DIST): string[] {
  const manifest: Manifest = JSON.parse(readBuilt('.vite/manifest.json', built));
  const first = new Set(firstLoad(built));
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || first.has(chunk.file) || files.has(chunk.file)) return;
    if (without.test(key) || key.includes('virtual:messages')) return;
    files.add(chunk.file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) add(next);
  };
  add(source);
  return [...files];
}
