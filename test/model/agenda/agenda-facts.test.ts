/** The facts behind an item of an agenda: actors that raised it, first speakers, proposals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, Position, Status } from '../../../src/dataset/schema';
import {
  agendaFacts,
  NEED_STATUSES,
  recordsBehind,
  sentencesBehind,
  speakers,
  statementsBehind,
  type Voice,
} from '../../../src/model/agenda/agenda-facts';
import { COUNTED_STATUSES, criteria } from '../../../src/model/agenda/criteria';
import { CRITERIA } from '../../../src/model/agenda/criterion';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel, type Model } from '../../../src/model/model';
import { asked as isAsked } from '../answers/match-naive';
import { filter, market } from '../answers/match-sample';
import { dataset, meeting, position, record } from '../sample';
import { lightlyFiltered } from './ranking-sample';

/** "PER n1 n2" for each voice. */
const inWords = ({ actors, dataset: { records } }: Model, voices: readonly Voice[]) =>
  voices.map(({ actor, records: own }) =>
    [actors[actor]?.id, ...own.map((at) => records[at]?.id)].join(' '),
  );

function factsOf(model: Model, asked: Filter = NO_FILTER, topic = 0) {
  const { asked: needs, given } = agendaFacts(model, asked, topic);
  const all = [...Object.entries(needs), ...Object.entries(given)];
  return Object.fromEntries(all.map(([name, voices]) => [name, inWords(model, voices)]));
}

describe('the actors that raised a topic', () => {
  test('have under each status its own records alone, in the order of the text', () => {
    const { model } = market([
      record('n1', 'PER', 'witnesses', 'raised', { start: 30 }),
      record('n2', 'PER', 'witnesses', 'requested', { start: 20 }),
      record('n3', 'PER', 'witnesses', 'raised', { start: 10 }),
      record('n4', 'BRB', 'witnesses', 'raised', { start: 9 }),
      record('n5', 'ARG', 'witnesses', 'raised', { start: 10 }),
      record('n6', 'OAS', 'witnesses', 'acknowledged'),
      record('n7', '013', 'witnesses', 'acknowledged'),
      record('n8', 'CAN', 'extradition', 'requested'),
    ]);
    expect(factsOf(model)).toMatchObject({
      requested: ['PER n2'],
      // In neutral order: States by subregion, then organizations, then regions.
      acknowledged: ['OAS n6', '013 n7'],
      raised: ['BRB n4', 'ARG n5', 'PER n3 n1'],
    });
    expect(factsOf(model, NO_FILTER, 1)).toMatchObject({ requested: ['CAN n8'], raised: [] });
  });
});

describe('the actors that could speak first', () => {
  const first = (...records: Parameters<typeof market>[0]) => {
    const { model } = market(records);
    return speakers(model, agendaFacts(model, NO_FILTER, 0)).map(({ speaker, voices }) =>
      [speaker, ...voices.map(({ actor }) => model.actors[actor]?.id)].join(' '),
    );
  };
  const asks = record('n1', 'PER', 'witnesses', 'requested');
  const mentions = record('n2', 'BRB', 'witnesses', 'raised');

  test('are sorted by outright offers, requests, plans and inferred offers, experience', () => {
    expect(
      first(
        asks,
        record('n3', 'ARG', 'witnesses', 'acknowledged'),
        record('c1', 'JAM', 'witnesses', 'in-place'),
        record('o1', 'UNODC', 'witnesses', 'available'),
        record('o2', 'OAS', 'witnesses', 'planned'),
        record('o3', 'CAN', 'witnesses', 'available', { basis: 'implied' }),
      ),
    ).toEqual([
      'offers UNODC',
      'asks PER',
      'difficulty ARG',
      'plans OAS',
      'inferred CAN',
      'experience JAM',
    ]);
  });

  test('put actors that a request names first', () => {
    expect(
      first(
        { ...asks, counterparts: ['UNODC', 'OAS'] },
        record('o1', 'CAN', 'witnesses', 'available'),
        record('o2', 'UNODC', 'witnesses', 'available'),
        // A mention of an actor is no request.
        { ...mentions, counterparts: ['JAM'] },
      ),
    ).toEqual(['named OAS UNODC', 'offers CAN', 'asks PER']);
  });

  test('stand each once, under the strongest reason', () => {
    expect(
      first(
        asks,
        record('o1', 'PER', 'witnesses', 'available'),
        record('c1', 'PER', 'witnesses', 'in-place'),
      ),
    ).toEqual(['offers PER']);
  });

  test('include actors that only mention the topic where no actor asks', () => {
    expect(first(mentions)).toEqual(['mentions BRB']);
    expect(first(mentions, asks)).toEqual(['asks PER']);
  });

  test('include no region', () => {
    expect(first(record('n1', '013', 'witnesses', 'requested'), mentions)).toEqual([]);
  });
});

test('a sentence counts once, however many records and positions rest on it', () => {
  const oneSentence = { quote: 'One sentence.', start: 9 };
  const { model } = market([
    record('n1', 'PER', 'witnesses', 'raised', oneSentence),
    record('o1', 'CAN', 'witnesses', 'available', oneSentence),
    record('o2', 'UNODC', 'witnesses', 'available', { start: 40 }),
  ]);
  const facts = agendaFacts(model, NO_FILTER, 0);
  expect(statementsBehind(facts).records).toHaveLength(3);
  expect(sentencesBehind(model, facts).map((claims) => claims.map(({ id }) => id))).toEqual([
    ['n1', 'o1'],
    ['o2'],
  ]);
});

