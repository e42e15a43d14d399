/** Finds the files that only the editor needs, which browsers store offline only after their first use. */
import type { Manifest } from 'vite';

/** Manifest keys at which the editor begins: its modules without the view that loads it, its chunks, and its words. */
const EDITOR = /^_editor|^src\/editor\/(?!editor-view\.tsx)|virtual:messages\/[\w-]+\/editor\w*$/;

/**
 * Paths of the files that are reached through the editor alone: its parts, styles and words, its workers, and the files
 * that these load.
 * @param files files of the finished page, by path; without a manifest among them the result is empty
 */
export function laterFiles(files: ReadonlyMap<string, Buffer>): Set<string> {
  const assets = [...files.keys()].filter((path) => path.startsWith('assets/'));
  const textOf = (path: string) => files.get(path)?.toString('utf8') ?? '';
  const manifest: Manifest = JSON.parse(textOf('.vite/manifest.json') || '{}');
  const reached = new Set(['index.html']);
  const seen = new Set<string>();
  const walk = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key) || EDITOR.test(key)) return;
    seen.add(key);
    for (const path of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])])
      reached.add(path);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) walk(next);
  };
  const page = textOf('index.html');
  for (const [key, { file }] of Object.entries(manifest)) if (page.includes(file)) walk(key);
  if (seen.size === 0) return new Set();

  // The manifest lacks workers and the files that they load, but the code that loads them contains their names.
  const listed = new Set(
    Object.values(manifest).flatMap(({ file, css = [], assets: own = [] }) => [
      file,
      ...css,
      ...own,
    ]),
  );
  const unlisted = assets.filter((path) => !listed.has(path));
  const addNamedIn = (path: string) => {
    const text = textOf(path);
    for (const other of unlisted)
      if (!reached.has(other) && text.includes(other.slice('assets/'.length))) {
        reached.add(other);
        addNamedIn(other);
      }
  };
  for (const path of [...reached]) addNamedIn(path);
  return new Set(assets.filter((path) => !reached.has(path)));
}
