import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoopRecord, Dataset } from '../../../src/dataset/schema';
import { passes } from '../../../src/model/count/compiled-filter';
import { cellMarks, MARK_BIT, MARKS, markOf, NEED_BITS } from '../../../src/model/count/marks';
import { actorSides, topicSides } from '../../../src/model/count/sides';
import type { Filter } from '../../../src/model/filter';
import { modelAt } from '../../../src/model/meetings/model-at';
import { isAnyOld, isOld, saidAt, saidSides } from '../../../src/model/meetings/said-then';
import { createModel, type Model } from '../../../src/model/model';
import { anyFilter } from '../arbitrary';
import { anyMeetings } from './any-meetings';

const MEETINGS = [0, 1, 2];
const ALL_MARKS = MARKS.reduce((bits, mark) => bits | MARK_BIT[mark], 0);

const anyState = fc.tuple(
  anyMeetings,
  anyFilter(0).map((filter): Filter => ({ ...filter, meeting: [], hits: null })),
  fc.constantFrom(...MEETINGS),
);

/** The records of a cell that pass a filter. */
const recordsIn = (model: Model, filter: Filter, actor: number, topic: number): CoopRecord[] => {
  const isShown = passes(model, filter);
  return model.dataset.records.filter(
    (record, i) =>
      record.actor === model.actors[actor]?.id &&
      record.topic === model.topics[topic]?.id &&
      isShown(i),
  );
};

/** The meetings at which a record and what it carries on were said, as ids. */
function naiveMeetings(dataset: Dataset, { id, meeting }: CoopRecord): string[] {
  const before = (dataset.links ?? [])
    .filter(({ by, effect }) => by === id && (effect === 'repeats' || effect === 'changes'))
    .flatMap(({ of }) => dataset.records.filter((record) => record.id === of));
  return [...new Set([meeting, ...before.flatMap((each) => naiveMeetings(dataset, each))])];
}

const cellsOf = (model: Model) =>
  model.actors.flatMap((_, actor) => model.topics.map((_topic, topic) => [actor, topic] as const));

describe('over random meetings', () => {
  test('a mark is old where none of its records was said at the meeting', () => {
    fc.assert(
      fc.property(anyState, ([dataset, filter, at]) => {
        const model = modelAt(createModel(dataset), at);
        const then = dataset.meetings[at]?.id;
        let isAny = false;
        for (const [actor, topic] of cellsOf(model)) {
          const records = recordsIn(model, filter, actor, topic);
          for (const mark of cellMarks(model, filter, actor, topic)) {
            const isApart = mark.mark === 'offers' || mark.mark === 'plans';
            const own = records.filter(
              ({ status, basis }) =>
                markOf(status) === mark.mark &&
                (!isApart || (basis === 'implied') === mark.inferred),
            );
            const naive = own.every(({ meeting }) => meeting !== then);
            expect(isOld(model, filter, [actor], [topic], mark)).toBe(naive);
            // Outright and inferred offers of a cell are one bit.
            isAny ||= naive && !isApart;
          }
        }
        if (isAny) expect(isAnyOld(model, filter, ALL_MARKS)).toBe(true);
      }),
    );
  });

  test('the meetings of a mark are those of the threads that it counts', () => {
    fc.assert(
      fc.property(anyState, ([dataset, filter, at]) => {
        const model = modelAt(createModel(dataset), at);
        for (const [actor, topic] of cellsOf(model)) {
          const records = recordsIn(model, filter, actor, topic);
          for (const mark of cellMarks(model, filter, actor, topic)) {
            if (mark.mark === 'offers' || mark.mark === 'plans') continue;
            const isNeed = (MARK_BIT[mark.mark] & NEED_BITS) !== 0;
            const own = records.filter(({ kind, status }) =>
              isNeed ? kind === 'need' : markOf(status) === mark.mark,
            );
            const ids = own.flatMap((record) => naiveMeetings(dataset, record));
            const found = saidAt(model, filter, actor, topic, mark);
            expect(found.meetings.map((each) => dataset.meetings[each]?.id)).toEqual(
              dataset.meetings.map(({ id }) => id).filter((id) => ids.includes(id)),
            );
            expect(isOld(model, filter, [actor], [topic], mark)).toBe(found.last !== at);
          }
        }
      }),
    );
  });

  test('the thick part of a bar never exceeds the bar, and is all of it where nothing is old', () => {
    fc.assert(
      fc.property(anyState, ([dataset, filter, at]) => {
        const model = modelAt(createModel(dataset), at);
        const all = [
          ...model.topics.map(
            (_, topic) =>
              [
                topicSides(model, filter, topic),
                saidSides(model, filter, 'topic', [topic]),
              ] as const,
          ),
          ...model.actors.map(
            (_, actor) =>
              [
                actorSides(model, filter, actor),
                saidSides(model, filter, 'actor', [actor]),
              ] as const,
          ),
        ];
        for (const [sides, said] of all)
          for (const key of Object.keys(sides) as (keyof typeof sides)[]) {
            if (key === 'regions' || key === 'organizations') continue;
            expect(said[key]).toBeLessThanOrEqual(sides[key]);
            if (!isAnyOld(model, filter, ALL_MARKS)) expect(said[key]).toBe(sides[key]);
          }
      }),
    );
  });

  test('several rows folded into one count an actor once, by its firmest need', () => {
    fc.assert(
      fc.property(anyState, ([dataset, filter, at]) => {
        const model = modelAt(createModel(dataset), at);
        const topics = [...model.topics.keys()];
        const said = saidSides(model, filter, 'topic', topics);
        const asking = model.actors.filter(
          ({ kind, id }) =>
            kind === 'state' &&
            model.dataset.records.some(
              ({ actor, status, meeting }, i) =>
                actor === id &&
                status === 'requested' &&
                meeting === dataset.meetings[at]?.id &&
                passes(model, filter)(i),
            ),
        );
        expect(said.asks).toBe(asking.length);
      }),
      { numRuns: 50 },
    );
  });
});