/** A naive twin of the facts, one actor after the other. */
function naiveFacts(each: Dataset, asked: Filter, topic: string, rows: readonly string[]) {
  const places = { actor: [], subregion: [] };
  const meetings = each.meetings.map(({ id }) => id);
  const bearing = each.records
    .map((one, at) => ({ ...one, at }))
    .filter(({ kind, at }) => isAsked(each, kind === 'need' ? asked : { ...asked, ...places }, at))
    .filter((one) => one.topic === topic)
    .sort(
      (a, b) =>
        meetings.indexOf(a.meeting) - meetings.indexOf(b.meeting) ||
        a.evidence.start - b.evidence.start ||
        a.at - b.at,
    );
  const whyOf = ({ status, basis }: (typeof bearing)[number]) =>
    status === 'available' && basis === 'implied' ? 'inferred' : status;
  const withReasons = bearing.map((one) => ({ ...one, why: whyOf(one) }));
  const reasons = ['requested', 'acknowledged', 'raised'];
  reasons.push('available', 'planned', 'inferred', 'in-place');
  return reasons.map((why) =>
    rows.flatMap((actor) => {
      const own = withReasons.filter((one) => one.actor === actor && one.why === why);
      return own.length === 0 ? [] : [[actor, ...own.map(({ id }) => id)].join(' ')];
    }),
  );
}

test('facts are those that a naive walk through the records finds', () => {
  fc.assert(
    fc.property(lightlyFiltered, fc.nat(3), ([each, asked], topic) => {
      const model = createModel(each);
      const rows = model.actors.map(({ id }) => id);
      const found = factsOf(model, asked, topic);
      const expected = naiveFacts(each, asked, model.topics[topic]?.id ?? '', rows);
      const given = ['offers', 'plans', 'inferred', 'experience'];
      expect([...NEED_STATUSES, ...given].map((name) => found[name])).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

describe('the records behind a count', () => {
  test('are those of the actor on the topic with such a status, in the order of the text', () => {
    const { model, id } = market([
      record('n1', 'PER', 'witnesses', 'raised', { start: 30 }),
      record('n2', 'PER', 'witnesses', 'requested', { start: 20 }),
      record('n3', 'ARG', 'witnesses', 'requested'),
      record('n4', 'PER', 'extradition', 'requested'),
    ]);
    const behind = (...statuses: Status[]) =>
      recordsBehind(model, NO_FILTER, 0, model.actorIndex.get('PER') ?? -1, statuses).map(id);
    expect(behind('raised', 'requested')).toEqual(['n2', 'n1']);
    expect(behind('requested')).toEqual(['n2']);
    expect(behind('available')).toEqual([]);
  });

  test('exist for each actor that is counted, and for no other', () => {
    fc.assert(
      fc.property(lightlyFiltered, fc.nat(3), ([each, asked], topic) => {
        const model = createModel(each);
        const found = criteria(model, asked).topics[topic];
        for (const criterion of CRITERIA.filter((one) => one !== 'unmet')) {
          const { actors, beside } = found?.[criterion] ?? { actors: [], beside: null };
          const named = [...actors, ...(beside?.regions ?? []), ...(beside?.organizations ?? [])];
          const { statuses } = COUNTED_STATUSES[criterion];
          const withRecords = [...model.actors.keys()].filter(
            (actor) => recordsBehind(model, asked, topic, actor, statuses).length > 0,
          );
          expect(withRecords).toEqual(named.sort((a, b) => a - b));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('proposals on a topic', () => {
  const proposals = [
    { id: 'inventory', label: 'An inventory', topics: ['witnesses', 'laundering'] },
    { id: 'network', label: 'A network', topics: ['witnesses'] },
    { id: 'training', label: 'Training', topics: ['extradition'] },
    { id: 'general', label: 'Something general', topics: [] },
  ];
  const positions: Position[] = [
    position('p1', 'inventory', 'CAN', 'proposes'),
    position('p2', 'inventory', 'PER', 'opposes'),
    position('p3', 'network', 'OAS', 'proposes', { meeting: 'second' }),
    position('p4', 'training', 'CAN', 'proposes'),
    position('p5', 'general', 'CAN', 'proposes'),
  ];
  const model = createModel(
    dataset([], { meetings: [meeting('first'), meeting('second')], proposals, positions }),
  );
  const stances = (asked: Filter, topic = 0) =>
    agendaFacts(model, asked, topic).proposals.map(({ proposal, marks }) =>
      [proposal.id, ...marks.map(({ actor, stance }) => `${actor} ${stance}`)].join(', '),
    );
  const all = ['inventory, CAN proposes, PER opposes', 'network, OAS proposes'];

  test('are all that name the topic, with the stances of all actors', () => {
    expect(stances(NO_FILTER)).toEqual(all);
    expect(stances(NO_FILTER, 1)).toEqual(['training, CAN proposes']);
    expect(stances(NO_FILTER, 3)).toEqual([]);
  });

  test('pass the filter on meetings', () => {
    expect(stances(filter({ meeting: ['second'] }))).toEqual(['network, OAS proposes']);
  });

  test('ignore all other filters', () => {
    const bits = new Uint8Array(0);
    for (const asked of [
      { actor: ['PER'], subregion: ['029'] },
      { kind: ['offer'], status: ['planned'], basis: ['explicit'] },
      { topic: ['firearms'], modality: ['training'], hits: bits },
    ] satisfies Partial<Filter>[])
      expect(stances(filter(asked))).toEqual(all);
  });
});
