/** What the meetings found: the shipped one, and small ones by hand. */
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import type { FindingKind, FindingOf } from '../../src/model/finding-kinds';
import { findings } from '../../src/model/findings';
import { createModel } from '../../src/model/model';
import { published } from '../fixtures/data-home';
import { filter } from './match-sample';
import { dataset, HAND_WRITTEN, head, meeting, position, record } from './sample';

const SHIPPED: Dataset = JSON.parse(published('dataset.json'));

const found = (data: Dataset, asked: Filter = NO_FILTER) => findings(createModel(data), asked);
const all = <Kind extends FindingKind>(data: Dataset, kind: Kind, asked?: Filter) =>
  found(data, asked).filter((each): each is FindingOf<Kind> => each.kind === kind);
const one = <Kind extends FindingKind>(data: Dataset, kind: Kind, asked?: Filter) =>
  all(data, kind, asked)[0];

describe('the First Meeting', () => {
  test('two States request help, two others acknowledge a lack', () => {
    expect(one(SHIPPED, 'asks')).toMatchObject({
      requested: ['VCT', 'ECU'],
      requests: [
        { states: ['VCT'], topics: ['money-laundering', 'asset-recovery'], form: null },
        { states: ['ECU'], topics: ['institutional-capacity'], form: 'training' },
      ],
      acknowledged: ['GRD', 'KNA'],
    });
  });

  test('money laundering and asset recovery are asked for, and nobody offers', () => {
    expect(one(SHIPPED, 'unanswered')).toMatchObject({
      asked: true,
      isOffered: false,
      topics: ['money-laundering', 'asset-recovery'],
    });
  });

  test('what is offered is essentially one training package of INTERPOL and Chile', () => {
    expect(one(SHIPPED, 'offers')).toMatchObject({
      passages: 6,
      statements: 3,
      main: { providers: ['CHL', 'INTERPOL'], form: 'training', passages: 4 },
      others: ['KNA', 'CHL'],
    });
  });

  test('UNODC and the OAS plan training, open on request once it is funded', () => {
    const plan = one(SHIPPED, 'planned');
    expect(plan).toMatchObject({
      providers: ['OAS', 'UNODC'],
      form: 'training',
      openTo: 'on-request',
      condition: 'funding',
    });
    expect(plan?.topics).toEqual(
      expect.arrayContaining(['witness-protection', 'special-investigative-techniques']),
    );
  });

  test('most States ask for or raise training, then information exchange', () => {
    const most = one(SHIPPED, 'raised');
    expect(most).toMatchObject({
      topic: 'institutional-capacity',
      next: {
        topic: 'information-exchange',
        states: ['GRD', 'VCT', 'HND', 'MEX', 'VEN'],
        asking: [],
      },
    });
    expect(most?.states).toHaveLength(9);
  });

  test('two proposals divide the States, evaluation first', () => {
    expect(one(SHIPPED, 'contested')?.proposals).toEqual([
      { proposal: 'evaluation', inFavour: ['VEN'], against: ['ARG', 'COL'] },
      { proposal: 'answer-unodc-questionnaire', inFavour: ['USA'], against: ['ARG'] },
    ]);
  });

  test('these six come first', () => {
    expect(
      found(SHIPPED)
        .slice(0, 6)
        .map(({ kind }) => kind),
    ).toEqual(['asks', 'unanswered', 'offers', 'planned', 'raised', 'contested']);
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

  test('of a topic is unanswered where none of those asked for is answered', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'requested', { modalities: ['funding'] }),
      record('b', 'ARG', 'firearms', 'requested', { modalities: ['training'] }),
      record('c', 'CAN', 'firearms', 'available', { modalities: ['training'] }),
      record('d', 'PER', 'extradition', 'acknowledged', { modalities: ['funding'] }),
      record('e', 'CAN', 'extradition', 'available', { modalities: ['training'] }),
    ]);
    expect(one(data, 'unanswered')).toMatchObject({ topics: ['extradition'], isOffered: true });
  });

  test('is not told as one for which help is offered, where a filter shuts the offers out', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'requested', { modalities: ['funding'] }),
      record('b', 'CAN', 'firearms', 'available', { modalities: ['training'], basis: 'implied' }),
    ]);
    expect(one(data, 'unanswered')?.isOffered).toBe(true);
    expect(one(data, 'unanswered', filter({ basis: ['explicit'] }))?.isOffered).toBe(false);
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
    expect(one(data, 'raised')).toMatchObject({ topic: most, next: { topic: other } });
  });

  test('that one State raises alone is not what States raise most', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'raised'),
      record('b', 'PER', 'firearms', 'raised'),
    ]);
    expect(found(data).map(({ kind }) => kind)).toEqual(['unanswered']);
  });

  test('is told together with those of other States who request the same', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'requested'),
      record('b', 'ARG', 'extradition', 'requested'),
      record('c', 'BRB', 'firearms', 'requested'),
    ]);
    expect(one(data, 'asks')?.requests).toMatchObject([
      { states: ['BRB', 'PER'], topics: ['firearms'] },
      { states: ['ARG'], topics: ['extradition'] },
    ]);
  });
});

