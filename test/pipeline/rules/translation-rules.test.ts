import { expect, it } from 'vitest';
import { translation } from '../../../src/pipeline/rules/translation-rules';
import { judge, TINY_TRANSLATIONS } from '../../fixtures/tiny-seeds';

/** The problems where one row replaces another, or is added to all. */
const instead = (start: string, row: string) =>
  judge(translation, {
    translations: TINY_TRANSLATIONS.map((one) => (one.startsWith(start) ? row : one)),
  });
const beside = (...rows: string[]) =>
  judge(translation, { translations: [...TINY_TRANSLATIONS, ...rows] });

it('accepts seeds in one language', () => {
  expect(judge(translation, {})).toEqual([]);
});

it('accepts words for every entry, and a name for a State', () => {
  expect(beside()).toEqual([]);
  expect(beside('actors,MEX,name,México,Mexique')).toEqual([]);
});

it('rejects rows of unknown entries', () => {
  expect(
    beside('topic,firearms,label,a,b', 'topics,magic,label,a,b', 'actors,OAS,label,a,b'),
  ).toEqual([
    'seeds/translations.csv:21:list: unknown list — found "topic", expected one of dataset, meetings, topicGroups, topics, modalities, proposals, notes, actors',
    'seeds/translations.csv:22:id: unknown id — found "magic", expected an id of topics',
    'seeds/translations.csv:23:field: unknown field — found "label", expected one of name',
  ]);
});

it('requires the dataset’s own words as far as it has them, and rejects others', () => {
  expect(beside('dataset,,question,¿Qué?,Quoi', 'dataset,tiny,title,a,b')).toEqual([
    'seeds/translations.csv:21:field: unknown field — found "question", expected one of title',
    'seeds/translations.csv:22:id: unknown id — found "tiny", expected no id',
  ]);
  const translations = TINY_TRANSLATIONS.slice(1);
  const about = { question: 'Who needs what', group: 'the Group' };
  expect(judge(translation, { translations, about })).toEqual(
    ['title', 'question', 'group'].map(
      (field) =>
        `seeds/dataset.json:1:${field}: not translated — found nothing, expected a row dataset,,${field} in seeds/translations.csv`,
    ),
  );
});

it('rejects a field that is translated twice', () => {
  expect(beside('modalities,training,label,Formación,Formation')).toEqual([
    'seeds/translations.csv:21:field: translated on line 16 already — found "modalities,training,label", expected each field once',
  ]);
});

it('warns of an empty translation', () => {
  expect(instead('actors,OAS', 'actors,OAS,name,OEA,')).toEqual([
    'seeds/translations.csv:19:fr: translation missing — found nothing, expected words',
  ]);
});

it.each([
  ['topics,firearms,instrument', 'seeds/topics.csv:3:instrument'],
  ['topicGroups,law,label', 'seeds/topic-groups.csv:2:label'],
  ['topicGroups,law,short', 'seeds/topic-groups.csv:2:short'],
  ['meetings,tiny,place', 'seeds/tiny/meeting.json:1:place'],
  ['actors,OAS,name', 'seeds/actors.csv:4:name'],
  // The platform names States, and not every one names regions.
  ['actors,019,name', 'seeds/actors.csv:5:name'],
])('warns where %s has no row', (row, where) => {
  const translations = TINY_TRANSLATIONS.filter((one) => !one.startsWith(row));
  expect(judge(translation, { translations })).toEqual([
    `${where}: not translated — found nothing, expected a row ${row} in seeds/translations.csv`,
  ]);
});

it('rejects a short label that does not fit a column head, in any language', () => {
  const fits = 'topics,firearms,short,Armas,Armes à feu non autorisées ici';
  expect(instead('topics,firearms,short', fits)).toEqual([]);
  expect(instead('topics,firearms,short', `${fits} !`)).toEqual([
    'seeds/translations.csv:14:fr: too long for a column head — found 32 characters, expected at most 30',
  ]);
});

it('rejects a sign that changes the direction of text, in any language', () => {
  const translated = 'topics,firearms,label,Armas,\u202emeA';
  expect(instead('topics,firearms,label', translated)).toEqual([
    'seeds/translations.csv:13:fr: a sign that turns the direction of text — found "\\u202emeA", expected words without U+202A-202E, U+2066-2069',
  ]);
});

it('allows fewer characters for a group of topics', () => {
  const fits = 'topicGroups,law,short,Derecho,Droit et peine';
  expect(instead('topicGroups,law,short', fits)).toEqual([]);
  expect(instead('topicGroups,law,short', `${fits} !`)).toEqual([
    'seeds/translations.csv:7:fr: too long for a column head — found 16 characters, expected at most 14',
  ]);
});

it('rejects a column for the language of the dataset itself', () => {
  const translations = TINY_TRANSLATIONS.map((row) => `${row},x`);
  expect(judge(translation, { translations, translationHead: 'list,id,field,es,fr,en' })).toEqual([
    'seeds/translations.csv:1:en: the language of the dataset itself — found "en", expected other languages only',
  ]);
});
