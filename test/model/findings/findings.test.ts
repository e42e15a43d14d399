/** What the meetings found: the shipped one, and small ones by hand. */
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
  test('two States ask for help, and three report a difficulty', () => {
    expect(one(SHIPPED, 'requests')).toMatchObject({
      states: ['VCT', 'ECU'],
      shares: [
        { actors: ['VCT'], topics: ['money-laundering', 'asset-recovery'] },
        { actors: ['ECU'], topics: ['institutional-capacity'] },
      ],
    });
    expect(one(SHIPPED, 'difficulties')?.states).toEqual(['GRD', 'KNA', 'VCT']);
  });

  test('on money laundering and asset recovery help is asked for without an offer; more topics are only mentioned, and told apart', () => {
    const told = one(SHIPPED, 'without-offer');
    expect(told).toMatchObject({
      isAsked: true,
      isOffered: false,
      requested: ['money-laundering', 'asset-recovery'],
      states: ['VCT'],
    });
    const mentioned = one(SHIPPED, 'mentions');
    expect(told?.mentioned).toBe(mentioned?.topics.length);
    expect(mentioned?.topics).toContain('prevention');
    expect(mentioned?.helping.actors).toContain('UNODC');
  });

  test('INTERPOL leads what is offered outright; what is inferred of Chile is told apart', () => {
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

  test('OAS and UNODC plan training for three States first, then for others that ask, once it is funded', () => {
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

  test('most States raise training, and each has its answer', () => {
    const most = one(SHIPPED, 'most-raised');
    expect(most).toMatchObject({ topic: 'institutional-capacity', sentences: 11 });
    expect(most?.states).toHaveLength(9);
    const { open = 0, perhaps = 0, planned = 0, other = 0, none = 0 } = most ?? {};
    expect(open + perhaps + planned + other + none).toBe(9);
  });

  test('two proposals divide the States, evaluation first', () => {
    expect(one(SHIPPED, 'disputes')?.proposals).toEqual([
      { proposal: 'evaluation', inFavour: ['VEN'], against: ['ARG', 'COL'] },
      { proposal: 'answer-unodc-questionnaire', inFavour: ['USA'], against: ['ARG'] },
    ]);
  });

  test('what is asked for without an offer, what most raise and what is offered come first', () => {
    expect(
      found(SHIPPED)
        .slice(0, 3)
        .map(({ kind }) => kind),
    ).toEqual(['without-offer', 'most-raised', 'offers']);
  });
});

describe('a need', () => {
  test('of an organization or region is not told, nor one that a filter shuts out', () => {
    const data = dataset([
      record('a', 'OAS', 'firearms', 'requested'),
      record('b', '013', 'firearms', 'acknowledged'),
      record('c', 'PER', 'firearms', 'raised', { basis: 'implied' }),
    ]);
    expect(found(data, filter({ basis: ['explicit'] }))).toEqual([]);
  });

  test('for which others offer what it cannot take up says so', () => {
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

  test('of which only a difficulty is reported is not told as a request', () => {
    const data = dataset([record('a', 'PER', 'firearms', 'acknowledged')]);
    expect(one(data, 'without-offer')).toMatchObject({ isAsked: false, requested: ['firearms'] });
  });

  test.each([
    ['firearms', 'extradition'],
    ['extradition', 'firearms'],
  ])('of as many States on %s as on %s stands first where it is told more often', (most, other) => {
    const raised = (id: string, actor: string, topic: string) => record(id, actor, topic, 'raised');
    const data = dataset([
      ...[raised('a', 'PER', other), raised('b', 'ARG', other)],
      ...[raised('c', 'PER', most), raised('d', 'ARG', most), raised('e', 'ARG', most)],
    ]);
    expect(one(data, 'most-raised')).toMatchObject({ topic: most });
  });

  test('that one State raises alone is not what States raise most', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'raised'),
      record('b', 'PER', 'firearms', 'raised'),
    ]);
    expect(found(data).map(({ kind }) => kind)).toEqual(['mentions']);
  });

  test('is told together with those of other States who request the same', () => {
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
  test('of which the records differ have no form, no openness and no condition', () => {
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

  test('tell what the later has and the earlier has not', () => {
    expect(one(data, 'changes')).toMatchObject({
      since: 'first',
      at: 'second',
      fresh: ['extradition'],
      gone: ['firearms'],
      providers: ['CAN'],
      records: ['a', 'd', 'e'],
    });
  });

  test('tell who does not repeat a request, though others still mention its topic', () => {
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

  test('are named where a finding rests on one of them alone, and only that is not asked for', () => {
    expect(one(data, 'offers')?.meeting).toBe('second');
    expect(one(data, 'offers', filter({ meeting: ['second'] }))?.meeting).toBeNull();
    expect(one(data, 'mentions')?.meeting).toBeNull();
  });

  test('of which a filter leaves one tell of no change', () => {
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

  test('against a thing that nobody is for divide nobody', () => {
    expect(one(data, 'disputes')?.proposals.map(({ proposal }) => proposal)).toEqual(['inventory']);
  });

  test('tell everybody who spoke, to a reader who asks for one of them', () => {
    expect(one(data, 'disputes', filter({ actor: ['PER'] }))?.proposals).toMatchObject([
      { inFavour: ['CAN'] },
    ]);
    expect(found(data, filter({ actor: ['JAM'] }))).toEqual([]);
    expect(found(data, filter({ topic: ['witnesses'] }))).toEqual([]);
  });

  test('are not told while words are searched, of which they know nothing', () => {
    expect(found(data, filter({ found: new Uint8Array(0) }))).toEqual([]);
  });
});

test('nothing is found in nothing', () => {
  expect(found(dataset([]))).toEqual([]);
});

test('are worked out once for a model and a filter', () => {
  const model = createModel(HAND_WRITTEN);
  const asked = filter({ topic: ['witnesses'] });
  const first = findings(model, asked);
  expect(findings(model, NO_FILTER)).not.toBe(first);
  expect(findings(model, asked)).toBe(first);
  expect(findings(createModel(HAND_WRITTEN), asked)).not.toBe(first);
});
