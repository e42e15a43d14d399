/** What the build reads: the published files, the dataset, and the address of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InlineConfig, type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type { Dataset } from '../dataset/schema';
import { sha256 } from '../dataset/sha256.ts';

/** Every file of a folder, by its path from there with `/` between. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(join(folder, '/').length).replaceAll('\\', '/'),
        readFileSync(path),
      ]),
  );
}

/** Serves `virtual:files`: the page's own files as text, where they are to be in the page, and its address. */
export function filesWithin(areIn: boolean): Plugin {
  let folder = '';
  let codebook: string | undefined;
  return {
    name: 'files-within',
    configResolved({ publicDir, command }) {
      folder = publicDir;
      if (command === 'build')
        codebook = sha256(readFileSync(join(publicDir, 'data/codebook.md'), 'utf8'));
    },
    resolveId: (id) => (id === 'virtual:files' ? '\0virtual:files' : undefined),
    load(id) {
      if (id !== '\0virtual:files') return undefined;
      const site = [
        `export const site = ${JSON.stringify(siteOf(process.env.SITE_URL))}`,
        `export const codebookHash = ${JSON.stringify(codebook)}`,
      ].join('\n');
      if (!areIn) return `${site}\nexport const within = undefined`;
      const texts = [...filesOf(folder)].map(([path, bytes]) => [path, bytes.toString('utf8')]);
      const json = JSON.stringify(Object.fromEntries(texts));
      return `${site}\nexport const within = JSON.parse(${JSON.stringify(json)})`;
    },
  };
}

/** A module of the page, which runs while the site is built. */
export async function runModule<Module>(path: string, config: InlineConfig = {}): Promise<Module> {
  const own: InlineConfig = { configFile: false, logLevel: 'error', ...config };
  return (await runnerImport<Module>(path, own)).module;
}

/** The dataset that is published with the page. */
export const readDataset = ({ publicDir }: Pick<ResolvedConfig, 'publicDir'>): Dataset =>
  JSON.parse(readFileSync(join(publicDir, 'data/dataset.json'), 'utf8'));

/** `SITE_URL` as an address that others can be told from: a folder, over http or https. */
export function siteOf(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL should be the address of the page, and is ${given}`);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
