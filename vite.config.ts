import { readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { first, later } from './src/i18n/en/index.ts';

/** Serves `virtual:messages/<language>/<part>`: compiled once, so that the page carries no ICU parser. */
function messages(): Plugin {
  const catalogues: Record<string, Record<string, string>> = {
    'en/first': first,
    'en/later': later,
  };
  const prefix = 'virtual:messages/';
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      const catalogue = id.startsWith(`\0${prefix}`) && catalogues[id.slice(prefix.length + 1)];
      if (!catalogue) return undefined;
      const compiled = Object.entries(catalogue).map(([key, message]) => [
        key,
        compileMessage(message),
      ]);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))})`;
    },
  };
}

/** The HTML needs no styles, and Vite's runner cannot read them. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/**
 * Writes the default view and its styles into the built page: on a slow line the matrix is there
 * before any script. The page says which dataset it shows, so that the script takes it over only
 * where it would draw the same.
 */
function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const dataset = JSON.parse(readFileSync('public/data/dataset.json', 'utf8'));
        const { module } = await runnerImport<typeof import('./src/prerender')>(
          './src/prerender.tsx',
          {
            configFile: false,
            logLevel: 'error',
            mode: 'production',
            plugins: [messages(), withoutStyles],
          },
        );
        const withStyles = html.replace(
          /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
          (link, file: string) => {
            const asset = bundle[file];
            if (asset?.type !== 'asset') return link;
            delete bundle[file];
            return `<style>${asset.source}</style>`;
          },
        );
        // Functions as replacements: text of the dataset may hold "$&".
        return withStyles.replace(
          '<div id="root"></div>',
          () => `<div id="root" data-prerendered="${dataset.hash}">${module.render(dataset)}</div>`,
        );
      },
    },
  };
}

const BUILT = 'test/size.test.ts';

export default defineConfig({
  base: './',
  plugins: [react(), messages(), prerender()],
  build: { target: 'es2022', manifest: true },
  test: {
    environment: 'node',
    restoreMocks: true,
    testTimeout: 20_000,
    // Left to itself it keeps a core free, which is half of a computer of two.
    maxWorkers: '100%',
    // Each file in a realm of its own, as in 'threads', yet jsdom is read once a worker and not once
    // a file: that was a third of all. What Node's structuredClone gives is of another realm.
    pool: 'vmThreads',
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BUILT],
          setupFiles: 'test/all-words.ts',
        },
      },
      // Tests of dist/, run after the build.
      { extends: true, test: { name: 'built', include: [BUILT] } },
    ],
  },
});
