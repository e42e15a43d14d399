/** The view of profiles over a session, with paper that prints nothing. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Dataset, Minutes } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { ProfileView } from '../../../src/views/profile/profile-view';
import { HAND_WRITTEN } from '../../model/sample';

/** @param minutes of the one meeting; absent: they do not come */
export async function renderProfile(search = '', data: Dataset = HAND_WRITTEN, minutes?: Minutes) {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const session = createSession(createModel(data), async () => {
    if (!minutes) throw new Error('no text');
    return minutes;
  });
  await session.open(`?view=profile${search}`);
  render(
    <SessionProvider session={session}>
      <main>
        <ProfileView />
      </main>
    </SessionProvider>,
  );
  return { user: userEvent.setup(), state: () => session.store.getState().state, print };
}

/** A part of the page by its heading. */
export const section = (name: string | RegExp) =>
  within(screen.getByRole('heading', { name }).parentElement as HTMLElement);

export const title = () => screen.getByRole('heading', { level: 1 }).textContent;

/** The line under the title. */
export const lead = () => document.querySelector('.view-head-lead')?.textContent?.trim();

/** The texts of the rows of the one table, its heads left out. */
export const rows = () =>
  screen
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('cell').length > 0)
    .map(({ textContent }) => textContent ?? '');
