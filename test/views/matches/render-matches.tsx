/** Renders the view of matches of a small dataset, and finds its rows. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { MatchesView } from '../../../src/views/matches/matches-view';
import { dataset, record } from '../../model/sample';

/**
 * Peru asks for training on witnesses, which the UNODC offers to all; Barbados mentions it and names no form; the
 * OAS needs funding. Argentina mentions extradition, where Canada plans help. Firearms: no offer. Laundering: the
 * UNODC offers what no State raises.
 */
const RECORDS = [
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'BRB', 'witnesses', 'raised', { basis: 'implied', reportedBy: 'UNODC' }),
  record('n3', 'OAS', 'witnesses', 'acknowledged', { modalities: ['funding'] }),
  record('n4', 'ARG', 'extradition', 'raised'),
  record('n5', 'JAM', 'firearms', 'raised'),
  record('o1', 'UNODC', 'witnesses', 'available', { modalities: ['training'] }),
  record('o2', 'CAN', 'extradition', 'planned'),
  record('o3', 'UNODC', 'laundering', 'available', { basis: 'implied' }),
  record('o4', 'CAN', 'firearms', 'delivered', { counterparts: ['BRB'] }),
];

/** A dataset in which each record has its own sentence. */
export const MARKET: Dataset = dataset(
  RECORDS.map((each, at) => ({
    ...each,
    evidence: {
      ...each.evidence,
      start: at * 100,
      end: at * 100 + each.evidence.exact.length,
      paragraph: at + 1,
    },
  })),
);

export async function renderMatches(search = '', data: Dataset = MARKET) {
  const session = createSession(createModel(data), () => Promise.reject(new Error('unused')));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <MatchesView />
    </SessionProvider>,
  );
  return { session, user: userEvent.setup(), state: () => session.store.getState().state };
}

export const view = () => screen.getByRole('region', { name: 'Matches' });
export const title = () => screen.getByRole('heading', { level: 1 }).textContent;
export const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);
/** For each section its heading, then the joined cells of each row. */
export const rows = () =>
  within(view())
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...row.children]
        .map(({ textContent }) => textContent)
        .filter(Boolean)
        .join(' | '),
    );
