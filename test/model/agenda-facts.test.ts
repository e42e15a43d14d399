/** What stands behind an item of an agenda: who asked, whom to invite, what was proposed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, Position, Status } from '../../src/dataset/schema';
import {
  ASKED,
  agendaFacts,
  INVITED,
  recordsBehind,
  type Voice,
} from '../../src/model/agenda-facts';
import { COUNTED, criteria } from '../../src/model/criteria';
import { CRITERIA } from '../../src/model/criterion';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel, type Model } from '../../src/model/model';
import { answerBy, gives } from './answers-naive';
import { asked as isAsked } from './match-naive';
import { filter, market } from './match-sample';
import { lightlyFiltered } from './ranking-sample';
import { dataset, meeting, position, record } from './sample';

/** "PER n1 n2" for each voice. */
const inWords = ({ actors, dataset: { records } }: Model, voices: readonly Voice[]) =>
  voices.map(({ actor, records: own }) =>
    [actors[actor]?.id, ...own.map((at) => records[at]?.id)].join(' '),
  );

function factsOf(model: Model, asked: Filter = NO_FILTER, topic = 0) {
  const { asked: needs, invited } = agendaFacts(model, asked, topic);
  const all = [...Object.entries(needs), ...Object.entries(invited)];
  return Object.fromEntries(all.map(([name, voices]) => [name, inWords(model, voices)]));
}

