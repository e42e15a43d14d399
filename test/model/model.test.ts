import { expect, test } from 'vitest';
import { createModel } from '../../src/model/model';
import { ACTORS, dataset, HAND_WRITTEN, record, state } from './sample';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test('actors are in neutral order: States by subregion and name, organizations, regions with records', () => {
  const model = createModel(HAND_WRITTEN);
  expect(idsOf(model.actors)).toEqual(['BRB', 'JAM', 'CAN', 'ARG', 'PER', 'OAS', 'UNODC', '013']);
  expect(idsOf(model.topics)).toEqual(['witnesses', 'extradition', 'laundering', 'firearms']);
  expect(model.actorIndex.get('CAN')).toBe(2);
  expect(model.recordIndex.get('r3')).toBe(2);
});

test('has the names of all actors, also of those without a row', () => {
  expect(createModel(HAND_WRITTEN).names.get('021')).toBe('Northern America');
});

test('a region that acts as one has another name than the subregion with the same id', () => {
  const data = dataset([
    record('r1', '029', 'firearms', 'raised'),
    record('r2', '013', 'firearms', 'raised'),
  ]);
  const model = createModel(data, 'en', (name) => `${name} as one`);
  expect(model.actors.slice(-2).map(({ name }) => name)).toEqual([
    'Caribbean as one',
    'Central América',
  ]);
  expect([model.names.get('029'), model.subregions.get('029')]).toEqual([
    'Caribbean as one',
    'Caribbean',
  ]);
  // In which no State of the dataset lies.
  expect([model.names.get('013'), model.subregions.has('013')]).toEqual(['Central América', false]);
});

test('a State without a subregion comes after those with one', () => {
  const stray = state('AAA', 'Aaland', null, 'AX');
  const model = createModel(dataset([], { actors: [stray, ...ACTORS] }));
  expect(idsOf(model.actors).indexOf('AAA')).toBe(5);
});

test('refuses records that name ids outside the lists', () => {
  const of = (actor: string, topic: string) => () =>
    createModel(dataset([record('r1', actor, topic, 'raised')]));
  expect(of('XXX', 'witnesses')).toThrow('Record r1: actor "XXX"');
  expect(of('ARG', 'weather')).toThrow('topic "weather"');
  expect(() =>
    createModel(dataset([record('r1', 'ARG', 'firearms', 'raised', { meeting: 'third' })])),
  ).toThrow(RangeError);
});

test('counts cells with more records than one entry holds', () => {
  const many = Array.from({ length: 700 }, (_, i) => record(`r${i}`, 'ARG', 'firearms', 'raised'));
  const { index, actorIndex } = createModel(dataset(many));
  expect([...index.entryCount]).toEqual([255, 255, 190]);
  expect(index.everything[4]?.[(actorIndex.get('ARG') as number) * 4 + 3]).toBe(700);
});
