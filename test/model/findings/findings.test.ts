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
import { dataset, HAND_WRITTEN, meeting, position, record } from '../sample';

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

  test('has requests without an offer on money laundering and asset recovery, apart from topics that are only mentioned', () => {
    const withoutOffer = one(SHIPPED, 'without-offer');
    expect(withoutOffer).toMatchObject({
      isAsked: true,
      isOffered: false,
      requested: ['money-laundering', 'asset-recovery'],
      states: ['VCT'],
    });
    const mentioned = one(SHIPPED, 'mentions');
    expect(withoutOffer?.mentioned).toBe(mentioned?.topics.length);
    expect(mentioned?.topics).toContain('prevention');
    expect(mentioned?.helping.actors).toContain('UNODC');
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

  test('has a plan of OAS and UNODC for three States first, then for others, that depends on funding', () => {
    const plan = one(SHIPPED, 'plans');
    expect(plan).toMatchObject({
      actors: ['OAS', 'UNODC'],
      form: 'training',
      first: ['SLV', 'HND', 'GTM'],
      openTo: 'on-request',
      condition: 'funding',
      sentences: 1,
    });
    expect(plan?.topics).toEqual(
      expect.arrayContaining(['witness-protection', 'special-investigative-techniques']),
    );
  });

  test('has training as the most raised topic, with the answer of each State', () => {
    const most = one(SHIPPED, 'most-raised');
    expect(most).toMatchObject({ topic: 'institutional-capacity', sentences: 11 });
    expect(most?.states).toHaveLength(9);
    const { open = 0, perhaps = 0, planned = 0, other = 0, none = 0 } = most ?? {};
    expect(open + perhaps + planned + other + none).toBe(9);
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
  test('of an organization or region, or outside the filter, gives no finding', () => {
    const data = dataset([
      record('a', 'OAS', 'firearms', 'requested'),
      record('b', '013', 'firearms', 'acknowledged'),
      record('c', 'PER', 'firearms', 'raised', { basis: 'implied' }),
    ]);
    expect(found(data, filter({ basis: ['explicit'] }))).toEqual([]);
  });

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

  test('of one State alone does not make the most raised topic', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'raised'),
      record('b', 'PER', 'firearms', 'raised'),
    ]);
    expect(found(data).map(({ kind }) => kind)).toEqual(['mentions']);
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

describe('two meetings', () => {
  const data = dataset(
    [
      record('a', 'PER', 'firearms', 'raised'),
      record('b', 'PER', 'witnesses', 'raised'),
      record('c', 'PER', 'witnesses', 'raised', { meeting: 'second' }),
      record('d', 'ARG', 'extradition', 'raised', { meeting: 'second' }),
      record('e', 'CAN', 'extradition', 'available', { meeting: 'second' }),
    ],
    { meetings: [meeting('second', { start: '2008-01-01' }), meeting('first')] },
  );

  test('give a finding on what the later one added', () => {
    expect(one(data, 'changes')).toMatchObject({
      since: 'first',
      at: 'second',
      fresh: ['extradition'],
      gone: ['firearms'],
      providers: ['CAN'],
      records: ['a', 'd', 'e'],
    });
  });

  test('list States that do not repeat a request, though others still mention its topic', () => {
    const requests = dataset(
      [
        record('a', 'PER', 'firearms', 'requested'),
        record('b', 'ARG', 'firearms', 'requested'),
        record('c', 'ARG', 'firearms', 'requested', { meeting: 'second' }),
        record('d', 'PER', 'firearms', 'raised', { meeting: 'second' }),
      ],
      { meetings: [meeting('first'), meeting('second', { start: '2008-01-01' })] },
    );
    expect(one(requests, 'changes')).toMatchObject({
      gone: [],
      withdrawn: { actors: ['PER'], topics: ['firearms'] },
      records: ['a'],
    });
  });

  test('are named where a finding rests on one of them alone and the filter admits both', () => {
    expect(one(data, 'offers')?.meeting).toBe('second');
    expect(one(data, 'offers', filter({ meeting: ['second'] }))?.meeting).toBeNull();
    expect(one(data, 'mentions')?.meeting).toBeNull();
  });

  test('give no change where the filter leaves one', () => {
    expect(one(data, 'changes', filter({ meeting: ['second'] }))).toBeUndefined();
  });
});

describe('positions', () => {
  const data = dataset([], {
    proposals: [
      { id: 'inventory', label: 'An inventory', topics: ['firearms'] },
      { id: 'evaluation', label: 'Evaluation', topics: [] },
    ],
    positions: [
      position('p1', 'inventory', 'CAN', 'supports'),
      position('p2', 'inventory', 'PER', 'opposes'),
      position('p3', 'evaluation', 'ARG', 'opposes'),
    ],
  });

  test('against a proposal that no actor supports make no dispute', () => {
    expect(one(data, 'disputes')?.proposals.map(({ proposal }) => proposal)).toEqual(['inventory']);
  });

  test('give all actors for and against where the filter names one of them', () => {
    expect(one(data, 'disputes', filter({ actor: ['PER'] }))?.proposals).toMatchObject([
      { inFavour: ['CAN'] },
    ]);
    expect(found(data, filter({ actor: ['JAM'] }))).toEqual([]);
    expect(found(data, filter({ topic: ['witnesses'] }))).toEqual([]);
  });

  test('give no finding while the reader searches words', () => {
    expect(found(data, filter({ hits: new Uint8Array(0) }))).toEqual([]);
  });
});

test('an empty dataset has no findings', () => {
  expect(found(dataset([]))).toEqual([]);
});

test('findings are computed once for a model and a filter', () => {
  const model = createModel(HAND_WRITTEN);
  const asked = filter({ topic: ['witnesses'] });
  const first = findings(model, asked);
  expect(findings(model, NO_FILTER)).not.toBe(first);
  expect(findings(model, asked)).toBe(first);
  expect(findings(createModel(HAND_WRITTEN), asked)).not.toBe(first);
});
