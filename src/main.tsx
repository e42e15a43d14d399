/**
 * Starts the page: fetches the dataset, opens the session at the address, and hydrates the prerendered page if it
 * shows that state, else renders anew.
 */
import { StrictMode, startTransition, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App, EMBEDDED } from './app';
import type { Notice } from './corner-notice';
import { fetchOwn, LoadError, loadDataset, loadMinutes, ownLabels } from './dataset/load';
import { withTimeLimit } from './dataset/own-host';
import type { Dataset } from './dataset/schema';
import { LANGUAGE_NAMES, type Language, loadWords, regionName, speak, t } from './i18n';
import { createModel, inLanguage } from './model/model';
import { datasetWords } from './parts/dataset-words';
import { connectHistory } from './store/history';
import { createSession } from './store/store';
import { viewNamedIn } from './store/url-codec';
import { isNarrow } from './ui/use-is-narrow';
import { FINDINGS, LEAD, MEETINGS, TITLE, VIEW_PARTS } from './views';
import { CHIPS, FILTER_COUNT } from './views/filters/filter-chips';

const DATASET = 'data/dataset.json';

const html = document.documentElement;
// Tells the script in the head that this script has loaded.
html.dataset.begun = '';
delete html.dataset.failed;

const container = document.getElementById('root') as HTMLElement;
let root: Root | undefined;
/** The language that the script in the head has chosen. */
let language = html.lang as Language;

/** Switches to English if words or names in the reader's language fail to load. Rejects if the language is English. */
async function turnToEnglish(error: unknown) {
  if (language === 'en') throw error;
  const lacking = LANGUAGE_NAMES[language];
  language = 'en';
  html.lang = language;
  await speak(language);
  notify('words', lacking);
}

/** Shows a notice in a corner of the page. */
function notify(what: Notice, fills: string) {
  withTimeLimit(import('./corner-notice'))
    .then((notice) => notice.notify(what, fills))
    .catch(() => {});
}

/** The dataset with its names and labels in the reader's language. */
async function inReadersLanguage(dataset: Dataset): Promise<Dataset> {
  if (language === dataset.language) return dataset;
  try {
    return inLanguage(dataset, await ownLabels(dataset, language), regionName);
  } catch (error) {
    await turnToEnglish(error);
    return inReadersLanguage(dataset);
  }
}

/**
 * Loads the code of the view while the dataset is fetched, and the head of the matrix if the prerendered page is not
 * hydrated. Never rejects: after a failure the view itself shows the error.
 */
async function fetchView() {
  const named = viewNamedIn(location.search);
  const isMatrix = !named || named.view === 'matrix';
  const parts = [
    ...(named ? [VIEW_PARTS[named.view], ...(named.isPart ? [EMBEDDED] : [])] : []),
    ...(location.search ? [CHIPS, FILTER_COUNT] : []),
    ...(isMatrix && (location.search || isNarrow() || language !== 'en')
      ? [TITLE, LEAD, FINDINGS, VIEW_PARTS.matrix]
      : []),
  ];
  await Promise.all(parts.map((part) => part.load())).catch(() => {});
}

/** Milliseconds that the page waits for its view, so that both appear together. */
const VIEW_WAIT = 500;

/** Disconnects the previous session from the history. */
let disconnectHistory: (() => void) | undefined;

