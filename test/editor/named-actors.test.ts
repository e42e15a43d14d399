import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namedActors } from '../../src/editor/engine/named-actors';
import type { Project } from '../../src/editor/project';
import { addEntries, entriesOf, statesMissing } from '../../src/editor/starter-lists';
import { addRows } from '../../src/editor/vocabulary';
import { loadAllFloorWords } from '../../src/pipeline/minutes/floor-words';
import { tinySeeds } from '../fixtures/tiny-seeds';
import { openSeeds } from './open-seeds';

await loadAllFloorWords();

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
const world = (words: string, language = 'en') =>
  withText(addEntries(tiny(words), STATES, nameIn).project, words, language);

/** Ids of the States of the world that some words name: those that a list without States lacks. */
function named(words: string, language = 'en') {
  const project = tiny(words);
  const { missing } = namedActors(
    withText({ ...project, lists: { ...project.lists, actors: [] } }, words, language),
  );
  const ids = new Map(STATES.lists.actors?.map(({ alpha2 = '', id = '' }) => [alpha2, id]));
  return missing.map((code) => ids.get(code));
}

it.each([
  ['Peru said that Bolivia (Plurinational State of) had helped.', 'PER BOL'],
  ['Le Pérou et la Côte d’Ivoire ont demandé une aide.', 'PER CIV', 'fr'],
  ['O Brasil apoiou a Nigéria; o Níger também.', 'BRA NGA NER', 'pt'],
  ['EL SALVADOR: gave thanks', 'SLV'],
  ['In Guinea-Bissau, Papua New Guinea and Brazil’s north', 'GNB PNG BRA'],
  ['The United States of America and the Lao People’s Democratic Republic', 'USA LAO'],
  // No State is meant.
  ['It met in Mexico City and Guatemala City.', ''],
  ['Ms. Georgia Smith thanked Mr. Jordan. Mr. Juan Chad spoke.', ''],
  ['New Mexico and the IRA were named; a turkey was not.', ''],
  ['Ana Chad spoke; so did Ana Chad and, with them, Ana María Chad.', ''],
  ['She went there with Sra. Jordan and Mme Georgia.', ''],
  // A name before the State is not a part of it.
  ['The floor was given to the General. Canada and Peru/Chile declined.', 'CAN PER CHL'],
  ['Norway Kenya Japan\nMs. Ana Soto, Cuba', 'NOR KEN JPN CUB'],
  ['Later it said when that was. When Haiti spoke, However, Then Fiji left.', 'HTI FJI'],
  ['The UK and the US helped.', 'GBR USA'],
  ['The Democratic Republic of the Congo spoke.', 'COD'],
  // A State of which an older code tells too, and a short name that another begins.
  ['Germany said so. Viet Nam said so. Zimbabwe, Serbia and Yemen agreed.', 'DEU VNM ZWE SRB YEM'],
  ['DR Congo said that it agreed.', 'COD'],
  ['La RD Congo a appuyé le Congo.', 'COD COG', 'fr'],
  // Of an agreement that is called so.
  ['THE PARTIES TO THE NAURU AGREEMENT', ''],
  ['Les Parties à l’Accord de Nauru ont appuyé le Pérou.', 'PER', 'fr'],
  ['Las Partes en el Acuerdo de Nauru apoyaron al Perú.', 'PER', 'es'],
  ['Peru spoke of the Gulf of Guinea.', 'PER', 'en'],
  ['Le Pérou a parlé du golfe de Guinée.', 'PER', 'fr'],
  ['El Perú habló del Golfo de México.', 'PER', 'es'],
  ['O Peru falou do golfo da Guiné.', 'PER', 'pt'],
])('finds who is named in "%s"', (line, ids, language = 'en') => {
  expect(named(line, language).join(' ')).toBe(ids);
});

it('finds States that no list has, and adds these with the regions around them alone', () => {
  const project = tiny('Canada thanked Norway and Kenya.\nKenya offered training.');
  const { missing } = namedActors(project);
  const { names, entries, all } = statesMissing(project, missing, STATES, nameIn);
  expect(names.toSorted()).toEqual(['Kenya', 'Norway']);
  // A State is in a list already.
  expect(all).toBeNull();
  const { project: after, added } = addEntries(project, entries, nameIn);
  const kinds = after.lists.actors
    .slice(project.lists.actors.length)
    .map(({ cells }) => cells.kind);
  expect(kinds.filter((kind) => kind === 'state')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'region').length).toBe(added - 2);
  expect(namedActors(after).missing).toEqual([]);
  const none = { ...project, lists: { ...project.lists, actors: [] } };
  expect(statesMissing(none, missing, STATES, nameIn)).toMatchObject({ all: STATES });
});

it.each([
  ['List of participants', 'Brazil', 'en'],
  ['Annex I. PARTICIPANTS', 'BRAZIL', 'en'],
  ['2. Final list of delegations', 'Brazil', 'en'],
  ['Liste des participants', 'Brésil', 'fr'],
  ['Annexe II – Liste provisoire des participants', 'Brésil', 'fr'],
  ['Lista de participantes', 'Brasil', 'pt'],
  ['Lista de los participantes:', '• Brasil', 'es'],
])('reads who is listed under "%s"', (head, brazil, language) => {
  const rows = [
    brazil,
    'Ms. Ana Souza, Ministry of Justice',
    '',
    'Kenya: Mr. John Doe',
    '3. Norway',
  ];
  const end = ['IV. Adoption of the agenda', 'Peru', 'Chile proposed a change.'];
  const project = world(['Chile spoke.', head, ...rows, ...end].join('\n'), language);
  expect(namedActors(project).listed).toEqual(['BRA', 'KEN', 'NOR']);
});

it('reads a list within one line, and none where no title says so', () => {
  const line = 'The following States took part: Argentina, Brazil, Chile, Kenya, Norway and Peru.';
  expect(
    namedActors(world(`Participants\n${line}\nCuba and others spoke of what is to come.`)).listed,
  ).toEqual(['ARG', 'BRA', 'CHL', 'KEN', 'NOR', 'PER']);
  expect(namedActors(world(`Speakers\nBrazil\nKenya`)).listed).toEqual([]);
  expect(namedActors(world('Participants\nThe experts thanked the host.')).listed).toEqual([]);
});

it('calls idle who neither spoke nor is named, coded or a participant, and no region around the others', () => {
  const project = world('Norway spoke. Kenya was thanked.\n\nPERU:\n\nThey said little.');
  const idle = new Set(namedActors(project).idle);
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
  expect(namedActors(project).foreign).toEqual(['glossary']);
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
    const { idle } = namedActors(withText(project, words, language));
    const own = tagged.lists.actors.map(({ id }) => id);
    const rest = new Set([...own, ...idle]);
    const bodies = groups.lists.actors?.flatMap(({ id = '' }) => (rest.has(id) ? [] : id));
    expect(bodies?.toSorted().join(' ')).toBe(ids.split(' ').toSorted().join(' '));
  },
);

it('a plain apostrophe or another hyphen names the same State', () => {
  for (const words of ["La Côte d'Ivoire a parlé.", 'La Côte d’Ivoire a parlé.'])
    expect(named(words, 'fr')).toEqual(['CIV']);
  for (const hyphen of ['-', '‐', '‑'])
    expect(named(`Guinea${hyphen}Bissau spoke.`)).toEqual(['GNB']);
});
