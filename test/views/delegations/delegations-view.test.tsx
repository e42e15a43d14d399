// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { DelegationsView } from '../../../src/views/delegations/delegations-view';
import { HAND_WRITTEN } from '../../model/sample';

afterEach(cleanup);

async function renderDelegations(search = '') {
  const session = createSession(createModel(HAND_WRITTEN), () =>
    Promise.reject(new Error('unused')),
  );
  await session.open(`?view=delegations${search}`);
  render(
    <SessionProvider session={session}>
      <DelegationsView />
    </SessionProvider>,
  );
  return { user: userEvent.setup(), state: () => session.store.getState().state };
}

const sheet = (name: string) =>
  within(screen.getByRole('article', { name: `What was recorded for ${name}` }));
const section = (name: string, heading: string) =>
  within(sheet(name).getByRole('heading', { name: heading }).parentElement as HTMLElement);

test('a sheet for each participant, in neutral order', async () => {
  await renderDelegations();
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(
    ['Barbados', 'Jamaica', 'Canada', 'Argentina', 'Peru', 'Organization of American States'].map(
      (name) => `What was recorded for ${name}`,
    ),
  );
});

test('an entry says topic, status, inference, form, note, place and id', async () => {
  await renderDelegations('&actor=ARG');
  const [implied, explicit] = section('Argentina', 'Needs: 2').getAllByRole('listitem');
  expect(implied?.textContent).toContain('Protection of witnesses Raised');
  expect(implied?.textContent).toContain('Implied: a reader must infer it');
  expect(implied?.textContent).toContain('Note: Inferred.');
  expect(implied?.textContent).toContain('Paragraph 1 of first');
  expect(explicit?.textContent).toContain('r1');
  expect(explicit?.textContent).toContain('Form of cooperation: Training');
  expect(explicit?.textContent).toContain('perhaps answered');
  expect(explicit?.textContent).not.toContain('Implied');
});

/** The available ones are told as passages and statements too. */
const OFFERS = 'Offers: 2 (available: 1 passage in 1 statement)';

test('an entry says of an offer to whom it is open', async () => {
  await renderDelegations('&actor=OAS');
  const [open, past] = section('Organization of American States', OFFERS).getAllByRole('listitem');
  expect(open?.textContent).toContain('Open to: Argentina only');
  expect(past?.textContent).not.toContain('Open to');
});

test('who reports it is named where that is another', async () => {
  await renderDelegations('&actor=OAS');
  expect(
    section('Organization of American States', OFFERS).queryByText('Reported by Peru'),
  ).not.toBeNull();
});

test('records of others that name it are under their actor and kind', async () => {
  await renderDelegations('&actor=ARG');
  const named = section('Argentina', 'Records of others that name this delegation: 1');
  expect(named.getByRole('listitem').textContent).toContain(
    'Organization of American States: Protection of witnesses Offer: Available',
  );
});

test('each entry leads to its evidence', async () => {
  const { user, state } = await renderDelegations('&actor=PER');
  await user.click(sheet('Peru').getByRole('link', { name: /Un proyecto de ley/ }));
  expect(state()).toMatchObject({ view: 'delegations', record: 'r9' });
});

test('a position leads to the view of positions', async () => {
  const { user, state } = await renderDelegations('&actor=ARG');
  await user.click(sheet('Argentina').getByRole('link', { name: /Quote of p4/ }));
  expect(state()).toMatchObject({ view: 'positions', position: 'p4' });
});

test('one with nothing recorded says which kind of nothing, and has room', async () => {
  await renderDelegations('&actor=JAM');
  expect(sheet('Jamaica').queryByText('Could take part; no remarks recorded.')).not.toBeNull();
  expect(sheet('Jamaica').queryByText('Not a participant.')).not.toBeNull();
  expect(sheet('Jamaica').queryByText('Nothing is recorded for this delegation.')).not.toBeNull();
  expect(sheet('Jamaica').queryByText('Needs that are missing here:')).not.toBeNull();
  expect(sheet('Jamaica').queryByText('Signature')).not.toBeNull();
});

test('the heading counts States and organizations apart', async () => {
  await renderDelegations('&actor=PER~JAM~OAS');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 States and 1 organization');
});

test('the filters on kind, status, topic and words do not narrow a sheet, which is said', async () => {
  await renderDelegations('&actor=PER&kind=need&status=raised&topic=firearms');
  expect(section('Peru', 'Capacities: 2').getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('status').textContent).toContain('Kind, Status, and Topic');
});

test('what the filter on the basis leaves out is counted', async () => {
  await renderDelegations('&actor=PER&basis=explicit');
  expect(section('Peru', 'Capacities: 1').getAllByRole('listitem')).toHaveLength(1);
  expect(
    sheet('Peru').queryByText('1 record is left out by the filter on the basis.'),
  ).not.toBeNull();
  expect(screen.getByRole('status').textContent).toBe(
    'These filters change nothing on the sheets: Kind.',
  );
});

test('words link to the record among the same sheets, and to the position where all are told', async () => {
  const { user, state } = await renderDelegations('&actor=PER&basis=explicit');
  const links = sheet('Peru').getAllByRole<HTMLAnchorElement>('link');
  const queries = links.map(({ href }) => Object.fromEntries(new URL(href).searchParams));
  const { records, positions } = HAND_WRITTEN;
  for (const query of queries) {
    const isOfPosition = 'position' in query;
    const ids = (isOfPosition ? positions : records).map(({ id }) => id);
    expect(ids).toContain(isOfPosition ? query.position : query.record);
    expect(query).toMatchObject(
      isOfPosition
        ? { view: 'positions', basis: 'explicit' }
        : { view: 'delegations', actor: 'PER', basis: 'explicit' },
    );
  }
  await user.click(links[0] as HTMLAnchorElement);
  expect(state().record).toBe(queries[0]?.record);
  expect(state().actor).toEqual(['PER']);
});

test('the choice of one is the filter on actors, and leads back to all', async () => {
  const { user, state } = await renderDelegations('&subregion=029');
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Delegation' });
  const shown = () => choice.selectedOptions[0]?.textContent;
  expect(shown()).toBe('2 sheets as filtered');
  await user.selectOptions(choice, 'Peru');
  expect(state()).toMatchObject({ actor: ['PER'], subregion: [] });
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(shown()).toBe('Peru');
  await user.selectOptions(choice, 'All delegations');
  expect(state().actor).toEqual([]);
  expect(screen.getAllByRole('article')).toHaveLength(6);
});

test('the address on a sheet is that of this sheet, with what narrows it', async () => {
  await renderDelegations('&kind=need&meeting=second&record=r3&actor=BRB~CAN');
  const address = sheet('Canada').getByText(/view=delegations/).textContent ?? '';
  const asked = new URL(address).searchParams;
  expect(Object.fromEntries(asked)).toEqual({
    view: 'delegations',
    actor: 'CAN',
    meeting: 'second',
  });
});

test('regions alone have no sheet', async () => {
  await renderDelegations('&actor=013');
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.queryByText(/regions have no sheet/)).not.toBeNull();
});
