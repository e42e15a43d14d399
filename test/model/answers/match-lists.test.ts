/** What the view of matches lists: needs by topic with their answers, and offers by sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from '../../../src/model/answers/layout';
import {
  countNeeds,
  needsByTopic,
  needsWithoutOffer,
  offersByName,
  offersBySentence,
  usersOf,
} from '../../../src/model/answers/match-lists';
import { needsFor } from '../../../src/model/answers/matches';
import { needAnswer } from '../../../src/model/answers/topic-answer';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel, type Model } from '../../../src/model/model';
import { NEUTRAL, record } from '../sample';
import { askedRecords } from './match-naive';
import { filter, market, marketAndFilter } from './match-sample';

const training = { modalities: ['training'] };

/** "witnesses: n1 open, n2 none" for each topic. */
const listed = (model: Model, asked: Filter = NO_FILTER, of = needsByTopic(model, asked)) =>
  of.map(({ topic, needs }) => {
    const lines = needs.map(({ record: at, answer }) => {
      return `${model.dataset.records[at]?.id} ${answer}`;
    });
    return `${model.topics[topic]?.id}: ${lines.join(', ')}`;
  });

describe('the list of needs', () => {
  const { model } = market([
    record('n1', 'PER', 'witnesses', 'raised', training),
    record('n2', 'ARG', 'witnesses', 'raised', { modalities: ['funding'] }),
    record('n3', 'PER', 'extradition', 'raised'),
    record('n4', 'ARG', 'extradition', 'acknowledged'),
    record('n5', 'BRB', 'laundering', 'requested'),
    record('n6', 'OAS', 'firearms', 'requested'),
    record('o1', 'UNODC', 'witnesses', 'available', training),
    record('o2', 'CAN', 'extradition', 'planned'),
  ]);

  test('has topics in the order of the matrix, and firmer needs before weaker ones', () => {
    expect(listed(model)).toEqual([
      'laundering: n5 none',
      'witnesses: n2 other, n1 open',
      'extradition: n4 planned, n3 planned',
      // An organization asks, and no State.
      'firearms: n6 none',
    ]);
  });

  test('counts a need with planned help alone not as one without an offer', () => {
    expect(listed(model, NO_FILTER, needsWithoutOffer(needsByTopic(model, NO_FILTER)))).toEqual([
      'laundering: n5 none',
      'witnesses: n2 other',
      'firearms: n6 none',
    ]);
  });

  test('counts needs by their answers', () => {
    expect(countNeeds(needsByTopic(model, NO_FILTER))).toEqual({
      open: 1,
      perhaps: 0,
      planned: 2,
      other: 1,
      none: 2,
    });
  });

  test('holds all needs under any filter, each once with its answer', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const any = createModel(each);
        const topics = needsByTopic(any, asked);
        const found = topics.flatMap(({ needs }) => needs);
        const { columns } = layout(any, asked, NEUTRAL);
        expect(topics.map(({ topic }) => topic)).toEqual(
          columns
            .flatMap(({ members }) => members)
            .filter((topic) => topics.some((one) => one.topic === topic)),
        );
        expect(found.map(({ record: at }) => at).sort((a, b) => a - b)).toEqual(
          askedRecords(each, asked, 'need'),
        );
        for (const { record: at, answer } of found) expect(answer).toBe(needAnswer(any, asked, at));
        const { none, other } = countNeeds(topics);
        const without = needsWithoutOffer(topics).flatMap(({ needs }) => needs);
        expect(without).toHaveLength(none + other);
      }),
    );
  });
});

describe('the list of offers', () => {
  const oneSentence = { quote: 'A course.', start: 30 };
  const { model } = market([
    record('n1', 'PER', 'witnesses', 'requested', training),
    record('n2', 'ARG', 'witnesses', 'raised'),
    record('n3', 'BRB', 'firearms', 'raised', { modalities: ['funding'] }),
    record('o1', 'CAN', 'witnesses', 'available', {
      ...oneSentence,
      ...training,
      basis: 'implied',
      reportedBy: 'UNODC',
    }),
    record('o2', 'UNODC', 'witnesses', 'available', { ...oneSentence, ...training }),
    record('o3', 'UNODC', 'firearms', 'available', { ...oneSentence, ...training }),
    record('o4', 'JAM', 'witnesses', 'available', { start: 10, basis: 'implied' }),
    record('o5', 'OAS', 'witnesses', 'planned', { start: 20 }),
    record('o6', 'CAN', 'laundering', 'delivered', { start: 5 }),
  ]);
  const ids = (records: readonly number[]) =>
    records.map((at) => model.dataset.records[at]?.id).join(' ');

  test('groups offers by sentence, outright apart from inferred, an actor that speaks for itself first', () => {
    const lists = offersBySentence(model, NO_FILTER);
    expect(Object.fromEntries(Object.entries(lists).map(([k, v]) => [k, v.map(ids)]))).toEqual({
      outright: ['o2 o3 o1'],
      inferred: ['o4'],
      planned: ['o5'],
      delivered: ['o6'],
    });
  });

  test('lists by topic the actors in need that could use an offer of its form', () => {
    const [sentence = []] = offersBySentence(model, NO_FILTER).outright;
    const row = (id: string) => model.actorIndex.get(id);
    expect(usersOf(model, NO_FILTER, sentence)).toEqual([
      { topic: 0, open: [row('PER')], perhaps: [row('ARG')], planned: [] },
      { topic: 3, open: [], perhaps: [], planned: [] },
    ]);
  });

  test('holds all offers under any filter, each once, with the users that the matches give', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, asked]) => {
        const any = createModel(each);
        const sentences = Object.values(offersBySentence(any, asked)).flat();
        expect(sentences.flat().sort((a, b) => a - b)).toEqual(askedRecords(each, asked, 'offer'));
        for (const sentence of sentences) {
          const users = usersOf(any, asked, sentence);
          const found = users.flatMap(({ topic, open, perhaps, planned }) =>
            [...open, ...perhaps, ...planned].map((row) => `${topic} ${row}`),
          );
          const { topic, actor } = any.index.columns;
          const expected = sentence
            .flatMap((offer) => needsFor(any, asked, offer))
            .filter(
              ({ group, fit }) =>
                ['answered', 'perhaps', 'planned'].includes(group) && fit !== 'different',
            )
            .map(({ need }) => `${topic[need]} ${actor[need]}`);
          expect(new Set(found)).toEqual(new Set(expected));
          expect(found).toHaveLength(new Set(found).size);
        }
      }),
    );
  });
});

describe('offers by name', () => {
  const { model } = market([
    record('n1', 'PER', 'witnesses', 'raised'),
    record('o1', 'UNODC', 'witnesses', 'available', { counterparts: ['PER'] }),
    record('o2', 'UNODC', 'firearms', 'planned', { counterparts: ['PER', 'ARG'] }),
  ]);

  test('are on topics that a chosen actor did not raise', () => {
    const row = (id: string) => model.actorIndex.get(id) as number;
    const offer = model.recordIndex.get('o2');
    expect(offersByName(model, filter({ actor: ['PER'] }))).toEqual([
      { offers: [offer], rows: [row('PER')] },
    ]);
    expect(offersByName(model, filter({ subregion: ['005'] }))).toMatchObject([
      { rows: [row('ARG'), row('PER')].sort((a, b) => a - b) },
    ]);
    expect(offersByName(model, NO_FILTER)).toEqual([]);
  });
});
