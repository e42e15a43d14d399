/** Renders the positions view and its panel over a session, arranged as in the app. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { PositionPanel } from '../../../src/views/positions/position-panel';
import { PositionsView } from '../../../src/views/positions/positions-view';

export async function renderPositions(data: Dataset, search = '') {
  const session = createSession(createModel(data), () => Promise.reject(new Error('unused')));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <div>
        <main>
          <PositionsView />
        </main>
        <PositionPanel />
      </div>
    </SessionProvider>,
  );
  return { session, user: userEvent.setup(), state: () => session.store.getState().state };
}

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
