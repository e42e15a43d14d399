/** The five criteria of the chair's agenda. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteria, type TopicCriteria } from '../../../src/model/agenda/criteria';
import { CRITERIA, type Criterion } from '../../../src/model/agenda/criterion';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel, type Model } from '../../../src/model/model';
import { filter, market, marketAndFilter } from '../answers/match-sample';
import { anyDataset, anyFilter } from '../arbitrary';
import { record } from '../sample';
import { naiveCriteria, naiveValues } from './criteria-naive';

const ids = (model: Model, rows: readonly number[]) => rows.map((row) => model.actors[row]?.id);

describe('the criteria', () => {
  const { model } = market([
    record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
    record('n2', 'PER', 'witnesses', 'raised', { modalities: ['funding'] }),
    record('n3', 'ARG', 'witnesses', 'raised', { modalities: ['tools'] }),
    record('n4', 'BRB', 'witnesses', 'acknowledged', { modalities: ['funding'] }),
    record('n5', 'OAS', 'witnesses', 'requested', { modalities: ['funding'] }),
    record('n6', '013', 'witnesses', 'raised', { modalities: ['funding'] }),
    record('n7', 'JAM', 'extradition', 'raised', { basis: 'implied' }),
    record('o1', 'CAN', 'witnesses', 'available', { modalities: ['funding'] }),
    record('o2', 'UNODC', 'witnesses', 'available', { counterparts: ['JAM'] }),
    record('o3', 'OAS', 'witnesses', 'planned'),
    record('o4', 'CAN', 'witnesses', 'planned'),
    record('o5', '029', 'witnesses', 'available', { modalities: ['funding'] }),
    record('o6', 'JAM', 'extradition', 'available'),
    record('c1', 'BRB', 'laundering', 'in-place'),
    record('c2', 'JAM', 'laundering', 'in-progress'),
    record('c3', 'UNODC', 'laundering', 'in-place'),
  ]);
  const at = (topic: number, criterion: Criterion, asked: Partial<Filter> = {}) => {
    const found = criteria(model, filter(asked)).topics[topic] as TopicCriteria;
    const { actors, beside, ...figures } = found[criterion];
    const [regions, organizations, planned] = [
      ids(model, beside.regions),
      ids(model, beside.organizations),
      ids(model, beside.planned),
    ];
    return { ...figures, actors: ids(model, actors), regions, organizations, planned };
  };

  test('count States once, with regions and organizations beside', () => {
    expect(at(0, 'breadth')).toEqual({
      count: 3,
      value: 1,
      actors: ['BRB', 'ARG', 'PER'],
      regions: ['013'],
      organizations: ['OAS'],
      planned: [],
    });
    expect(at(1, 'breadth')).toMatchObject({ count: 1, value: 1 / 3, actors: ['JAM'] });
    expect(at(0, 'firmness')).toMatchObject({ actors: ['BRB', 'PER'], organizations: ['OAS'] });
    expect(at(2, 'experience')).toMatchObject({ actors: ['BRB'], organizations: ['UNODC'] });
  });

  test('count an actor as unmet where any of its needs has no sure answer, its own offers ignored', () => {
    // Peru's need of funding is answered and that of training is not.
    expect(at(0, 'unmet')).toMatchObject({
      actors: ['ARG', 'PER'],
      regions: [],
      organizations: [],
    });
    expect(at(1, 'unmet')).toMatchObject({ actors: ['JAM'], value: 1 / 2 });
  });

  test('ignore the filter on kind, and apply the filter on status to its own kind', () => {
    expect(criteria(model, filter({ kind: ['need'] }))).toEqual(criteria(model, NO_FILTER));
    expect(at(0, 'breadth', { status: ['raised'] })).toMatchObject({ actors: ['ARG', 'PER'] });
    expect(at(0, 'supply', { status: ['raised'] }).count).toBe(2);
    expect(criteria(model, filter({ status: ['raised', 'planned'] })).shutOut).toEqual([
      'firmness',
      'supply',
    ]);
    expect(criteria(model, NO_FILTER).shutOut).toEqual([]);
  });

  test('mark topics that the filter excludes apart from topics without records', () => {
    const { topics, largest } = criteria(model, filter({ topic: ['extradition', 'firearms'] }));
    expect(topics.map(({ shown }) => shown)).toEqual([false, true, false, true]);
    expect(topics.map(({ breadth }) => breadth.value)).toEqual([0, 1, 0, 0]);
    expect(largest).toMatchObject({ breadth: 1, experience: 0 });
  });

  test('are computed once for a filter, and again for another model', () => {
    expect(criteria(model, NO_FILTER)).toBe(criteria(model, NO_FILTER));
    expect(criteria({ ...model }, NO_FILTER)).not.toBe(criteria(model, NO_FILTER));
  });

  test.each([
    [
      'offers to nobody',
      anyDataset.chain((each) => fc.tuple(fc.constant(each), anyFilter(each.records.length))),
    ],
    ['offers to somebody', marketAndFilter],
  ])('as a walk through the records has them, with %s', (_, cases) => {
    fc.assert(
      fc.property(cases, ([each, asked]) => {
        const any = createModel(each);
        const answer = criteria(any, asked);
        const of = naiveCriteria(each, asked);
        for (const { topic, ...found } of answer.topics) {
          for (const criterion of CRITERIA) {
            const { count, actors, beside } = found[criterion];
            const expected = of(criterion, any.topics[topic]?.id ?? '');
            expect(count).toBe(actors.length);
            expect(new Set(ids(any, actors))).toEqual(expected.counted);
            expect(new Set(ids(any, beside.regions))).toEqual(expected.regions);
            expect(new Set(ids(any, beside.organizations))).toEqual(expected.organizations);
            expect(new Set(ids(any, beside.planned))).toEqual(expected.planned);
            expect([...actors].sort((a, b) => a - b)).toEqual(actors);
          }
        }
        expect(
          answer.topics.flatMap((found) => CRITERIA.map((criterion) => found[criterion].value)),
        ).toEqual(naiveValues(each, of));
      }),
    );
  });
});
