/** Numbers over many cells: totals, answers to needs, the summary. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCounts, shownAnswer } from '../../src/model/answers';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { summary } from '../../src/model/summary';
import {
  actorTotals,
  grandTotals,
  groupTotals,
  largestTotals,
  topicTotals,
} from '../../src/model/totals';
import { anyDataset, anyFilter } from './arbitrary';
import * as naive from './naive';
import { HAND_WRITTEN } from './sample';

const model = createModel(HAND_WRITTEN);
const row = (id: string) => model.actorIndex.get(id) as number;
const filter = (asked: Partial<Filter>): Filter => ({ ...NO_FILTER, ...asked });

const datasetAndFilter = anyDataset.chain((each) =>
  fc.tuple(fc.constant(each), anyFilter(each.records.length)),
);

describe('totals', () => {
  test('count States, not mentions, and organizations apart', () => {
    expect(topicTotals(model, NO_FILTER, 0)).toMatchObject({
      needStates: 2,
      availableStates: 0,
      availableOrganizations: 1,
    });
  });

  test('planned and delivered help is in none of the available figures', () => {
    expect(topicTotals(model, NO_FILTER, 1)).toMatchObject({
      availableStates: 1,
      plannedStates: 1,
    });
    expect(actorTotals(model, NO_FILTER, row('OAS'))).toMatchObject({
      availableTopics: 1,
      deliveredTopics: 1,
    });
  });

  test('who asks is a part of who has a need: more than raised, under the filter', () => {
    expect(topicTotals(model, NO_FILTER, 0)).toMatchObject({ needStates: 2, askStates: 1 });
    expect(actorTotals(model, NO_FILTER, row('BRB'))).toMatchObject({
      needTopics: 2,
      askTopics: 1,
    });
    expect(topicTotals(model, filter({ status: ['raised'] }), 0)).toMatchObject({
      needStates: 2,
      askStates: 0,
    });
  });

  test('the largest are those of any actor and of any topic', () => {
    fc.assert(
      fc.property(datasetAndFilter, ([data, asked]) => {
        const any = createModel(data);
        const { ofActors, ofTopics } = largestTotals(any, asked, ['need', 'available']);
        const actors = [...any.actors.keys()].map((at) => actorTotals(any, asked, at));
        const topics = [...any.topics.keys()].map((at) => topicTotals(any, asked, at));
        expect(ofActors).toBe(
          Math.max(1, ...actors.flatMap((each) => [each.needTopics, each.availableTopics])),
        );
        expect(ofTopics).toBe(
          Math.max(
            1,
            ...topics.flatMap((each) => [
              each.needStates + each.needOrganizations,
              each.availableStates + each.availableOrganizations,
            ]),
          ),
        );
      }),
    );
  });

  test('regions are in no figure', () => {
    expect(topicTotals(model, NO_FILTER, 3)).toMatchObject({ needStates: 0 });
  });

  test('a group counts each of its States once', () => {
    expect(groupTotals(model, NO_FILTER, [row('BRB'), row('JAM')])).toMatchObject({
      needStates: 1,
      availableStates: 1,
    });
    expect(grandTotals(model, NO_FILTER)).toMatchObject({
      needStates: 2,
      availableStates: 1,
      availableOrganizations: 1,
      capacityStates: 1,
    });
  });
});

describe('answers to needs', () => {
  const answers = (asked: Filter) => {
    const counts = answerCounts(model, asked).topics;
    return [counts.none[0], counts.perhaps[0], counts.answered[0]];
  };

  test('one offers it to oneself, or plans to: not answered', () => {
    expect(shownAnswer(model, NO_FILTER)(row('BRB'), 1)).toBe('none');
    expect(answerCounts(model, NO_FILTER).actors.none[row('BRB')]).toBe(2);
  });

  test('an offer that is reserved for others answers no need', () => {
    expect(answers(NO_FILTER)).toEqual([1, 1, 0]);
  });

  test('looking at needs only does not hide the offers; meeting and basis do', () => {
    expect(answers(filter({ kind: ['need'], subregion: ['005'] }))).toEqual([0, 1, 0]);
    expect(answers(filter({ basis: ['explicit'] }))).toEqual([2, 0, 0]);
    expect(answers(filter({ meeting: ['second'] }))).toEqual([1, 0, 0]);
  });
});

describe('summary', () => {
  test('what the line in words needs', () => {
    expect(summary(model, NO_FILTER)).toEqual({
      leaves: { need: true, offer: true, capacity: true, available: true },
      filtered: false,
      records: 11,
      states: 4,
      organizations: 1,
      regions: 1,
      topics: 4,
      asks: { records: 2, states: 2, organizations: 0, regions: 0, topics: 2 },
      raises: { records: 3, states: 0, organizations: 0, regions: 1, topics: 1 },
      offers: { records: 2, passages: 2, statements: 2 },
      need: { records: 5, states: 2, organizations: 0, regions: 1, topics: 3 },
      capacity: { records: 2, states: 1, organizations: 0, regions: 0, topics: 1 },
      available: { records: 2, states: 1, organizations: 1, regions: 0, topics: 2 },
      planned: { records: 1, states: 1, organizations: 0, regions: 0, topics: 1 },
      delivered: { records: 1, states: 0, organizations: 1, regions: 0, topics: 1 },
    });
  });

  test('counts the records that match', () => {
    fc.assert(
      fc.property(datasetAndFilter, ([each, asked]) => {
        const any = createModel(each);
        const line = summary(any, asked);
        const records = naive.recordsUnder(each, asked);
        expect(line.records).toBe(records.length);
        expect(line.topics).toBe(new Set(records.map(({ topic }) => topic)).size);
        const planned = records.filter(({ status }) => status === 'planned');
        expect(line.planned.records).toBe(planned.length);
      }),
    );
  });
});
