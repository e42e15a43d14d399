/** Renders the agenda view of a small dataset, and finds its parts. */
import { screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import type { Dataset } from '../../../src/dataset/schema';
import { writeUrl } from '../../../src/store/url-codec';
import { AgendaView } from '../../../src/views/agenda/agenda-view';
import { dataset, position, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

/**
 * Witnesses: three States in need, one of them served. Extradition: two, one firmly. Laundering: one
 * need, and all the experience. Firearms: only a region raises it.
 */
const RECORDS = [
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'PER', 'witnesses', 'raised', {
    modalities: ['training'],
    basis: 'implied',
    reportedBy: 'CAN',
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

/** Each record in a sentence of its own. */
export const MEETING: Dataset = dataset(
  RECORDS.map((each, at) => ({
    ...each,
    evidence: { ...each.evidence, start: (at + 1) * 100, end: at * 100 + 150 },
  })),
  {
    proposals: [{ id: 'inventory', label: 'An inventory of needs', topics: ['witnesses'] }],
    positions: [
      position('p1', 'inventory', 'CAN', 'proposes'),
      position('p2', 'inventory', 'ARG', 'opposes'),
    ],
  },
);

export async function renderAgenda(search = '', data: Dataset = MEETING) {
  const page = await renderInSession(<AgendaView />, search, data);
  await openRanking(page.user);
  return { ...page, url: () => writeUrl(page.session.codec, page.state()) };
}

export const view = () => screen.getByRole('region', { name: 'Agenda' });
export const ranking = () => screen.getByRole('table', { name: 'Ranking' });
/** The row of a topic in the ranking. */
export const row = (topic: string) =>
  within(ranking())
    .getByRole('rowheader', { name: new RegExp(`^${topic}`) })
    .closest('tr') as HTMLElement;
/** Text of a topic in a column of the ranking. */
export const cell = (topic: string, column: string) =>
  row(topic).querySelector(`[data-column=${column}]`)?.textContent;
/** Topics in the order of the ranking. */
export const ranked = () =>
  within(ranking())
    .getAllByRole('rowheader')
    .map(({ firstChild }) => firstChild?.textContent);
const fold = () => screen.queryByText(/^\d+ topics? ranked/, { selector: 'summary' });
/** Unfolds the ranking if there is one and it is folded. */
export async function openRanking(user: ReturnType<typeof userEvent.setup>) {
  const summary = fold();
  if (summary?.closest('details')?.open === false) await user.click(summary);
}
/** Opens the criteria and their order; the test must replace popovers, which jsdom lacks. */
export const openOrder = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: /^Order: / }));
const list = () => screen.getByRole('table', { name: 'Proposed agenda' });
/** Numbers and topics of the items: "1. Extradition". */
export const items = () =>
  [...list().querySelectorAll('[data-item]')].map(
    (row) => `${row.children[0]?.textContent}. ${row.querySelector('th a')?.textContent}`,
  );
/** Headings of the tiers and topics of the items, in order. */
export const parts = () =>
  within(list())
    .getAllByRole('rowheader')
    .map((head) => head.querySelector('a')?.textContent ?? head.textContent);
/** The row of a topic on the agenda. */
export const item = (topic: string) =>
  within(list())
    .getByRole('rowheader', { name: new RegExp(`^${topic} ?\\d`) })
    .closest('tr') as HTMLElement;
/** Text of an item in a column. */
export const told = (topic: string, column: 'why' | 'speakers' | 'topic') =>
  item(topic).querySelector(`.agenda-${column}`)?.textContent;
export const field = (name: string) => screen.getByRole('textbox', { name });
