/** What has become of the records of a model at a meeting. Meetings and records are positions in the dataset. */
import { numberAt } from '../../dataset/number-at';
import {
  firstOfThreads,
  headOf,
  lastOfSeries,
  STATE_CODE,
  STATES,
  type State,
  stateOf,
  timelineOf,
} from '../../dataset/timeline';
import { memo } from '../memo';
import type { Model } from '../model';

/** The timeline of a model of all meetings. */
export const timelineFor = memo((model) => timelineOf(model.dataset, model.recordIndex));

/** Answers by meeting, each computed once. */
export function byMeeting<Answer>(compute: (model: Model, at: number) => Answer) {
  const ofModel = memo(() => new Map<number, Answer>());
  return (model: Model, at: number): Answer => {
    const known = ofModel(model);
    const found = known.get(at);
    if (found !== undefined) return found;
    const answer = compute(model, at);
    known.set(at, answer);
    return answer;
  };
}

/** The state of each record at a meeting, as positions in `STATES`. */
export const stateAt = byMeeting((model, at): Uint8Array => {
  const timeline = timelineFor(model);
  const { length } = timeline.meeting;
  const states = new Uint8Array(length);
  for (let i = 0; i < length; i++) states[i] = stateOf(timeline, i, at);
  return states;
});

/** The state of one record at a meeting. */
export const stateAmong = (model: Model, record: number, at: number): State =>
  STATES[stateOf(timelineFor(model), record, at)] ?? 'later';

/** The state of a record at the last meeting of its series, up to another. */
export const stateTold = (model: Model, record: number, at?: number): State =>
  stateAmong(model, record, meetingOfState(model, record, at));

/** Whether a need or offer in this state is open: neither carried on nor ended. */
export const isOpen = (state: number): boolean => state >= STATE_CODE.new;

/** The meetings of the series of a meeting, in order, up to and with it. */
export function seriesUpTo(model: Model, at: number): number[] {
  const { series } = timelineFor(model);
  return [...series.keys()].filter((each) => each <= at && series[each] === series[at]);
}

/** The record at a meeting that carries on another: itself, where none does by then. */
export const headAt = (model: Model, record: number, at: number): number =>
  headOf(timelineFor(model), record, at);

const firsts = memo((model) => firstOfThreads(timelineFor(model)));

/** Meetings (positions) at which the thread of a record was first said, and last by a meeting. */
export const firstAndLast = (model: Model, record: number, at: number): [number, number] => {
  const { meeting } = timelineFor(model);
  return [
    numberAt(meeting, numberAt(firsts(model), record)),
    numberAt(meeting, headAt(model, record, at)),
  ];
};

/** The last meeting of the series of a record, up to another; the state of the record at `at` is its state there. */
export function meetingOfState(model: Model, record: number, at?: number): number {
  const timeline = timelineFor(model);
  return lastOfSeries(timeline, numberAt(timeline.meeting, record), at);
}
