/**
 * What a view state says of time, for a dataset of several meetings; the page loads this file with no other. Meetings
 * are positions in `dataset.meetings`.
 */
import type { Dataset } from '../dataset/schema';
import { seriesOf } from '../dataset/timeline';
import type { Filter } from '../model/filter';
import { modelAt } from '../model/meetings/model-at';
import { meetingBefore, seriesUpTo } from '../model/meetings/state-at';
import { type Model, wholeOf } from '../model/model';
import { NO_CHANGES, type ViewState } from './view-state';

/** The dataset in another language, with the series of its meetings: a translated name of a body would end one. */
export const keepSeries = (named: Dataset, { meetings }: Dataset): Dataset => ({
  ...named,
  meetings: named.meetings.map((each, i) => ({ ...each, series: seriesOf(meetings[i] ?? each) })),
});

type TimeState = Pick<ViewState, 'at' | 'since' | 'meeting'>;

/** The meeting whose state is shown; null where a filter of meetings asks for all that was said then. */
export function atOf(model: Model, { at, meeting }: Pick<TimeState, 'at' | 'meeting'>) {
  if (meeting.length > 0) return null;
  const { meetings } = wholeOf(model).dataset;
  const found = meetings.findIndex(({ id }) => id === at);
  return found < 0 ? meetings.length - 1 : found;
}

/**
 * The meeting since which changes are told: by default the one before; null for none, and where the state names no
 * earlier meeting of the same series.
 */
export function sinceOf(model: Model, state: TimeState): number | null {
  const at = atOf(model, state);
  if (at === null || state.since === NO_CHANGES) return null;
  const whole = wholeOf(model);
  if (state.since === null) return meetingBefore(whole, at);
  const since = whole.dataset.meetings.findIndex(({ id }) => id === state.since);
  return since < at && seriesUpTo(whole, at).includes(since) ? since : meetingBefore(whole, at);
}

/** The model that a state shows: what stood at its meeting, or all that was ever said. */
export function modelOf(whole: Model, state: TimeState): Model {
  const at = atOf(whole, state);
  return at === null ? whole : modelAt(whole, at);
}

/** The result over all records of which a result for a model is a part. */
const wholeFound = new WeakMap<Uint8Array, Uint8Array>();
const foundByModel = new WeakMap<Model, WeakMap<Uint8Array, Uint8Array>>();

/** The result of a search over all records for the records of a model; one object for one result. */
export function foundIn(model: Model, found: Filter['found']): Filter['found'] {
  const { from } = model;
  if (!found || !from) return found;
  const ofModel = foundByModel.get(model) ?? new WeakMap<Uint8Array, Uint8Array>();
  foundByModel.set(model, ofModel);
  const known = ofModel.get(found) ?? Uint8Array.from(from, (i) => found[i] ?? 0);
  ofModel.set(found, known);
  wholeFound.set(known, found);
  return known;
}

const wholeFilters = new WeakMap<Filter, Filter>();

/** The same filter over all that was ever said; one object for one filter. */
export function wholeFilterOf(filter: Filter): Filter {
  const known = wholeFilters.get(filter) ?? {
    ...filter,
    found: filter.found && (wholeFound.get(filter.found) ?? filter.found),
  };
  wholeFilters.set(filter, known);
  return known;
}
