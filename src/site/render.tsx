/** Renders views as HTML, for readers on a slow connection and without scripts. */
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../app';
import type { Dataset, Minutes } from '../dataset/schema';
import { speak, t } from '../i18n';
import { createModel } from '../model/model';
import * as time from '../store/meeting-state';
import { createSession } from '../store/store';
import { VIEWS } from '../store/view-state';
import { FINDINGS, LEAD, MEETINGS, TITLE, VIEW_PARTS } from '../views';

// Everything is loaded with this module, since the runner that loads it cannot import later.
await speak('en');
await Promise.all(
  [TITLE, LEAD, FINDINGS, MEETINGS, ...VIEWS.map((view) => VIEW_PARTS[view])].map((part) =>
    part.load(),
  ),
);

function sessionOver(dataset: Dataset, minutes: () => Promise<Minutes>) {
  const model = createModel(dataset, 'en', (name) => t('actors.region.one', { name }));
  const isOne = dataset.meetings.length < 2;
  return createSession(model, minutes, dataset, isOne ? undefined : time);
}

/** Renders the default view, which the program hydrates. */
export function render(dataset: Dataset): string {
  const session = sessionOver(dataset, () => Promise.reject(new Error('prerender')));
  return renderToString(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
}

/**
 * Renders the view of a link with a state, over which the program renders again.
 * @param minutes minutes of the latest meeting
 */
export async function renderAt(
  query: string,
  dataset: Dataset,
  minutes: Minutes | undefined,
): Promise<string> {
  const session = sessionOver(dataset, async () => minutes as Minutes);
  await session.open(query);
  await session.minutes(dataset.meetings.at(-1)?.id ?? '');
  const { store } = session;
  // The server renderer of React reads `getInitialState`.
  const opened = { ...session, store: { ...store, getInitialState: store.getState } };
  // Code for shared links reads `window.location`; the build does not know the address, and the HTML does not need it.
  const around = globalThis as { window?: unknown };
  const isBare = !('window' in around);
  if (isBare) around.window = { location: { protocol: '', origin: '', pathname: '' } };
  // With a stopped clock, work in slices ends in the first slice, also on a busy computer.
  const { now } = performance;
  performance.now = () => 0;
  try {
    return renderToStaticMarkup(<App session={opened} />);
  } finally {
    performance.now = now;
    if (isBare) delete around.window;
  }
}
