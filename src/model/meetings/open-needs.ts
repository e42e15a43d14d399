/** How many States had an open need on each topic, meeting by meeting. */
import { numberAt } from '../../dataset/number-at';
import { KIND_OF } from '../columns';
import { passes } from '../count/compiled-filter';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { timelineFor } from './state-at';

export interface OpenNeeds {
  /** The meetings of one series, in order, as positions. */
  readonly meetings: readonly number[];
  /** By topic (a column of the matrix) the number of States at each of these meetings. */
  readonly states: readonly Uint32Array[];
}

/**
 * Counts the States with an open need on each topic at each meeting of a series. A need is open until the minutes say
 * that it is met or withdrawn: silence ends nothing.
 * @param model the model of all that was ever said
 * @param filter a filter over it; its field of meetings is empty
 * @param at any meeting of the series, a position
 */
export const openNeeds = memo((model, filter: Filter, at: number): OpenNeeds => {
  const { columns, topics } = model.index;
  const { actor, topic, status, length } = columns;
  const { series, meeting, carriedAt, endedAt, lapsesAt } = timelineFor(model);
  const meetings = [...series.keys()].filter((each) => series[each] === series[at]);
  const count = meetings.length;
  /** The number of these meetings before each meeting, and before the end of all. */
  const before = Uint32Array.from(
    { length: series.length + 1 },
    (_, end) => meetings.filter((each) => each < end).length,
  );
  const isShown = passes(model, filter);
  const isState = model.actors.map(({ kind }) => kind === 'state');
  // A plain loop over numbers: 100,000 records and 200 meetings are 20 million states.
  const isOpen = new Uint8Array(model.actors.length * topics * count);
  for (let i = 0; i < length; i++) {
    const said = numberAt(meeting, i);
    if (KIND_OF[numberAt(status, i)] !== 'need' || series[said] !== series[at]) continue;
    if (!isState[numberAt(actor, i)] || !isShown(i)) continue;
    const end = Math.min(
      numberAt(carriedAt, i),
      numberAt(endedAt, i),
      numberAt(lapsesAt, i),
      series.length,
    );
    const row = (numberAt(actor, i) * topics + numberAt(topic, i)) * count;
    isOpen.fill(1, row + numberAt(before, said), row + numberAt(before, end));
  }
  const states = model.topics.map(() => new Uint32Array(count));
  for (let cell = 0; cell < model.actors.length * topics; cell++) {
    const own = states[cell % topics];
    for (let place = 0; place < count; place++)
      if (own && isOpen[cell * count + place] === 1) own[place] = numberAt(own, place) + 1;
  }
  return { meetings, states };
});
