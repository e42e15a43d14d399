/** Who helps on a topic, and on what terms. */
import { expect, test } from 'vitest';
import { helpersOn, helpFor, termsOn } from '../../../src/model/answers/helpers';
import { NO_FILTER } from '../../../src/model/filter';
import { topicProfile } from '../../../src/model/findings/topic-profile';
import { createModel } from '../../../src/model/model';
import { dataset, record } from '../sample';

const on = (records: Parameters<typeof dataset>[0]) => createModel(dataset(records));

test('helpers are sorted by offers, plans, past help and experience, outright before inferred', () => {
  const model = on([
    record('e', 'PER', 'witnesses', 'in-progress'),
    record('h', 'BRB', 'witnesses', 'delivered'),
    record('p', 'ARG', 'witnesses', 'planned'),
    record('i', 'CAN', 'witnesses', 'available', { basis: 'implied' }),
    record('o', 'UNODC', 'witnesses', 'available'),
    record('q', 'UNODC', 'witnesses', 'planned'),
    record('n', 'JAM', 'witnesses', 'raised'),
  ]);
  expect(
    helpersOn(model, NO_FILTER, 'witnesses').map(({ actor, said }) => [
      actor,
      ...said.map(({ mark }) => mark),
    ]),
  ).toEqual([
    ['UNODC', 'offers', 'plans'],
    ['CAN', 'offers'],
    ['ARG', 'plans'],
    ['BRB', 'helped'],
    ['PER', 'experience'],
  ]);
});

test('a sentence with several records counts once, and as outright where one record is', () => {
  const model = on([
    record('a', 'CAN', 'witnesses', 'available', { quote: 'One.', basis: 'implied' }),
    record('b', 'CAN', 'witnesses', 'available', { quote: 'One.', modalities: ['training'] }),
    record('c', 'CAN', 'witnesses', 'available', { quote: 'Another.', start: 9 }),
  ]);
  const [canada] = helpersOn(model, NO_FILTER, 'witnesses');
  expect(canada?.said[0]?.records.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(canada?.said[0]?.inferred).toBe(false);
});

test('joint offers on the same terms are one entry, and plans come after offers', () => {
  const joint = { quote: 'A course.', modalities: ['training'] };
  const model = on([
    record('p', 'OAS', 'witnesses', 'planned', joint),
    record('a', 'CAN', 'witnesses', 'available', joint),
    record('b', 'OAS', 'witnesses', 'available', joint),
    record('c', 'PER', 'witnesses', 'available', { ...joint, modalities: ['funding'] }),
  ]);
  expect(termsOn(model, NO_FILTER, 'witnesses').map(({ actors }) => actors)).toEqual([
    ['CAN', 'OAS'],
    ['PER'],
    ['OAS'],
  ]);
});

test('on a topic requests come before difficulties, and these before mentions', () => {
  const { raised, offering, planning } = topicProfile(
    on([
      record('m', 'BRB', 'witnesses', 'raised'),
      record('d', 'CAN', 'witnesses', 'acknowledged'),
      record('a', 'PER', 'witnesses', 'requested'),
      record('b', 'PER', 'witnesses', 'raised'),
      record('o', 'OAS', 'witnesses', 'available'),
      record('p', 'UNODC', 'witnesses', 'planned'),
    ]),
    NO_FILTER,
    'witnesses',
  );
  expect(raised.map(({ actor, said }) => [actor, ...said.map(({ mark }) => mark)])).toEqual([
    ['PER', 'asks', 'mentions'],
    ['CAN', 'difficulty'],
    ['BRB', 'mentions'],
  ]);
  expect([offering, planning]).toEqual([['OAS'], ['UNODC']]);
});

test('an offer that an actor makes with others is no help for it, an offer that the others make alone is', () => {
  const joint = { quote: 'A course.', modalities: ['training'] };
  const model = on([
    record('n', 'CAN', 'witnesses', 'raised', { quote: 'We lack.', start: 50 }),
    record('a', 'CAN', 'witnesses', 'available', joint),
    record('b', 'OAS', 'witnesses', 'available', joint),
    record('c', 'OAS', 'witnesses', 'planned', { quote: 'A plan.', start: 90 }),
    record('d', 'PER', 'witnesses', 'delivered', { quote: 'Help.', start: 120 }),
  ]);
  const [need] = model.dataset.records;
  const { helpers, terms, own } = helpFor(model, NO_FILTER, need as NonNullable<typeof need>);
  expect(helpers.map(({ actor, said }) => [actor, ...said.map(({ mark }) => mark)])).toEqual([
    ['OAS', 'plans'],
    ['PER', 'helped'],
  ]);
  expect(terms.map(({ actors }) => actors)).toEqual([['OAS']]);
  expect(own.map(({ actors }) => actors)).toEqual([['CAN', 'OAS']]);
});
