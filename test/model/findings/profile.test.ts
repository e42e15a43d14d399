/** Profiles of actors, by example and against a naive twin. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoopRecord, Dataset } from '../../../src/dataset/schema';
import { NEED_ANSWERS } from '../../../src/model/answers/topic-answer';
import { MARKS, markOf } from '../../../src/model/count/marks';
import { passageOf } from '../../../src/model/count/sentences';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { actorProfile, profileFilter } from '../../../src/model/findings/profile';
import { actorFacts } from '../../../src/model/findings/profile-title';
import { createModel } from '../../../src/model/model';
import { needAnswer } from '../answers/answers-naive';
import { anyDataset, anyFilter } from '../arbitrary';
import { ACTORS, dataset, HAND_WRITTEN, head, meeting, record } from '../sample';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const TRAINING = { modalities: ['training'] };

const profileOf = (
  id: string,
  data: Dataset = HAND_WRITTEN,
  asked: Partial<Pick<Filter, 'meeting' | 'basis'>> = {},
) => actorProfile(createModel(data), profileFilter({ ...NO_FILTER, ...asked }), id);

/** Peru asks for training, which Canada offers, and for help with firearms, which no actor offers. */
const MARKET = dataset([
  record('n1', 'PER', 'witnesses', 'requested', TRAINING),
  record('n2', 'PER', 'firearms', 'requested'),
  record('n3', 'PER', 'extradition', 'raised'),
  record('n4', 'BRB', 'witnesses', 'acknowledged', TRAINING),
  record('n5', 'ARG', 'witnesses', 'raised', { modalities: ['funding'] }),
  record('c1', 'ARG', 'witnesses', 'in-place'),
  record('o1', 'CAN', 'witnesses', 'available', TRAINING),
  record('o3', 'OAS', 'laundering', 'available', { openTo: 'members', counterparts: ['OAS'] }),
]);

describe('the title', () => {
  test('is the requests, with their worst answer and the topics that have it', () => {
    expect(profileOf('PER', MARKET).title).toEqual({
      mark: 'asks',
      topics: ['witnesses', 'firearms'],
      inferred: [],
      answer: { state: 'none', topics: ['firearms'] },
    });
  });

  test('of an actor without requests is its offers, before its mentions', () => {
    const data = dataset([
      record('n', 'PER', 'extradition', 'raised'),
      record('o', 'PER', 'witnesses', 'available'),
      record('c', 'CAN', 'witnesses', 'in-place', { basis: 'implied' }),
    ]);
    expect(profileOf('PER', data).title).toMatchObject({ mark: 'offers', answer: null });
    expect(profileOf('CAN', data).title).toMatchObject({
      mark: 'experience',
      inferred: ['witnesses'],
    });
  });

  test('names the kind of silence where nothing is recorded', () => {
    const data = dataset([], {
      meetings: [meeting('first', { participants: ['PER', 'JAM'], spoke: ['PER'] })],
    });
    const silenceOf = (id: string) => profileOf(id, data).title;
    expect(silenceOf('PER')).toEqual({ mark: null, silence: 'nothing-on-topic' });
    expect(silenceOf('JAM')).toEqual({ mark: null, silence: 'no-remarks' });
    expect(silenceOf('CAN')).toEqual({ mark: null, silence: 'not-participant' });
  });

  test('distinguishes a region that a record names from one that none names', () => {
    const silence = (records: CoopRecord[]) => profileOf('029', dataset(records)).title;
    expect(silence([])).toEqual({ mark: null, silence: 'unnamed' });
    const named = record('o', 'OAS', 'witnesses', 'available', { counterparts: ['029'] });
    expect(silence([named])).toEqual({ mark: null, silence: 'spoken-of' });
  });
});

test('a raised topic lists the actors with experience there and the others that raise it', () => {
  const { raised } = profileOf('PER', MARKET);
  expect(raised).toMatchObject([
    { topic: 'witnesses', answer: 'open', experienced: ['ARG'], others: ['BRB', 'ARG'] },
    { topic: 'firearms', answer: 'none', experienced: [], others: [] },
    { topic: 'extradition', answer: 'none', experienced: [], others: [] },
  ]);
});

test('a profile lists the topics that its region raises, and open offers on other topics', () => {
  const { regions, open } = profileOf(
    'PER',
    dataset([
      record('r', '005', 'firearms', 'acknowledged'),
      record('s', '029', 'firearms', 'acknowledged'),
      record('o', 'OAS', 'laundering', 'available', { openTo: 'all' }),
    ]),
  );
  expect(regions).toMatchObject([{ region: '005', raised: [{ topic: 'firearms' }] }]);
  expect(open).toMatchObject([{ topics: ['laundering'], actors: ['OAS'] }]);
});

