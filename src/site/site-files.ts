/** Reads the input of the build: the published files, the dataset, and the address of the site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig, Plugin, ResolvedConfig } from 'vite';
import { FILES_ID } from '../dataset/one-page.ts';
import type { Dataset } from '../dataset/schema';
import { LICENSES, LICENSES_GO_HERE } from './licenses.ts';

/** The kind of build: the page with its files on a host, or the template of a page that is one file. */
export type PageKind = 'hosted' | 'template';

/** Whether a file belongs to the dataset; the others are the same in every page. */
const isData = (path: string) => path.startsWith('data/');

/** Texts of the published data files, by their path from the page. */
export const publishedTexts = ({ publicDir }: Pick<ResolvedConfig, 'publicDir'>) =>
  textsOf(publicDir, isData);

function textsOf(folder: string, isWanted: (path: string) => boolean): Map<string, string> {
  const files = [...filesOf(folder)].filter(([path]) => isWanted(path));
  return new Map(files.map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

/** All files of a folder, by their path from there with "/" between its parts. */
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

/** Provides `virtual:files`: the page's own files as text, where the page contains them, and its address. */
export function filesWithin(kind: PageKind): Plugin {
  let folder = '';
  return {
    name: 'files-within',
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    resolveId: (id) => (id === 'virtual:files' ? '\0virtual:files' : undefined),
    load(id) {
      if (id !== '\0virtual:files') return undefined;
      if (kind === 'hosted')
        return `export const site = ${JSON.stringify(siteOf(process.env.SITE_URL))};
        export const within = undefined;`;
      const own = JSON.stringify(Object.fromEntries(textsOf(folder, (path) => !isData(path))));
      return `export const site = document.documentElement.dataset.site;
        const filled = document.getElementById(${JSON.stringify(FILES_ID)})?.textContent ?? '{}';
        const licenses = { ${JSON.stringify(LICENSES)}: ${JSON.stringify(LICENSES_GO_HERE)} };
        export const within = { ...JSON.parse(${JSON.stringify(own)}), ...licenses, ...JSON.parse(filled) };`;
    },
  };
}

/** Loads and runs a module of the page during the build. */
export async function runModule<Module>(path: string, config: InlineConfig = {}): Promise<Module> {
  const own: InlineConfig = { configFile: false, logLevel: 'error', ...config };
  // Vite is imported here, since code that needs only the files should not load it.
  const { runnerImport } = await import('vite');
  return (await runnerImport<Module>(path, own)).module;
}

/** The dataset that is published with the page. */
export const readDataset = ({ publicDir }: Pick<ResolvedConfig, 'publicDir'>): Dataset =>
  JSON.parse(readFileSync(join(publicDir, 'data/dataset.json'), 'utf8'));

/**
 * Normalizes `SITE_URL` to the address of a folder, without query and hash; undefined if it is empty. Throws if it is
 * not an http or https address.
 */
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
