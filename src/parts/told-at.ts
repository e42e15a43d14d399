/** What a view needs to tell of several meetings over time. */
import type { Filter } from '../model/filter';
import { useFields, useModel, useSession, useView, useWholeModel } from '../store/react';
import type { ViewName } from '../store/view-state';

/**
 * The meeting (a position) whose state the page tells; the latest, where a filter of meetings shows all that was said
 * then. Null for a dataset of one meeting, which tells none.
 */
export function useToldAt(): number | null {
  const { time } = useSession();
  const model = useWholeModel();
  const state = useFields('at', 'meeting');
  return time ? (time.atOf(model, state) ?? model.dataset.meetings.length - 1) : null;
}

/** The model and the filter over all that was ever said, for views that show it whatever became of it. */
export function useAllSaid(filter: Filter) {
  const { time } = useSession();
  return { model: useWholeModel(), filter: time?.wholeFilterOf(filter) ?? filter };
}

/** Views of all that was ever said, whatever became of it. */
const OF_ALL: readonly ViewName[] = ['records', 'minutes'];

/** The model and the filter whose records the open view shows and counts. */
export function useCounted(filter: Filter) {
  const model = useModel();
  const all = useAllSaid(filter);
  return useView(({ view }) => OF_ALL.includes(view)) ? all : { model, filter };
}
