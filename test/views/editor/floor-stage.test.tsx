// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { theEditor } from '../../../src/views/editor/use-editor';
import { close, opened, row, rows } from './open-speakers';

afterEach(close);

const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

const MINUTES =
  'REMARKS BY THE DELEGATIONS\nCanada:\nIt agreed. It thanked Mexico. Then it spoke again.\nNew Spain:\nIt agreed.\nMexico said that it agreed.\n';

it('every change of floor is confirmed, corrected, merged, split or given to nobody by a click', async () => {
  const user = await opened(MINUTES);
  expect(rows()).toEqual([
    '2 Canada: It a: Canada (Found)',
    '4 New Spain: I:  (Unknown)',
    '6 Mexico said: Mexico (Proposed)',
  ]);
  await press(user, 'Confirm, line 6');
  await screen.findByText('1 found, 0 proposed, 1 confirmed by you, 1 unknown.');
  await press(user, 'Nobody of the list, line 4');
  await screen.findByText('1 found, 0 proposed, 2 confirmed by you, 0 unknown.');
  await press(user, 'Merge with the one before, line 4');
  expect(await screen.findByDisplayValue('The same speaker as before')).toBeTruthy();
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByDisplayValue('Nobody of the list');
  await user.click(row(4));
  await user.keyboard('oas{Enter}');
  expect(await screen.findByDisplayValue('OAS')).toBeTruthy();
  await press(user, 'Split, line 2');
  expect(screen.getAllByRole('spinbutton', { name: 'Line' })[0]).toHaveProperty('value', '3');
  await user.click(screen.getAllByRole('combobox', { name: 'From which words on' })[0] as Element);
  await user.click(screen.getByRole('option', { name: /^Then it spoke/u }));
  await user.click(screen.getAllByRole('combobox', { name: 'Who speaks' })[0] as Element);
  await user.keyboard('mex{Enter}');
  expect(await screen.findByRole('combobox', { name: 'Who speaks from line 3 on' })).toHaveProperty(
    'value',
    'Mexico',
  );
  await vi.waitFor(() => expect(document.activeElement).toBe(row(3)));
  await press(user, 'Undo my decision, line 4');
  await screen.findByText('1 found, 0 proposed, 2 confirmed by you, 1 unknown.');
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByDisplayValue('OAS')).toBeTruthy();
});

it('all proposals are taken at once, and those to decide are shown alone', async () => {
  const user = await opened(
    'Canada said that it agreed.\nMexico said so too.\nArgentina said no.\n',
  );
  expect(rows()).toHaveLength(3);
  await press(user, 'Confirm all 2 proposals');
  await screen.findByText('0 found, 0 proposed, 2 confirmed by you, 1 unknown.');
  await vi.waitFor(() => expect(document.activeElement).toBe(row(3)));
  await user.click(screen.getByRole('checkbox', { name: 'Show only the 1 to decide' }));
  expect(rows()).toEqual(['3 Argentina sa:  (Unknown)']);
});

it('whom the rules name and doubt is in doubt, and not unknown', async () => {
  await opened('The delegate of Canada said yes.\n\nMexico needed support. It said so.\n');
  expect(rows()[1]).toBe('3 Mexico neede: Mexico (In doubt)');
  const words = '0 found, 1 proposed, 0 confirmed by you, 0 unknown, 1 in doubt.';
  expect(screen.getByText(words)).toBeTruthy();
});

it('a title under which something is coded is asked as any other place, and its decision is undone', async () => {
  const minutes = 'SESSION\nCanada:\nYes.\n\nAdoption of the report\n\nIt asked for training.\n';
  const record = 'R1,CAN,,firearms,need,raised,,,,explicit,asked for training,,';
  const user = await opened(minutes, 'en', [record]);
  const asked = '1 found, 0 proposed, 0 confirmed by you, 0 unknown, 1 in doubt.';
  await screen.findByText(asked);
  expect(rows()[1]).toBe('5 Adoption of: Nobody of the list (In doubt)');
  await press(user, 'Confirm, line 5');
  await screen.findByText('1 found, 0 proposed, 1 confirmed by you, 0 unknown.');
  await press(user, 'Undo my decision, line 5');
  await screen.findByText(asked);
});

it('who presents is asked first, and then found', async () => {
  const user = await opened('Presentation by Dr. Ann SMITH\nShe spoke.\n');
  expect(rows()).toEqual(['1 Presentation:  (Unknown)']);
  const person = within(screen.getByRole('group', { name: 'Add a person' }));
  await user.type(person.getByLabelText('Name'), 'Ann SMITH');
  await user.click(person.getByRole('combobox', { name: 'Speaks for' }));
  await user.keyboard('oas{Enter}');
  await screen.findByText('1 found, 0 proposed, 0 confirmed by you, 0 unknown.');
  expect(rows()).toEqual(['1 Presentation: OAS (Found)']);
  expect(theEditor().store.getState().project?.values.meeting.speakers).toEqual([
    { name: 'Ann SMITH', actor: 'OAS' },
  ]);
  await press(user, 'Remove Ann SMITH');
  await screen.findByText('0 found, 0 proposed, 0 confirmed by you, 1 unknown.');
});

