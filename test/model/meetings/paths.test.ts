import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { seriesOf } from '../../../src/dataset/series';
import { topicInTime } from '../../../src/model/agenda/topic-in-time';
import { NO_FILTER } from '../../../src/model/filter';
import { becameOf, becameOn } from '../../../src/model/meetings/became-of';
import { modelAt } from '../../../src/model/meetings/model-at';
import { pathOf } from '../../../src/model/meetings/path';
import { seriesUpTo } from '../../../src/model/meetings/state-at';
import { createModel } from '../../../src/model/model';
import { builtMeetings } from '../../fixtures/three-meetings';
import { anyMeetings } from './any-meetings';
import { naiveChanges, naiveStates } from './naive-meetings';

const anyAt = fc.nat(2);
const orderIn = ({ meetings }: Dataset, id: string) => meetings.findIndex((each) => each.id === id);

/** A naive twin: the records that a record carries on, and those that they do, itself first. */
function threadBack(dataset: Dataset, id: string): string[] {
  const own = (dataset.links ?? []).filter(
    ({ by, effect }) => by === id && (effect === 'repeats' || effect === 'changes'),
  );
  return [id, ...own.flatMap(({ of }) => threadBack(dataset, of))];
}

test('the path of a thread has what each meeting says, and a reason where it says nothing of what is open', () => {
  fc.assert(
    fc.property(anyMeetings, anyAt, (dataset, at) => {
      const model = createModel(dataset);
      const states = naiveStates(dataset, at);
      model.actors.forEach((_, row) => {
        for (const became of becameOf(model, row, at)) {
          const { stops, state } = pathOf(model, became, at);
          const id = dataset.records[became.head]?.id ?? '';
          expect(state).toBe(states.get(id));
          const first = stops[0]?.meeting ?? at;
          expect(stops.map(({ meeting }) => meeting)).toEqual(
            seriesUpTo(model, at).filter((each) => each >= first),
          );
          const said = stops.flatMap(({ steps }) => steps);
          const carried = said.filter(
            ({ link }) => !link || link.effect === 'repeats' || link.effect === 'changes',
          );
          expect(new Set(carried.map(({ record }) => record?.id))).toEqual(
            new Set(threadBack(dataset, id)),
          );
          for (const { steps, silence, meeting } of stops) {
            expect(steps.every((step) => step.meeting === meeting)).toBe(true);
            if (silence !== null) expect(steps).toEqual([]);
          }
          // What is open has at each meeting either words or a reason.
          if (['new', 'repeated', 'changed', 'silent'].includes(state)) {
            const last = stops.at(-1);
            expect(last?.steps.length !== 0 || last.silence !== null).toBe(true);
          }
        }
      });
    }),
  );
});

test('the threads on all topics are those of all actors', () => {
  fc.assert(
    fc.property(anyMeetings, anyAt, (dataset, at) => {
      const model = createModel(dataset);
      const heads = (list: { head: number }[][]) => list.flat().map(({ head }) => head);
      const ofActors = heads(model.actors.map((_, row) => becameOf(model, row, at)));
      const onTopics = heads(model.topics.map((_, topic) => becameOn(model, topic, at)));
      expect(new Set(onTopics)).toEqual(new Set(ofActors));
    }),
  );
});

test('the agenda tells of each topic since when needs are open, and which were met, as a naive twin does', () => {
  fc.assert(
    fc.property(anyMeetings, anyAt, (dataset, at) => {
      const whole = createModel(dataset);
      const model = modelAt(whole, at);
      const before = seriesUpTo(whole, at).at(-2) ?? null;
      const states = naiveStates(dataset, at);
      const isOf = (id: string, topic: string) => {
        const found = dataset.records.find((each) => each.id === id);
        return found?.kind === 'need' && found.topic === topic;
      };
      whole.topics.forEach(({ id: topic }, column) => {
        const told = topicInTime(model, NO_FILTER, NO_FILTER, column);
        if (before === null) {
          expect(told).toBeNull();
          return;
        }
        const open = [...states].filter(
          ([id, state]) =>
            isOf(id, topic) && ['new', 'repeated', 'changed', 'silent'].includes(state),
        );
        const said = open
          .flatMap(([id]) => threadBack(dataset, id))
          .map((id) =>
            orderIn(dataset, dataset.records.find((one) => one.id === id)?.meeting ?? ''),
          );
        const first = Math.min(...said);
        const series = dataset.meetings.filter(
          (each, i) =>
            i >= first &&
            i <= at &&
            seriesOf(each) === seriesOf(dataset.meetings[at] as typeof each),
        );
        expect(told?.open).toEqual(
          open.length === 0 ? null : { first, said: new Set(said).size, of: series.length },
        );
        const done = naiveChanges(dataset, before, at).get('done') ?? [];
        expect(told?.met.map(({ need }) => need.id)).toEqual(done.filter((id) => isOf(id, topic)));
      });
    }),
  );
});

test('of the invented meetings, the agenda tells a need that is open since 2007 and one that was met', () => {
  const { dataset } = builtMeetings();
  const whole = createModel(dataset);
  const topicAt = (id: string, at: number) =>
    topicInTime(modelAt(whole, at), NO_FILTER, NO_FILTER, whole.topicIndex.get(id) ?? -1);
  expect(topicAt('asset-recovery', 2)?.open).toEqual({ first: 0, said: 3, of: 3 });
  expect(topicAt('money-laundering', 2)?.met.map(({ need }) => need.actor)).toEqual(['KNA']);
  expect(topicAt('money-laundering', 0)).toBeNull();
});
