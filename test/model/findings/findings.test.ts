/** The findings of the shipped meeting and of small hand-written ones. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { offersBySentence } from '../../../src/model/answers/match-lists';
import type { FindingKind, FindingOf } from '../../../src/model/count/finding-kinds';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { findings } from '../../../src/model/findings/findings';
import { createModel } from '../../../src/model/model';
import { published } from '../../fixtures/data-home';
import { filter } from '../answers/match-sample';
import { dataset, HAND_WRITTEN, record } from '../sample';

const SHIPPED: Dataset = JSON.parse(published('dataset.json'));

const found = (data: Dataset, asked: Filter = NO_FILTER) => findings(createModel(data), asked);
const one = <Kind extends FindingKind>(data: Dataset, kind: Kind, asked?: Filter) =>
  found(data, asked).find((each): each is FindingOf<Kind> => each.kind === kind);

describe('the First Meeting', () => {
  test('has two States that ask for help and three that report a difficulty', () => {
    expect(one(SHIPPED, 'requests')).toMatchObject({
      states: ['VCT', 'ECU'],
      shares: [
        { actors: ['VCT'], topics: ['money-laundering', 'asset-recovery'] },
        { actors: ['ECU'], topics: ['institutional-capacity'] },
      ],
    });
    expect(one(SHIPPED, 'difficulties')?.states).toEqual(['GRD', 'KNA', 'VCT']);
  });

  test('has INTERPOL first among outright offers, and the inferred offers of Chile apart', () => {
    expect(one(SHIPPED, 'offers')).toMatchObject({
      named: ['INTERPOL', 'CHL'],
      form: 'training',
      shares: [
        { actors: ['INTERPOL'], topics: { length: 4 } },
        { actors: ['CHL'], topics: ['criminal-intelligence', 'institutional-capacity'] },
      ],
    });
    // INTERPOL alone says what Chile offers.
    expect(one(SHIPPED, 'offers')?.reportedBy).toEqual({ CHL: 'INTERPOL' });
  });

  test('from as many sentences an offer is inferred as the view of matches lists', () => {
    const told = one(SHIPPED, 'inferred');
    expect(told?.named).toEqual(['KNA', 'CHL']);
    const model = createModel(SHIPPED);
    expect(told?.sentences).toBe(offersBySentence(model, NO_FILTER).inferred.length);
    // Where INTERPOL offers outright, that Chile does too is inferred.
    expect(told?.beside).toEqual({ actors: ['CHL'], sentences: 3 });
  });

  test('has two contested proposals, evaluation first', () => {
    expect(one(SHIPPED, 'disputes')?.proposals).toEqual([
      { proposal: 'evaluation', inFavour: ['VEN'], against: ['ARG', 'COL'] },
      { proposal: 'answer-unodc-questionnaire', inFavour: ['USA'], against: ['ARG'] },
    ]);
  });

  test('lists requests without an offer, the most raised topic and offers first', () => {
    expect(
      found(SHIPPED)
        .slice(0, 3)
        .map(({ kind }) => kind),
    ).toEqual(['without-offer', 'most-raised', 'offers']);
  });
});

describe('a need', () => {
  test('with offers that are open to others only says so', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'requested', { modalities: ['funding'] }),
      record('b', 'CAN', 'firearms', 'available', {
        modalities: ['funding'],
        openTo: 'named',
        counterparts: ['ARG'],
        basis: 'implied',
      }),
    ]);
    expect(one(data, 'without-offer')?.isOffered).toBe(true);
    expect(one(data, 'without-offer', filter({ basis: ['explicit'] }))?.isOffered).toBe(false);
  });

  test('that another State asks help with is not only mentioned', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'requested'),
      record('b', 'ARG', 'firearms', 'raised'),
      record('c', 'ARG', 'extradition', 'raised'),
    ]);
    expect(one(data, 'mentions')).toMatchObject({ topics: ['extradition'] });
  });

  test('with a difficulty alone is not called a request', () => {
    const data = dataset([record('a', 'PER', 'firearms', 'acknowledged')]);
    expect(one(data, 'without-offer')).toMatchObject({ isAsked: false, requested: ['firearms'] });
  });

  test.each([
    ['firearms', 'extradition'],
    ['extradition', 'firearms'],
  ])('of as many States on %s as on %s comes first where it has more records', (most, other) => {
    const raised = (id: string, actor: string, topic: string) => record(id, actor, topic, 'raised');
    const data = dataset([
      ...[raised('a', 'PER', other), raised('b', 'ARG', other)],
      ...[raised('c', 'PER', most), raised('d', 'ARG', most), raised('e', 'ARG', most)],
    ]);
    expect(one(data, 'most-raised')).toMatchObject({ topic: most });
  });

  test('is grouped with those of other States that request the same', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'requested'),
      record('b', 'ARG', 'extradition', 'requested'),
      record('c', 'BRB', 'firearms', 'requested'),
    ]);
    expect(one(data, 'requests')?.shares).toEqual([
      { actors: ['BRB', 'PER'], topics: ['firearms'] },
      { actors: ['ARG'], topics: ['extradition'] },
    ]);
  });
});

describe('offers', () => {
  test('with differing records have no form, openness or condition in common', () => {
    const plan = (id: string, topic: string, details: object) =>
      record(id, 'OAS', topic, 'planned', { start: 3, quote: 'one', ...details });
    const data = dataset([
      plan('a', 'firearms', { modalities: ['training'], note: 'funding: If paid for.' }),
      plan('b', 'witnesses', { modalities: ['funding'], openTo: 'on-request' }),
    ]);
    expect(one(data, 'plans')).toMatchObject({
      form: null,
      first: [],
      openTo: null,
      condition: null,
    });
  });
});

test('findings are computed once for a model and a filter', () => {
  const model = createModel(HAND_WRITTEN);
  const asked = filter({ topic: ['witnesses'] });
  const first = findings(model, asked);
  expect(findings(model, NO_FILTER)).not.toBe(first);
  expect(findings(model, asked)).toBe(first);
  expect(findings(createModel(HAND_WRITTEN), asked)).not.toBe(first);
});
