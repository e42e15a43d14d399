/** Renders the positions view and its panel over a session, arranged as in the app. */
import { screen, within } from '@testing-library/react';
import type { Dataset } from '../../../src/dataset/schema';
import { PositionPanel } from '../../../src/views/positions/position-panel';
import { PositionsView } from '../../../src/views/positions/positions-view';
import { renderInSession } from '../../render-in-session';

export const renderPositions = (data: Dataset, search = '') =>
  renderInSession(
    <div>
      <main>
        <PositionsView />
      </main>
      <PositionPanel />
    </div>,
    search,
    data,
  );

export const view = () => within(screen.getByRole('main'));
export const table = () => view().getByRole('table', { name: /several/ });
export const list = () => view().getByRole('table', { name: /one country or organization took/ });
export const title = () => view().getByRole('heading', { level: 1 }).textContent;
export const mark = (name: string | RegExp) => view().getByRole('link', { name });
export const panel = () => screen.getByRole('complementary', { name: 'Position' });
export const inPanel = () => within(panel());
/** Texts of the cells of a row, without empty cells. */
export const cells = (row: HTMLElement) =>
  [...row.children].map(({ textContent }) => textContent).filter(Boolean);
