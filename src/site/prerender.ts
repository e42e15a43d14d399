import type { Plugin } from 'vite';
import type { Dataset } from '../dataset/schema';
import { messages } from './messages.ts';
import { filesWithin, type PageKind, readDataset, runModule } from './site-files.ts';

/** The HTML needs no styles, and Vite's runner cannot read them. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

let writer: Promise<typeof import('./render')> | undefined;

/** What writes the page as HTML, read once a build. */
export function pageWriter() {
  writer ??= runModule<typeof import('./render')>('./src/site/render.tsx', {
    mode: 'production',
    plugins: [messages(), filesWithin('hosted'), withoutStyles],
  });
  return writer;
}

/** What stands above the page where no script runs: its words are not in the script. */
const WITHOUT_SCRIPT =
  'Scripts are off. You can read the matrix here, but you cannot filter it or open its cells. The files at the foot of the page hold the records with their quotes.';

/** The page with its view in it and the hash of the dataset that this shows. */
export function withPage(html: string, hash: string, view: string): string {
  // A function as replacement: text of the dataset may hold "$&".
  return html.replace(
    '<div id="root"></div>',
    () =>
      `<noscript><p>${WITHOUT_SCRIPT}</p></noscript>
    <div id="root" data-prerendered="${hash}">${view}</div>`,
  );
}

/**
 * Writes the default view and its styles into the built page: on a slow line the matrix is there
 * before any script. The page says which dataset it shows, so that the script takes it over only
 * where it would draw the same. A template gets its styles alone.
 */
export function prerender(kind: PageKind): Plugin {
  let dataset: Dataset;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      dataset = readDataset(config);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const withStyles = html.replace(
          /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
          (link, file: string) => {
            const asset = bundle[file];
            if (asset?.type !== 'asset') return link;
            delete bundle[file];
            // Nor does a later part ask for the file: its styles are in the page.
            for (const chunk of Object.values(bundle))
              if (chunk.type === 'chunk') chunk.viteMetadata?.importedCss.delete(file);
            return `<style>${asset.source}</style>`;
          },
        );
        if (kind === 'template') return withStyles;
        const { render } = await pageWriter();
        return withPage(withStyles, dataset.hash, render(dataset));
      },
    },
  };
}
