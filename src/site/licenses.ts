/** Writes the licences of the packages whose code, styles or fonts the built page contains, as a text beside it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

export const LICENSES = 'licenses.txt';

/** Placeholder in the script of a page that is one file, until its packages are known. */
export const LICENSES_GO_HERE = 'the licences go here';

/** Packages without a bundled module, of which a stylesheet includes a file. */
const OF_ASSETS: readonly string[] = ['@fontsource/source-sans-3'];

/** Code of others within the files of packages that do not say so. */
const UNMARKED_CODE: Readonly<Record<string, readonly string[]>> = {
  'pdfjs-dist': [
    'It holds code of core-js (MIT), Denis Pushkarev, https://github.com/zloirock/core-js',
  ],
};

/** The beginning of the text. */
const HEAD = `Licences of the parts of this page

The page holds code, styles or fonts of these packages. Each is under its own licence, which is told here as the
package tells it. The page around them, its data and the minutes are not under these licences.
`;
const LINE = `\n${'-'.repeat(80)}\n\n`;

/** Folder of the package of a module or an asset; that of the build tool for its helpers. */
function folderOf(source: string): string | undefined {
  const [, helper] = /^\0(vite|rolldown)\//.exec(source) ?? [];
  if (helper) return `node_modules/${helper}`;
  // The pattern matches the last folder, since a package may be within another.
  return /^\0?(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
}

/** The parts of a bundle that come from packages: ids of modules, and files of assets. */
const sourcesIn = (bundle: Rolldown.OutputBundle): string[] =>
  Object.values(bundle)
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames))
    .filter((source) => folderOf(source) !== undefined);

/** The text of a module in its package; '' for a module that the build generates. */
function readModule(source: string): string {
  const path = source.replace(/^\0|\?.*/g, '');
  return /\.[cm]?js$/.test(path) && existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Folder in which a package finds another: within itself or beside it; undefined where it is not installed. */
const packageBeside = (folder: string, name: string): string | undefined =>
  [join(folder, 'node_modules', name), join(folder.replace(/(.*node_modules)\/.*/, '$1'), name)]
    .map((path) => path.replaceAll('\\', '/'))
    .find((path) => existsSync(join(path, 'package.json')));

/** Folders of packages, each with the licence notices in its bundled modules. */
function packagesOf(sources: Iterable<string>): Map<string, Set<string>> {
  const packages = new Map<string, Set<string>>();
  const noticesOf = (folder: string) => {
    const notices = packages.get(folder) ?? new Set();
    packages.set(folder, notices);
    return notices;
  };
  for (const source of sources) {
    const folder = folderOf(source);
    if (!folder) continue;
    const notices = noticesOf(folder);
    const text = readModule(source);
    // A notice that only refers to the licence file is left out.
    for (const [notice] of text.matchAll(/\/\*(?:(?!\*\/)[\s\S])*?@license[\s\S]*?\*\//g))
      if (!notice.includes('LICENSE file'))
        notices.add(notice.replace(/^[ \t]*(?:\/\*+!?|\*+\/|\*) ?/gm, '').trim());
    // Bundlers mark the code of other packages within a package's files.
    for (const [, name = ''] of text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)) {
      const included = packageBeside(folder, name);
      if (included) noticesOf(included);
      else notices.add(`It holds code of ${name}.`);
    }
  }
  return packages;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

const IS_LICENSE = /^(?:licen[cs]e|copying|notice)(?:-[\w-]+)?(?:\.(?:md|txt))?$/i;

/** Title and text of a package's licence; its author and address where the package has no text. */
function licenseOf([folder, notices]: [string, Set<string>]): { title: string; text: string } {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'not named', author, repository } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => IS_LICENSE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    // A build tool's own dependencies are not in the page.
    .map((text) => text.replace(/\n#+ Licenses of bundled dependencies\n.*/s, ''))
    .map((text) =>
      text
        .replaceAll('\r\n', '\n')
        .replace(/[ \t]+$/gm, '')
        .trim(),
    );
  const maker = typeof author === 'string' ? author : author?.name;
  const place = typeof repository === 'string' ? repository : repository?.url;
  if (texts.length === 0)
    texts.push(['The package holds no text of it.', maker, place].filter(Boolean).join('\n'));
  const unmarked = UNMARKED_CODE[name] ?? [];
  return {
    title: `${name} ${version} (${license})`,
    text: [...texts, ...[...notices].sort(), ...unmarked].join('\n\n'),
  };
}

/**
 * Writes the licences as a text, in the order of the packages' names; packages with the same text are together. Throws
 * where a package is missing.
 * @param sources ids of modules and files of assets in the folders of packages
 */
export function licensesText(sources: Iterable<string>): string {
  const titles = new Map<string, Set<string>>();
  for (const { title, text } of [...packagesOf(sources)].map(licenseOf))
    titles.set(text, (titles.get(text) ?? new Set()).add(title));
  const blocks = [...titles].map(([text, same]) => `${[...same].sort().join('\n')}\n\n${text}\n`);
  return [HEAD, ...blocks.sort()].join(LINE);
}

const ASSETS = OF_ASSETS.map((name) => `node_modules/${name}/package.json`);

/** The licences of one bundle. */
export const licensesIn = (bundle: Rolldown.OutputBundle): string =>
  licensesText([...ASSETS, ...sourcesIn(bundle)]);

/**
 * Makes the plugins that write the licences beside the page.
 * @returns `note`, for each other build whose files are beside the page; and `write`, for the build of the page, after
 * the plugins that start other builds
 */
export function licenses(): { note: Plugin; write: Plugin } {
  const sources = new Set(ASSETS);
  const generateBundle: Plugin['generateBundle'] = {
    // The hook must run before other plugins move assets into the page.
    order: 'pre',
    handler(_, bundle) {
      for (const source of sourcesIn(bundle)) sources.add(source);
    },
  };
  const note: Plugin = { name: 'note-packages', generateBundle };
  const write: Plugin = {
    name: 'licenses',
    apply: 'build',
    config: () => ({ worker: { plugins: () => [note] } }),
    generateBundle,
    writeBundle: {
      order: 'post',
      sequential: true,
      // The byte order mark states UTF-8, since many hosts state no encoding.
      handler: ({ dir = '' }) =>
        writeFileSync(join(dir, LICENSES), `\uFEFF${licensesText(sources)}`),
    },
  };
  return { note, write };
}
