import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { type By, isAny, needsAgainstOffers, needsIn } from '../../src/model/needs-against-offers';
import { topicTotals } from '../../src/model/totals';
import { shownAnswers } from './answers-naive';
import { filter, marketAndFilter } from './match-sample';
import * as naive from './naive';
import { dataset, HAND_WRITTEN, record } from './sample';

const sidesOf = (
  by: By,
  ids: readonly string[],
  asked: Filter = NO_FILTER,
  data = HAND_WRITTEN,
) => {
  const model = createModel(data);
  const index = by === 'topic' ? model.topicIndex : model.actorIndex;
  return needsAgainstOffers(model, asked, by)(ids.map((id) => index.get(id) as number));
};

describe('needs against offers', () => {
  test('by topic: whoever asks is not counted again among those who raise; organizations apart', () => {
    expect(sidesOf('topic', ['witnesses'])).toEqual({
      asks: 1,
      raises: 1,
      states: 0,
      organizations: 1,
      planned: 0,
      past: 0,
      // The offer of the organization names Argentina alone, and no form.
      none: 1,
      perhaps: 1,
    });
    expect(sidesOf('topic', ['extradition'])).toMatchObject({ states: 1, planned: 1 });
  });

  test('by actor: topics, whatever the actor is', () => {
    expect(sidesOf('actor', ['BRB'])).toMatchObject({ asks: 1, raises: 1 });
    expect(sidesOf('actor', ['OAS'])).toMatchObject({ states: 1, organizations: 0 });
  });

  test('what was delivered stands beside what is available, and is not added to it', () => {
    const data = dataset([
      record('r1', 'OAS', 'firearms', 'available'),
      record('r2', 'OAS', 'firearms', 'delivered'),
      record('r3', 'CAN', 'firearms', 'delivered'),
      record('r4', 'CAN', 'firearms', 'planned'),
    ]);
    expect(sidesOf('topic', ['firearms'], NO_FILTER, data)).toMatchObject({
      states: 0,
      organizations: 1,
      planned: 1,
      past: 2,
    });
  });

  test('a filter on places narrows whose needs count by topic, and not who offers', () => {
    const barbados = sidesOf('topic', ['witnesses'], filter({ actor: ['BRB'] }));
    expect(needsIn(barbados)).toBe(1);
    expect(barbados.organizations).toBe(1);
    expect(isAny(sidesOf('actor', ['OAS'], filter({ actor: ['BRB'] })))).toBe(false);
  });

  test('needs are not answered, perhaps or clearly, whatever kind or place the filter asks for', () => {
    const data = dataset([
      record('r1', 'ARG', 'firearms', 'requested'),
      record('r2', 'ARG', 'witnesses', 'raised'),
      record('r3', 'CAN', 'witnesses', 'available'),
      record('r4', 'ARG', 'laundering', 'raised', { modalities: ['training'] }),
      record('r5', 'CAN', 'laundering', 'available', { modalities: ['training'] }),
    ]);
    for (const asked of [{}, { kind: ['need'] }, { actor: ['ARG'] }] as const) {
      const on = (topic: string) => sidesOf('topic', [topic], filter(asked), data);
      expect(on('firearms')).toMatchObject({ none: 1, perhaps: 0 });
      expect(on('witnesses')).toMatchObject({ none: 0, perhaps: 1 });
      expect(on('laundering')).toMatchObject({ none: 0, perhaps: 0 });
      // Each State counts once, by the least answered of its needs.
      const all = ['laundering', 'witnesses', 'firearms'];
      expect(sidesOf('topic', all, filter(asked), data)).toMatchObject({ none: 1, perhaps: 0 });
      expect(sidesOf('actor', ['ARG'], filter(asked), data)).toMatchObject({ none: 1, perhaps: 1 });
    }
    expect(sidesOf('topic', ['firearms'], filter({ kind: ['offer'] }), data).none).toBe(0);
  });

  test('a region is counted by actor and in no number by topic', () => {
    const data = dataset([record('r1', '013', 'firearms', 'raised')]);
    expect(isAny(sidesOf('topic', ['firearms'], NO_FILTER, data))).toBe(false);
    expect(sidesOf('actor', ['013'], NO_FILTER, data)).toMatchObject({ raises: 1, none: 1 });
  });

  test('several in one row count nobody and nothing twice', () => {
    const data = dataset([
      record('r1', 'ARG', 'firearms', 'requested'),
      record('r2', 'ARG', 'witnesses', 'raised'),
      record('r3', 'CAN', 'witnesses', 'available'),
      record('r4', 'CAN', 'firearms', 'available'),
    ]);
    const both = sidesOf('topic', ['firearms', 'witnesses'], NO_FILTER, data);
    expect(both).toMatchObject({ asks: 1, raises: 0, states: 1, perhaps: 1 });
  });

  test('as a plain loop over the records has it', () => {
    fc.assert(
      fc.property(marketAndFilter, fc.constantFrom<By>('topic', 'actor'), ([each, asked], by) => {
        const model = createModel(each);
        const kindOf = (id: string) => each.actors.find((actor) => actor.id === id)?.kind;
        const under = naive.recordsUnder(each, asked);
        const offered =
          by === 'topic' ? naive.recordsUnder(each, { ...asked, actor: [], subregion: [] }) : under;
        const answers = [...shownAnswers(each, asked)];
        const sides = needsAgainstOffers(model, asked, by);
        (by === 'topic' ? model.topics : model.actors).forEach(({ id }, position) => {
          const members = (records: typeof under, ...statuses: string[]) =>
            new Set(
              records
                .filter((one) => one[by] === id && statuses.includes(one.status))
                .map(({ actor, topic }) => (by === 'topic' ? actor : topic)),
            );
          const count = (found: Iterable<string>, ...kinds: string[]) =>
            [...found].filter((one) => by === 'actor' || kinds.includes(kindOf(one) ?? '')).length;
          const asks = members(under, 'requested', 'acknowledged');
          const raises = [...members(under, 'raised')].filter((one) => !asks.has(one));
          const inState = (wanted: string) =>
            answers.filter(([cell, answer]) => {
              const [actor = '', topic] = cell.split('/');
              const isOf =
                by === 'actor' ? actor === id : topic === id && kindOf(actor) === 'state';
              return answer === wanted && isOf;
            }).length;
          expect(sides([position])).toEqual({
            asks: count(asks, 'state'),
            raises: count(raises, 'state'),
            states: count(members(offered, 'available'), 'state'),
            organizations:
              by === 'actor' ? 0 : count(members(offered, 'available'), 'organization'),
            planned: count(members(offered, 'planned'), 'state', 'organization'),
            past: count(members(offered, 'delivered'), 'state', 'organization'),
            none: inState('none'),
            perhaps: inState('perhaps'),
          });
        });
      }),
    );
  });

  test('the needs of a topic are the States of the totals', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const model = createModel(each);
        const sides = needsAgainstOffers(model, asked, 'topic');
        for (const topic of model.topics.keys())
          expect(needsIn(sides([topic]))).toBe(topicTotals(model, asked, topic).needStates);
      }),
    );
  });
});
