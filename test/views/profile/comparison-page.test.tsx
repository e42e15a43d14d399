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

test('then each beside the other, under a name that is said once', async () => {
  await renderProfile('&of=PER~CAN', MARKET);
  const needs = section('Needs');
  const column = (name: string) => within(needs.getByRole('group', { name }));
  expect(screen.queryByRole('heading', { name: 'Peru' })).toBeNull();
  expect(column('Peru').getByRole('listitem').textContent).toBe(
    'Witnesses Requests ·\u00a0Canada could help. It asks Organization of American States.Words of n1. para. 1',
  );
  expect(column('Canada').getByText('Nothing recorded.')).toBeTruthy();
  const experience = section('Experience').getByRole('listitem');
  expect(experience.textContent).toMatch(/^Firearms In place \(implied\)/);
});

test('an offer that merely has the topic is not said to settle the need', async () => {
  const data = dataset([
    record('n', 'PER', 'witnesses', 'requested'),
    record('again', 'PER', 'witnesses', 'requested'),
    record('none', 'BRB', 'firearms', 'requested'),
    record('o', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
  ]);
  await renderProfile('&of=PER~BRB', data);
  const [open, none] = lines('Needs');
  expect(open).toMatch(/^Witnesses Requests ·\u00a0An offer is open on this topic: Canada\./);
  expect(open).toMatch(/ · 1 more$/);
  expect(none).toMatch(/^Firearms Requests ·\u00a0Not answered\./);
});

test('only of who is silent it says so at once', async () => {
  await renderProfile('&of=PER~JAM', MARKET);
  expect(section('In short').getByRole('group', { name: 'Peru' }).textContent).toBe('');
  expect(section('In short').getByRole('group', { name: 'Jamaica' }).textContent).not.toBe('');
  cleanup();
  await renderProfile('&of=PER~CAN', MARKET);
  expect(screen.queryByRole('heading', { name: 'In short' })).toBeNull();
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
  expect(lines('Who offers help')).toEqual([expect.stringMatching(/^Canada OffersWords/)]);
  expect(lines('Who has already helped')).toEqual([
    expect.stringMatching(/^Argentina HelpedWords/),
  ]);
  expect(lines('Needs')[0]).toMatch(
    /^Peru Requests ·\u00a0.* It asks Organization of American States\./,
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
