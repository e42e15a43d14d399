import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FORMAT } from '../../src/dataset/values';
import { formatProblem, type Problem } from '../../src/pipeline/problem';
import type { SeedFiles } from '../../src/pipeline/seed-files';
import { readTranslations } from '../../src/pipeline/translations';
import { buildSeeds } from '../fixtures/build-seeds';
import { severalMeetings } from '../fixtures/several-meetings';
import { TINY_TRANSLATIONS, tinySeeds } from '../fixtures/tiny-seeds';

const sha256 = (text = '') => createHash('sha256').update(text).digest('hex');

function readFrom(files: SeedFiles) {
  const problems: Problem[] = [];
  return { translations: readTranslations(files, problems), problems };
}
const read = (text: string) => readFrom(new Map([['seeds/translations.csv', text]]));

it('reads every column other than list, id and field as a language, in any order', () => {
  const { translations } = read('pt-BR,list,es,id,field\nFormação,modalities,Formación,m,label\n');
  expect(translations?.languages).toEqual(['pt-BR', 'es']);
  expect(translations?.rows.map(({ cells }) => cells)).toMatchObject([
    { 'pt-BR': 'Formação', es: 'Formación' },
  ]);
});

it('rejects a column that is no language, and a repeated language', () => {
  expect(read('list,id,field,Spanish,fr,fr\n').problems.map(formatProblem)).toEqual([
    'seeds/translations.csv:1:Spanish: unknown column — found "Spanish", expected list,id,field and languages as BCP 47 writes them',
    'seeds/translations.csv:1:fr: column named twice — found "fr", expected list,id,field and languages as BCP 47 writes them',
  ]);
});

it('has no languages without the file', () => {
  expect(readFrom(new Map())).toEqual({
    translations: { languages: [], rows: [] },
    problems: [],
  });
  expect(buildSeeds(tinySeeds()).dataset.labels).toEqual([]);
});

it('translates the words of the dataset itself, as far as it has them', () => {
  const about = { question: 'Who needs what', description: 'Needs.', group: 'the Group' };
  const own = {
    question: 'Qui a besoin de quoi',
    description: 'Des besoins.',
    group: 'le Groupe',
  };
  const rows = Object.entries(own).map(([field, words]) => `dataset,,${field},x,${words}`);
  const translations = [...TINY_TRANSLATIONS, ...rows];
  const { files, dataset } = buildSeeds(tinySeeds({ translations, about }));
  expect(dataset).toMatchObject({ title: 'Tiny', ...about });
  expect(JSON.parse(files.get('labels/fr.json') ?? '')).toMatchObject({ title: 'Petit', ...own });
});

it('is published as a file for each language, which the dataset lists', () => {
  const { files, dataset } = buildSeeds(tinySeeds({ translations: TINY_TRANSLATIONS }));
  expect(dataset.language).toBe('en');
  expect(dataset.labels).toEqual([
    { language: 'es', file: 'labels/es.json', hash: sha256(files.get('labels/es.json')) },
    { language: 'fr', file: 'labels/fr.json', hash: sha256(files.get('labels/fr.json')) },
  ]);
  expect(JSON.parse(files.get('labels/fr.json') ?? '')).toEqual({
    format: FORMAT,
    language: 'fr',
    title: 'Petit',
    meetings: [{ id: 'tiny', title: 'Petite réunion', body: 'Organe', place: 'Nulle part' }],
    topicGroups: [
      { id: 'law', label: 'Droit et justice', short: 'Droit' },
      { id: 'crimes', label: 'Infractions', short: 'Infractions' },
    ],
    topics: [
      { id: 'extradition', label: 'Extradition', short: 'Extradition', instrument: 'art. 16' },
      {
        id: 'firearms',
        label: 'Armes à feu illicites',
        short: 'Armes à feu',
        instrument: 'Protocole',
      },
    ],
    modalities: [
      { id: 'training', label: 'Formation' },
      { id: 'funding', label: 'Financement' },
    ],
    proposals: [{ id: 'inventory', label: 'Un inventaire des besoins' }],
    notes: [],
    actors: [
      { id: 'OAS', name: 'OEA' },
      { id: '019', name: 'Amériques' },
    ],
  });
});

it('leaves out fields without a translation, and warns', () => {
  const translations = TINY_TRANSLATIONS.filter(
    (row) => !/^(dataset|meetings|notes|topics,firearms|topics,extradition,short)/u.test(row),
  ).map((row) => (row.startsWith('modalities,funding') ? 'modalities,funding,label,Fondos,' : row));
  const { files, warnings } = buildSeeds(tinySeeds({ translations }));
  const labels = JSON.parse(files.get('labels/fr.json') ?? '');
  expect(labels).not.toHaveProperty('title');
  expect(labels).toMatchObject({
    meetings: [],
    topics: [{ id: 'extradition', label: 'Extradition', instrument: 'art. 16' }],
    modalities: [{ id: 'training', label: 'Formation' }],
  });
  expect(warnings.slice(0, 2)).toEqual([
    'seeds/dataset.json:1:title: not translated — found nothing, expected a row dataset,,title in seeds/translations.csv',
    'seeds/tiny/meeting.json:1:body: not translated — found nothing, expected a row meetings,tiny,body in seeds/translations.csv',
  ]);
  expect(warnings.join('\n')).toContain(':fr: translation missing');
});

it('translates a body once for all its meetings', () => {
  const { files, warnings } = buildSeeds(severalMeetings());
  const { meetings } = JSON.parse(files.get('labels/es.json') ?? '');
  expect(meetings.map(({ id, body }: Record<string, string>) => [id, body])).toEqual([
    ['gt-dot-1', 'Grupo Técnico sobre Delincuencia Organizada Transnacional de la OEA'],
    ['gt-dot-2', 'Grupo Técnico sobre Delincuencia Organizada Transnacional de la OEA'],
  ]);
  const missing = warnings.filter((line) => /gt-dot-2.*not translated/u.test(line));
  expect(missing.map((line) => line.split(':')[2])).toEqual(['place', 'title']);
});

it('neither requires nor rejects words for an instrument that a topic lacks', () => {
  const topics = ['extradition,Extradition,Extradition,law,', 'firearms,Arms,Arms,crimes,Protocol'];
  const { dataset, files, warnings } = buildSeeds(
    tinySeeds({ topics, translations: TINY_TRANSLATIONS }),
  );
  expect(warnings.filter((line) => line.includes('translat'))).toEqual([]);
  expect(dataset.topics).toEqual([
    { id: 'extradition', label: 'Extradition', short: 'Extradition', group: 'law' },
    { id: 'firearms', label: 'Arms', short: 'Arms', group: 'crimes', instrument: 'Protocol' },
  ]);
  expect(JSON.parse(files.get('labels/fr.json') ?? '').topics[0]).not.toHaveProperty('instrument');
});
