/** The view of matches over a session. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { MatchesView } from '../../../src/views/matches/matches-view';
import { dataset, record } from '../../model/sample';

/**
 * Peru and the OAS need witness protection, and two others offer it: the UNODC to all, Canada to
 * Jamaica. Barbados needs it too and names no form. Nobody but itself helps Argentina with
 * extradition now; UNODC did. Firearms: nobody at all. Laundering: nobody needs what the UNODC offers.
 */
const RECORDS = [
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'PER', 'witnesses', 'raised', { modalities: ['training'], basis: 'implied' }),
  record('n3', 'BRB', 'witnesses', 'raised'),
  record('n4', 'OAS', 'witnesses', 'acknowledged', { modalities: ['funding'] }),
  record('n5', 'ARG', 'extradition', 'raised'),
  record('n6', 'JAM', 'firearms', 'raised'),
  record('o1', 'UNODC', 'witnesses', 'available', { modalities: ['training', 'tools'] }),
  record('o2', 'UNODC', 'witnesses', 'available', { modalities: ['training', 'tools'] }),
  record('o3', 'CAN', 'witnesses', 'available', { counterparts: ['JAM'] }),
  record('o4', 'CAN', 'witnesses', 'planned', { counterparts: ['005'], openTo: 'members' }),
  record('o5', 'ARG', 'extradition', 'available', { counterparts: ['BRB'] }),
  record('o6', 'UNODC', 'extradition', 'delivered', { counterparts: ['JAM'] }),
  record('o7', 'UNODC', 'laundering', 'available'),
  record('c1', 'JAM', 'extradition', 'in-place'),
  record('c2', 'JAM', 'extradition', 'in-place'),
];

/** Each in a passage of its own. */
export const MARKET: Dataset = dataset(
  RECORDS.map((each, at) => ({
    ...each,
    evidence: { ...each.evidence, start: at * 100, end: at * 100 + each.evidence.exact.length },
  })),
);

/** @param search where it names no list, the needs are shown */
export async function renderMatches(search = '', data: Dataset = MARKET) {
  const asked = new URLSearchParams(search);
  if (!asked.has('list')) asked.set('list', 'needs');
  const session = createSession(createModel(data), () => Promise.reject(new Error('unused')));
  await session.open(`?${asked}`);
  render(
    <SessionProvider session={session}>
      <MatchesView />
    </SessionProvider>,
  );
  return {
    session,
    user: userEvent.setup(),
    state: () => session.store.getState().state,
    pointed: () => session.pointed.getState(),
  };
}

export const view = () => screen.getByRole('region', { name: 'Matches' });
export const lists = () => within(screen.getByRole('navigation', { name: 'Lists of matches' }));
export const title = () => screen.getByRole('heading', { level: 2 }).textContent;
export const headings = (level: number) =>
  screen.queryAllByRole('heading', { level }).map(({ textContent }) => textContent);
/** The entry under a heading: what is asked, and its answers. */
export function entry(name: string, level: number): HTMLElement {
  const heading = screen.getByRole('heading', { level, name });
  return heading.closest('.match-entry') as HTMLElement;
}
/** A button by its name, whatever it is of. */
export const button = (name: RegExp | string, within_: HTMLElement = view()) =>
  within(within_).getByRole('button', {
    name: (own) => (typeof name === 'string' ? `${own}: `.startsWith(`${name}: `) : name.test(own)),
  });
/** What each match of a list says, without its quotes. */
export const reasons = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent);
