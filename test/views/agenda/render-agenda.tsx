/** The view of the agenda over a session. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { writeUrl } from '../../../src/store/url-codec';
import { AgendaView } from '../../../src/views/agenda/agenda-view';
import { dataset, position, record } from '../../model/sample';

/**
 * Witnesses: three States in need, one of them served. Extradition: two, one firmly. Laundering: one
 * need, and all the experience. Firearms: nobody but a region.
 */
const RECORDS = [
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'PER', 'witnesses', 'raised', {
    basis: 'implied',
    reportedBy: 'CAN',
    modalities: ['training'],
  }),
  record('n3', 'BRB', 'witnesses', 'raised', { modalities: ['funding'] }),
  record('n4', 'ARG', 'witnesses', 'raised', { modalities: ['funding'] }),
  record('n5', 'OAS', 'witnesses', 'raised'),
  record('n6', 'ARG', 'extradition', 'acknowledged'),
  record('n7', 'JAM', 'extradition', 'raised'),
  record('n8', 'BRB', 'laundering', 'raised'),
  record('n9', '013', 'firearms', 'raised'),
  record('o1', 'UNODC', 'witnesses', 'available', { modalities: ['training'] }),
  record('o2', 'CAN', 'witnesses', 'planned'),
  record('c1', 'JAM', 'laundering', 'in-place'),
  record('c2', 'CAN', 'laundering', 'in-place'),
];

export const MEETING: Dataset = dataset(RECORDS, {
  proposals: [{ id: 'inventory', label: 'An inventory of needs', topics: ['witnesses'] }],
  positions: [
    position('p1', 'inventory', 'CAN', 'proposes'),
    position('p2', 'inventory', 'ARG', 'opposes'),
  ],
});

export async function renderAgenda(search = '', data: Dataset = MEETING) {
  const session = createSession(createModel(data), () => Promise.reject(new Error('unused')));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <AgendaView />
    </SessionProvider>,
  );
  // Draws that are left after the first slice come a moment later.
  await waitFor(() => {
    const table = screen.queryByRole('table', { name: 'Ranking' });
    const isDone = table ? table.getAttribute('aria-busy') === 'false' : screen.getByRole('alert');
    expect(isDone).toBeTruthy();
  });
  const method = screen.getByText(/^How this order is found/).closest('details');
  if (method) method.open = true;
  const state = () => session.store.getState().state;
  return {
    session,
    user: userEvent.setup(),
    state,
    url: () => writeUrl(session.codec, state()),
  };
}

export const view = () => screen.getByRole('region', { name: 'Agenda' });
export const ranking = () => screen.getByRole('table', { name: 'Ranking' });
/** The row of a topic in the ranking. */
export const row = (topic: string) =>
  within(ranking())
    .getByRole('rowheader', { name: new RegExp(`^${topic}`) })
    .closest('tr') as HTMLElement;
/** Topics in the order of the ranking. */
export const ranked = () =>
  within(ranking())
    .getAllByRole('rowheader')
    .map(({ firstChild }) => firstChild?.textContent);
/** Beside it the paper says the same again. */
const list = () => within(screen.getByRole('region', { name: 'Proposed agenda' }));
/** Headings of the items: "1. Extradition". */
export const items = () =>
  list()
    .queryAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);
/** The item of a topic, without its place. */
export const item = (topic: string) =>
  list()
    .getByRole('heading', { level: 4, name: new RegExp(`^\\d+\\. ${topic}$`) })
    .closest('li') as HTMLElement;
/** What is said above the list and in it. */
export const said = (words: string | RegExp) => list().getByText(words);
export const field = (name: string) => screen.getByRole('textbox', { name });
