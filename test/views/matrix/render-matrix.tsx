import { screen, within } from '@testing-library/react';
import type { Dataset } from '../../../src/dataset/schema';
import { answerInTime } from '../../../src/views/matrix/load-in-time';
import { VIEW_PANEL } from '../../../src/views/matrix/matrix-controls';
import { matrixInTime } from '../../../src/views/matrix/matrix-in-time';
import { loadAround, MatrixView } from '../../../src/views/matrix/matrix-view';
import { renderInSession } from '../../render-in-session';

/** Renders the matrix of the sample at a query string, with a button that tests use to move the focus out of the grid. */
export async function renderMatrix(search?: string, dataset?: Dataset) {
  await Promise.all([VIEW_PANEL.load(), loadAround()]);
  answerInTime(matrixInTime);
  return renderInSession(
    <>
      <MatrixView />
      <button type="button">Elsewhere</button>
    </>,
    search,
    dataset,
  );
}

/** Opens the panel of the button "View"; jsdom needs a substitute for popovers. */
export const openView = (user: { click: (element: Element) => Promise<void> }) =>
  user.click(screen.getByRole('button', { name: 'View' }));

export const grid = () => screen.getByRole('grid', { name: 'Cooperation matrix' });

/** Finds a cell by name; the library gives it the role of a table cell, a browser the role of a grid cell. */
export const cell = (name: string | RegExp) => within(grid()).getByRole('cell', { name });

/** Returns the names of rows from top to bottom, without groups and totals. */
export const rows = () =>
  [...grid().querySelectorAll('tbody tr:not(.m-totals) .m-name')].map(
    ({ textContent }) => textContent,
  );

/** Returns the column heads from left to right, without groups and bars. */
export const columns = () =>
  [...grid().querySelectorAll('thead .m-slanted')].map(({ textContent }) => textContent);

/** Return the names of the column groups, and of the row groups. */
export const bands = () =>
  [...grid().querySelectorAll('thead .m-band')].map(({ textContent }) => textContent);
export const rowBands = () =>
  [...grid().querySelectorAll('tbody .m-rowband')].map(({ textContent }) => textContent);

/** Returns the accessible name of a cell, or its text. */
export const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? element?.textContent;

export const focused = () => nameOf(document.activeElement);
