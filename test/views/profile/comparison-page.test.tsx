// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dataset, position, record } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import { lead, renderProfile, rows, section, title } from './render-profile';

withPopovers();

const TRAINING = { modalities: ['training'] };

const MARKET = dataset(
  [
    record('n1', 'PER', 'witnesses', 'requested', { ...TRAINING, counterparts: ['OAS'] }),
    record('n2', 'BRB', 'witnesses', 'raised', { basis: 'implied' }),
    record('o1', 'CAN', 'witnesses', 'available', TRAINING),
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

test('the title names all compared actors equally, and the lead says who could help whom', async () => {
  await renderProfile('&of=BRB~CAN', MARKET);
  expect(title()).toBe(
    'Barbados and Canada: 1 topic in common; an offer of one is perhaps of use to the other',
  );
  expect(lead()).toBe('What Canada offers is perhaps of use to Barbados: witnesses (inferred).');
  cleanup();
  await renderProfile('&of=PER~JAM', MARKET);
  expect(title()).toBe(
    'Peru and Jamaica: no topic in common; no offer of one for the other is recorded',
  );
});

test('each topic is a row with the sentences of each actor and an answer for each ask or difficulty', async () => {
  await renderProfile('&of=PER~CAN', MARKET);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Topics',
    'PeruIs there an offer?',
    'CanadaIs there an offer?',
  ]);
  const [witnesses, firearms] = rows();
  expect(witnesses).toMatch(
    /^WitnessesWords of n1\. para\. 1 asks for helpperhapsasks Organization of American States; training: CanadaWords of o1\. para\. 1 offers$/,
  );
  expect(firearms).toBe('FirearmsNothing recorded.Words of c1. para. 1 experience, inferred by us');
  expect(screen.getByText('2 topics without a sentence of theirs are left out.')).toBeTruthy();
});

test('the table can be limited to topics that all compared actors share', async () => {
  const { user } = await renderProfile('&of=PER~CAN', MARKET);
  await user.click(screen.getByRole('button', { name: 'Both' }));
  expect(rows()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Either' }));
  expect(rows()).toHaveLength(2);
});

test('proposals on which the actors agree or differ are listed below the table', async () => {
  await renderProfile('&of=PER~BRB~CAN', MARKET);
  expect(screen.getByText(/differ on/).closest('p')?.textContent).toBe(
    'Peru and Barbados differ on: A plan',
  );
  expect(screen.getByText(/agree on/).closest('p')?.textContent).toBe(
    'Peru and Barbados agree on: A fund; A forum',
  );
});

test('topics raised by their region and offers open to both are listed below the table', async () => {
  await renderProfile(
    '&of=BRB~JAM',
    dataset([
      record('r', '029', 'firearms', 'acknowledged'),
      record('p', 'OAS', 'witnesses', 'planned', { ...TRAINING, counterparts: ['BRB', 'JAM'] }),
    ]),
  );
  expect(screen.getByRole('rowheader', { name: /^What is said of the region/ })).toBeTruthy();
  expect(rows().at(-1)).toMatch(/^FirearmsWords of r\. para\. 1 reports a difficultynone recorded/);
  expect(section('Open to both').getByRole('listitem').textContent).toContain('Witnesses');
});

test('a comparison of topics has a row for each actor', async () => {
  await renderProfile('&of=topic:witnesses~topic:firearms', MARKET);
  expect(title()).toBe('Witnesses and Firearms: 1 country or organization in common');
  expect(rows().map((row) => row.slice(0, 4))).toEqual(['Peru', 'Barb', 'Cana']);
});

test('typing a name adds a profile to the comparison, and its chip removes it', async () => {
  const { user, state } = await renderProfile('&of=PER', MARKET);
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Compare with…' }));
  await user.type(dialog.getByRole('searchbox', { name: 'Find' }), 'barb');
  expect(dialog.queryByRole('link', { name: 'Canada' })).toBeNull();
  await user.click(dialog.getByRole('link', { name: 'Barbados' }));
  expect(state().of).toEqual(['PER', 'BRB']);
  await user.click(screen.getByRole('link', { name: 'Remove Peru' }));
  expect(state().of).toEqual(['BRB']);
});

test('no profile can be added to a comparison of three', async () => {
  await renderProfile('&of=PER~BRB~CAN', MARKET);
  expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
});
