/**
 * What a view state says of time, for a dataset of several meetings; the page loads this file with no other. Meetings
 * are positions in `dataset.meetings`.
 */
import type { Meeting } from '../dataset/schema';
import type { ChangeFinding, Finding } from '../model/count/finding-kinds';
import type { Filter } from '../model/filter';
import { decisionsSince, positionFindings, stancesSince } from '../model/findings/position-changes';
import { changeFindings } from '../model/meetings/change-findings';
import { modelAt } from '../model/meetings/model-at';
import { seriesUpTo } from '../model/meetings/state-at';
import { type PositionFilter, sourceMeetings } from '../model/minutes/positions';
import { type Model, wholeOf } from '../model/model';
import { NO_CHANGES, type ViewState } from './view-state';

type TimeState = Pick<ViewState, 'at' | 'since' | 'meeting'>;

/** The meeting whose state is shown; null where a filter of meetings asks for all that was said then. */
export function atOf(model: Model, { at, meeting }: Pick<TimeState, 'at' | 'meeting'>) {
  if (meeting.length > 0) return null;
  const { meetings } = wholeOf(model).dataset;
  const found = meetings.findIndex(({ id }) => id === at);
  return found < 0 ? meetings.length - 1 : found;
}

/** The earlier meetings of the series of the meeting that is shown. */
function earlierOf(whole: Model, state: Pick<TimeState, 'at' | 'meeting'>): number[] {
  const at = atOf(whole, state);
  return at === null ? [] : seriesUpTo(whole, at).slice(0, -1);
}

/** The meeting since which changes are told: by default the one before; null for none. */
export function sinceOf(model: Model, state: TimeState): number | null {
  if (state.since === NO_CHANGES) return null;
  const whole = wholeOf(model);
  const earlier = earlierOf(whole, state);
  const since = earlier.find((position) => whole.dataset.meetings[position]?.id === state.since);
  return since ?? earlier.at(-1) ?? null;
}

/** Whether a state asks for changes since a meeting that is no earlier one of the series of the meeting that is shown. */
export function isSinceOdd(whole: Model, state: TimeState): boolean {
  const { since, meeting } = state;
  if (since === null || since === NO_CHANGES || meeting.length > 0) return false;
  return !earlierOf(whole, state).some((each) => whole.dataset.meetings[each]?.id === since);
}

/** The model that a state shows: what stood at its meeting, or all that was ever said. */
export function modelOf(whole: Model, state: TimeState): Model {
  const at = atOf(whole, state);
  return at === null ? whole : modelAt(whole, at);
}

/** The result over all records of which a result for a model is a part. */
const wholeHits = new WeakMap<Uint8Array, Uint8Array>();
const hitsByModel = new WeakMap<Model, WeakMap<Uint8Array, Uint8Array>>();

/** The result of a search over all records for the records of a model; one object for one result. */
export function hitsIn(model: Model, hits: Filter['hits']): Filter['hits'] {
  const { from } = model;
  if (!hits || !from) return hits;
  const ofModel = hitsByModel.get(model) ?? new WeakMap<Uint8Array, Uint8Array>();
  hitsByModel.set(model, ofModel);
  const known = ofModel.get(hits) ?? Uint8Array.from(from, (i) => hits[i] ?? 0);
  ofModel.set(hits, known);
  wholeHits.set(known, hits);
  return known;
}

const wholeFilters = new WeakMap<Filter, Filter>();

/** The same filter over all that was ever said; one object for one filter. */
export function wholeFilterOf(filter: Filter): Filter {
  const known = wholeFilters.get(filter) ?? {
    ...filter,
    hits: filter.hits && (wholeHits.get(filter.hits) ?? filter.hits),
  };
  wholeFilters.set(filter, known);
  return known;
}

/** The findings of what changed since the earlier meeting of a state; none where it tells no changes. */
export function changesOf(
  model: Model,
  state: TimeState,
  filter: Filter,
): readonly ChangeFinding[] {
  const [at, since] = [atOf(model, state), sinceOf(model, state)];
  return at === null || since === null
    ? []
    : changeFindings(wholeOf(model), wholeFilterOf(filter), since, at);
}

/** The meetings whose documents are the sources of the open view; records and minutes are those of all. */
export function sourcesOf(whole: Model, state: TimeState & Pick<ViewState, 'view'>): Meeting[] {
  const isOfAll = state.view === 'records' || state.view === 'minutes';
  return sourceMeetings(isOfAll ? whole : modelOf(whole, state), state.meeting);
}

/** The findings of what was decided, and of stances that moved, since the earlier meeting of a state. */
export function positionsOf(model: Model, state: TimeState, filter: Filter): readonly Finding[] {
  const [at, since] = [atOf(model, state), sinceOf(model, state)];
  return at === null || since === null
    ? []
    : positionFindings(wholeOf(model), wholeFilterOf(filter), since, at);
}

/** What was decided, and which stances moved, since the earlier meeting of a state; null where it tells no changes. */
export function positionsSince(model: Model, state: TimeState, filter: PositionFilter) {
  const [at, since] = [atOf(model, state), sinceOf(model, state)];
  if (at === null || since === null) return null;
  const whole = wholeOf(model);
  return {
    since: whole.dataset.meetings[since]?.id ?? '',
    decisions: decisionsSince(whole, filter, since, at),
    stances: stancesSince(whole, filter, since, at),
  };
}

const everyMeetings = new WeakMap<Filter, Filter>();

/** The same filter over all that was ever said, at all meetings; one object for one filter. */
export function everyMeeting(filter: Filter): Filter {
  const known = everyMeetings.get(filter) ?? { ...wholeFilterOf(filter), meeting: [] };
  everyMeetings.set(filter, known);
  return known;
}
