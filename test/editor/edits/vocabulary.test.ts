import { describe, expect, it } from 'vitest';
import { RAPPORTEUR } from '../../../src/dataset/values';
import {
  addLanguage,
  addRows,
  freeId,
  idFault,
  idFor,
  moveRow,
  removeLanguage,
  setCell,
  shortLabel,
  switchLanguage,
  translatableRows,
  translate,
} from '../../../src/editor/edits/vocabulary';
import type { CommonTable, Project } from '../../../src/editor/project/project';
import { TINY_TRANSLATIONS, tinySeeds } from '../../fixtures/tiny-seeds';
import { openSeeds } from '../project/open-seeds';

const project = openSeeds(
  tinySeeds({ translations: TINY_TRANSLATIONS, map: ['CAN,1,1', 'MEX,1,2'] }),
);
const ids = ({ lists }: Project, list: CommonTable) => lists[list].map(({ id }) => id);
const cellsOf = ({ lists }: Project, list: CommonTable, id: string): object | undefined =>
  lists[list].find((row) => row.id === id)?.cells;
const TOPIC = { list: 'topics', id: 'firearms', field: 'label' };
const wordsOf = ({ lists }: Project, { list, id, field } = TOPIC) =>
  lists.translations.find(
    ({ cells }) => cells.list === list && cells.id === id && cells.field === field,
  )?.cells;

it('a row is added at the end of its list, with every column', () => {
  const after = addRows(project, 'topics', [{ id: 'land', label: 'Land' }]);
  expect(ids(after, 'topics')).toEqual(['extradition', 'firearms', 'land']);
  expect(cellsOf(after, 'topics', 'land')).toEqual({
    ...{ id: 'land', label: 'Land', short: '', group: '', instrument: '', was: '' },
  });
});

describe('the id of a row', () => {
  it.each([
    ['is empty', '', 'empty'],
    ['has a letter that no id has', 'fire arms', 'malformed'],
    ['is that of whoever wrote the minutes', RAPPORTEUR, 'malformed'],
    ['is that of another row', 'extradition', 'taken'],
    ['is that of the row itself', 'firearms', null],
    ['is free', 'land', null],
  ])('is refused or taken where it %s', (_, id, fault) => {
    expect(idFault(project, 'topics', 'firearms', id)).toBe(fault);
  });

  it('is made from a name, with a number where the word is taken', () => {
    expect(idFor(project, 'topics', 'Land use')).toBe('land-use');
    expect(idFor(project, 'topics', 'Firearms')).toBe('firearms-3');
    expect(idFor(project, 'topics', '土地')).toBe('');
    const more = addRows(project, 'topics', [{ id: 'firearms-4', label: 'Other' }]);
    expect(freeId(more, 'topics', 'firearms')).toBe('firearms-5');
  });

  it('changes wherever the row is named, and nothing changes where it stays', () => {
    const after = setCell(project, 'topics', 'extradition', 'id', 'handing-over');
    expect(after.lists.records.map(({ cells }) => cells.topic)).toEqual(['handing-over']);
    expect(setCell(project, 'topics', 'firearms', 'id', 'firearms')).toBe(project);
  });
});

describe('a cell of a row', () => {
  it('changes in that row alone', () => {
    const after = setCell(project, 'topics', 'firearms', 'instrument', 'Article 5');
    expect(cellsOf(after, 'topics', 'firearms')).toEqual({
      ...cellsOf(project, 'topics', 'firearms'),
      instrument: 'Article 5',
    });
    expect(cellsOf(after, 'topics', 'extradition')).toBe(cellsOf(project, 'topics', 'extradition'));
    expect(ids(after, 'topics')).toEqual(ids(project, 'topics'));
  });

  it('is the key of a tile of the map where it names the actor', () => {
    const moved = setCell(project, 'map', 'MEX', 'row', '7');
    expect(cellsOf(moved, 'map', 'MEX')).toMatchObject({ actor: 'MEX', column: '1', row: '7' });
    expect(ids(setCell(project, 'map', 'MEX', 'actor', 'OAS'), 'map')).toEqual(['CAN', 'OAS']);
  });

  it('brings its short label along, but for one that a person wrote', () => {
    const once = setCell(project, 'topicGroups', 'crimes', 'label', 'Crime');
    expect(cellsOf(once, 'topicGroups', 'crimes')).toMatchObject({
      label: 'Crime',
      short: 'Crime',
    });
    const own = setCell(once, 'topicGroups', 'crimes', 'short', 'C.');
    const again = setCell(own, 'topicGroups', 'crimes', 'label', 'Crimes of all kinds');
    expect(cellsOf(again, 'topicGroups', 'crimes')).toMatchObject({ short: 'C.' });
    expect(shortLabel('topicGroups', 'Crimes of so many kinds that none fits')).toEqual({
      short: '',
    });
    expect(shortLabel('modalities', 'Training')).toEqual({});
  });
});

