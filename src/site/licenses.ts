/** The licences of the packages whose code, styles or fonts the built page holds, as a text beside it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

export const LICENSES = 'licenses.txt';

/** Stands in the script of a page that is one file until its packages are known. */
export const LICENSES_GO_HERE = 'the licences go here';

/** Packages of which no module is bundled: a stylesheet takes a file of theirs into itself. */
const OF_ASSETS: readonly string[] = ['@fontsource/source-sans-3'];

/** What packages have taken into their own files, where these files do not say so. */
const TAKEN_IN_SILENCE: Readonly<Record<string, readonly string[]>> = {
  'pdfjs-dist': [
    'It holds code of core-js (MIT), Denis Pushkarev, https://github.com/zloirock/core-js',
  ],
};

/** The text begins with it. */
const HEAD = `Licences of the parts of this page

The page holds code, styles or fonts of these packages. Each is under its own licence, which is told here as the
package tells it. The page around them, its data and the minutes are not under these licences.
`;
const LINE = `\n${'-'.repeat(80)}\n\n`;

/** Folder of the package that a module or an asset comes from; helpers of the build come from its own. */
function folderOf(source: string): string | undefined {
  const [, helper] = /^\0(vite|rolldown)\//.exec(source) ?? [];
  if (helper) return `node_modules/${helper}`;
  // The last one: a package may lie in the folder of another.
  return /^\0?(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
}

/** What of packages a bundle is made of: ids of its modules, and the files of its assets. */
const sourcesIn = (bundle: Rolldown.OutputBundle): string[] =>
  Object.values(bundle)
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames))
    .filter((source) => folderOf(source) !== undefined);

/** The text of a module as its package has it; none of what the build makes. */
function readModule(source: string): string {
  const path = source.replace(/^\0|\?.*/g, '');
  return /\.[cm]?js$/.test(path) && existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Where a package finds another: in its own folder or beside it; undefined where it is not installed. */
const packageBeside = (folder: string, name: string): string | undefined =>
  [join(folder, 'node_modules', name), join(folder.replace(/(.*node_modules)\/.*/, '$1'), name)]
    .map((path) => path.replaceAll('\\', '/'))
    .find((path) => existsSync(join(path, 'package.json')));

/** Folders of packages, each with the notices that stand in those of its modules that are bundled. */
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
    // Others say no more than that the licence is in its file.
    for (const [notice] of text.matchAll(/\/\*(?:(?!\*\/)[\s\S])*?@license[\s\S]*?\*\//g))
      if (!notice.includes('LICENSE file'))
        notices.add(notice.replace(/^[ \t]*(?:\/\*+!?|\*+\/|\*) ?/gm, '').trim());
    // What the package has taken into its own files, as bundlers mark it.
    for (const [, name = ''] of text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)) {
      const taken = packageBeside(folder, name);
      if (taken) noticesOf(taken);
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

/** What a package says of its licence; where it has no text of it, who made it and where it is. */
function licenseOf([folder, notices]: [string, Set<string>]): { title: string; text: string } {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'not named', author, repository } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => IS_LICENSE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    // What a tool brings with it is not in the page.
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
  const silent = TAKEN_IN_SILENCE[name] ?? [];
  return {
    title: `${name} ${version} (${license})`,
    text: [...texts, ...[...notices].sort(), ...silent].join('\n\n'),
  };
}

/**
 * The licences as a text, in the order of the packages' names; packages with the same words stand together.
 * Throws where a package is not there.
 * @param sources ids of modules and files of assets that lie in the folders of packages
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
 * Writes the licences beside the page.
 * @returns `note`, for each further build whose files stand beside the page, and `write`, for that of the page, after
 * all that builds others
 */
export function licenses(): { note: Plugin; write: Plugin } {
  const sources = new Set(ASSETS);
  const generateBundle: Plugin['generateBundle'] = {
    // Before others take assets into the page.
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
      // With the mark of UTF-8: many hosts name no encoding of a text.
      handler: ({ dir = '' }) =>
        writeFileSync(join(dir, LICENSES), `\uFEFF${licensesText(sources)}`),
    },
  };
  return { note, write };
}
