// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { dataset, position, record } from '../../model/sample';
import { lead, renderProfile, rows, section, title } from './render-profile';

afterEach(cleanup);

const TRAINING = { modalities: ['training'] };

const MARKET = dataset(
  [
    record('n1', 'PER', 'witnesses', 'requested', TRAINING),
    record('n2', 'BRB', 'witnesses', 'raised', { modalities: ['funding'] }),
    record('n3', 'PER', 'firearms', 'requested'),
    record('n4', 'PER', 'extradition', 'raised'),
    record('p1', 'OAS', 'extradition', 'planned'),
    record('o1', 'CAN', 'witnesses', 'available', TRAINING),
    record('o2', 'OAS', 'witnesses', 'delivered'),
    record('c1', 'ARG', 'witnesses', 'in-place'),
    record('c2', 'JAM', 'witnesses', 'in-place', { basis: 'implied' }),
  ],
  {
    proposals: [{ id: 'plan', label: 'A plan', topics: ['witnesses'] }],
    positions: [position('p1', 'plan', 'CAN', 'proposes')],
  },
);

test('the title counts those with an open offer, and the lead names who offers', async () => {
  await renderProfile('&of=topic:witnesses', MARKET);
  expect(title()).toBe('Witnesses: an open offer for 1 of the 2 States that raise it');
  expect(lead()).toBe('Canada offers help.');
  expect(screen.getByText('2 States raise it.')).toBeTruthy();
});

test.each([
  ['firearms', 'Firearms: help is asked for; no offer is recorded'],
  [
    'extradition',
    'Extradition: mentioned as important, and Organization of American States plans to help',
  ],
  ['laundering', 'Laundering: nothing is recorded'],
])('on %s the title says what there is', async (topic, words) => {
  await renderProfile(`&of=topic:${topic}`, MARKET);
  expect(title()).toBe(words);
  // What the title says stands there once.
  expect(lead()).toBe('');
});

test('the title says when help is offered and no request is recorded', async () => {
  await renderProfile('&of=topic:firearms', dataset([record('o', 'CAN', 'firearms', 'available')]));
  expect(title()).toBe('Firearms: help is offered, no request is recorded');
});

test('actors that ask stand first, each with quotes, answer and reason', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  expect(rows()).toEqual([
    'Peruasks for helpWords of n1. para. 1open offertraining: Canada',
    'Barbadosmentions as importantWords of n2. para. 1other formnames funding; offered: training',
  ]);
  await user.click(screen.getByRole('link', { name: 'Barbados' }));
  expect(state().of).toEqual(['BRB']);
});

test('the side column lists who could help with links to the sentences; actors with only experience are separate', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  const names = (heading: string) =>
    section(heading)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(names('Who offers, plans or has helped')).toEqual([
    'Canadaoffers 1, Canada',
    'Organization of American Stateshelp given 1, Organization of American States',
  ]);
  expect(names('Who has experience alone')).toEqual([
    'Argentinaexperience 1, Argentina',
    'Jamaicaexperience 1, inferred by us, Jamaica',
  ]);
  await user.click(
    screen.getByRole('link', { name: 'help given 1, Organization of American States' }),
  );
  expect(state()).toMatchObject({ view: 'profile', record: 'o2' });
});

test('offers and plans are quoted with their terms', async () => {
  await renderProfile('&of=topic:witnesses', MARKET);
  expect(section('Offers and plans in their words').getByRole('listitem').textContent).toBe(
    'Canada: training. Open to all.Words of o1. para. 1',
  );
});

test('the page names the language of the quotes to a reader of another language', async () => {
  const meetings = MARKET.meetings.map((meeting) => ({ ...meeting, language: 'pt' }));
  await renderProfile('&of=topic:firearms', { ...MARKET, meetings });
  expect(screen.getByText('Minutes and quotes are in Portuguese.')).toBeTruthy();
});

test('the page shows the instrument of the topic, and its rank links to the agenda', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  expect(screen.getByText('UNTOC')).toBeTruthy();
  await user.click(await screen.findByRole('link', { name: /^Place \d of \d on the agenda$/ }));
  expect(state().view).toBe('agenda');
});

test('each proposal links to its position', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  await user.click(section('What was proposed').getByRole('link', { name: 'A plan' }));
  expect(state()).toMatchObject({ view: 'positions', position: 'p1' });
});

test('the link to all topics opens the matrix with topics as rows', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses&rows=countries', MARKET);
  await user.click(screen.getByRole('link', { name: 'All topics' }));
  expect(state()).toMatchObject({ view: 'matrix', rows: 'topics' });
});