async function start() {
  try {
    await speak(language).catch(turnToEnglish);
    const fetched = fetchView();
    const built = container.dataset.prerendered;
    const dataset = await loadDataset(DATASET, { fetch: fetchOwn, checked: built });
    // Questions about time, and the choice of a meeting, are loaded where there are several meetings.
    const isOne = dataset.meetings.length < 2;
    const [several] = isOne
      ? []
      : await Promise.all([withTimeLimit(import('./several-meetings')), MEETINGS.load()]);
    const session = createSession(
      createModel(await inReadersLanguage(dataset), language, (name) =>
        t('actors.region.one', { name }),
      ),
      (meeting) => {
        const { text = '' } = dataset.meetings.find(({ id }) => id === meeting) ?? {};
        return loadMinutes(`data/${text}`, { fetch: fetchOwn, of: { dataset, meeting } });
      },
      dataset,
      several?.time,
    );
    await session.open(location.search);
    disconnectHistory?.();
    disconnectHistory = connectHistory(session);
    const { view, meeting, at } = session.store.getState().state;
    const read = meeting[0] ?? at ?? dataset.meetings.at(-1)?.id;
    const text = view === 'minutes' && read && session.minutes(read);
    const ready = Promise.allSettled([fetched, text]);
    // A page with a prerendered opening of the view keeps it until the view is ready.
    await ('linked' in html.dataset
      ? Promise.race([ready, new Promise((late) => setTimeout(late, VIEW_WAIT))])
      : ready);
    const page = (
      <StrictMode>
        <RevealPage />
        <App key={dataset.hash} session={session} />
      </StrictMode>
    );
    const { state, rejected } = session.store.getState();
    const shown = session.store.getInitialState().state;
    const asPrerendered =
      built === dataset.hash &&
      language === 'en' &&
      // The page is prerendered with the original names of the dataset.
      dataset.language === language &&
      rejected.length === 0 &&
      // On a phone the matrix is transposed, so hydrated cells would all be rendered again.
      !isNarrow() &&
      JSON.stringify(state) === JSON.stringify(shown);
    // A transition renders in slices, between which the page answers scrolling and typing.
    startTransition(() => {
      if (asPrerendered && !root) root = hydrateRoot(container, page);
      else {
        root ??= createRoot(container);
        root.render(page);
      }
    });
    if (built && built !== dataset.hash) notify('data', datasetWords(dataset));
    await rendered;
    void import('./part-files')
      .then(({ helpFile }) => helpFile())
      .then((part) => part.startShortcuts(session))
      .catch(() => {});
    // After a failure the page keeps its first title.
    void import('./page-head').then(({ keepPageHead }) => keepPageHead(session)).catch(() => {});
  } catch (error) {
    await showFailure(error).catch((cause) => {
      // The failure cannot be shown, perhaps for want of words: the HTML of the page has a message.
      html.dataset.failed = '';
      throw cause;
    });
  }
}

async function showFailure(error: unknown) {
  if (!(error instanceof LoadError)) throw error;
  const [{ LoadFailure }] = await Promise.all([
    withTimeLimit(import('./views/failure/load-failure')),
    loadWords(['failure']),
  ]);
  root ??= createRoot(container);
  root.render(
    <>
      <RevealPage />
      <LoadFailure error={error} file={DATASET} retry={start} />
    </>,
  );
}

addEventListener('words-missing', () => notify('words', LANGUAGE_NAMES[language]));

let resolveRendered: () => void;
/** Resolves a moment after the first render, so that later parts are not fetched during the first paint. */
const rendered = new Promise<void>((resolve) => {
  resolveRendered = resolve;
});

/**
 * Removes the mark by which the styles hide the page until it shows the state of the link. In a layout effect
 * before those that measure, since hidden elements have no width.
 */
function RevealPage() {
  useLayoutEffect(() => {
    delete html.dataset.linked;
    setTimeout(resolveRendered, 100);
  }, []);
  return null;
}

// The reader opened files of other data (`own-files.ts`).
addEventListener('opened', start);
if (location.hash.startsWith('#draft=')) {
  // The prerendered page shows no draft, so it is not hydrated.
  root = createRoot(container);
  speak(language)
    .catch(turnToEnglish)
    .then(() => import('./page-head'))
    .then(({ openDraft }) => openDraft())
    .catch(start);
} else void start();

// Only the hosted page works offline: the single file needs no other, and development wants the newest files.
if (import.meta.env.MODE === 'production')
  addEventListener('load', () => {
    // Later, so that the cache does not delay what the reader wants now.
    setTimeout(() => {
      import('./offline').then(({ keepOffline }) => keepOffline()).catch(() => {});
    }, 1500);
  });
