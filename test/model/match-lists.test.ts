/** Counts beside each need and offer, and the lists a chair asks for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownAnswer } from '../../src/model/answers';
import { NO_FILTER } from '../../src/model/filter';
import {
  countAnswers,
  matchTable,
  needsWithoutAnswer,
  offersNotTakenUp,
  singleProviderTopics,
  uncoveredTopics,
} from '../../src/model/match-lists';
import { needsFor, offersFor } from '../../src/model/matches';
import { createModel } from '../../src/model/model';
import { MATCH_SIZE, matchAll, matchModel } from '../bench/matches';
import { anyFilter } from './arbitrary';
import * as naive from './match-naive';
import { anyMarket, filter, market, marketAndFilter } from './match-sample';
import { record } from './sample';

const { model, at, id } = market([
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'PER', 'witnesses', 'raised', { modalities: ['training'] }),
  record('n3', 'ARG', 'extradition', 'raised'),
  record('n4', 'OAS', 'firearms', 'raised'),
  record('n5', '013', 'extradition', 'acknowledged'),
  record('o1', 'UNODC', 'witnesses', 'available', { modalities: ['training'] }),
  record('o2', 'UNODC', 'witnesses', 'available'),
  record('o3', 'CAN', 'witnesses', 'available', { counterparts: ['JAM'] }),
  record('o4', 'CAN', 'extradition', 'available', { counterparts: ['BRB'] }),
  record('o5', 'CAN', 'extradition', 'planned'),
  record('o6', 'OAS', 'firearms', 'available'),
  record('o7', 'UNODC', 'extradition', 'delivered', { counterparts: ['JAM'] }),
  record('o8', 'UNODC', 'laundering', 'available', { basis: 'implied' }),
  record('c1', 'JAM', 'extradition', 'in-place'),
]);

const ids = (records: readonly number[]) => records.map(id);
const sorted = (records: readonly number[]) => [...records].sort((a, b) => a - b);

describe('counts', () => {
  test('are of the states of needs', () => {
    const { needs } = matchTable(model, NO_FILTER);
    expect([...needs].map(([need, answer]) => `${id(need)} ${answer}`)).toEqual([
      'n3 none',
      'n1 answered',
      'n2 answered',
      'n4 none',
      'n5 none',
    ]);
    expect(countAnswers(needs.values())).toEqual({ answered: 2, perhaps: 0, none: 3 });
  });

  test('actors who could use an offer, each once', () => {
    const { offers } = matchTable(model, NO_FILTER);
    expect(['o1', 'o5', 'o4'].map((offer) => offers.get(at(offer)))).toEqual([1, 2, 0]);
  });

  test('are those of the lists of matches', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const any = createModel(each);
        for (const [need, answer] of matchTable(any, asked).needs) {
          const [first] = offersFor(any, asked, need);
          const isAnswer = first?.group === 'answered' || first?.group === 'perhaps';
          expect(answer).toBe(isAnswer ? first.group : 'none');
        }
        for (const [offer, takers] of matchTable(any, asked).offers) {
          const open = needsFor(any, asked, offer).filter(
            ({ fit, openness }) =>
              fit !== 'different' && openness !== 'others' && openness !== 'reserved',
          );
          expect(takers).toBe(new Set(open.map(({ need }) => any.index.columns.actor[need])).size);
        }
      }),
    );
  });

  test('are kept for a filter, and worked out anew for another model', () => {
    const asked = filter({});
    expect(matchTable(model, asked)).toBe(matchTable(model, asked));
    expect(matchTable({ ...model }, asked)).not.toBe(matchTable(model, asked));
  });
});

describe('the lists', () => {
  test('needs without a sure answer: reserved, planned and own offers answer none', () => {
    expect(ids(needsWithoutAnswer(model, NO_FILTER))).toEqual(['n3', 'n4', 'n5']);
  });

  test('offers not taken up: nobody needs them, or they are reserved for others', () => {
    expect(ids(offersNotTakenUp(model, NO_FILTER))).toEqual(['o3', 'o4', 'o6', 'o8']);
  });

  test('topics of one provider, and of none', () => {
    expect(singleProviderTopics(model, NO_FILTER)).toEqual([
      { topic: 0, provider: model.actorIndex.get('UNODC') },
    ]);
    expect(uncoveredTopics(model, NO_FILTER)).toEqual([1, 3]);
  });

  test('filters narrow what is asked from', () => {
    expect(uncoveredTopics(model, filter({ actor: ['PER'] }))).toEqual([]);
    expect(ids(needsWithoutAnswer(model, filter({ topic: ['firearms'] })))).toEqual(['n4']);
    const explicit = offersNotTakenUp(model, filter({ basis: ['explicit'] }));
    expect(ids(explicit)).toEqual(['o3', 'o4', 'o6']);
  });

  test('as a plain loop has them', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const any = createModel(each);
        expect(sorted(needsWithoutAnswer(any, asked))).toEqual(
          naive.needsWithoutAnswer(each, asked),
        );
        expect(sorted(offersNotTakenUp(any, asked))).toEqual(naive.offersNotTakenUp(each, asked));
        const providers = [...naive.providers(each, asked)];
        const topicIds = (columns: number[]) => columns.map((topic) => any.topics[topic]?.id);
        expect(new Set(topicIds(uncoveredTopics(any, asked)))).toEqual(
          new Set(providers.flatMap(([topic, { size }]) => (size === 0 ? [topic] : []))),
        );
        const single = singleProviderTopics(any, asked).map(({ topic, provider }) => [
          any.topics[topic]?.id,
          any.actors[provider]?.id,
        ]);
        expect(new Map(single as [string, string][])).toEqual(
          new Map(
            providers.flatMap(([topic, ids]): [string, string][] =>
              ids.size === 1 ? [[topic, [...ids][0] as string]] : [],
            ),
          ),
        );
      }),
    );
  });

  test('hold the unmet cells of the matrix and no others', () => {
    const asked = anyMarket.chain((each) =>
      fc.tuple(fc.constant(each), anyFilter(each.records.length)),
    );
    fc.assert(
      fc.property(asked, ([each, any]) => {
        const asRead = createModel(each);
        const shown = { ...any, kind: [], status: [] };
        const { actor, topic } = asRead.index.columns;
        const unsure = new Set(
          needsWithoutAnswer(asRead, shown).map(
            (need) => (actor[need] as number) * asRead.index.topics + (topic[need] ?? 0),
          ),
        );
        const answerIn = shownAnswer(asRead, shown);
        const { cells, topics } = asRead.index;
        for (let cell = 0; cell < cells; cell++) {
          const answer = answerIn(Math.floor(cell / topics), cell % topics);
          expect(unsure.has(cell)).toBe(answer === 'perhaps' || answer === 'none');
        }
      }),
    );
  });
});

describe('bad input', () => {
  const lists = (records: Parameters<typeof market>[0]) => {
    const { model: odd } = market(records);
    return {
      needs: sorted(needsWithoutAnswer(odd, NO_FILTER)),
      offers: sorted(offersNotTakenUp(odd, NO_FILTER)),
      single: singleProviderTopics(odd, NO_FILTER).length,
      uncovered: uncoveredTopics(odd, NO_FILTER),
    };
  };
  const need = record('n', 'PER', 'witnesses', 'raised');
  const offer = record('o', 'OAS', 'witnesses', 'available');

  test('no records at all', () => {
    expect(lists([])).toEqual({ needs: [], offers: [], single: 0, uncovered: [] });
  });

  test('no needs', () => {
    expect(lists([offer])).toEqual({ needs: [], offers: [0], single: 0, uncovered: [] });
  });

  test('no offers', () => {
    expect(lists([need])).toEqual({ needs: [0], offers: [], single: 0, uncovered: [0] });
  });

  test('one actor only: nobody meets its own need', () => {
    const alone = [need, { ...offer, actor: 'PER' }];
    expect(lists(alone)).toEqual({ needs: [0], offers: [1], single: 0, uncovered: [0] });
  });

  test('one topic only', () => {
    expect(lists([need, offer])).toEqual({ needs: [0], offers: [], single: 1, uncovered: [] });
  });
});

test('the bench matches 2,000 needs with 2,000 offers', () => {
  const large = matchModel(MATCH_SIZE);
  const { needs, offers } = matchTable(large, NO_FILTER);
  expect([needs.size, offers.size]).toEqual([2000, 2000]);
  expect(matchAll(large)).toBeGreaterThan(60_000);
});
