import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Project } from '../../../src/editor/project';
import {
  actorsIdle,
  actorsNamed,
  participantsListed,
  proposalsForeign,
  statesMissing,
} from '../../../src/editor/read/named-actors';
import { addEntries, entriesOf } from '../../../src/editor/starter-lists';
import { addRows } from '../../../src/editor/vocabulary';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../open-seeds';

const text = (name: string) => readFileSync(`public/starters/${name}.csv`, 'utf8');
const STATES = entriesOf(
  new Map([
    ['seeds/actors.csv', text('states')],
    ['seeds/translations.csv', text('translations')],
  ]),
  'en',
);
const nameIn = (alpha2: string, language: string) =>
  new Intl.DisplayNames(language, { type: 'region' }).of(alpha2);

const withText = (project: Project, words: string, language = 'en'): Project => ({
  ...project,
  values: { ...project.values, meeting: { ...project.values.meeting, language } },
  lists: {
    ...project.lists,
    lines: words.split('\n').map((line, i) => ({ id: `l${i}`, words: line })),
  },
});
const tiny = (words: string) => withText(openSeeds(tinySeeds()), words);
const world = (words: string) => addEntries(tiny(words), STATES, nameIn).project;

it.each([
  ['Peru said that Bolivia (Plurinational State of) had helped.', 'PER BOL'],
  ['Le Pérou et la Côte d’Ivoire ont demandé une aide.', 'PER CIV'],
  ['O Brasil apoiou a Nigéria; o Níger também.', 'BRA NGA NER'],
  ['EL SALVADOR: gave thanks', 'SLV'],
  ['In Guinea-Bissau, Papua New Guinea and Brazil’s north', 'GNB PNG BRA'],
  ['The United States of America and the Lao People’s Democratic Republic', 'USA LAO'],
  // No State is meant.
  ['It met in Mexico City and Guatemala City.', ''],
  ['Ms. Georgia Smith thanked Mr. Jordan. Mr. Juan Chad spoke.', ''],
  ['New Mexico and the IRA were named; a turkey was not.', ''],
  ['The Democratic Republic of the Congo spoke.', 'COD'],
])('finds who is named in "%s"', (line, ids) => {
  expect([...actorsNamed(world(line))].join(' ')).toBe(ids);
});

it('finds States that no list has, and adds these with the regions around them alone', () => {
  const project = tiny('Canada thanked Norway and Kenya.\nKenya offered training.');
  const { names, entries, all } = statesMissing(project, STATES, nameIn);
  expect(names.toSorted()).toEqual(['Kenya', 'Norway']);
  // A State is in a list already.
  expect(all).toBeNull();
  const { project: after, added } = addEntries(project, entries, nameIn);
  const kinds = after.lists.actors
    .slice(project.lists.actors.length)
    .map(({ cells }) => cells.kind);
  expect(kinds.filter((kind) => kind === 'state')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'region').length).toBe(added - 2);
  expect(statesMissing(after, STATES, nameIn).names).toEqual([]);
  const none = { ...project, lists: { ...project.lists, actors: [] } };
  expect(statesMissing(none, STATES, nameIn)).toMatchObject({ all: STATES });
});

it.each([
  ['List of participants', 'Brazil'],
  ['Annex I. PARTICIPANTS', 'BRAZIL'],
  ['Liste des participants', 'Brésil'],
  ['Lista de participantes', 'Brasil'],
  ['Lista de los participantes:', '• Brasil'],
])('reads who is listed under "%s"', (head, brazil) => {
  const rows = [
    brazil,
    'Ms. Ana Souza, Ministry of Justice',
    '',
    'Kenya: Mr. John Doe',
    '3. Norway',
  ];
  const end = ['IV. Adoption of the agenda', 'Peru', 'Chile proposed a change.'];
  const project = world(['Chile spoke.', head, ...rows, ...end].join('\n'));
  expect(participantsListed(project)).toEqual(['BRA', 'KEN', 'NOR']);
});

it('reads a list within one line, and none where no title says so', () => {
  const line = 'The following States took part: Argentina, Brazil, Chile, Kenya, Norway and Peru.';
  expect(
    participantsListed(world(`Participants\n${line}\nCuba and others spoke of what is to come.`)),
  ).toEqual(['ARG', 'BRA', 'CHL', 'KEN', 'NOR', 'PER']);
  expect(participantsListed(world(`Speakers\nBrazil\nKenya`))).toEqual([]);
  expect(participantsListed(world('Participants\nThe experts thanked the host.'))).toEqual([]);
});

it('calls idle who neither spoke nor is named, coded or a participant, and no region around the others', () => {
  const project = world('Norway spoke. Kenya was thanked.');
  const idle = new Set(actorsIdle(project, ['PER']));
  const { actors } = project.lists;
  expect(idle.size).toBeGreaterThan(180);
  // A record, a position and the two lists of the meeting name the States of the fixture.
  const kept = actors.filter(({ id }) => !idle.has(id));
  const states = kept.flatMap(({ id, cells }) => (cells.kind === 'state' ? id : []));
  expect(states.toSorted()).toEqual(['CAN', 'KEN', 'MEX', 'NOR', 'PER']);
  for (const { cells } of kept)
    if (cells.kind === 'state') expect(idle.has(cells.subregion)).toBe(false);
});

it('calls foreign the proposals that nobody took up and whose words the document lacks', () => {
  const project = addRows(
    tiny('The group discussed a shared directory of contact points.'),
    'proposals',
    [
      { id: 'directory', label: 'A directory of contact points' },
      { id: 'glossary', label: 'A regional glossary of offences' },
    ],
  );
  // "inventory" has a position.
  expect(proposalsForeign(project)).toEqual(['glossary']);
});

it.each([
  ['en', 'CAN said that its members had run a help desk.', 'ANDEAN-COMMUNITY'],
  ['fr', "L'UE a annoncé un appui, l'OMM aussi, et l'AOSIS.", 'EU AOSIS WMO'],
  ['pt', 'A UE apoiou a proposta.', 'EU'],
  // No letters of a body.
  ['en', 'Can delegations say who spoke? Who said so?', ''],
])(
  'in %s nobody offers to drop a body of which the document has the letters: %s',
  (language, words, ids) => {
    const groups = entriesOf(
      new Map([
        ['seeds/actors.csv', text('groups')],
        ['seeds/translations.csv', text('translations')],
      ]),
      'en',
    );
    const tagged = tiny(words);
    const values = { ...tagged.values, languages: ['es', 'fr', 'pt'] };
    const { project } = addEntries({ ...tagged, values }, groups, nameIn);
    const named = actorsNamed(withText(project, words, language));
    expect([...named].toSorted().join(' ')).toBe(ids.split(' ').toSorted().join(' '));
    const idle = actorsIdle(withText(project, words, language), []);
    for (const id of ids.split(' ')) expect(idle).not.toContain(id);
  },
);

it('a plain apostrophe or another hyphen names the same State', () => {
  for (const words of ["La Côte d'Ivoire a parlé.", 'La Côte d’Ivoire a parlé.'])
    expect([...actorsNamed(world(words))]).toEqual(['CIV']);
  for (const hyphen of ['-', '‐', '‑'])
    expect([...actorsNamed(world(`Guinea${hyphen}Bissau spoke.`))]).toEqual(['GNB']);
});
