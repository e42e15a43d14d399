/** What several actors or topics share, by example and against the records read once more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '../../src/dataset/schema';
import { KINDS } from '../../src/dataset/values';
import { helpAmong, sharedBy, sharedPositions } from '../../src/model/comparison';
import { NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { profileFilter } from '../../src/model/profile';
import { anyDataset, anyFilter } from './arbitrary';
import { matchesOf } from './match-naive';
import { ACTORS, dataset, position, record, TOPICS } from './sample';

const model = createModel(
  dataset(
    [
      record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
      record('n2', 'BRB', 'witnesses', 'raised'),
      record('n3', 'BRB', 'firearms', 'raised'),
      record('n4', 'PER', 'firearms', 'raised'),
      record('n5', 'BRB', 'laundering', 'requested'),
      record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
      record('o2', 'CAN', 'witnesses', 'planned'),
      record('c1', 'PER', 'laundering', 'in-place'),
    ],
    {
      proposals: [
        { id: 'plan', label: 'A plan', topics: [] },
        { id: 'rule', label: 'A rule', topics: [] },
      ],
      positions: [
        position('p1', 'plan', 'PER', 'proposes'),
        position('p2', 'plan', 'BRB', 'supports'),
        position('p3', 'rule', 'PER', 'supports'),
        position('p4', 'rule', 'CAN', 'opposes'),
      ],
    },
  ),
);

test('topics that the same actors need are one fact', () => {
  expect(sharedBy(model, NO_FILTER, 'actor', ['PER', 'BRB', 'CAN'])).toEqual([
    { kind: 'need', actors: ['PER', 'BRB'], topics: ['witnesses', 'firearms'], inferred: [] },
  ]);
});

test('topics share the actors that need both', () => {
  expect(sharedBy(model, NO_FILTER, 'topic', ['witnesses', 'laundering'])).toEqual([
    { kind: 'need', actors: ['BRB'], topics: ['witnesses', 'laundering'], inferred: [] },
  ]);
});

test('who could help whom, in the best way and the surest first', () => {
  expect(helpAmong(model, NO_FILTER, ['PER', 'BRB', 'CAN'])).toEqual([
    {
      helper: 'CAN',
      needy: 'PER',
      way: 'answered',
      topics: ['witnesses'],
      inferred: [],
      asked: [],
    },
    { helper: 'CAN', needy: 'BRB', way: 'perhaps', topics: ['witnesses'], inferred: [], asked: [] },
    { helper: 'PER', needy: 'BRB', way: 'peers', topics: ['laundering'], inferred: [], asked: [] },
  ]);
});

test('whom a State asks is said of the topics alone on which it asks', () => {
  const other = createModel(
    dataset([
      record('n1', 'PER', 'witnesses', 'requested', { counterparts: ['OAS'] }),
      record('n2', 'PER', 'firearms', 'requested', { counterparts: ['OAS'] }),
      record('n3', 'PER', 'laundering', 'requested'),
      record('o1', 'CAN', 'witnesses', 'available'),
      record('o2', 'CAN', 'firearms', 'available'),
      record('o3', 'CAN', 'laundering', 'available'),
    ]),
  );
  expect(helpAmong(other, NO_FILTER, ['PER', 'CAN'])).toMatchObject([
    { helper: 'CAN', topics: ['witnesses', 'firearms'], asked: ['OAS'] },
    { helper: 'CAN', topics: ['laundering'], asked: [] },
  ]);
});

test('who has something by implied records alone is told as implied, and all together the topic', () => {
  const implied = { basis: 'implied' } as const;
  const other = createModel(
    dataset([
      record('n1', 'PER', 'witnesses', 'raised', implied),
      record('n2', 'PER', 'witnesses', 'raised'),
      record('n3', 'BRB', 'witnesses', 'raised'),
      record('n4', 'PER', 'firearms', 'raised', implied),
      record('n5', 'BRB', 'firearms', 'raised'),
      record('n6', 'PER', 'laundering', 'raised', implied),
      record('n7', 'BRB', 'laundering', 'raised', implied),
      record('c1', 'CAN', 'witnesses', 'in-place', implied),
    ]),
  );
  const ids = ['PER', 'BRB', 'CAN'];
  expect(sharedBy(other, NO_FILTER, 'actor', ids)).toMatchObject([
    { topics: ['witnesses', 'laundering'], inferred: ['laundering'] },
    { topics: ['firearms'], inferred: ['PER'] },
  ]);
  expect(sharedBy(other, NO_FILTER, 'topic', ['witnesses', 'firearms'])).toMatchObject([
    { actors: ['BRB'], inferred: [] },
    { actors: ['PER'], inferred: ['firearms'] },
  ]);
  expect(helpAmong(other, NO_FILTER, ids).map(({ inferred }) => inferred)).toEqual([
    ['witnesses'],
    ['witnesses'],
  ]);
});

test('proposals that they are of one mind on, or differ on', () => {
  expect(sharedPositions(model, NO_FILTER, ['PER', 'BRB', 'CAN'])).toEqual([
    { proposal: 'plan', actors: ['PER', 'BRB'], isContested: false, position: 'p1' },
    { proposal: 'rule', actors: ['PER', 'CAN'], isContested: true, position: 'p3' },
  ]);
});

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('any comparison says of each topic who shares it, and of each pair whether one could help', () => {
  const any = anyDataset.chain((data) =>
    fc.record({
      data: fc.constant(data),
      filter: anyFilter(data.records.length).map(profileFilter),
      actors: fc.uniqueArray(fc.constantFrom(...ids(ACTORS)), { minLength: 2, maxLength: 3 }),
    }),
  );
  const counts: Record<Kind, readonly string[]> = {
    need: ['requested', 'acknowledged', 'raised'],
    offer: ['available'],
    capacity: ['in-place'],
  };
  fc.assert(
    fc.property(any, ({ data, filter, actors }) => {
      const whole = createModel(data);
      const shown = data.records.filter(
        ({ meeting, basis }) =>
          (filter.meeting.length === 0 || filter.meeting.includes(meeting)) &&
          (filter.basis.length === 0 || filter.basis.includes(basis)),
      );
      const shared = sharedBy(whole, filter, 'actor', actors);
      for (const kind of KINDS)
        for (const { id } of TOPICS) {
          const expected = actors.filter((actor) =>
            shown.some(
              (each) =>
                each.actor === actor && each.topic === id && counts[kind].includes(each.status),
            ),
          );
          const told = shared.filter((each) => each.kind === kind && each.topics.includes(id));
          expect(told.map((each) => each.actors)).toEqual(expected.length > 1 ? [expected] : []);
        }

      const help = helpAmong(whole, filter, actors);
      for (const needy of actors)
        for (const helper of actors)
          for (const { id } of TOPICS) {
            const needs = shown.filter(
              (each) => each.kind === 'need' && each.actor === needy && each.topic === id,
            );
            const could = needs.some((need) =>
              matchesOf(data, filter, data.records.indexOf(need)).some(
                ({ offer }) => data.records[offer]?.actor === helper,
              ),
            );
            const told = help.filter(
              (each) => each.needy === needy && each.helper === helper && each.topics.includes(id),
            );
            expect(told).toHaveLength(could ? 1 : 0);
          }
    }),
  );
});
