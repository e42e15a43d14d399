import type { Plugin, Rolldown } from 'vite';
import { dataAddress } from '../dataset/data-address.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { EMBEDS, VIEWS } from '../store/view-state.ts';
import { FIRST } from './first-chunk.ts';
import { readDataset, runModule } from './site-files.ts';

/**
 * Runs in the head of the page, before anything is shown, and stands there as text: it uses nothing
 * from outside itself. Chooses the language (a link's own choice, else the first of the reader's that
 * the page speaks, else the first of the page's), and fetches its words and all that the view is made
 * of that the link names beside the script. A link that carries a state, and a page in another language
 * than the prerendered one, must not show that one first.
 * @param views name of the view by what a link says for it ("view=charts", "embed=map")
 * @param files by language ("es") its first words; by view ("charts") its script and styles with all
 * that these import, and by both ("es/charts") its words; none while developing
 */
export function beginPage(
  spoken: readonly string[],
  views: Readonly<Record<string, string>>,
  files: Readonly<Record<string, readonly string[]>>,
): void {
  const { documentElement: root } = document;
  const asked = new URLSearchParams(location.search);
  const wished = [
    asked.get('lang') ?? '',
    ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()),
  ];
  root.lang = wished.find((tag) => spoken.includes(tag)) ?? (spoken[0] as string);
  if (location.search.length > 1 || root.lang !== spoken[0]) root.dataset.linked = '';
  // The page's own script does not come: all others that fail are somebody else's.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.type === 'module') root.dataset.failed = '';
    },
    true,
  );
  const view = views[`embed=${asked.get('embed')}`] ?? views[`view=${asked.get('view')}`];
  const wanted = view ? [view, `${root.lang}/${view}`, `${root.lang}/shared`] : [];
  for (const href of [root.lang, ...wanted].flatMap((name) => files[name] ?? []))
    document.head.append(
      Object.assign(document.createElement('link'), {
        ...(href.endsWith('.css')
          ? { rel: 'preload', as: 'style', crossOrigin: '' }
          : { rel: 'modulepreload' }),
        href,
      }),
    );
}

/** The chunk of each module that a pattern finds, by what it captures of their id. */
function chunksOf(bundle: Rolldown.OutputBundle, module: RegExp): [string, string][] {
  return Object.values(bundle).flatMap((file) => {
    const id = file.type === 'chunk' ? file.facadeModuleId : undefined;
    const [, name] = module.exec(id ?? '') ?? [];
    return name ? [[name, file.fileName] as [string, string]] : [];
  });
}

/** A chunk with all that it imports and its styles, less the first load, which is there anyway. */
function withImports(bundle: Rolldown.OutputBundle, file: string, found = new Set<string>()) {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || chunk.isEntry || chunk.name === FIRST) return found;
  if (found.has(file)) return found;
  found.add(file);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const imported of chunk.imports) withImports(bundle, imported, found);
  return found;
}

/** Views by what a link says for them ("view=charts", "embed=map"), as the URL's codec reads it. */
async function linkedViews(): Promise<Record<string, string>> {
  const path = './src/store/url-codec.ts';
  const codec = await runModule<typeof import('../store/url-codec')>(path);
  const queries = [
    ...VIEWS.map((view) => `view=${view}`),
    ...[...EMBEDS, ...codec.OLD_EMBEDS].map((embed) => `embed=${embed}`),
  ];
  return Object.fromEntries(queries.map((query) => [query, codec.viewNamedIn(query)?.view ?? '']));
}

/** Asks for the dataset beside the script, which could ask for it only once it has come itself. */
const preloaded = (hash: string) =>
  `<link rel="preload" as="fetch" crossorigin href="./${dataAddress('data/dataset.json', hash)}" />`;

/**
 * Puts that script into the page.
 * @param isOneFile the page has its data in itself
 */
export function head(isOneFile: boolean): Plugin {
  let data = '';
  return {
    name: 'head',
    configResolved(config) {
      if (config.command === 'build' && !isOneFile) data = preloaded(readDataset(config).hash);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const views = await linkedViews();
        const chunks = [
          ...chunksOf(
            bundle,
            new RegExp(`^\\0virtual:messages/(\\w+(?:/(?:shared|${VIEWS.join('|')}))?)$`),
          ),
          ...chunksOf(bundle, /\/views\/(\w+)\/\1-view\.tsx$/),
        ];
        const files = Object.fromEntries(
          chunks.map(([name, file]) => [
            name,
            [...withImports(bundle, file)].map((each) => `./${each}`),
          ]),
        );
        const given = [LANGUAGES, views, files].map((value) => JSON.stringify(value));
        return html.replace(
          '<!--begin-->',
          () => `<script>(${beginPage})(${given.join()})</script>${data}`,
        );
      },
    },
  };
}
