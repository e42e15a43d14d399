// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataset, position, record } from '../../model/sample';
import { standInForPopover } from '../../ui/popover-stand-in';
import { renderProfile, section } from './render-profile';

beforeEach(standInForPopover);
afterEach(cleanup);

const MARKET = dataset(
  [
    record('n1', 'PER', 'witnesses', 'requested', {
      ...{ modalities: ['training'], counterparts: ['OAS'] },
    }),
    record('n2', 'BRB', 'witnesses', 'raised', { basis: 'implied' }),
    record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
    record('c1', 'CAN', 'firearms', 'in-place', { basis: 'implied' }),
  ],
  {
    proposals: ['plan', 'fund', 'forum'].map((id) => ({ id, label: `A ${id}`, topics: [] })),
    positions: [
      position('p1', 'plan', 'PER', 'proposes'),
      position('p2', 'plan', 'BRB', 'opposes'),
      ...['fund', 'forum'].flatMap((id) => [
        position(`p${id}`, id, 'PER', 'proposes'),
        position(`b${id}`, id, 'BRB', 'supports'),
      ]),
    ],
  },
);

const lines = (heading: string) =>
  section(heading)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('says first what they share and where one could help the other', async () => {
  await renderProfile('&of=PER~BRB~CAN', MARKET);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Peru, Barbados, and Canada');
  expect(lines('What they share')).toEqual([
    'Peru and Barbados (implied) each have a need on witnesses.',
    'Peru and Barbados differ on: A plan',
    'Peru and Barbados agree on: A fund; A forum',
  ]);
  expect(lines('Where one could help the other, or share experience')).toEqual([
    'Canada could help Peru on witnesses. Peru asks Organization of American States.',
    'Canada has an offer on witnesses (implied) that is open to Barbados.',
  ]);
});

test('says in one sentence where there is nothing of both', async () => {
  await renderProfile('&of=BRB~JAM', MARKET);
  expect(
    screen.getByText(
      'Barbados and Jamaica share no need, offer, experience or proposal. Nothing that one offers or reports fits a need of the other.',
    ),
  ).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'What they share' })).toBeNull();
  expect(screen.queryByRole('heading', { name: /^Where one could help/ })).toBeNull();
});

test('then each beside the other, under its name', async () => {
  await renderProfile('&of=PER~CAN', MARKET);
  const needs = section('Asks for and raises');
  const column = (name: string) =>
    within(needs.getByRole('heading', { level: 4, name }).parentElement as HTMLElement);
  expect(column('Peru').getByRole('listitem').textContent).toBe(
    'Witnesses Requests · answered · It asks Organization of American States.',
  );
  expect(column('Canada').getByText('Nothing recorded.')).toBeTruthy();
  const experience = section('Experience').getByRole('listitem');
  expect(experience.textContent).toBe('Firearms In place (implied)');
});

test('topics share who has a need on both', async () => {
  await renderProfile('&of=topic:witnesses~topic:firearms', MARKET);
  expect(
    screen.getByText(
      'No actor has a need, an offer or experience on more than one of these topics.',
    ),
  ).toBeTruthy();
  expect(section('Who offers help').getByRole('link', { name: 'Canada' })).toBeTruthy();
});

test('past help stands apart from offers, and a need says whom it asks', async () => {
  const data = dataset([
    record('n', 'PER', 'witnesses', 'requested', { counterparts: ['OAS'] }),
    record('o', 'CAN', 'witnesses', 'available'),
    record('h', 'ARG', 'witnesses', 'delivered'),
  ]);
  await renderProfile('&of=topic:witnesses~topic:firearms', data);
  expect(lines('Who offers help')).toEqual(['Canada Offers']);
  expect(lines('Who has already helped')).toEqual(['Argentina Helped']);
  expect(lines('Who asks for it and who raises it')[0]).toMatch(
    /^Peru Requests · .* · It asks Organization of American States\.$/,
  );
});

test('another is taken beside it by its letters, and left out again', async () => {
  const { user, state } = await renderProfile('&of=PER', MARKET);
  await user.click(screen.getByRole('button', { name: 'Compare with…' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Compare with…' }));
  await user.type(dialog.getByRole('searchbox', { name: 'Find' }), 'barb');
  expect(dialog.queryByRole('link', { name: 'Canada' })).toBeNull();
  await user.click(dialog.getByRole('link', { name: 'Barbados' }));
  expect(state().of).toEqual(['PER', 'BRB']);
  await user.click(screen.getByRole('link', { name: 'Remove Peru' }));
  expect(state().of).toEqual(['BRB']);
});

test('a third fills the page: no more can be added', async () => {
  await renderProfile('&of=PER~BRB~CAN', MARKET);
  expect(screen.queryByRole('button', { name: 'Compare with…' })).toBeNull();
});
