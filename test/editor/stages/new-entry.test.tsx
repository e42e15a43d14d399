// @vitest-environment jsdom
/** New entries: their ids, names and hints. */
import { cleanup, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SpeakerChoice } from '../../../src/editor/stages/speakers/speaker-choice';
import type { Change } from '../../fixtures/tiny-seeds';
import { forSetup, openSetup, project } from './open-setup';

forSetup();

const EMPTY: Change = { records: [], positions: [] };
const ids = () => project().lists.actors.map(({ id }) => id);

it('gives a new row an id made from its name when the focus leaves it, unless an id was typed', async () => {
  const user = await openSetup(EMPTY);
  const before = ids();
  const add = () => user.click(screen.getByRole('button', { name: 'Add a row' }));
  await add();
  const name = document.activeElement as HTMLInputElement;
  await user.type(name, 'Banque d’État');
  expect(ids().slice(before.length)).toEqual([`actor-${before.length + 1}`]);
  await user.click(screen.getByRole('textbox', { name: 'Canada: Name' }));
  await vi.waitFor(() => expect(ids().slice(before.length)).toEqual(['banque-d-etat']));
  expect(name.value).toBe('Banque d’État');
  // A second row with the same name gets another id. A row without a name keeps its id.
  await add();
  await user.paste('Banque d’État');
  await add();
  await vi.waitFor(() =>
    expect(ids()).toContainEqual(expect.stringMatching(/^banque-d-etat-\d$/u)),
  );
  await user.click(screen.getByRole('textbox', { name: 'Canada: Name' }));
  expect(ids().at(-1)).toMatch(/^actor-\d+$/u);
});

it('gives a row without a name its id once it is named, in each list, and keeps that id', async () => {
  const user = await openSetup({ ...EMPTY, topics: ['topic-1,Water,Water,law,'] });
  const topics = () => project().lists.topics.map(({ id }) => id);
  await user.click(screen.getByRole('button', { name: /^Topics/u }));
  await user.click(screen.getByRole('button', { name: 'Add a row' }));
  const label = document.activeElement as HTMLElement;
  await user.click(screen.getByRole('textbox', { name: 'Water: Label' }));
  expect(topics()).toEqual(['topic-1', 'topic-2']);
  await user.type(label, 'Digital evidence');
  await user.click(screen.getByRole('textbox', { name: 'Water: Label' }));
  await vi.waitFor(() => expect(topics()).toEqual(['topic-1', 'digital-evidence']));
  // An id that came with a name stays when the name changes.
  await user.type(screen.getByRole('textbox', { name: 'Water: Label' }), ' and soil');
  await user.type(label, ' abroad');
  await user.click(screen.getByRole('textbox', { name: 'Water and soil: Label' }));
  await vi.waitFor(() =>
    expect(project().lists.topics.at(-1)?.cells.label).toBe('Digital evidence abroad'),
  );
  expect(topics()).toEqual(['topic-1', 'digital-evidence']);
});

it('asks for a group before topics only while there is none', async () => {
  const user = await openSetup(EMPTY);
  const first = 'There is no group yet. Add one under “Groups of topics” first.';
  const openList = (name: RegExp) => user.click(screen.getByRole('button', { name }));
  await openList(/^Topics/u);
  expect(screen.queryByText(first)).toBeNull();
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  await openList(/^Begin with empty lists$/u);
  await screen.findByText(first);
  await openList(/^Groups of topics \(0\)$/u);
  await openList(/^Add a row$/u);
  await openList(/^Topics/u);
  expect(screen.queryByText(first)).toBeNull();
});

it('asks for the States before groups only while there is none', async () => {
  const user = await openSetup(EMPTY);
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  await user.click(screen.getByRole('button', { name: 'Begin with empty lists' }));
  await screen.findByRole('button', { name: 'Actors (0)' });
  const from = screen.getByRole('combobox', { name: 'From' });
  await user.selectOptions(from, 'groups');
  expect(screen.getByText(/Add the States first\./u)).toBeTruthy();
  await user.selectOptions(from, 'states');
  await user.click(await screen.findByRole('button', { name: 'Add to the lists' }));
  await screen.findByText(/entries were added/u);
  await user.selectOptions(from, 'groups');
  expect(screen.queryByText(/Add the States first\./u)).toBeNull();
});

it('changes the short id and the title of the page with the title until they are edited', async () => {
  const user = await openSetup({ ...EMPTY, meeting: { title: 'Tiny' } });
  const title = screen.getByRole('textbox', { name: 'Title' });
  await user.type(title, ' talk of May');
  expect(project().values).toMatchObject({
    meeting: { id: 'tiny-talk-of-may', title: 'Tiny talk of May' },
    about: { title: 'Tiny talk of May' },
  });
  const id = screen.getByRole('textbox', { name: 'Short id' });
  await user.clear(id);
  await user.type(id, 'may{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Name of the page' }), '!');
  await user.type(title, ' 2');
  expect(project().values).toMatchObject({
    meeting: { id: 'may', title: 'Tiny talk of May 2' },
    about: { title: 'Tiny talk of May!' },
  });
});

it('finds an actor by its other names, and does not add it twice', async () => {
  const user = await openSetup({
    ...EMPTY,
    actors: [
      'CAN,Canada,state,019,CA,',
      'MEX,Mexico,state,019,MX,',
      'OAS,OAS,organization,,,CAN;MEX',
      '019,Americas,region,,,',
      'CPV,Cape Verde,state,019,CV,',
      'EUN,European Union,organization,,,',
      'ICPO,Interpol,organization,,,',
      'LCA,Saint Lucia,state,019,LC,',
      'MOZ,Mozambique,state,019,MZ,',
    ],
    translations: ['actors,OAS,name,OEA,OEA'],
  });
  cleanup();
  const choose = vi.fn();
  render(<SpeakerChoice label="Who" value={undefined} choose={choose} />);
  await user.click(screen.getByRole('combobox', { name: 'Who' }));
  await user.keyboard('Cabo Verde');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Cape Verde',
  ]);
  // Only organizations of two or more words have initials: "SL" names nothing, and "I" occurs in many names.
  for (const typed of ['SL', 'I', '', 'Cap-vert', 'Unión Europea', 'UE', 'Moçambique', 'oea'])
    await user.keyboard(`{Control>}a{/Control}{Backspace}${typed}{Enter}`);
  expect(choose.mock.calls.flat()).toEqual(['ICPO', 'CPV', 'EUN', 'EUN', 'MOZ', 'OAS']);
});

it.each([
  ["Côte d'Ivoire", 'state', 'CIV'],
  ['Costa do Marfim', 'state', 'CIV'],
  ['Friends of the Seas', 'organization', 'friends-of-the-seas'],
])(
  'says whether “%s” is added as a State or an organization, and adds it so',
  async (name, kind, id) => {
    const user = await openSetup(EMPTY);
    cleanup();
    const choose = vi.fn();
    render(<SpeakerChoice label="Who" value={undefined} choose={choose} />);
    await user.click(screen.getByRole('combobox', { name: 'Who' }));
    await user.keyboard(name);
    const as = kind === 'state' ? /as a State$/u : /as an organization \(you can change that/u;
    await user.click(screen.getByRole('option', { name: as }));
    await vi.waitFor(() => expect(choose).toHaveBeenCalledWith(id));
    expect(project().lists.actors.find((row) => row.id === id)?.cells).toMatchObject({ kind });
  },
);
