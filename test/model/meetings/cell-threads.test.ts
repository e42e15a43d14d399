import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/model/filter';
import { type CellThreads, cellThreads } from '../../../src/model/meetings/cell-threads';
import { modelAt } from '../../../src/model/meetings/model-at';
import { outcomeOf } from '../../../src/model/meetings/outcome';
import { createModel } from '../../../src/model/model';
import { anyMeetings } from './any-meetings';
import { naivePartSince, naiveStates } from './naive-meetings';

const anyAt = fc.constantFrom(0, 1, 2);

const idsOf = (threads: CellThreads['open']) => threads.map(({ head }) => head.id).toSorted();

describe('the threads of a cell', () => {
  test('have as heads what stands there at the meeting, each once, and hold each record that was said', () => {
    fc.assert(
      fc.property(anyMeetings, anyAt, (dataset, at) => {
        const model = createModel(dataset);
        const current = modelAt(model, at).dataset.records;
        const states = naiveStates(dataset, at);
        for (const { id: actor } of model.actors)
          for (const { id: topic } of model.topics) {
            const isHere = (record: { actor: string; topic: string }) =>
              record.actor === actor && record.topic === topic;
            const { shown, hidden } = cellThreads(model, NO_FILTER, { actor, topic }, at);
            expect(hidden).toEqual({ open: [], ended: [], facts: [] });
            const ofSeries = (id: string) => states.get(id) !== 'later';
            const open = current.filter(
              (record) => isHere(record) && states.get(record.id) !== 'fact',
            );
            expect(idsOf(shown.open).filter(ofSeries)).toEqual(open.map(({ id }) => id).toSorted());
            const steps = [...shown.open, ...shown.ended, ...shown.facts].flatMap((thread) =>
              thread.steps.map((step) => step.record?.id),
            );
            for (const record of dataset.records)
              if (isHere(record) && ofSeries(record.id)) expect(steps).toContain(record.id);
          }
      }),
    );
  });

  test('end as their records do, and what became of a record tells the same', () => {
    fc.assert(
      fc.property(anyMeetings, anyAt, (dataset, at) => {
        const model = createModel(dataset);
        const states = naiveStates(dataset, at);
        const placeOf = (id: string) => dataset.meetings.findIndex((each) => each.id === id);
        dataset.records.forEach(({ id, meeting }, record) => {
          const state = states.get(id);
          if (state === 'later') return;
          const outcome = outcomeOf(model, record, at);
          if (state === 'new' || state === 'fact') expect(outcome).toBeNull();
          if (state === 'silent')
            expect(outcome).toMatchObject({
              what: naivePartSince(dataset, id, at, placeOf(meeting)) ? 'part' : 'silent',
              head: record,
            });
          if (state === 'done' || state === 'withdrawn' || state === 'lapsed')
            expect(outcome).toMatchObject({ what: state, head: record });
          if (state === 'superseded') expect(outcome?.head).not.toBe(record);
        });
      }),
    );
  });

  test('open on what was said last of the firmest mark', () => {
    fc.assert(
      fc.property(anyMeetings, anyAt, (dataset, at) => {
        const model = createModel(dataset);
        for (const { id: actor } of model.actors)
          for (const { id: topic } of model.topics) {
            const { open } = cellThreads(model, NO_FILTER, { actor, topic }, at).shown;
            const [first] = open;
            // Inferred offers and plans have a mark of their own.
            const alike = open.filter(
              ({ head }) =>
                head.status === first?.head.status &&
                (head.kind === 'need' || head.basis === first.head.basis),
            );
            for (const { last } of alike) expect(last).toBeLessThanOrEqual(first?.last ?? -1);
          }
      }),
    );
  });
});
