import { dirname } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { head } from './src/site/head.ts';
import { integrity } from './src/site/integrity.ts';
import { offline } from './src/site/keep-offline.ts';
import { licenses } from './src/site/licenses.ts';
import { messages } from './src/site/messages.ts';
import { metadata } from './src/site/metadata.ts';
import { policy } from './src/site/policy.ts';
import { prerender } from './src/site/prerender.ts';
import { single } from './src/site/single.ts';
import { filesWithin, type PageKind } from './src/site/site-files.ts';
import { template } from './src/site/template.ts';
import { ALONE, ByEnvironment } from './test/test-files.ts';

const BUILT = ['test/size.test.ts', 'test/built-licenses.test.ts'];
/** Who said what, where and who answers it; and what is too small for a file of its own. */
const STATEMENTS =
  /\/src\/(dataset\/(csv|number-of-id)|model\/\w+\/(answer-parts|delegation-profile|evidence|helpers|judge|match-lists|matches|occurrences|outline|positions|statement|topic-tier)|i18n\/(failure|source)-words|parts\/(decision|(answer|file|filter|finding|record|terms|title)-words|finding-names|help-chips|need-reason|profile-links|quote|rule-button|source-link|terms-line|title-scope|told-at|topic-name)|ui\/(contents|copy-button|details-list|in-language|table-downloads|use-return-of-focus))\.tsx?$/;
/** What tells of filters: the panel comes once the page stands, whatever is asked for. */
const FILTERS =
  /\/src\/views\/filters\/(chip-list|filter-panel|filter-value-names|mark-chip|sentences-left-words)\.tsx?$/;
const TABLES = /\/src\/ui\/(use-)?sortable-table\.tsx?$/;
/** The little that the editor has in common with other views. */
const SHARED =
  /\/src\/(dataset\/one-page|i18n\/language-words|model\/minutes\/(segments|suggest)|parts\/(coded-twice|figure-table|meeting-names)|ui\/(file-name|incremental-rendering|stored-choice|unseen-signs))\.tsx?$/;
/** What the page and the editor's workers fetch once for all: it touches no page. */
const DATA = /\/src\/dataset\/(identifiers|values|membership|load-error|number-at|series)\.ts$/;
/** What became of records: the first load has none of it, and the editor's workers touch no page. */
const TIMELINE = /\/src\/dataset\/timeline\.ts$/;
/** What the page tells over several meetings. */
const MEETINGS = /\/src\/(model\/meetings\/|store\/meeting-state|parts\/thread-words)/;
const COMMON =
  /\/src\/(editor\/(project\/(anchors|dataset-lists|earlier-meetings|empty-project|memo-by|project|project-change)|check\/(difference-list|engine-protocol))|pipeline\/(csv-table|lines|problem|quotes|seed-files|text-of|translations|minutes\/state-names|agreement\/(coded-cells|link-pairs)|rules\/rule))\.ts$/;
/** Libraries that page and workers share, which the readers of documents bring. */
const ZIPS = /\/node_modules\/fflate\//;
const HASHES = /\/node_modules\/@noble\/hashes\/|\/src\/dataset\/(sha256|as-published)\.ts$/;
const PDF = /\/node_modules\/pdfjs-dist\//;
/** The words by which the engine reads sentences of a language: no code, so no copy of its own. */
const SENTENCE_WORDS = /\/minutes\/words-\w\w\.json$/;
/** The editor with all its stages in one chunk: compressed together the parts are a tenth smaller than each alone. */
const EDITOR =
  /\/src\/editor\/stages\/(editor-page|[^.]*\/([a-z]+-stage|new-meeting|show-draft))\.tsx$/;

/** The workers of the editor: the file that starts each, the worker, and what marks its own copy of a module. */
const WORKERS = [
  { link: 'src/editor/check/engine-link.ts', worker: 'engine-worker', own: '?engine' },
  { link: 'src/editor/read/read-link.ts', worker: 'read-worker', own: '?reader' },
];

/**
 * Makes the editor's workers a part of the page's own build, so that they load what they share with the page from
 * the file that the page has. All else is their own copy, marked by a query: what other views load, too, would part
 * it into pieces.
 */