it('a row moves within its list, and stays where it is at its ends', () => {
  const four = addRows(project, 'topics', [{ id: 'a' }, { id: 'b' }]);
  expect(ids(moveRow(four, 'topics', 'a', -1), 'topics')).toEqual([
    ...['extradition', 'a', 'firearms', 'b'],
  ]);
  expect(ids(moveRow(four, 'topics', 'extradition', 2), 'topics')).toEqual([
    ...['firearms', 'a', 'extradition', 'b'],
  ]);
  expect(ids(moveRow(four, 'topics', 'a', 9), 'topics').at(-1)).toBe('a');
  expect(ids(moveRow(four, 'topics', 'a', -9), 'topics')[0]).toBe('a');
  expect(moveRow(four, 'topics', 'b', 1)).toBe(four);
  expect(moveRow(four, 'topics', 'extradition', -1)).toBe(four);
  expect(moveRow(four, 'topics', 'none', 1)).toBe(four);
});

describe('translations', () => {
  it('keep the words of other languages, and go with their last words', () => {
    const one = translate(project, TOPIC, 'es', 'Armas');
    expect(wordsOf(one)).toMatchObject({ es: 'Armas', fr: 'Armes à feu illicites' });
    expect(one.lists.translations).toHaveLength(project.lists.translations.length);
    const half = translate(one, TOPIC, 'es', '');
    expect(wordsOf(half)).toMatchObject({ es: '', fr: 'Armes à feu illicites' });
    const none = translate(half, TOPIC, 'fr', '');
    expect(wordsOf(none)).toBeUndefined();
    expect(none.lists.translations).toHaveLength(project.lists.translations.length - 1);
    expect(translate(none, TOPIC, 'fr', '').lists.translations).toEqual(none.lists.translations);
    expect(wordsOf(translate(none, TOPIC, 'fr', 'Armes'))).toEqual({ ...TOPIC, fr: 'Armes' });
  });

  it('come and go with their language', () => {
    expect(addLanguage(project, 'pt').values).toEqual({
      ...project.values,
      languages: ['es', 'fr', 'pt'],
    });
    const only = translate(project, { ...TOPIC, field: 'instrument' }, 'fr', '');
    const left = removeLanguage(only, 'es');
    expect(left.values.languages).toEqual(['fr']);
    expect(wordsOf(left)).toEqual({ ...TOPIC, fr: 'Armes à feu illicites' });
    expect(wordsOf(left, { ...TOPIC, field: 'instrument' })).toBeUndefined();
  });

  it('are asked for each field that has words, of States only where there are some', () => {
    const asked = translatableRows(project).map(({ cells }) => `${cells.list} ${cells.id}`);
    expect(new Set(asked)).toEqual(
      new Set(project.lists.translations.map(({ cells }) => `${cells.list} ${cells.id}`)).add(
        'proposals inventory',
      ),
    );
    const field = { list: 'actors', id: 'MEX', field: 'name' };
    const named = translatableRows(translate(project, field, 'es', 'México'));
    expect(named.map(({ cells }) => cells).filter(({ id }) => id === 'MEX')).toEqual([
      { ...field, words: 'Mexico', es: 'México' },
    ]);
  });

  it('change places with the words of the lists where theirs becomes the main language', () => {
    const after = switchLanguage(
      translate(project, { ...TOPIC, id: 'extradition' }, 'es', ''),
      'es',
    );
    expect(after.values).toMatchObject({
      about: { language: 'es', title: 'Pequeño' },
      meeting: { title: 'Reunión pequeña', body: 'Órgano' },
      languages: ['en', 'fr'],
    });
    expect(cellsOf(after, 'topics', 'firearms')).toMatchObject({
      label: 'Armas de fuego ilícitas',
    });
    expect(cellsOf(after, 'topics', 'extradition')).toMatchObject({ label: 'Extradition' });
    expect(cellsOf(after, 'actors', 'MEX')).toMatchObject({ name: 'México' });
    expect(wordsOf(after)).toEqual({
      ...{ ...TOPIC, en: 'Illicit firearms', fr: 'Armes à feu illicites' },
    });
  });
});
