/** What a profile tells of an actor: by example, and against the records read once more, slowly. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { actorProfile, profileFilter } from '../../src/model/profile';
import { answerOf, ownOffers } from './answers-naive';
import { anyDataset, anyFilter } from './arbitrary';
import { matchesOf } from './match-naive';
import { ACTORS, dataset, HAND_WRITTEN, head, meeting, record } from './sample';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const profileOf = (
  id: string,
  data: Dataset = HAND_WRITTEN,
  asked: Partial<Pick<Filter, 'meeting' | 'basis'>> = {},
) => actorProfile(createModel(data), profileFilter({ ...NO_FILTER, ...asked }), id);

/** Peru asks for training, which Canada gives; Barbados lacks the same; nobody helps with firearms. */
const MARKET = dataset([
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'PER', 'firearms', 'requested'),
  record('n3', 'PER', 'extradition', 'raised'),
  record('n4', 'BRB', 'witnesses', 'acknowledged', { modalities: ['training'] }),
  record('n5', 'ARG', 'witnesses', 'raised', { modalities: ['funding'] }),
  record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
  record('o2', 'OAS', 'witnesses', 'planned'),
  record('o3', 'OAS', 'laundering', 'available', { openTo: 'members', counterparts: ['OAS'] }),
]);

describe('the first sentences', () => {
  test('tell what it asks by answer, then what it raises', () => {
    expect(profileOf('PER', MARKET).lead).toEqual([
      {
        kind: 'need',
        status: 'requested',
        answer: 'nobody',
        topics: ['firearms'],
        inferred: [],
        asked: [],
        helpers: [],
      },
      {
        kind: 'need',
        status: 'requested',
        answer: 'answered',
        topics: ['witnesses'],
        inferred: [],
        asked: [],
        helpers: ['CAN'],
      },
      {
        kind: 'need',
        status: 'raised',
        answer: null,
        topics: ['extradition'],
        inferred: [],
        asked: [],
        helpers: [],
      },
    ]);
  });

  test('tell what it offers itself, and with whom, where nobody else helps', () => {
    const told = { quote: 'A course.', start: 9, modalities: ['training'] };
    const { lead, needs } = profileOf(
      'PER',
      dataset([
        record('n', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
        record('o', 'PER', 'witnesses', 'available', told),
        record('p', 'UNODC', 'witnesses', 'available', told),
      ]),
    );
    expect(lead[0]).toMatchObject({ answer: 'own', topics: ['witnesses'], helpers: ['UNODC'] });
    expect(ids(needs[0]?.own ?? [])).toEqual(['o', 'p']);
  });

  test('name a topic as inferred where all its records are implied', () => {
    const data = dataset([
      record('c1', 'PER', 'witnesses', 'in-place', { basis: 'implied' }),
      record('c2', 'PER', 'firearms', 'in-place', { basis: 'implied' }),
      // Terms of its own make it an entry of its own.
      record('c3', 'PER', 'firearms', 'in-place', { modalities: ['training'] }),
    ]);
    expect(profileOf('PER', data).lead).toEqual([
      {
        kind: 'capacity',
        status: 'in-place',
        topics: ['witnesses', 'firearms'],
        inferred: ['witnesses'],
      },
    ]);
  });

  test('tell what is in progress apart from what is in place, on the same topic too', () => {
    const data = dataset([
      record('c1', 'PER', 'witnesses', 'in-place'),
      record('c2', 'PER', 'witnesses', 'in-progress'),
      record('c3', 'PER', 'firearms', 'in-progress'),
    ]);
    expect(profileOf('PER', data).lead).toMatchObject([
      { status: 'in-place', topics: ['witnesses'] },
      { status: 'in-progress', topics: ['witnesses', 'firearms'] },
    ]);
  });

  test('tell an open offer from one that is perhaps of use, since the need names no form', () => {
    const data = dataset([
      record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
      record('n2', 'PER', 'firearms', 'requested'),
      record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
      record('o2', 'CAN', 'firearms', 'available', { modalities: ['training'] }),
    ]);
    expect(profileOf('PER', data).lead).toMatchObject([
      { answer: 'perhaps', topics: ['firearms'], helpers: ['CAN'] },
      { answer: 'answered', topics: ['witnesses'], helpers: ['CAN'] },
    ]);
  });

  test('tell an offer that does not fit from none at all', () => {
    const [fact] = profileOf(
      'PER',
      dataset([
        record('n', 'PER', 'witnesses', 'requested', { modalities: ['funding'] }),
        record('o', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
      ]),
    ).lead;
    expect(fact).toMatchObject({ answer: 'none', topics: ['witnesses'] });
  });

  test('name the kind of silence where nothing is recorded', () => {
    const data = dataset([], {
      meetings: [meeting('first', { participants: ['PER', 'JAM'], spoke: ['PER'] })],
    });
    const silenceOf = (id: string) => profileOf(id, data).lead;
    expect(silenceOf('PER')).toEqual([{ kind: 'silence', silence: 'nothing-on-topic' }]);
    expect(silenceOf('JAM')).toEqual([{ kind: 'silence', silence: 'no-remarks' }]);
    expect(silenceOf('CAN')).toEqual([{ kind: 'silence', silence: 'not-participant' }]);
  });

  test('tell a region that a record names from one that none names', () => {
    const silence = (records: CoopRecord[]) => profileOf('029', dataset(records)).lead;
    expect(silence([])).toEqual([{ kind: 'silence', silence: 'unnamed' }]);
    const named = record('o', 'OAS', 'witnesses', 'available', { counterparts: ['029'] });
    expect(silence([named])).toEqual([{ kind: 'silence', silence: 'spoken-of' }]);
  });
});

test('who has the same need, and what others offer where it has none', () => {
  const { same, open } = profileOf('PER', MARKET);
  expect(same).toEqual([{ topic: 'witnesses', actors: ['BRB', 'ARG'] }]);
  expect(open).toMatchObject([{ topics: ['laundering'], actors: ['OAS'] }]);
});

test('a turn of speech within another of the same speaker is one', () => {
  const outline = [
    head('session', 'Session', {}),
    head('presentation', 'All', { actor: 'PER', parent: 0, start: 10, end: 60 }),
    head('part', 'Part', { actor: 'PER', parent: 1, start: 20, end: 40 }),
    head('speaker', 'Again', { actor: 'PER', parent: 0, start: 70, end: 80 }),
    head('speaker', 'Other', { actor: 'CAN', parent: 0, start: 80, end: 90 }),
  ];
  const data = dataset([], { meetings: [meeting('first', { outline })] });
  const [held] = profileOf('PER', data).sheet.meetings;
  expect(held?.turns.map(({ title }) => title)).toEqual(['All', 'Again']);
});

test('what the filter leaves out is counted, what names it included', () => {
  expect(profileOf('ARG').hidden).toBe(0);
  expect(profileOf('ARG', HAND_WRITTEN, { basis: ['explicit'] }).hidden).toBe(2);
  expect(profileOf('PER', HAND_WRITTEN, { meeting: ['first'] }).hidden).toBe(1);
});

/** Whether nobody but the actor itself offers anything. */
const isAlone = (answer: string | null): boolean => answer === 'nobody' || answer === 'own';

test('any profile holds each record once, with the answers, helpers and takers of the plain rule', () => {
  const any = anyDataset.chain((data) =>
    fc.record({
      data: fc.constant(data),
      filter: anyFilter(data.records.length).map(profileFilter),
      id: fc.constantFrom(...ids(ACTORS)),
    }),
  );
  fc.assert(
    fc.property(any, ({ data, filter, id }) => {
      const passes = ({ meeting: held, basis }: CoopRecord) =>
        (filter.meeting.length === 0 || filter.meeting.includes(held)) &&
        (filter.basis.length === 0 || filter.basis.includes(basis));
      const profile = actorProfile(createModel(data), filter, id);
      const entries = [...profile.needs, ...profile.offers, ...profile.has];
      const own = data.records.filter((each) => each.actor === id && passes(each));
      expect(entries.flatMap(({ records }) => ids(records)).sort()).toEqual(ids(own).sort());

      for (const { records, answer, help, own: made, takers } of entries)
        for (const one of records) {
          const at = data.records.indexOf(one);
          const matches = matchesOf(data, filter, at);
          const actorsOf = (side: 'need' | 'offer', some: typeof matches) => [
            ...new Set(some.map((match) => data.records[match[side]]?.actor)),
          ];
          if (one.kind === 'need') {
            expect(answer).toBe(answerOf(data, filter, at));
            expect(ids(made).sort()).toEqual(
              ownOffers(data, filter, at)
                .map((position) => data.records[position]?.id)
                .sort(),
            );
            for (const group of new Set([...matches, ...help].map((each) => each.group)))
              expect(
                [
                  ...new Set(
                    help.filter((each) => each.group === group).flatMap(({ actors }) => actors),
                  ),
                ].sort(),
              ).toEqual(
                actorsOf(
                  'offer',
                  matches.filter((each) => each.group === group),
                ).sort(),
              );
          } else if (one.status !== 'delivered') {
            const usable = matches.filter(
              ({ fit, openness }) =>
                fit !== 'different' && !['others', 'reserved'].includes(openness),
            );
            expect([...takers].sort()).toEqual(actorsOf('need', usable).sort());
          }
        }

      // The first sentences say of each need asked for what its help says.
      for (const fact of profile.lead) {
        if (fact.kind !== 'need' || fact.answer === null) continue;
        const told = profile.needs.filter(
          ({ status, topic, answer }) =>
            status === fact.status &&
            fact.topics.includes(topic) &&
            answer === (isAlone(fact.answer) ? 'none' : fact.answer),
        );
        const groups = told.flatMap(({ help }) => help);
        const helping =
          fact.answer === 'own'
            ? told.flatMap(({ own: made }) => made.map(({ actor }) => actor))
            : groups.flatMap(({ group, actors }) => (group === fact.answer ? actors : []));
        expect([...fact.helpers].sort()).toEqual(
          [...new Set(helping)].filter((one) => one !== id).sort(),
        );
        const isOffered = groups.some(
          ({ group, records }) =>
            group === 'related' ||
            (group === 'others' && records.some(({ status }) => status === 'available')),
        );
        if (isAlone(fact.answer)) {
          expect(isOffered).toBe(false);
          for (const { own: made } of told) expect(made.length > 0).toBe(fact.answer === 'own');
        }
        if (fact.answer === 'none') expect(isOffered).toBe(true);
      }

      for (const { topic, actors } of profile.same) {
        const others = data.records.filter(
          (each) =>
            each.kind === 'need' && each.topic === topic && each.actor !== id && passes(each),
        );
        expect([...actors].sort()).toEqual([...new Set(others.map(({ actor }) => actor))].sort());
      }
    }),
  );
});