it('where nobody is found, or the language has no rules, the reader learns what to do', async () => {
  const user = await opened('Nothing was said.\n');
  expect(screen.getByText(/^No speakers were found/u)).toBeTruthy();
  await press(user, 'Text');
  expect(screen.getByText(/^No speakers were found/u)).toBeTruthy();
  await press(user, 'Speakers');
  expect(screen.queryByText(/^The rules read sentences/u)).toBeNull();
  cleanup();
  act(() => theEditor().close());
  await opened('قالت كندا إنها توافق.\n');
  expect(screen.getByText(/^The rules read sentences/u)).toBeTruthy();
});

it('in a language without rules no reader is sent to look for their mistakes, nor for suggestions', async () => {
  const user = await opened('قالت كندا إنها توافق.\n', 'ar');
  expect(screen.getByText(/^The rules read sentences/u)).toBeTruthy();
  expect(screen.queryByText(/^No speakers were found/u)).toBeNull();
  await press(user, 'Records');
  await user.click(await screen.findByRole('checkbox', { name: 'Show suggestions' }));
  expect(screen.getByText(/^Only for English, Spanish/u)).toBeTruthy();
  expect(screen.queryByText('0 suggestions')).toBeNull();
});

it.each([
  ['en', 'Adoption of the agenda'],
  ['es', 'Aprobación del temario'],
  ['fr', 'Adoption de l’ordre du jour'],
  ['pt', 'Aprovação da agenda'],
])(
  'nobody speaks under a title, which asks for no decision and takes one, in %s',
  async (language, title) => {
    const user = await opened(
      `SESSION\n\nCanada:\nIt agreed.\n\n${title}\n\nThe agenda was adopted by consensus.\n`,
      language,
    );
    expect(rows()[1]).toBe(`6 ${title.slice(0, 12).trim()}: Nobody of the list (Found)`);
    expect(screen.queryByRole('checkbox', { name: /^Show only/u })).toBeNull();
    await press(user, 'Merge with the one before, line 6');
    expect(await screen.findByDisplayValue('The same speaker as before')).toBeTruthy();
    await press(user, 'Nobody of the list, line 6');
    await screen.findByDisplayValue('Nobody of the list');
    expect(theEditor().store.getState().project?.lists.floor).toMatchObject([{ actor: null }]);
  },
);

it.each([
  [
    'clicking on it',
    async (user: ReturnType<typeof userEvent.setup>) => {
      await user.click(row(6));
      await user.click(screen.getByRole('option', { name: 'Mexico' }));
    },
  ],
  [
    'keys',
    async (user: ReturnType<typeof userEvent.setup>) => {
      act(() => row(6).focus());
      await user.keyboard('{ArrowDown}{Enter}');
    },
  ],
])('the proposed name is decided by %s in its field', async (_, choose) => {
  const user = await opened(MINUTES);
  await choose(user);
  await screen.findByText('1 found, 0 proposed, 1 confirmed by you, 1 unknown.');
});

it('a split begins on the middle sentence without a row, and never on one that has a speaker', async () => {
  const user = await opened(
    'SESSION\nCanada: It agreed. It asked. It thanked.\nMexico:\nCanada said no.\nMexico: Yes.\n',
  );
  const before = rows();
  await press(user, 'Split, line 2');
  const [from] = screen.getAllByRole('combobox', { name: 'From which words on' });
  expect(from).toHaveProperty('value', 'It asked. It thanked.');
  await user.click(from as Element);
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'It agreed. It asked. It thanked.',
    'It asked. It thanked.',
    'It thanked.',
    // A word within a sentence, where two speak in one.
    'agreed. It asked. It thanked.',
    'asked. It thanked.',
    'thanked.',
  ]);
  await user.click(screen.getAllByRole('combobox', { name: 'Who speaks' })[0] as Element);
  await user.keyboard('mexi');
  await user.tab();
  expect(screen.getByText('“mexi” chose nothing. Choose an entry.')).toBeTruthy();
  await press(user, 'Split, line 2');
  expect(rows()).toEqual(before);
  // The words of the heading of Mexico are another's already.
  await press(user, 'Split, line 3');
  expect(screen.getByText(/^Each sentence here has a row/u)).toBeTruthy();
  expect(screen.getAllByRole('combobox', { name: 'Who speaks' })).toHaveLength(1);
});

it('one click takes what is in doubt because of it too, and the first words end before the next heading', async () => {
  const user = await opened(
    'SESSION\nMexico said so.\nCanada: the text is good.\n1. AGENDA\nThe Chair spoke.\n',
  );
  expect(rows()).toHaveLength(2);
  expect(screen.getByText('Canada: the text is good.', { selector: 'q' })).toBeTruthy();
  await press(user, 'Confirm all 2 proposals');
  await screen.findByText('0 found, 0 proposed, 2 confirmed by you, 0 unknown.');
});

it('says of several who speak together that one is to be chosen, or nobody', async () => {
  const user = await opened('SESSION\nMM. Tanaka et Dupont ont dit que oui.\n', 'fr');
  expect(rows()).toEqual(['2 MM. Tanaka e:  (Unknown)']);
  expect(screen.getByText('Several speak: choose one, or “Nobody of the list”')).toBeTruthy();
  await press(user, 'Nobody of the list, line 2');
  await screen.findByText('0 found, 0 proposed, 1 confirmed by you, 0 unknown.');
});
