/** How many States had an open need on each topic, meeting by meeting. */
import { numberAt } from '../../dataset/number-at';
import { isCurrent } from '../../dataset/timeline';
import { KIND_OF } from '../columns';
import { passes } from '../count/compiled-filter';
import type { Filter } from '../filter';
import { memo } from '../memo';
import { stateAt, timelineFor } from './state-at';

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
  const { series } = timelineFor(model);
  const meetings = [...series.keys()].filter((each) => series[each] === series[at]);
  const pass = passes(model, filter);
  const isState = model.actors.map(({ kind }) => kind === 'state');
  const needs: number[] = [];
  for (let i = 0; i < length; i++)
    if (KIND_OF[numberAt(status, i)] === 'need' && isState[numberAt(actor, i)] && pass(i))
      needs.push(i);
  const states = model.topics.map(() => new Uint32Array(meetings.length));
  /** The last meeting (a place in `meetings`, plus 1) at which a cell was counted. */
  const counted = new Uint32Array(model.actors.length * topics);
  meetings.forEach((meeting, place) => {
    const current = stateAt(model, meeting);
    for (const i of needs) {
      const cell = numberAt(actor, i) * topics + numberAt(topic, i);
      if (!isCurrent(numberAt(current, i)) || counted[cell] === place + 1) continue;
      counted[cell] = place + 1;
      const own = states[numberAt(topic, i)];
      if (own) own[place] = numberAt(own, place) + 1;
    }
  });
  return { meetings, states };
});
