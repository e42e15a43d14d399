/**
 * Start: fetch the dataset, open the session at the address, and take over the prerendered page
 * where it shows the same thing, or draw anew where the link says otherwise.
 */
import { StrictMode, startTransition, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App, EMBEDDED } from './app';
import type { Notice } from './corner-notice';
import { fetchOwn, LoadError, loadDataset, loadMinutes, ownLabels } from './dataset/load';
import { inTime } from './dataset/own-host';
import type { Dataset } from './dataset/schema';
import { LANGUAGE_NAMES, type Language, loadWords, regionName, speak, t } from './i18n';
import { createModel, inLanguage } from './model/model';
import { datasetWords } from './parts/dataset-words';
import { connectHistory } from './store/history';
import { createSession } from './store/store';
import { viewNamedIn } from './store/url-codec';
import { isNarrow } from './ui/use-is-narrow';
import { FINDINGS, LEAD, TITLE, VIEW_PARTS } from './views';
import { CHIPS, SHOWN } from './views/filters/filter-chips';

const DATASET = 'data/dataset.json';

const html = document.documentElement;
// What the head of the page waits for has come.
html.dataset.begun = '';
delete html.dataset.failed;

const container = document.getElementById('root') as HTMLElement;
let root: Root | undefined;
/** Chosen in the head of the page, before anything is shown. */
let language = html.lang as Language;

/** The page in English, where what it needs in another language does not come, or is damaged. */
async function turnToEnglish(error: unknown) {
  if (language === 'en') throw error;
  const lacking = LANGUAGE_NAMES[language];
  language = 'en';
  html.lang = language;
  await speak(language);
  tell('words', lacking);
}

/** Says in a corner what the reader should know of what she sees. */
function tell(what: Notice, fills: string) {
  inTime(import('./corner-notice'))
    .then((notice) => notice.tell(what, fills))
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
 * Fetches what the link's view is made of beside the dataset, and what heads the matrix where the prerendered
 * page is not taken over; should it fail, the view itself tells.
 */
async function fetchView() {
  const named = viewNamedIn(location.search);
  const isMatrix = !named || named.view === 'matrix';
  const parts = [
    ...(named ? [VIEW_PARTS[named.view], ...(named.isPart ? [EMBEDDED] : [])] : []),
    ...(location.search ? [CHIPS, SHOWN] : []),
    ...(isMatrix && (location.search || isNarrow() || language !== 'en')
      ? [TITLE, LEAD, FINDINGS, VIEW_PARTS.matrix]
      : []),
  ];
  await Promise.all(parts.map((part) => part.load())).catch(() => {});
}

/** Milliseconds for which the page around a view waits for it, so that both are drawn at once. */
const TOGETHER = 500;

/** Lets go of the history that the session before wrote. */
let leave: (() => void) | undefined;

async function start() {
  try {
    await speak(language).catch(turnToEnglish);
    const fetched = fetchView();
    const built = container.dataset.prerendered;
    const dataset = await loadDataset(DATASET, { fetch: fetchOwn, checked: built });
    const session = createSession(
      createModel(await inReadersLanguage(dataset), language, (name) =>
        t('actors.region.one', { name }),
      ),
      (meeting) => {
        const { text = '' } = dataset.meetings.find(({ id }) => id === meeting) ?? {};
        return loadMinutes(`data/${text}`, { fetch: fetchOwn, of: { dataset, meeting } });
      },
      dataset,
    );
    await session.open(location.search);
    leave?.();
    leave = connectHistory(session);
    const { view, meeting } = session.store.getState().state;
    const [first] = meeting.length > 0 ? meeting : dataset.meetings.map(({ id }) => id);
    const text = view === 'minutes' && first && session.minutes(first);
    const ready = Promise.allSettled([fetched, text]);
    // Nothing less is drawn over the opening of a view than the view.
    await ('linked' in html.dataset
      ? Promise.race([ready, new Promise((late) => setTimeout(late, TOGETHER))])
      : ready);
    const page = (
      <StrictMode>
        <Shown />
        <App key={dataset.hash} session={session} />
      </StrictMode>
    );
    const { state, rejected } = session.store.getState();
    const shown = session.store.getInitialState().state;
    const asPrerendered =
      built === dataset.hash &&
      language === 'en' &&
      // Prerendered with the names that it has itself.
      dataset.language === language &&
      rejected.length === 0 &&
      // On a phone the matrix stands the other way round: all of its cells would be taken over to be drawn anew.
      !isNarrow() &&
      JSON.stringify(state) === JSON.stringify(shown);
    // In slices: a reader who scrolls or types meanwhile is answered between them.
    startTransition(() => {
      if (asPrerendered && !root) root = hydrateRoot(container, page);
      else {
        root ??= createRoot(container);
        root.render(page);
      }
    });
    if (built && built !== dataset.hash) tell('data', datasetWords(dataset));
    await standing;
    void import('./views/help/help-panel')
      .then((part) => part.startShortcuts(session))
      .catch(() => {});
    // Without it the page has the name that it came with.
    void import('./page-head').then(({ keepPageHead }) => keepPageHead(session)).catch(() => {});
  } catch (error) {
    await showFailure(error).catch((cause) => {
      // A part of the page did not come, perhaps its words: what stands in the page's HTML says so.
      html.dataset.failed = '';
      throw cause;
    });
  }
}

async function showFailure(error: unknown) {
  if (!(error instanceof LoadError)) throw error;
  const [{ LoadFailure }] = await Promise.all([
    inTime(import('./views/failure/load-failure')),
    loadWords(['failure']),
  ]);
  root ??= createRoot(container);
  root.render(
    <>
      <Shown />
      <LoadFailure error={error} file={DATASET} retry={start} />
    </>,
  );
}

addEventListener('words-missing', () => tell('words', LANGUAGE_NAMES[language]));

let stand: () => void;
/** Resolves a moment after the page stands: what comes later must not be fetched beside what is painted. */
const standing = new Promise<void>((resolve) => {
  stand = resolve;
});

/**
 * From here on what stands in the page is what the link asks for. Before all that measures itself:
 * what is hidden until now has no width.
 */
function Shown() {
  useLayoutEffect(() => {
    delete html.dataset.linked;
    setTimeout(stand, 100);
  }, []);
  return null;
}

// Other files are to be shown than before (`own-files.ts`).
addEventListener('opened', start);
if (location.hash.startsWith('#draft=')) {
  // What the page came with is of no draft.
  root = createRoot(container);
  speak(language)
    .catch(turnToEnglish)
    .then(() => import('./page-head'))
    .then(({ openDraft }) => openDraft())
    .catch(start);
} else void start();

// A page that is one file has all it needs; while developing the newest is wanted.
if (import.meta.env.MODE === 'production')
  addEventListener('load', () => {
    // What is kept for later must not hold up what is wanted now.
    setTimeout(() => {
      import('./offline').then(({ keepOffline }) => keepOffline()).catch(() => {});
    }, 1500);
  });