describe('offers', () => {
  const speech = (actor: string, start: number, end: number) =>
    head('speaker', actor, { actor, start, end });
  const meetings = [meeting('first', { outline: [speech('CAN', 0, 50), speech('PER', 50, 99)] })];
  const offer = (id: string, actor: string, start: number) =>
    record(id, actor, 'firearms', 'available', { start, quote: '12' });

  test('of one statement are a package where they are most of all', () => {
    const two = [offer('a', 'CAN', 1), offer('b', 'CAN', 9)];
    expect(one(dataset(two, { meetings }), 'offers')?.main).toMatchObject({ passages: 2 });
    const half = [...two, offer('c', 'PER', 60), offer('d', 'PER', 70)];
    expect(one(dataset(half, { meetings }), 'offers')?.main).toBeNull();
    expect(one(dataset(two.slice(1), { meetings }), 'offers')?.main).toBeNull();
  });

  test('of one are not told as the only ones where a filter alone leaves no others', () => {
    const alone = one(SHIPPED, 'offers', filter({ actor: ['INTERPOL'] }));
    expect(alone).toMatchObject({ providers: ['INTERPOL'], others: [], main: null });
    const only = dataset([
      record('a', 'CAN', 'witnesses', 'available'),
      record('b', 'CAN', 'firearms', 'available', { start: 30 }),
    ]);
    expect(one(only, 'offers', filter({ actor: ['CAN'] }))?.main).toMatchObject({ passages: 2 });
  });

  test('of which the records differ have no form, no openness and no condition', () => {
    const plan = (id: string, topic: string, details: object) =>
      record(id, 'OAS', topic, 'planned', { start: 3, quote: 'one', ...details });
    const data = dataset([
      plan('a', 'firearms', { modalities: ['training'], note: 'funding: If paid for.' }),
      plan('b', 'witnesses', { modalities: ['funding'], openTo: 'on-request' }),
    ]);
    expect(one(data, 'planned')).toMatchObject({ form: null, openTo: null, condition: null });
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
    expect(one(data, 'changed')).toMatchObject({
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
    expect(one(requests, 'changed')).toMatchObject({
      gone: [],
      withdrawn: { states: ['PER'], topics: ['firearms'] },
      records: ['a'],
    });
  });

  test('are named where a finding rests on one of them alone, and only that is not asked for', () => {
    expect(one(data, 'offers')?.meeting).toBe('second');
    expect(one(data, 'offers', filter({ meeting: ['second'] }))?.meeting).toBeNull();
    expect(one(data, 'unanswered')?.meeting).toBeNull();
  });

  test('tell the requests of one apart from what the other lacks', () => {
    const requests = dataset(
      [
        record('a', 'PER', 'firearms', 'requested'),
        record('b', 'ARG', 'firearms', 'acknowledged'),
        record('c', 'BRB', 'witnesses', 'acknowledged', { meeting: 'second' }),
      ],
      { meetings: [meeting('first'), meeting('second', { start: '2008-01-01' })] },
    );
    expect(all(requests, 'asks')).toMatchObject([
      { meeting: 'first', requested: ['PER'], acknowledged: ['ARG'], records: ['a', 'b'] },
      { meeting: 'second', requested: [], acknowledged: ['BRB'], records: ['c'] },
    ]);
    expect(all(requests, 'asks', filter({ meeting: ['first'] }))).toHaveLength(1);
  });

  test('of which a filter leaves one tell of no change', () => {
    expect(one(data, 'changed', filter({ meeting: ['second'] }))).toBeUndefined();
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
    expect(one(data, 'contested')?.proposals.map(({ proposal }) => proposal)).toEqual([
      'inventory',
    ]);
  });

  test('tell everybody who spoke, to a reader who asks for one of them', () => {
    expect(one(data, 'contested', filter({ actor: ['PER'] }))?.proposals).toMatchObject([
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
