/** The title of the matrix, for small hand-written meetings and for any against a naive twin. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { needAnswer } from '../../../src/model/answers/topic-answer';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { MOST_NAMED, matrixTitle } from '../../../src/model/findings/matrix-title';
import { createModel } from '../../../src/model/model';
import { marketAndFilter } from '../answers/match-sample';
import { dataset, meeting, record } from '../sample';
import * as naive from './findings-naive';

const titleOf = (data: Dataset, filter: Filter = NO_FILTER) =>
  matrixTitle(createModel(data), filter);

const ASKED = record('a', 'PER', 'firearms', 'requested', { modalities: ['training'] });
const FUNDS = record('f', 'CAN', 'firearms', 'available', { modalities: ['funding'] });

describe('the title', () => {
  test('says first that no request has an open offer, where topics without any offer are not all', () => {
    const data = dataset([ASKED, FUNDS, record('b', 'ARG', 'witnesses', 'requested')]);
    expect(titleOf(data)).toMatchObject({
      kind: 'no-open-offer',
      topics: ['witnesses', 'firearms'],
      states: ['ARG', 'PER'],
    });
  });

  test('names the topics where all that are asked for have no offer', () => {
    const data = dataset([ASKED, record('b', 'ARG', 'witnesses', 'requested')]);
    expect(titleOf(data)).toMatchObject({ kind: 'asked', topics: ['witnesses', 'firearms'] });
  });

  test('names those without an offer where another request has an open one', () => {
    const open = record('o', 'CAN', 'firearms', 'available', { modalities: ['training'] });
    const data = dataset([ASKED, open, record('b', 'ARG', 'witnesses', 'requested')]);
    expect(titleOf(data)).toMatchObject({ kind: 'asked', topics: ['witnesses'] });
  });

  test('calls neither a difficulty nor a mention a request', () => {
    const raised = record('r', 'ARG', 'witnesses', 'raised');
    const difficulty = record('d', 'PER', 'firearms', 'acknowledged');
    expect(titleOf(dataset([raised]))).toMatchObject({ kind: 'mentioned', topics: ['witnesses'] });
    expect(titleOf(dataset([raised, difficulty]))).toMatchObject({
      kind: 'difficulty',
      topics: ['firearms'],
    });
  });

  test('is plain where nothing is raised', () => {
    expect(titleOf(dataset([]))).toEqual({ kind: 'plain' });
    expect(titleOf(dataset([FUNDS]))).toEqual({ kind: 'plain' });
  });

  test('has the dates of the meetings with requests', () => {
    const meetings = [
      meeting('first', { start: '2007-07-26', end: '2007-07-27' }),
      meeting('second', { start: '2009-01-01', end: '2009-01-02' }),
    ];
    const later = record('b', 'ARG', 'firearms', 'requested', {
      meeting: 'second',
      modalities: ['training'],
    });
    expect(titleOf(dataset([ASKED, FUNDS, later], { meetings }))).toMatchObject({
      from: '2007-07-26',
      to: '2009-01-02',
    });
  });
});

test('the title is the one that a naive twin gives, and names no id that the filter excludes', () => {
  fc.assert(
    fc.property(marketAndFilter, ([data, asked]) => {
      const model = createModel(data);
      const title = matrixTitle(model, asked);
      const requests = naive.asking(data, asked, 'requested');
      const difficulties = naive.asking(data, asked, 'acknowledged');
      const without = naive.unanswered(data, asked);
      const isOpen = (id: string) =>
        needAnswer(model, asked, model.recordIndex.get(id) ?? -1) === 'open';
      const hasNone =
        requests.records.length > 0 && ![...requests.records, ...difficulties.records].some(isOpen);
      const topics = [...new Set(requests.byState.flat())];
      const named = requests.records.some((id) => without.records.includes(id))
        ? without.requested
        : [];
      const isAllNamed = named.length === topics.length && named.length <= MOST_NAMED;
      expect(title.kind === 'no-open-offer').toBe(hasNone && !isAllNamed);
      const titleTopics = 'topics' in title ? title.topics : [];
      const shown = new Set(naive.shownIds(data, asked));
      const own = data.records.filter(({ id }) => shown.has(id)).map(({ topic }) => topic);
      expect(titleTopics.filter((topic) => !own.includes(topic))).toEqual([]);
      if (title.kind === 'no-open-offer') expect(titleTopics.toSorted()).toEqual(topics.toSorted());
      if (title.kind === 'asked' || title.kind === 'difficulty')
        expect(titleTopics.toSorted()).toEqual(without.requested);
    }),
  );
});