describe('who asked', () => {
  test('under each status its own records alone, in the order of the text', () => {
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

  test('one meeting after the other', () => {
    const records = [
      record('n1', 'PER', 'witnesses', 'raised', { meeting: 'later', start: 1 }),
      record('n2', 'PER', 'witnesses', 'raised', { meeting: 'sooner', start: 2 }),
    ];
    const model = createModel(
      dataset(records, { meetings: [meeting('sooner'), meeting('later')] }),
    );
    expect(factsOf(model).raised).toEqual(['PER n2 n1']);
    expect(factsOf(model, filter({ meeting: ['later'] })).raised).toEqual(['PER n1']);
  });
});

describe('whom to invite', () => {
  const { model } = market([
    record('o1', 'CAN', 'witnesses', 'planned', { start: 1 }),
    record('o2', 'CAN', 'witnesses', 'available', { start: 2 }),
    record('c1', 'CAN', 'witnesses', 'in-place', { start: 3 }),
    record('o3', 'OAS', 'witnesses', 'planned'),
    record('c2', 'OAS', 'witnesses', 'in-place'),
    record('c3', 'UNODC', 'witnesses', 'in-place'),
    record('c4', '013', 'witnesses', 'in-place'),
    record('c5', 'BRB', 'witnesses', 'in-place'),
    record('c6', 'JAM', 'witnesses', 'in-progress'),
    record('o4', 'JAM', 'witnesses', 'delivered'),
    record('n1', 'PER', 'witnesses', 'raised'),
  ]);

  const experience = ['BRB c5', 'CAN c1', 'OAS c2', 'UNODC c3', '013 c4'];

  test('by each reason that they have; a capacity in place is experience, whoever has it', () => {
    expect(factsOf(model)).toMatchObject({
      answered: [],
      perhaps: ['CAN o2'],
      related: [],
      planned: ['CAN o1', 'OAS o3'],
      experience,
    });
  });

  test('an offer by what it does for the needs there', () => {
    const offers = market([
      record('n1', 'PER', 'witnesses', 'raised', { modalities: ['training'] }),
      record('n2', 'CAN', 'witnesses', 'raised', { modalities: ['funding'] }),
      record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training', 'funding'] }),
      record('o2', 'OAS', 'witnesses', 'available', { modalities: ['tools'] }),
      record('o3', 'BRB', 'witnesses', 'available', {
        modalities: ['funding'],
        counterparts: ['JAM'],
        openTo: 'named',
      }),
      record('o4', 'CAN', 'witnesses', 'available', { modalities: ['funding'] }),
      record('o5', 'UNODC', 'witnesses', 'available', { basis: 'implied' }),
    ]).model;
    expect(factsOf(offers)).toMatchObject({
      answered: ['CAN o1'],
      perhaps: ['UNODC o5'],
      // Canada answers its own need with nothing.
      related: ['CAN o4', 'OAS o2'],
      // For Jamaica alone, which has no need here.
      other: ['BRB o3'],
    });
  });

  test('a filter on places narrows who asked and what is answered, and not whom to invite', () => {
    expect(factsOf(model, filter({ actor: ['BRB'] }))).toEqual({
      ...factsOf(model),
      raised: [],
      perhaps: [],
      other: ['CAN o2'],
    });
    expect(factsOf(model, filter({ subregion: ['005'] }))).toEqual(factsOf(model));
  });

  test('the filter on kind changes nothing, that on status its own kind alone', () => {
    expect(factsOf(model, filter({ kind: ['need'] }))).toEqual(factsOf(model));
    expect(factsOf(model, filter({ status: ['planned', 'requested'] }))).toMatchObject({
      raised: [],
      perhaps: [],
      related: [],
      planned: ['CAN o1', 'OAS o3'],
      experience,
    });
  });
});

/** The same by walking the records of one actor after the other. */
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
  const needs = bearing.filter(({ kind }) => kind === 'need');
  const reasonOf = (offer: (typeof bearing)[number]) => {
    const found = needs
      .filter(({ actor }) => !gives(each, actor, offer))
      .map((need) => answerBy(each, need, offer));
    const best = (['answered', 'perhaps'] as const).find((one) => found.includes(one));
    const isOpen = needs.some(
      (need) =>
        !gives(each, need.actor, offer) &&
        answerBy(each, { ...need, modalities: [] }, offer) !== 'none',
    );
    return best ?? (isOpen ? 'related' : 'other');
  };
  const told = bearing.map((one) => ({
    ...one,
    why: one.status === 'available' ? reasonOf(one) : one.status,
  }));
  const reasons = ['requested', 'acknowledged', 'raised'];
  reasons.push('answered', 'perhaps', 'related', 'other', 'planned', 'in-place');
  return reasons.map((why) =>
    rows.flatMap((actor) => {
      const own = told.filter((one) => one.actor === actor && one.why === why);
      return own.length === 0 ? [] : [[actor, ...own.map(({ id }) => id)].join(' ')];
    }),
  );
}

test('are what a walk through the records finds', () => {
  fc.assert(
    fc.property(lightlyFiltered, fc.nat(3), ([each, asked], topic) => {
      const model = createModel(each);
      const rows = model.actors.map(({ id }) => id);
      const found = factsOf(model, asked, topic);
      const expected = naiveFacts(each, asked, model.topics[topic]?.id ?? '', rows);
      expect([...ASKED, ...INVITED].map((name) => found[name])).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test('those who are counted are those who are named', () => {
  fc.assert(
    fc.property(lightlyFiltered, fc.nat(3), ([each, only], topic) => {
      const model = createModel(each);
      const { asked, invited } = agendaFacts(model, only, topic);
      const counted = criteria(model, only).topics[topic];
      const but = (kinds: readonly string[], ...lists: (readonly Voice[])[]) => {
        const rows = lists.flat().map(({ actor }) => actor);
        return new Set(rows.filter((row) => !kinds.includes(model.actors[row]?.kind ?? '')));
      };
      const states = (...lists: (readonly Voice[])[]) => but(['region', 'organization'], ...lists);
      const { requested, acknowledged, raised } = asked;
      expect(states(requested, acknowledged, raised)).toEqual(new Set(counted?.breadth.actors));
      expect(states(requested, acknowledged)).toEqual(new Set(counted?.firmness.actors));
      expect(
        but(['region'], invited.answered, invited.perhaps, invited.related, invited.other),
      ).toEqual(new Set(counted?.supply.actors));
      expect(states(invited.experience)).toEqual(new Set(counted?.experience.actors));
    }),
    { numRuns: 100 },
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

  test('are some for each actor that is counted, and none for the others', () => {
    fc.assert(
      fc.property(lightlyFiltered, fc.nat(3), ([each, asked], topic) => {
        const model = createModel(each);
        const found = criteria(model, asked).topics[topic];
        for (const criterion of CRITERIA.filter((one) => one !== 'unmet')) {
          const { actors, beside } = found?.[criterion] ?? { actors: [], beside: null };
          const named = [...actors, ...(beside?.regions ?? []), ...(beside?.organizations ?? [])];
          const { statuses } = COUNTED[criterion];
          const told = [...model.actors.keys()].filter(
            (actor) => recordsBehind(model, asked, topic, actor, statuses).length > 0,
          );
          expect(told).toEqual(named.sort((a, b) => a - b));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('what the Group was asked to do', () => {
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

  test('is every proposal that names the topic, with the stance of everybody', () => {
    expect(stances(NO_FILTER)).toEqual(all);
    expect(stances(NO_FILTER, 1)).toEqual(['training, CAN proposes']);
    expect(stances(NO_FILTER, 3)).toEqual([]);
  });

  test('is narrowed by the filter on meetings', () => {
    expect(stances(filter({ meeting: ['second'] }))).toEqual(['network, OAS proposes']);
  });

  test('is narrowed by no other filter', () => {
    const bits = new Uint8Array(0);
    for (const asked of [
      { actor: ['PER'], subregion: ['029'] },
      { kind: ['offer'], status: ['planned'], basis: ['explicit'] },
      { topic: ['firearms'], modality: ['training'], found: bits },
    ] satisfies Partial<Filter>[])
      expect(stances(filter(asked))).toEqual(all);
  });
});
