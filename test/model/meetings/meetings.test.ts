import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link } from '../../../src/dataset/schema';
import { isFact, STATES } from '../../../src/dataset/timeline';
import { STATUS_LIST } from '../../../src/model/columns';
import { matchingPositions } from '../../../src/model/count/compiled-filter';
import { pivot } from '../../../src/model/count/pivot';
import { raisedIn, topicSides } from '../../../src/model/count/sides';
import { NO_FILTER } from '../../../src/model/filter';
import { becameOf } from '../../../src/model/meetings/became-of';
import { CHANGES, changes } from '../../../src/model/meetings/changes';
import { modelAt } from '../../../src/model/meetings/model-at';
import { seriesUpTo, stateAmong, stateAt } from '../../../src/model/meetings/state-at';
import { threadOf } from '../../../src/model/meetings/thread';
import { createModel } from '../../../src/model/model';
import { builtMeetings } from '../../fixtures/three-meetings';
import { anyDataset, anyFilter } from '../arbitrary';
import { dataset, meeting, record } from '../sample';
import { anyMeetings } from './any-meetings';
import { naiveBecame, naiveChanges, naiveStates, naiveThread } from './naive-meetings';

const MEETINGS = [0, 1, 2];

const carriesOn = ({ effect }: Link) => effect === 'repeats' || effect === 'changes';