test('an open offer on a raised topic is listed there, its form compared with all needs', () => {
  const { open, openOnRaised } = profileOf('ARG', MARKET);
  expect(open).toMatchObject([{ topics: ['laundering'] }]);
  expect(openOnRaised).toMatchObject([
    { topic: 'witnesses', offers: [{ actors: ['CAN'], isOtherForm: true }] },
  ]);
  expect(profileOf('PER', MARKET).openOnRaised).toMatchObject([
    { topic: 'witnesses', offers: [{ actors: ['CAN'], isOtherForm: false }] },
  ]);
});

test('offers of one sentence on the same terms are one entry, inferred ones apart and after it', () => {
  const more = { ...TRAINING, openTo: 'all' as const, quote: 'A course.' };
  const { open } = profileOf(
    'PER',
    dataset([
      record('i', 'CAN', 'laundering', 'available', { ...more, basis: 'implied' }),
      record('a', 'CAN', 'witnesses', 'available', more),
      record('b', 'OAS', 'witnesses', 'available', more),
      record('c', 'CAN', 'firearms', 'available', more),
      record('d', 'OAS', 'firearms', 'available', more),
    ]),
  );
  expect(open.map(({ actors, topics }) => ({ actors, topics }))).toEqual([
    { actors: ['CAN', 'OAS'], topics: ['witnesses', 'firearms'] },
    { actors: ['CAN'], topics: ['laundering'] },
  ]);
});

test('a heading within another of the same speaker counts as one', () => {
  const outline = [
    head('session', 'Session', {}),
    head('presentation', 'All', { actor: 'PER', parent: 0, start: 10, end: 60 }),
    head('part', 'Part', { actor: 'PER', parent: 1, start: 20, end: 40 }),
    head('speaker', 'Again', { actor: 'PER', parent: 0, start: 70, end: 80 }),
    head('speaker', 'Other', { actor: 'CAN', parent: 0, start: 80, end: 90 }),
  ];
  const data = dataset([], { meetings: [meeting('first', { outline })] });
  const [held] = profileOf('PER', data).delegation.meetings;
  expect(held?.headings.map(({ title }) => title)).toEqual(['All', 'Again']);
});

test('records that the filter excludes are counted, those that name the actor included', () => {
  expect(profileOf('ARG').hidden).toBe(0);
  expect(profileOf('ARG', HAND_WRITTEN, { basis: ['explicit'] }).hidden).toBe(2);
  expect(profileOf('PER', HAND_WRITTEN, { meeting: ['first'] }).hidden).toBe(1);
});

test('any profile has each sentence once a mark, with the answer of the naive rule, the firmest first', () => {
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
      const model = createModel(data);
      const profile = actorProfile(model, filter, id);
      const own = data.records.filter((each) => each.actor === id && passes(each));
      const keyOf = (each: CoopRecord) =>
        [each.topic, markOf(each.status), passageOf(each)].join(' ');
      const listedSentences = [...profile.raised, ...profile.helpAndExperience].flatMap(
        ({ said }) => said.flatMap(({ records }) => records.map(keyOf)),
      );
      expect([...listedSentences].sort()).toEqual([...new Set(own.map(keyOf))].sort());

      for (const { topic, said, answer, others } of profile.raised) {
        const needs = own.filter((each) => each.topic === topic && each.kind === 'need');
        const states = needs.map((need) =>
          NEED_ANSWERS.indexOf(needAnswer(data, filter, data.records.indexOf(need))),
        );
        expect(answer).toBe(NEED_ANSWERS[Math.max(...states)]);
        for (const { mark, inferred } of said)
          expect(inferred).toBe(
            needs
              .filter(({ status }) => markOf(status) === mark)
              .every(({ basis }) => basis === 'implied'),
          );
        const raising = data.records.filter(
          (each) =>
            each.kind === 'need' && each.topic === topic && each.actor !== id && passes(each),
        );
        expect([...others].sort()).toEqual([...new Set(raising.map(({ actor }) => actor))].sort());
      }

      const firsts = profile.raised.map(({ said: [first] }) =>
        MARKS.indexOf(first?.mark ?? 'asks'),
      );
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      const fact = actorFacts(model, filter).get(id);
      const { title } = profile;
      expect(title.mark).toBe(fact?.mark ?? null);
      // A topic that is asked for and mentioned counts once, in the title as in the list of profiles.
      if (title.mark !== null && fact) expect(title.topics.length).toBeLessThanOrEqual(fact.count);
    }),
  );
});
