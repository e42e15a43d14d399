import { minifySync, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { WORDS_GO_HERE, wordsInHead } from '../dataset/one-page.ts';
import { dataAddress } from '../dataset/own-host.ts';
import type { Dataset } from '../dataset/schema';
import { LANGUAGES } from '../i18n/languages.ts';
import { EMBEDS, VIEWS } from '../store/view-state.ts';
import { showTheme } from '../ui/stored-choice.ts';
import { writeOpenings } from './openings.ts';
import { type PageKind, readDataset, runModule } from './site-files.ts';

/**
 * Runs in the head of the page before anything is shown. The build writes it there as text, so it must use nothing from
 * outside itself, which also makes it long. (It has seven arguments because an object would make this text, a part of the
 * first load, longer.)
 * - It chooses the language: that of the link, else the first of the reader's languages that the page has, else English.
 * - It preloads the first words, the dataset, and the view that the link names.
 * - It hides the prerendered page (`data-linked`) where the link has a state, another language or a draft. For a link to
 *   a view alone it shows the opening of this view, until the program renders over it.
 * - It shows the words of a failure where the program does not load, and handles the button "Try again".
 * @param words file of each language's first words, with its hash after "#"; empty in development
 * @param views file of each view outside the first load, by its query ("view=charts", "embed=map"), empty in development
 * @param openings file of the opening of some views, by query, with its hash; empty in a page that is one file
 * @param dataset first characters of the dataset's hash, as `seen` in a link has them
 * @param data address of the dataset; '' where the page contains it, and in development
 * @param parts file that leads to the files of all later parts (`part-files.ts`); '' where `views` is empty
 */
export function beginPage(
  spoken: readonly string[],
  words: Readonly<Record<string, string>>,
  views: Readonly<Record<string, string>>,
  openings: Readonly<Record<string, string>>,
  dataset: string,
  data: string,
  parts: string,
): void {
  const { documentElement: root } = document;
  const asked = new URLSearchParams(location.search);
  const wished = [
    asked.get('lang') ?? '',
    ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()),
  ];
  root.lang = wished.find((tag) => spoken.includes(tag)) ?? (spoken[0] as string);
  // These keys do not change what is shown.
  if (asked.get('lang') === spoken[0]) asked.delete('lang');
  if (asked.get('seen')?.startsWith(dataset)) asked.delete('seen');
  const query = `${asked}`;
  const isEnglish = root.lang === spoken[0];
  const isDraft = location.hash.startsWith('#draft=');
  if (isDraft) root.dataset.linked = 'draft';
  else if (query || !isEnglish) root.dataset.linked = '';
  // Only a failure of the page's own script counts: errors may also come from browser extensions.
  const fail = () => {
    if (!('begun' in root.dataset)) root.dataset.failed = '';
  };
  addEventListener(
    'error',
    ({ target }) => {
      if (target === window || (target as HTMLScriptElement).type === 'module') fail();
    },
    true,
  );
  setTimeout(fail, 15_000);
  // "Try again" fetches all files of the page from the host, past every cache, and reloads.
  addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-again]');
    if (!button) return;
    button.disabled = true;
    // The files that were requested, and those that are still loading.
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel*=load]'))
      names.push(link.href);
    const files = names.map((name) =>
      fetch(name, { cache: 'reload' })
        .then((file) => file.blob())
        .catch(() => {}),
    );
    await Promise.race([Promise.all(files), new Promise((late) => setTimeout(late, 5_000))]);
    location.reload();
  });
  const add = (link: Partial<HTMLLinkElement>) =>
    document.head.append(Object.assign(document.createElement('link'), link));
  const preload = (file: string | undefined) => {
    const [href, integrity = ''] = file?.split('#') ?? [];
    if (href) add({ rel: 'modulepreload', integrity, href });
  };
  const preloadView = () => {
    for (const key of ['view', 'embed']) preload(views[`${key}=${asked.get(key)}`]);
    if (query) preload(parts);
  };
  preload(words[root.lang]);
  if (data && !isDraft) add({ rel: 'preload', as: 'fetch', crossOrigin: '', href: data });
  const opening = isEnglish && !isDraft && openings[query];
  if (!opening) {
    preloadView();
    return;
  }
  const open = async () => {
    // The hash rejects any other content, such as a host's own page for a missing file.
    const [, integrity = ''] = opening.split('#');
    const text = await (await fetch(opening, { integrity })).text();
    if (document.readyState === 'loading')
      await new Promise((read) => document.addEventListener('readystatechange', read));
    // The program has rendered already.
    if (!('linked' in root.dataset)) return;
    (document.getElementById('root') as HTMLElement).innerHTML = text;
    delete root.dataset.linked;
  };
  // The view is preloaded only after the opening is painted.
  open()
    .catch(() => {})
    .then(() => requestAnimationFrame(() => setTimeout(preloadView)));
}

