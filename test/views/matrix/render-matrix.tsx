import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { SIGNS_PANEL, VIEW_PANEL } from '../../../src/views/matrix/matrix-controls';
import { MatrixView } from '../../../src/views/matrix/matrix-view';
import { HAND_WRITTEN } from '../../model/sample';

/** The matrix of the sample at a query string, beside a button that takes the focus elsewhere. */
export async function renderMatrix(search = '', dataset: Dataset = HAND_WRITTEN) {
  const session = createSession(createModel(dataset), () => Promise.reject(new Error('no text')));
  await session.open(search);
  await Promise.all([VIEW_PANEL.load(), SIGNS_PANEL.load()]);
  render(
    <SessionProvider session={session}>
      <MatrixView />
      <button type="button">Elsewhere</button>
    </SessionProvider>,
  );
  const state = () => session.store.getState().state;
  return { session, state, user: userEvent.setup() };
}

/** Opens the panel of the button "View"; jsdom needs the stand-in for popovers. */
export const openView = (user: { click: (element: Element) => Promise<void> }) =>
  user.click(screen.getByRole('button', { name: 'View' }));

export const grid = () => screen.getByRole('grid', { name: 'Cooperation matrix' });

/** A grid's cell; the library knows cells of plain tables only, a browser makes them grid cells. */
export const cell = (name: string) => within(grid()).getByRole('cell', { name });

const texts = (role: 'rowheader' | 'columnheader') =>
  within(grid())
    .getAllByRole(role)
    .map(({ textContent }) => textContent ?? '');

/** Row heads from top to bottom without their groups and totals. */
export const rows = () =>
  [...grid().querySelectorAll('tbody th[scope="row"] > a')].map(({ textContent }) => textContent);

/** Heads of the columns from left to right, without groups and totals. */
export const columns = () =>
  [...grid().querySelectorAll('thead th.m-slanted')].map(({ textContent }) => textContent);

export const heads = () => texts('columnheader');

/** Names of the groups of rows, each where it begins. */
export const groups = () =>
  [...grid().querySelectorAll('tbody .m-group')].map(({ textContent }) => textContent);

/** The accessible name of a cell, or its text. */
export const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ??
  element?.querySelector('.visually-hidden')?.textContent ??
  element?.querySelector(':scope > :is(a, span)')?.textContent ??
  element?.textContent;

export const focused = () => nameOf(document.activeElement);
