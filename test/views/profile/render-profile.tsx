/** The view of profiles over a session, with paper that prints nothing. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { ProfileView } from '../../../src/views/profile/profile-view';
import { HAND_WRITTEN } from '../../model/sample';

export async function renderProfile(search = '', data: Dataset = HAND_WRITTEN) {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const session = createSession(createModel(data), () => Promise.reject(new Error('no text')));
  await session.open(`?view=profile${search}`);
  render(
    <SessionProvider session={session}>
      <ProfileView />
    </SessionProvider>,
  );
  return { user: userEvent.setup(), state: () => session.store.getState().state, print };
}

/** A part of the page by its heading. */
export const section = (name: string | RegExp) =>
  within(screen.getByRole('heading', { name }).parentElement as HTMLElement);
