/** Renders the profile view over a session, with a `print` that does nothing. */
import { screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { Dataset, Minutes } from '../../../src/dataset/schema';
import { ProfileView } from '../../../src/views/profile/profile-view';
import { HAND_WRITTEN } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

/** @param minutes text of the one meeting; if absent, the text never loads */
export async function renderProfile(search = '', data: Dataset = HAND_WRITTEN, minutes?: Minutes) {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const page = await renderInSession(
    <main>
      <ProfileView />
    </main>,
    `?view=profile${search}`,
    data,
    minutes && (async () => minutes),
  );
  return { ...page, print };
}

/** The section of the page with this heading. */
export const section = (name: string | RegExp) =>
  within(screen.getByRole('heading', { name }).parentElement as HTMLElement);

export const title = () => screen.getByRole('heading', { level: 1 }).textContent;

/** The lead: the line below the title. */
export const lead = () => document.querySelector('.view-head-lead')?.textContent?.trim();

/** Texts of the rows of the page's only table, without the header row. */
export const rows = () =>
  screen
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('cell').length > 0)
    .map(({ textContent }) => textContent ?? '');
