import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Dataset, Minutes } from '../src/dataset/schema';
import { createModel } from '../src/model/model';
import * as time from '../src/store/meeting-state';
import { SessionProvider } from '../src/store/react';
import { createSession } from '../src/store/store';
import { HAND_WRITTEN } from './model/sample';

/**
 * Renders a part of the page over a session of its own, which a query string opens. Data with links between meetings show
 * what stood at a meeting.
 * @param load gives the text of a meeting; if absent, no text can be loaded
 */
export async function renderInSession(
  part: ReactNode,
  search = '',
  data: Dataset = HAND_WRITTEN,
  load: (meeting: string) => Promise<Minutes> = () => Promise.reject(new Error('no text here')),
) {
  const session = createSession(createModel(data), load, data, data.links && time);
  await session.open(search);
  // Before the page is drawn: it puts a clipboard of its own in place.
  const user = userEvent.setup();
  render(<SessionProvider session={session}>{part}</SessionProvider>);
  return { session, user, state: () => session.store.getState().state };
}
