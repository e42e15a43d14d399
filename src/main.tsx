/**
 * Start: fetch the dataset, open the session at the address, and take over the prerendered page
 * where it shows the same thing, or draw anew where the link says otherwise.
 */
import { type ReactNode, StrictMode, startTransition, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App, EMBEDDED } from './app';
import { fetchOwn, LoadError, loadDataset, loadLabels, loadMinutes } from './dataset/load';
import type { Dataset } from './dataset/schema';
import { type Language, regionName, speak } from './i18n';
import { createModel, inLanguage } from './model/model';
import { connectHistory } from './store/history';
import { createSession } from './store/store';
import { viewNamedIn } from './store/url-codec';
import { VIEW_PARTS } from './views';
import { LoadFailure } from './views/failure/load-failure';

const DATASET = 'data/dataset.json';

const container = document.getElementById('root') as HTMLElement;
let root: Root | undefined;
/** The file that the page waits for. */
let wanted = DATASET;

/** Chosen in the head of the page, before anything is shown. */
const language = document.documentElement.lang as Language;

/** The dataset with its names and labels in the reader's language. */
async function inReadersLanguage(dataset: Dataset): Promise<Dataset> {
  if (language === dataset.language) return dataset;
  const link = dataset.labels.find((each) => each.language === language);
  if (!link) return inLanguage(dataset, null, regionName);
  wanted = `data/${link.file}`;
  const labels = await loadLabels(wanted, { fetch: fetchOwn, checked: link.hash });
  return inLanguage(dataset, labels, regionName);
}

/** Fetches what the link's view is made of beside the dataset; should it fail, the view itself tells. */
function fetchView() {
  const named = viewNamedIn(window.location.search);
  if (named) VIEW_PARTS[named.view].load().catch(() => {});
  if (named?.isPart) EMBEDDED.load().catch(() => {});
}

async function start() {
  try {
    await speak(language);
    fetchView();
    wanted = DATASET;
    const dataset = await loadDataset(wanted, {
      fetch: fetchOwn,
      checked: container.dataset.prerendered,
    });
    const session = createSession(
      createModel(await inReadersLanguage(dataset), language),
      (meeting) => {
        const found = dataset.meetings.find(({ id }) => id === meeting);
        return loadMinutes(`data/${found?.text ?? ''}`, { fetch: fetchOwn });
      },
    );
    await session.open(window.location.search);
    connectHistory(session);
    const page = (
      <StrictMode>
        <Shown>
          <App session={session} />
        </Shown>
      </StrictMode>
    );
    const { state, rejected } = session.store.getState();
    const shown = session.store.getInitialState().state;
    const asPrerendered =
      container.dataset.prerendered === dataset.hash &&
      language === 'en' &&
      rejected.length === 0 &&
      JSON.stringify(state) === JSON.stringify(shown);
    // In slices: a reader who scrolls or types meanwhile is answered between them.
    startTransition(() => {
      if (asPrerendered && !root) root = hydrateRoot(container, page);
      else {
        root ??= createRoot(container);
        root.render(page);
      }
    });
    // Without it the page has the name that it came with.
    void import('./page-head').then(({ keepPageHead }) => keepPageHead(session)).catch(() => {});
  } catch (error) {
    if (!(error instanceof LoadError)) {
      // A part of the page did not come, perhaps its words: what stands in the page's HTML says so.
      document.documentElement.dataset.failed = '';
      throw error;
    }
    root ??= createRoot(container);
    root.render(
      <Shown>
        <LoadFailure error={error} file={wanted} retry={start} />
      </Shown>,
    );
  }
}

/** From here on what stands in the page is what the link asks for. */
function Shown({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset.linked;
  }, []);
  return children;
}

void start();

// A page that is one file has all it needs; while developing the newest is wanted.
if (import.meta.env.MODE === 'production')
  window.addEventListener('load', () => {
    // What is kept for later must not hold up what is wanted now.
    setTimeout(() => {
      import('./offline').then(({ keepOffline }) => keepOffline()).catch(() => {});
    }, 1500);
  });
