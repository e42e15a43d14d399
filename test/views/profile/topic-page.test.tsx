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

test('the title says for how many there is an open offer, the line beneath whose', async () => {
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

test('an offer that nobody asks for is called so', async () => {
  await renderProfile('&of=topic:firearms', dataset([record('o', 'CAN', 'firearms', 'available')]));
  expect(title()).toBe('Firearms: help is offered, no request is recorded');
});

test('who asks comes first, each with words, answer and reason', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  expect(rows()).toEqual([
    'Peruasks for helpWords of n1. para. 1open offertraining: Canada',
    'Barbadosmentions as importantWords of n2. para. 1other formnames funding; offered: training',
  ]);
  await user.click(screen.getByRole('link', { name: 'Barbados' }));
  expect(state().of).toEqual(['BRB']);
});

test('who could help is at the side, each number leading to its sentences; experience alone stands apart', async () => {
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

test('offers and plans stand there with their terms and in their words', async () => {
  await renderProfile('&of=topic:witnesses', MARKET);
  expect(section('Offers and plans in their words').getByRole('listitem').textContent).toBe(
    'Canada: training. Open to all.Words of o1. para. 1',
  );
});

test('says to a reader of another language in which the quotes are', async () => {
  const meetings = MARKET.meetings.map((meeting) => ({ ...meeting, language: 'pt' }));
  await renderProfile('&of=topic:firearms', { ...MARKET, meetings });
  expect(screen.getByText('Minutes and quotes are in Portuguese.')).toBeTruthy();
});

test('has its instrument and its place on the agenda, which leads there', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  expect(screen.getByText('UNTOC')).toBeTruthy();
  await user.click(await screen.findByRole('link', { name: /^Place \d of \d on the agenda$/ }));
  expect(state().view).toBe('agenda');
});

test('what was proposed leads to its position', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  await user.click(section('What was proposed').getByRole('link', { name: 'A plan' }));
  expect(state()).toMatchObject({ view: 'positions', position: 'p1' });
});

test('the way to all topics leads to the matrix with topics as its rows', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses&rows=countries', MARKET);
  await user.click(screen.getByRole('link', { name: 'All topics' }));
  expect(state()).toMatchObject({ view: 'matrix', rows: 'topics' });
});
