import { minifySync, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { WORDS_GO_HERE, wordsInHead } from '../dataset/one-page.ts';
import { dataAddress } from '../dataset/own-host.ts';
import type { Dataset } from '../dataset/schema';
import { LANGUAGES } from '../i18n/languages.ts';
import { EMBEDS, VIEWS } from '../store/view-state.ts';
import { showTheme } from '../ui/kept.ts';
import { writeOpenings } from './openings.ts';
import { type PageKind, readDataset, runModule } from './site-files.ts';

/**
 * Runs in the head of the page, before anything is shown, and stands there as text: it uses nothing
 * from outside itself. Chooses the language (a link's own choice, else the first of the reader's that
 * the page speaks, else the first of the page's), and fetches its words and the view that the link
 * names beside the script. A link that carries a state, and a page in another language than the
 * prerendered one, or one of a draft, must not show that one first; where the link asks for a view and nothing else, its
 * opening is put in the place of the prerendered page, until the script draws over it.
 * @param words file of each language's first words, with its hash behind "#"; none while developing
 * @param views file of each view that is no part of the first load, by what a link says for it
 * ("view=charts", "embed=map"); none while developing
 * @param openings file of the opening of some views, by the same, with its hash; none in a page that is one file
 * @param dataset first letters of the hash of the dataset, as a link says it
 * @param data address of the dataset, which the script would ask for only once it has come itself; none where the
 * page holds it, nor while developing. A draft has its own.
 */
export function beginPage(
  spoken: readonly string[],
  words: Readonly<Record<string, string>>,
  views: Readonly<Record<string, string>>,
  openings: Readonly<Record<string, string>>,
  dataset: string,
  data: string,
): void {
  const { documentElement: root } = document;
  const asked = new URLSearchParams(location.search);
  const wished = [
    asked.get('lang') ?? '',
    ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()),
  ];
  root.lang = wished.find((tag) => spoken.includes(tag)) ?? (spoken[0] as string);
  // What changes nothing of what is shown.
  if (asked.get('lang') === spoken[0]) asked.delete('lang');
  if (asked.get('seen')?.startsWith(dataset)) asked.delete('seen');
  const query = `${asked}`;
  const isEnglish = root.lang === spoken[0];
  const isDraft = location.hash.startsWith('#draft=');
  if (isDraft) root.dataset.linked = 'draft';
  else if (query || !isEnglish) root.dataset.linked = '';
  // The page's own script does not come, breaks off or is late: all others that fail are somebody else's.
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
  // "Try again": the host is asked for all that the page is made of, and no cache.
  addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-again]');
    if (!button) return;
    button.disabled = true;
    // What was asked for, and what is still on its way.
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
  };
  preload(words[root.lang]);
  if (data && !isDraft) add({ rel: 'preload', as: 'fetch', crossOrigin: '', href: data });
  const opening = isEnglish && !isDraft && openings[query];
  if (!opening) {
    preloadView();
    return;
  }
  const open = async () => {
    // Nothing but what was built, as the page that a host gives for a file that is missing.
    const [, integrity = ''] = opening.split('#');
    const text = await (await fetch(opening, { integrity })).text();
    if (document.readyState === 'loading')
      await new Promise((read) => document.addEventListener('readystatechange', read));
    // Not over what the script has drawn.
    if (!('linked' in root.dataset)) return;
    (document.getElementById('root') as HTMLElement).innerHTML = text;
    delete root.dataset.linked;
  };
  // What is read first comes first, and is painted.
  open()
    .catch(() => {})
    .then(() => requestAnimationFrame(() => setTimeout(preloadView)));
}

/** Files of the modules that a pattern finds, by what it captures of their id. */
function filesOf(bundle: Rolldown.OutputBundle, module: RegExp): Record<string, string> {
  const found = Object.values(bundle).flatMap((file) => {
    const id = file.type === 'chunk' ? file.facadeModuleId : undefined;
    const [, name] = module.exec(id ?? '') ?? [];
    return name ? [[name, `./${file.fileName}`]] : [];
  });
  return Object.fromEntries(found);
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

/** A function as text, as short as that of the program: it is part of the first load. */
const short = (call: (...given: never[]) => void) =>
  minifySync('head.js', `call=${call}`).code.replace(/^call=(.*);\s*$/s, '($1)');

/**
 * Runs in the head of the page, too. The font is in the page, and yet some browsers lay out the first words before they
 * have read it, and again with it: until then nothing is shown. Where a reader's browser takes no fonts from pages,
 * the answer is no font, and comes at once.
 */
export function showWithFont(): void {
  const { documentElement: root, fonts } = document;
  const show = () => {
    delete root.dataset.waits;
  };
  root.dataset.waits = '';
  const weights = ['400', '600'].map((weight) => fonts.load(`${weight} 1em "Source Sans 3"`));
  Promise.all(weights).then(show, show);
  setTimeout(show, 1_000);
}

/** Behind the styles, which it turns; in a browser that keeps nothing the system's theme stands. */
const THEME = `try{localStorage.matrixTheme&&${short(showTheme)}(localStorage.matrixTheme)}catch{}`;

/** Puts the dataset's words and that script into the page; a page that is one file is filled later. */
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
        const files = filesOf(bundle, /\/views\/(\w+)\/\1-view\.tsx$/);
        const views = Object.fromEntries(
          Object.entries(await linkedViews()).map(([query, view]) => [query, files[view]]),
        );
        const openings: Record<string, string> = {};
        if (data) {
          // Vite calls it while it writes the files of the build.
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
        const given = [LANGUAGES, catalogues, views, openings, hash, data].map((value) =>
          JSON.stringify(value),
        );
        return html
          .replace(
            '<!--begin-->',
            () => `${words}<script>${short(beginPage)}(${given.join()})</script>`,
          )
          .replace('</head>', () => `<script>${THEME};${short(showWithFont)}()</script></head>`);
      },
    },
  };
}
