/** Views as HTML, for readers on a slow line and for those without scripts. */
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../app';
import type { Dataset, Minutes } from '../dataset/schema';
import { speak, t } from '../i18n';
import { createModel } from '../model/model';
import { createSession } from '../store/store';
import { VIEWS } from '../store/view-state';
import { FINDINGS, LEAD, TITLE, VIEW_PARTS } from '../views';

// While the module loads: what runs it cannot load others afterwards.
await speak('en');
await Promise.all(
  [TITLE, LEAD, FINDINGS, ...VIEWS.map((view) => VIEW_PARTS[view])].map((part) => part.load()),
);

function sessionOver(dataset: Dataset, minutes: () => Promise<Minutes>) {
  const model = createModel(dataset, 'en', (name) => t('actors.region.one', { name }));
  return createSession(model, minutes);
}

/** The page of a link without a state, which the script takes over as it stands. */
export function render(dataset: Dataset): string {
  const session = sessionOver(dataset, () => Promise.reject(new Error('prerender')));
  return renderToString(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
}

/**
 * The page of a link with a state, which the script draws anew.
 * @param minutes of the meeting that the link's view begins with
 */
export async function renderAt(
  query: string,
  dataset: Dataset,
  minutes: Minutes | undefined,
): Promise<string> {
  const session = sessionOver(dataset, async () => minutes as Minutes);
  await session.open(query);
  await session.minutes(dataset.meetings[0]?.id ?? '');
  const { store } = session;
  // React reads the initial state of a store where it writes HTML.
  const opened = { ...session, store: { ...store, getInitialState: store.getState } };
  // What is passed on has the address of the page, which is not known here and stands in no HTML.
  const around = globalThis as { window?: unknown };
  const isBare = !('window' in around);
  if (isBare) around.window = { location: { protocol: '', origin: '', pathname: '' } };
  // No time passes, so that what is computed in slices is whole however busy the computer is.
  const { now } = performance;
  performance.now = () => 0;
  try {
    return renderToStaticMarkup(<App session={opened} />);
  } finally {
    performance.now = now;
    if (isBare) delete around.window;
  }
}