describe('over random meetings', () => {
  test('states equal those of meetings played through one after another', () => {
    fc.assert(
      fc.property(anyMeetings, (dataset) => {
        const model = createModel(dataset);
        for (const at of MEETINGS)
          expect([...stateAt(model, at)].map((code) => STATES[code])).toEqual([
            ...naiveStates(dataset, at).values(),
          ]);
      }),
    );
  });

  test('changes between two meetings of a series equal the naive ones', () => {
    fc.assert(
      fc.property(anyMeetings, (dataset) => {
        const model = createModel(dataset);
        for (const to of MEETINGS)
          for (const from of seriesUpTo(model, to)) {
            if (from === to) continue;
            const naive = naiveChanges(dataset, from, to);
            const found = changes(model, from, to);
            for (const change of CHANGES)
              expect(
                found[change].map((i) => dataset.records[i]?.id),
                `${change} ${from} ${to}`,
              ).toEqual(naive.get(change) ?? []);
          }
      }),
    );
  });

  test('nothing changes from a meeting to itself', () => {
    fc.assert(
      fc.property(anyMeetings, fc.constantFrom(...MEETINGS), (dataset, at) => {
        const found = changes(createModel(dataset), at, at);
        expect(CHANGES.flatMap((change) => found[change])).toEqual([]);
      }),
    );
  });

  test('what ended stays ended unless it is said again', () => {
    fc.assert(
      fc.property(anyMeetings, (dataset) => {
        const model = createModel(dataset);
        const ended = ['done', 'withdrawn', 'lapsed'];
        const [first, , third] = MEETINGS.map((at) => stateAt(model, at));
        first?.forEach((code, i) => {
          if (!ended.includes(STATES[code] ?? '')) return;
          expect([...ended, 'superseded']).toContain(STATES[third?.[i] ?? 0]);
        });
      }),
    );
  });

  test('the order of records and of links is immaterial', () => {
    fc.assert(
      fc.property(anyMeetings, (dataset) => {
        const turned = {
          ...dataset,
          records: dataset.records.toReversed(),
          links: (dataset.links ?? []).toReversed(),
        };
        const [one, other] = [createModel(dataset), createModel(turned)];
        for (const at of MEETINGS)
          expect([...stateAt(other, at)].toReversed()).toEqual([...stateAt(one, at)]);
      }),
    );
  });

  test('each open record is the head of one thread, and stands in it', () => {
    fc.assert(
      fc.property(anyMeetings, (dataset) => {
        const model = createModel(dataset);
        const states = naiveStates(dataset, 2);
        const heads = new Map<string, string>();
        dataset.records.forEach((record, i) => {
          if (states.get(record.id) === 'fact' || states.get(record.id) === 'later') return;
          const { head, steps } = threadOf(model, i, 2);
          expect(steps.some((step) => step.record?.id === record.id)).toBe(true);
          expect(heads.get(record.id) ?? head.id).toBe(head.id);
          heads.set(record.id, head.id);
          if (states.get(record.id) !== 'superseded') expect(head.id).toBe(record.id);
        });
      }),
    );
  });

  test('threads and what became of an actor equal those that are looked up by name', () => {
    fc.assert(
      fc.property(anyMeetings, fc.constantFrom(...MEETINGS), (dataset, at) => {
        const model = createModel(dataset);
        model.actors.forEach(({ id }, actor) => {
          const became = becameOf(model, actor, at);
          expect(became.map(({ head, state }) => [dataset.records[head]?.id, state])).toEqual(
            naiveBecame(dataset, id, at),
          );
        });
        dataset.records.forEach((record, i) => {
          if (isFact(record) || dataset.meetings.findIndex(({ id }) => id === record.meeting) > at)
            return;
          const { head, steps, silent } = threadOf(model, i, at);
          const naive = naiveThread(dataset, record.id, at);
          expect(head.id).toBe(naive.head);
          const own = steps.filter(({ link }) => link === null || carriesOn(link));
          expect(own.map((step) => step.record?.id).toSorted()).toEqual(naive.members.toSorted());
          const others = steps.filter(({ link }) => link !== null && !carriesOn(link));
          expect(
            others
              .map(
                ({ link, evidence }) => `${link?.of} ${link?.effect} ${link?.by ?? evidence.start}`,
              )
              .toSorted(),
          ).toEqual(naive.said);
          const last = steps.at(-1)?.meeting ?? at;
          const after = MEETINGS.filter((each) => each > last && each <= at);
          expect(silent.map(({ meeting }) => meeting)).toEqual(
            after.filter((each) => naiveStates(dataset, each).get(head.id) === 'silent'),
          );
        });
      }),
    );
  });

  test('the model at a meeting holds the facts and what is open, and nothing else', () => {
    fc.assert(
      fc.property(anyMeetings, fc.constantFrom(...MEETINGS), (dataset, at) => {
        const states = naiveStates(dataset, at);
        const counted = ['fact', 'new', 'repeated', 'changed', 'silent'];
        const model = modelAt(createModel(dataset), at);
        expect(model.dataset.records.map(({ id }) => id)).toEqual(
          dataset.records
            .map(({ id }) => id)
            .filter((id) => counted.includes(states.get(id) ?? '')),
        );
      }),
    );
  });

  test('the model at a meeting counts as a model of its records alone, under any filter', () => {
    const asked = fc.tuple(fc.constantFrom(...MEETINGS), anyFilter(0));
    fc.assert(
      fc.property(anyMeetings, asked, (dataset, [at, narrow]) => {
        const filter = { ...narrow, hits: null };
        const model = modelAt(createModel(dataset), at);
        const anew = createModel({ ...dataset, records: model.dataset.records });
        expect([...matchingPositions(model, filter)]).toEqual([...matchingPositions(anew, filter)]);
        const [counted, alone] = [pivot(model, filter), pivot(anew, filter)];
        anew.actors.forEach(({ id }, actor) => {
          const row = model.actorIndex.get(id) ?? -1;
          for (const topic of anew.topics.keys())
            for (const status of STATUS_LIST) {
              expect(counted.count(row, topic, status)).toBe(alone.count(actor, topic, status));
              expect(counted.implied(row, topic, status)).toBe(alone.implied(actor, topic, status));
            }
        });
        expect([...model.recordIndex]).toEqual([...anew.recordIndex]);
      }),
    );
  });

  test('a need that is said again counts its State once, and help in part takes none away', () => {
    const claim = fc.record({
      actor: fc.constantFrom('PER', 'CAN', 'ARG'),
      topic: fc.constantFrom('witnesses', 'extradition'),
      at: fc.constantFrom(...MEETINGS),
      isPart: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const days = ['2007-07-26', '2009-10-15', '2011-09-20'];
        const meetings = MEETINGS.map((at) => meeting(`m${at}`, { start: days[at] ?? '' }));
        const ordered = claims.toSorted((a, b) => a.at - b.at);
        const records = ordered.map(({ actor, topic, at }, i) =>
          record(`r${i}`, actor, topic, 'requested', { meeting: `m${at}` }),
        );
        const links = ordered.flatMap(({ actor, topic, at, isPart }, i): Link[] => {
          const before = ordered.findLastIndex(
            (one, j) => j < i && one.actor === actor && one.topic === topic && one.at < at,
          );
          const isLinked = ordered.some(
            (one, j) => j < i && one.at === at && one.actor === actor && one.topic === topic,
          );
          if (before < 0 || isLinked) return [];
          const link = {
            ...{ id: `l${i}`, meeting: `m${at}`, of: `r${before}`, reportedBy: actor },
            ...{ by: `r${i}`, basis: 'explicit' as const, note: '', evidence: null },
          };
          const again = { ...link, effect: 'repeats' as const };
          return isPart ? [again, { ...link, id: `p${i}`, effect: 'part' }] : [again];
        });
        const model = modelAt(createModel(dataset(records, { meetings, links })), 2);
        model.topics.forEach(({ id }, topic) => {
          const asking = new Set(
            claims.filter((one) => one.topic === id).map(({ actor }) => actor),
          );
          expect(raisedIn(topicSides(model, NO_FILTER, topic))).toBe(asking.size);
        });
      }),
    );
  });
});

