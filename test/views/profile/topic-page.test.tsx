// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { dataset, position, record } from '../../model/sample';
import { renderProfile, section } from './render-profile';

afterEach(cleanup);

const MARKET = dataset(
  [
    record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
    record('n2', 'BRB', 'witnesses', 'raised', { modalities: ['funding'] }),
    record('n3', 'PER', 'firearms', 'requested'),
    record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
    record('o2', 'OAS', 'witnesses', 'delivered'),
    record('c1', 'ARG', 'witnesses', 'in-place'),
    record('c2', 'JAM', 'witnesses', 'in-place', { basis: 'implied' }),
  ],
  {
    proposals: [{ id: 'plan', label: 'A plan', topics: ['witnesses'] }],
    positions: [position('p1', 'plan', 'CAN', 'proposes')],
  },
);

const lead = () => document.querySelector('.profile-lead')?.textContent;

test('says who asks, raises, offers and has, each by name', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Protection of witnesses');
  expect(lead()?.trim()).toBe(
    'Peru requests help. Barbados only raises it. Canada offers help. Organization of American States has already helped. Jamaica (implied) and Argentina report experience.',
  );
  await user.click(section('Who offers help').getByRole('link', { name: 'Canada' }));
  expect(state().of).toEqual(['CAN']);
});

test('names whoever plans help or has helped too where it offers more', async () => {
  const data = dataset([
    record('o1', 'OAS', 'witnesses', 'available'),
    record('o2', 'OAS', 'witnesses', 'planned', { basis: 'implied' }),
    record('o3', 'OAS', 'witnesses', 'delivered'),
    record('o4', 'CAN', 'witnesses', 'delivered'),
  ]);
  await renderProfile('&of=topic:witnesses', data);
  expect(lead()?.trim()).toBe(
    'Organization of American States offers help. Organization of American States (implied) plans help. Canada and Organization of American States have already helped.',
  );
});

test('past help is told as help to others, and not as help that the State in need had', async () => {
  await renderProfile('&of=PER', MARKET);
  const needs = section('Recorded needs, and who could help');
  expect(needs.getByText(/^Help given in the past:/u).textContent).toContain(
    'Help given in the past: Organization of American States. Read the record',
  );
});

test('what is in progress is told beside what is in place, of an actor and on a topic', async () => {
  const data = dataset([
    record('c1', 'PER', 'witnesses', 'in-place'),
    record('c2', 'PER', 'witnesses', 'in-progress'),
    record('c3', 'PER', 'firearms', 'in-progress'),
  ]);
  await renderProfile('&of=PER', data);
  const { user } = await renderProfile('&of=PER', data);
  expect(lead()?.trim()).toBe(
    'Reports experience on witnesses. Also reports work still in progress on witnesses and firearms.',
  );
  await user.click(screen.getAllByRole('link', { name: 'witnesses' })[0] as HTMLElement);
  expect(lead()?.trim()).toBe('Peru reports experience, and work still in progress.');
});

test('says to a reader of another language in which the quotes are', async () => {
  const meetings = MARKET.meetings.map((meeting) => ({ ...meeting, language: 'pt' }));
  await renderProfile('&of=topic:firearms', { ...MARKET, meetings });
  expect(screen.getByText('Minutes and quotes are in Portuguese.')).toBeTruthy();
});

test('says where nobody offers help', async () => {
  await renderProfile('&of=topic:firearms', MARKET);
  expect(lead()).toContain('Nobody offers help now.');
  expect(section('The gap').getByText('1 State has a need here; no offer fits it.')).toBeTruthy();
});

test('a topic without records says so', async () => {
  await renderProfile('&of=topic:laundering', MARKET);
  expect(lead()).toBe('Nothing is recorded on this topic.');
});

test('has its instrument, its criteria and its place in the ranking, which lead to the agenda', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  expect(section('Instrument').getByText('UNTOC')).toBeTruthy();
  const agenda = section('On the agenda');
  expect(await agenda.findByText(/^Rank 1 of 4\. It is on/)).toBeTruthy();
  expect(agenda.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '2 States ask for it or raise it',
    '1 State requests help or acknowledges a lack',
    '1 State has a need not clearly answered',
    '1 provider offers help',
    '2 States report experience',
  ]);
  await user.click(agenda.getByRole('link', { name: 'Open the agenda' }));
  expect(state().view).toBe('agenda');
});

test('what was proposed leads to its position', async () => {
  const { user, state } = await renderProfile('&of=topic:witnesses', MARKET);
  await user.click(section('What was proposed').getByRole('link', { name: 'A plan' }));
  expect(state()).toMatchObject({ view: 'positions', position: 'p1' });
});