const ownWorkers = (): Plugin => ({
  name: 'own-workers',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    const own = WORKERS.find((each) => importer?.endsWith(each.own))?.own;
    if (!importer || !own) return undefined;
    // Vite's own finds what to load beside a part in the page, which a worker has not.
    if (source.endsWith('vite/preload-helper.js')) return LOADER;
    const found = await this.resolve(source, importer.slice(0, -own.length), { skipSelf: true });
    const isShared =
      !found ||
      found.id.startsWith('\0') ||
      [DATA, COMMON, SENTENCE_WORDS, ZIPS, HASHES, PDF].some((shared) => shared.test(found.id));
    return isShared ? found : { ...found, id: found.id + own };
  },
  load: {
    filter: { id: /^\0worker-loader$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  transform: {
    filter: { id: /\/(?:engine|read)-link\.ts$/ },
    handler(code, id) {
      const of = WORKERS.find(({ link }) => id.endsWith(link));
      const start = `new URL('./${of?.worker}.ts', import.meta.url)`;
      if (!of || !code.includes(start)) throw new Error(`${id} starts its worker another way`);
      const file = `${dirname(id)}/${of.worker}.ts${of.own}`;
      const chunk = this.emitFile({ type: 'chunk', id: file, name: of.worker });
      return code.replace(start, `import.meta.ROLLUP_FILE_URL_${chunk}`);
    },
  },
});
const LOADER = '\0worker-loader';

/** Elements without a stack of who made each, which took a tenth of the time of component tests. */
const PLAIN_JSX = {
  oxc: { jsx: { development: false } },
  resolve: {
    alias: {
      'react/jsx-runtime': `${import.meta.dirname}/node_modules/react/cjs/react-jsx-runtime.production.js`,
    },
  },
};

export default defineConfig(({ mode }) => {
  const kind: PageKind = mode === 'template' ? mode : 'hosted';
  const isHosted = kind === 'hosted';
  const { note, write } = licenses();
  // Another folder for the browser tests, where `seeds/` is not the meeting that they know.
  const home = process.env.SITE_HOME ?? '.';
  return {
    base: './',
    // So that a worker, too, loads what it seldom needs when it needs it.
    worker: { format: 'es' },
    publicDir: `${home}/public`,
    // Words of a language are asked for as a whole: a name for each would be loaded too.
    json: { namedExports: false },
    plugins: [
      react(),
      messages(),
      prerender(kind),
      head(kind),
      filesWithin(kind),
      isHosted
        ? [
            ownWorkers(),
            metadata(),
            integrity(),
            policy(),
            template(`${home}/dist-single`),
            offline(note),
            write,
          ]
        : single(),
    ],
    build: {
      target: 'es2022',
      outDir: `${home}/dist`,
      manifest: isHosted,
      // The font is in the page: on a slow line it takes 0.27 s of the largest paint, and a font that comes later moves
      // what is already read.
      assetsInlineLimit: (file) => file.endsWith('.woff2') || undefined,
      // Browsers that do not know it fetch each part when they come to it.
      modulePreload: {
        polyfill: false,
        // The editor and its workers have most of what their later parts need: a list of the rest is longer than the
        // wait for it. Styles come with the part that has them. What the page itself begins with is there.
        resolveDependencies: (_file, parts, { hostId }) =>
          /\/(?:editor|engine|read)-[^/]*$/.test(hostId)
            ? parts.filter((part) => part.endsWith('.css'))
            : parts.filter((part) => !/\/(?:data|rolldown-runtime)-[^/]*$/.test(part)),
      },
      // The entry with all that it imports at once. Left to itself the bundler puts whatever a later part
      // shares with it into chunks of their own, each fetched, and each compressed, alone.
      ...(isHosted && {
        rolldownOptions: {
          // No getter of ours does anything else.
          treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
          output: {
            // Shorter than usual, since the name of each file stands in the first load.
            entryFileNames: 'assets/[name]-[hash:7].js',
            chunkFileNames: 'assets/[name]-[hash:7].js',
            assetFileNames: 'assets/[name]-[hash:6][extname]',
            codeSplitting: {
              groups: [
                { name: 'data', test: DATA, priority: 3 },
                { name: 'timeline', test: TIMELINE, priority: 3 },
                { name: 'editor-common', test: COMMON, priority: 2 },
                { name: 'sentence-words', test: SENTENCE_WORDS, priority: 2 },
                { name: 'zips', test: ZIPS, priority: 2 },
                { name: 'hashes', test: HASHES, priority: 2 },
                { name: 'first', test: /\/src\/main\.tsx$/, priority: 1 },
                { name: 'shared', test: SHARED },
                // What most later parts share, in one chunk: each name of another stands in the first load.
                { name: 'statements', test: STATEMENTS },
                { name: 'docked-panel', test: /\/src\/ui\/docked-panel\.tsx$/, priority: 1 },
                { name: 'filters', test: FILTERS },
                { name: 'tables', test: TABLES },
                { name: 'meeting-state', test: MEETINGS },
                { name: 'editor', test: EDITOR },
              ],
            },
          },
        },
      }),
    },
    test: {
      environment: 'node',
      globalSetup: 'test/fixtures/write-home.ts',
      restoreMocks: true,
      // Far more than an idle computer takes: on a busy one everything takes ten times as long.
      testTimeout: 240_000,
      hookTimeout: 240_000,
      // Read by what draws in the page's colours; all other styles are left out.
      css: { include: /tokens\.css/ },
      // Left to itself it keeps a core free, which is half of a computer of two.
      maxWorkers: '100%',
      // Files of a worker share the modules that they import: to read React, jsdom and the page's words anew
      // for each took half of the time.
      pool: 'threads',
      isolate: false,
      sequence: { sequencer: ByEnvironment },
      projects: [
        {
          extends: true,
          ...PLAIN_JSX,
          test: {
            name: 'source',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: [...BUILT, ...ALONE],
            setupFiles: 'test/all-words.ts',
          },
        },
        {
          extends: true,
          ...PLAIN_JSX,
          test: {
            name: 'source-alone',
            include: ALONE,
            isolate: true,
            setupFiles: 'test/all-words.ts',
          },
        },
        // Tests of dist/, run after the build.
        { extends: true, test: { name: 'built', include: BUILT } },
      ],
    },
  };
});