test('one meeting is the model of today, the same object', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const [first] = dataset.meetings;
      if (!first) return;
      const records = dataset.records.filter(({ meeting }) => meeting === first.id);
      const model = createModel({ ...dataset, meetings: [first], records });
      expect(modelAt(model, 0)).toBe(model);
    }),
  );
});

describe('the invented meetings of 2009 and 2011', () => {
  const built = builtMeetings().dataset;
  const model = createModel(built);
  const stateIn = (id: string, at: number) =>
    stateAmong(model, model.recordIndex.get(id) ?? -1, at);

  test.each([
    ['gt-dot-1.015', 1, 'superseded'],
    ['gt-dot-1.029', 1, 'done'],
    ['gt-dot-1.154', 0, 'new'],
    ['gt-dot-1.154', 1, 'withdrawn'],
    ['gt-dot-1.096', 1, 'silent'],
    ['gt-dot-2.005', 1, 'changed'],
    ['gt-dot-2.019', 1, 'repeated'],
    ['gt-dot-2.019', 2, 'superseded'],
    ['gt-dot-2.021', 2, 'done'],
    ['gt-dot-2.024', 0, 'later'],
    ['gt-dot-2.009', 1, 'fact'],
    ['gt-dot-3.012', 2, 'changed'],
  ])('%s is at meeting %i %s', (id, at, state) => {
    expect(stateIn(id, at)).toBe(state);
  });

  test('tell a thread with the words of each meeting', () => {
    const { head, steps } = threadOf(model, model.recordIndex.get('gt-dot-1.015') ?? -1, 2);
    expect(head.id).toBe('gt-dot-3.002');
    expect(steps.map(({ meeting, record, link }) => [meeting, record?.id, link?.effect])).toEqual([
      [0, 'gt-dot-1.015', undefined],
      [1, 'gt-dot-2.001', 'part'],
      [1, 'gt-dot-2.005', 'changes'],
      [2, 'gt-dot-3.001', 'part'],
      [2, 'gt-dot-3.002', 'repeats'],
    ]);
  });

  test('tell what became of the offers of Chile', () => {
    const chile = model.actorIndex.get('CHL') ?? -1;
    const offers = becameOf(model, chile, 1).filter(
      ({ head }) => built.records[head]?.kind === 'offer',
    );
    expect(
      offers.map(({ head, state }) => [built.records[head]?.id, state]),
    ).toMatchInlineSnapshot(`
      [
        [
          "gt-dot-2.012",
          "changed",
        ],
        [
          "gt-dot-1.146",
          "silent",
        ],
        [
          "gt-dot-1.150",
          "done",
        ],
        [
          "gt-dot-1.148",
          "done",
        ],
        [
          "gt-dot-1.068",
          "silent",
        ],
        [
          "gt-dot-1.144",
          "silent",
        ],
        [
          "gt-dot-1.154",
          "withdrawn",
        ],
      ]
    `);
  });

  test('say who is silent at a later meeting, and why', () => {
    const { silent } = threadOf(model, model.recordIndex.get('gt-dot-1.096') ?? -1, 2);
    expect(silent).toMatchInlineSnapshot(`
      [
        {
          "meeting": 2,
          "reason": "nothing-on-topic",
        },
      ]
    `);
  });
});
