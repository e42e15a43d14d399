import type { Plugin } from 'vite';
import type { Dataset } from '../dataset/schema';
import { messages } from './messages.ts';
import { filesWithin, type PageKind, readDataset, runModule } from './site-files.ts';

/** Replaces styles by nothing: the HTML needs none, and Vite's module runner cannot read them. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/** The module of `loadRenderer`, loaded once for each build process. */
let renderer: Promise<typeof import('./render')> | undefined;

/** Loads the module that renders the page as HTML. */
export function loadRenderer() {
  renderer ??= runModule<typeof import('./render')>('./src/site/render.tsx', {
    mode: 'production',
    plugins: [messages(), filesWithin('hosted'), withoutStyles],
  });
  return renderer;
}

/**
 * The notice above the page where scripts are off. It is not in the catalogues, which are scripts. It gives the day of
 * the data from which the page was built, since a host may have newer data beside it.
 */
const withoutScript = (date: string) =>
  `Scripts are off. You can read the matrix of ${dayInWords(date)} here, but you cannot filter it or open its cells. The files at the foot of the page hold the records with their quotes.`;

const dayInWords = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Inserts the HTML of the default view into the page, with the hash of its dataset. */
export function withPage(
  html: string,
  { hash, date }: Pick<Dataset, 'hash' | 'date'>,
  view: string,
): string {
  // The replacement is a function, since words of the dataset may contain "$&".
  return html.replace(
    '<div id="root"></div>',
    () =>
      `<noscript><p>${withoutScript(date)}</p></noscript>
    <div id="root" data-prerendered="${hash}">${view}</div>`,
  );
}

/**
 * Writes the default view and the styles into the built page, so that the matrix shows before any script on a slow
 * connection. The page states the hash of its dataset, so that the program hydrates the HTML only where it would render
 * the same. A template gets the styles alone.
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
            // No later part may fetch this file, since its styles are in the page.
            for (const chunk of Object.values(bundle))
              if (chunk.type === 'chunk') chunk.viteMetadata?.importedCss.delete(file);
            return `<style>${asset.source}</style>`;
          },
        );
        if (kind === 'template') return withStyles;
        const { render } = await loadRenderer();
        return withPage(withStyles, dataset, render(dataset));
      },
    },
  };
}
