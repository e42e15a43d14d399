/**
 * Start: fetch the dataset, open the session at the address, and take over the prerendered page
 * where it shows the same thing, or draw anew where the link says otherwise.
 */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App } from './app';
import { LoadError, loadDataset, loadMinutes } from './dataset/load';
import { createModel } from './model/model';
import { connectHistory } from './store/history';
import { createSession } from './store/store';
import { LoadFailure } from './views/failure/load-failure';

const DATASET = 'data/dataset.json';

const container = document.getElementById('root') as HTMLElement;
let root: Root | undefined;

async function start() {
  try {
    const dataset = await loadDataset(new URL(DATASET, document.baseURI).href, {
      checked: container.dataset.prerendered,
    });
    const session = createSession(createModel(dataset), (meeting) => {
      const found = dataset.meetings.find(({ id }) => id === meeting);
      return loadMinutes(new URL(`data/${found?.text ?? ''}`, document.baseURI).href);
    });
    await session.open(window.location.search);
    connectHistory(session);
    const page = (
      <StrictMode>
        <App session={session} />
      </StrictMode>
    );
    const { state, rejected } = session.store.getState();
    const shown = session.store.getInitialState().state;
    const asPrerendered =
      container.dataset.prerendered === dataset.hash &&
      rejected.length === 0 &&
      JSON.stringify(state) === JSON.stringify(shown);
    if (asPrerendered && !root) root = hydrateRoot(container, page);
    else {
      root ??= createRoot(container);
      root.render(page);
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    root ??= createRoot(container);
    root.render(<LoadFailure error={error} file={DATASET} retry={start} />);
  }
  delete document.documentElement.dataset.linked;
}

void start();
