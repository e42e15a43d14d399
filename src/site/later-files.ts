/** Which parts of the page most readers never need, so that nobody's browser keeps them before they were used. */
import type { Manifest } from 'vite';

/** Where the editor begins: all of it but the view that loads the rest, the chunks named for it, and its words. */
const EDITOR = /^_editor|^src\/editor\/(?!editor-view\.tsx)|virtual:messages\/[\w-]+\/editor\w*$/;

/**
 * Paths of what is reached through the editor alone: its parts and styles, its words, the workers that it
 * starts, and what these load.
 * @param files of the finished page, by path; without a manifest among them nothing is told apart
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

  // Workers, and what they load, are not in the manifest: whoever starts one names it in its text.
  const listed = new Set(
    Object.values(manifest).flatMap(({ file, css = [], assets: own = [] }) => [
      file,
      ...css,
      ...own,
    ]),
  );
  const unlisted = assets.filter((path) => !listed.has(path));
  const look = (path: string) => {
    const text = textOf(path);
    for (const other of unlisted)
      if (!reached.has(other) && text.includes(other.slice('assets/'.length))) {
        reached.add(other);
        look(other);
      }
  };
  for (const path of [...reached]) look(path);
  return new Set(assets.filter((path) => !reached.has(path)));
}
