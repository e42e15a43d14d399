import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  addEntries,
  addNamed,
  type Entries,
  emptyLists,
  entriesOf,
  entriesOfDataset,
  onlyGroup,
  statesOf,
} from '../../../src/editor/edits/starter-lists';
import type { Project } from '../../../src/editor/project/project';
import { seedFilesOf, seedsOf } from '../../../src/editor/project/project-seeds';
import { linkQuotes } from '../../../src/pipeline/coding';
import { formatProblem } from '../../../src/pipeline/problem';
import { applyRules } from '../../../src/pipeline/rules/apply-rules';
import { buildSeeds } from '../../fixtures/build-seeds';
import { seedFiles } from '../../fixtures/seed-files';
import { TINY_TRANSLATIONS, tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

const text = (name: string) => readFileSync(`public/starters/${name}`, 'utf8');
const starters = (...lists: [name: string, as: string][]): Entries =>
  entriesOf(
    new Map([
      ...lists.map(([name, as]) => [`seeds/${as}.csv`, text(`${name}.csv`)] as const),
      ['seeds/translations.csv', text('translations.csv')],
    ]),
    'en',
  );
const STATES = starters(['states', 'actors']);
const GROUPS = starters(['groups', 'actors']);
const CRIME = starters(
  ['topics', 'topics'],
  ['topic-groups', 'topic-groups'],
  ['modalities', 'modalities'],
);

const said = (project: Project) =>
  applyRules(linkQuotes(seedsOf(project)))
    .filter(({ isWarning }) => !isWarning)
    .map(formatProblem);

/** The tiny meeting with nothing but the codebook of the starters, in a language with others. */
function bare(language = 'en', languages: string[] = []): Project {
  const files = tinySeeds({
    ...{ actors: [], topics: [], 'topic-groups': [], modalities: [], proposals: [] },
    ...{ records: [], positions: [], minutes: 'Nobody speaks.\n' },
    meeting: { participants: [] },
  });
  files.set('seeds/codebook.md', text('codebook.md'));
  const project = openSeeds(files);
  return {
    ...project,
    values: { ...project.values, languages, about: { ...project.values.about, language } },
  };
}

it('are all there, and pass the rules with a small meeting in each language', () => {
  expect(readdirSync('public/starters').toSorted()).toEqual(
    'codebook.md groups.csv modalities.csv states.csv topic-groups.csv topics.csv translations.csv'.split(
      ' ',
    ),
  );
  for (const language of ['en', 'es', 'fr', 'pt']) {
    const languages = ['en', 'es', 'fr', 'pt'].filter((tag) => tag !== language);
    const all = [STATES, GROUPS, CRIME].reduce(
      (project, entries) => addEntries(project, entries).project,
      bare(language, languages),
    );
    expect(said(all)).toEqual([]);
    const { dataset, warnings } = buildSeeds(seedFilesOf(all));
    expect(dataset.labels).toHaveLength(3);
    // All but the meeting itself is translated.
    const untold = /^seeds\/(dataset|tiny\/meeting)\.json/u;
    expect(warnings.filter((line) => line.includes('translat') && !untold.test(line))).toEqual([]);
  }
});

it('have the members of the United Nations by subregion, and groups with their members', () => {
  const actors = STATES.lists.actors ?? [];
  const states = actors.filter(({ kind }) => kind === 'state');
  expect(states).toHaveLength(193);
  expect(new Set(states.map(({ alpha2 }) => alpha2)).size).toBe(193);
  expect(new Set(states.map(({ subregion }) => subregion)).size).toBe(22);
  const counts = (GROUPS.lists.actors ?? []).flatMap(({ id, members = '' }) =>
    members ? [[id, members.split(';').length]] : [],
  );
  expect(Object.fromEntries(counts)).toEqual({
    ...{ EU: 27, 'AFRICAN-GROUP': 54, GRULAC: 33, 'EASTERN-EUROPEAN-GROUP': 23, 'ARAB-GROUP': 21 },
    ...{ 'G-77': 134, LDC: 44, LLDC: 32, AOSIS: 37, CARICOM: 14, ASEAN: 11, PIF: 14, SICA: 8 },
    ...{ 'ANDEAN-COMMUNITY': 4, ECOWAS: 12, SADC: 16, EAC: 8, GCC: 6, EIG: 6, AILAC: 8 },
    ...{ NORDIC: 5, BALTIC: 3, BENELUX: 3, CANZ: 3 },
  });
  const ids = new Set(states.map(({ id }) => id));
  const members = (GROUPS.lists.actors ?? []).flatMap(({ members = '' }) => members.split(';'));
  expect(members.filter((id) => id && !ids.has(id))).toEqual([]);
});

it('write names and labels in the language of the meeting', () => {
  const { project } = addEntries(addEntries(bare('es', ['en', 'fr']), STATES).project, CRIME);
  const name = (id: string) => project.lists.actors.find((row) => row.id === id)?.cells.name;
  expect([name('DEU'), name('COD'), name('029')]).toEqual([
    'Alemania',
    'República Democrática del Congo',
    'Caribe',
  ]);
  const words = (id: string) => project.lists.translations.find((row) => row.id === id)?.cells;
  expect(words('topics extradition label')).toMatchObject({ en: 'Extradition', fr: 'Extradition' });
  // Readers' browsers name States.
  expect(words('actors DEU name')).toBeUndefined();
  expect(words('actors 029 name')).toMatchObject({ en: 'Caribbean', fr: 'Caraïbes' });
});

it('have organizations by their letters, as each language has them', () => {
  const { project } = addEntries(bare('fr', ['en', 'es']), GROUPS);
  const [fao, who] = ['FAO', 'WHO'].map((id) => project.lists.actors.find((row) => row.id === id));
  const none = { subregion: '', alpha2: '', members: '', aliases: '', was: '' };
  expect(fao?.cells).toEqual({ id: 'FAO', name: 'FAO', kind: 'organization', ...none });
  expect(who?.cells).toEqual({ id: 'WHO', name: 'OMS', kind: 'organization', ...none });
  const words = project.lists.translations.find(({ id }) => id === 'actors WHO name');
  expect(words?.cells).toMatchObject({ en: 'WHO', es: 'OMS' });
});

it('add only missing entries, and only members that are listed', () => {
  const project = openSeeds(tinySeeds());
  const once = addEntries(project, STATES);
  expect([once.added, once.known]).toEqual([219, 3]);
  expect(once.project.lists.actors.slice(0, 4)).toEqual(project.lists.actors);
  expect(addEntries(once.project, STATES)).toMatchObject({
    added: 0,
    known: 222,
    project: once.project,
  });
  const groups = addEntries(project, GROUPS);
  const canz = groups.project.lists.actors.find(({ id }) => id === 'CANZ');
  expect(canz?.cells.members).toBe('CAN');
  expect(groups.left).toBeGreaterThan(500);
  expect(said(groups.project)).toEqual([]);
});

it('give the States of one region with the regions around them', () => {
  const { actors = [] } = statesOf(STATES, '419').lists;
  expect(actors.filter(({ kind }) => kind === 'state')).toHaveLength(33);
  const regions = actors.filter(({ kind }) => kind === 'region').map(({ id }) => id);
  expect(regions).toEqual(['019', '419', '029', '013', '005']);
});

it('of a published dataset are its lists with their translations', () => {
  const { dataset, files } = buildSeeds(seedFiles());
  const labels = dataset.labels.map(({ file }) => JSON.parse(files.get(file) ?? ''));
  const entries = entriesOfDataset(dataset, labels);
  const { project } = addEntries(bare('fr', ['en']), entries);
  expect(said(project)).toEqual([]);
  expect(project.lists.topics).toHaveLength(dataset.topics.length);
  expect(project.lists.map).toHaveLength(dataset.map?.length ?? 0);
  const extradition = project.lists.topics.find(({ id }) => id === 'money-laundering');
  expect(extradition?.cells.label).toMatch(/^Blanchiment/u);
});

it('add a State by its name in any language of the meeting, and other names as they are', () => {
  const named = (project: Project, list: 'actors' | 'topics', name: string) =>
    addNamed(project, list, name, STATES);
  const all = [STATES, CRIME].reduce(
    (project, entries) => addEntries(project, entries).project,
    bare(),
  );
  const kenya = named(addEntries(bare(), CRIME).project, 'actors', ' kénya'.trim());
  expect(kenya.id).toBe('KEN');
  expect(kenya.project.lists.actors.filter(({ cells }) => cells.kind === 'state')).toMatchObject([
    { id: 'KEN', cells: { name: 'Kenya', alpha2: 'KE' } },
  ]);
  for (const [name, id] of Object.entries({
    ...{
      "Côte d'Ivoire": 'CIV',
      'Costa do Marfim': 'CIV',
      'Guinea‑Bissau': 'GNB',
      Moldavie: 'MDA',
    },
    ...{ 'Bolivia (Plurinational State of)': 'BOL', 'Viet Nam': 'VNM', 'Cabo Verde': 'CPV' },
  })) {
    const { lists } = named(bare(), 'actors', name).project;
    const state = lists.actors.find((row) => row.id === id);
    expect(state?.cells.kind).toBe('state');
    expect(lists.actors.map((row) => row.id)).toContain(state?.cells.subregion);
  }
  // No member of the United Nations, and known by its code all the same.
  expect(named(bare(), 'actors', 'Palestina').project.lists.actors).toMatchObject([
    { id: 'palestina', cells: { kind: 'state', alpha2: 'PS' } },
  ]);
  expect(named(bare(), 'actors', 'European Union').project.lists.actors).toMatchObject([
    { cells: { kind: 'organization', alpha2: '' } },
  ]);
  const seas = named(kenya.project, 'actors', 'Friends of the Seas');
  expect(seas.project.lists.actors.at(-1)).toMatchObject({
    id: 'friends-of-the-seas',
    cells: { name: 'Friends of the Seas', kind: 'organization' },
  });
  const again = named(seas.project, 'actors', 'Friends: of the seas!');
  expect(again.id).not.toBe(seas.id);
  expect(named(again.project, 'actors', '海').id).toBe('actors');
  const topic = named(all, 'topics', 'Early warning');
  expect(topic.id).toBe('early-warning');
  // Of several groups one has to be chosen.
  expect(said(topic.project)).toEqual([
    ...said(all),
    expect.stringContaining('unknown topic group'),
  ]);
  expect(said(seas.project)).toEqual([]);
});

it('a new topic has the group that there is, and none where one has to be chosen', () => {
  const project = openSeeds(tinySeeds());
  const withGroups = (count: number) =>
    onlyGroup({
      ...project,
      lists: { ...project.lists, topicGroups: project.lists.topicGroups.slice(0, count) },
    });
  expect([0, 1, 2].map(withGroups)).toEqual(['', 'law', '']);
});

describe('a meeting whose lists are emptied', () => {
  const project = openSeeds(
    tinySeeds({
      ...{ records: [], positions: [], map: ['CAN,1,1'], translations: TINY_TRANSLATIONS },
      meeting: {
        ...{ spoke: ['CAN'], attended: ['CAN'], speakers: [{ name: 'A. Person', actor: 'CAN' }] },
        headings: [{ form: 'colon' }, { form: 'colon', title: 'Chair', actor: 'CAN' }],
      },
    }),
  );
  const translated = ({ lists }: Project) => [
    ...new Set(lists.translations.map(({ cells }) => cells.list)),
  ];

  it('keeps its text, its title and how it is told who speaks, without any actor', () => {
    const { values, lists } = emptyLists(project, '# Rules\n');
    expect(values.codebook).toBe('# Rules\n');
    expect(values.meeting).toEqual({
      ...Object.fromEntries(
        Object.entries(project.values.meeting).filter(([key]) => key !== 'spoke'),
      ),
      ...{ participants: [], attended: null, speakers: [], headings: [{ form: 'colon' }] },
    });
    expect(lists.lines).toBe(project.lists.lines);
    const { actors, topicGroups, topics, modalities, proposals, map } = lists;
    expect([actors, topicGroups, topics, modalities, proposals, map].flat()).toEqual([]);
  });

  it('takes its title for that of the data, unless a document gave them one', () => {
    const fresh = emptyLists(project, '');
    expect(fresh.values.about).toMatchObject({ title: 'Tiny meeting', language: 'en' });
    expect(translated(fresh)).toEqual(['meetings']);
    const source = { name: 'doc.pdf', hash: '0' } as unknown as Project['values']['source'];
    const own = emptyLists({ ...project, values: { ...project.values, source } }, '');
    expect(own.values.about).toBe(project.values.about);
    expect(translated(own)).toEqual(['dataset', 'meetings']);
  });
});