/** Files of the modules whose ids match a pattern, by the name that it captures. */
function filesOf(bundle: Rolldown.OutputBundle, module: RegExp): Record<string, string> {
  const found = Object.values(bundle).flatMap((file) => {
    const id = file.type === 'chunk' ? file.facadeModuleId : undefined;
    const [, name] = module.exec(id ?? '') ?? [];
    return name ? [[name, `./${file.fileName}`]] : [];
  });
  return Object.fromEntries(found);
}

/** Views by the query of a link ("view=charts", "embed=map"), as the URL's codec reads it. */
async function linkedViews(): Promise<Record<string, string>> {
  const path = './src/store/url-codec.ts';
  const codec = await runModule<typeof import('../store/url-codec')>(path);
  const queries = [
    ...VIEWS.map((view) => `view=${view}`),
    ...[...EMBEDS, ...codec.OLD_EMBEDS].map((embed) => `embed=${embed}`),
  ];
  return Object.fromEntries(queries.map((query) => [query, codec.viewNamedIn(query)?.view ?? '']));
}

/** Minified text of a function for the head, which is part of the first load. */
const minifiedText = (call: (...given: never[]) => void) =>
  minifySync('head.js', `call=${call}`).code.replace(/^call=(.*);\s*$/s, '($1)');

/**
 * Runs in the head of the page too, as text. It hides the page until the font is read, for at most a second: the font is
 * in the page, but some browsers lay out the first words without it, and then again with it. A browser that takes no
 * fonts from pages answers at once.
 */
function showWithFont(): void {
  const { documentElement: root, fonts } = document;
  const show = () => {
    delete root.dataset.waits;
  };
  root.dataset.waits = '';
  const weights = ['400', '600'].map((weight) => fonts.load(`${weight} 1em "Source Sans 3"`));
  Promise.all(weights).then(show, show);
  setTimeout(show, 1_000);
}

/** Applies the stored theme. It must come after the styles that it changes; without storage the system's theme stays. */
const THEME = `try{localStorage.matrixTheme&&${minifiedText(showTheme)}(localStorage.matrixTheme)}catch{}`;

/** Writes the dataset's title and these scripts into the head; a template gets its title when it is filled. */
export function head(kind: PageKind): Plugin {
  let words = '';
  let data = '';
  let dataset: Dataset;
  let resolved: ResolvedConfig;
  return {
    name: 'head',
    configResolved(config) {
      resolved = config;
      dataset = readDataset(config);
      words = kind === 'hosted' ? wordsInHead(dataset) : WORDS_GO_HERE;
      if (config.command === 'build' && kind === 'hosted')
        data = dataAddress('data/dataset.json', dataset.hash);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const catalogues = filesOf(bundle, /^\0virtual:messages\/(\w+)$/);
        const files = filesOf(bundle, /\/(\w+)\/\1-view\.tsx$/);
        const views = Object.fromEntries(
          Object.entries(await linkedViews()).map(([query, view]) => [query, files[view]]),
        );
        const { 'part-files': parts = '' } = filesOf(bundle, /\/src\/(part-files)\.ts$/);
        const openings: Record<string, string> = {};
        if (data) {
          // Vite calls this hook while it generates the bundle, so that it can emit files.
          const build = this as unknown as Rolldown.PluginContext;
          for (const [query, source] of Object.entries(
            await writeOpenings(bundle, views, resolved),
          )) {
            const name = `${query.replace('=', '-')}.html`;
            openings[query] =
              `./${build.getFileName(build.emitFile({ type: 'asset', name, source }))}`;
          }
        }
        const hash = kind === 'template' ? '' : dataset.hash.slice(0, 8);
        const given = [LANGUAGES, catalogues, views, openings, hash, data, parts].map((value) =>
          JSON.stringify(value),
        );
        return html
          .replace(
            '<!--begin-->',
            () => `${words}<script>${minifiedText(beginPage)}(${given.join()})</script>`,
          )
          .replace(
            '</head>',
            () => `<script>${THEME};${minifiedText(showWithFont)}()</script></head>`,
          );
      },
    },
  };
}
