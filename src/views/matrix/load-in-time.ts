/** Reaches what the matrix shows where there are several meetings, whose code and words load only there. */
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';
import type { InTime } from './in-time';

type TimeState = Pick<ViewState, 'at' | 'since' | 'meeting'>;

let code: typeof import('./matrix-in-time') | undefined;

/** Loads the code; the page does so with data of several meetings. */
export const loadInTime = async () => {
  code = await import('./matrix-in-time');
};

/** Undefined with one meeting, and where a filter of meetings asks for all that was said then. */
export const inTimeOf = (model: Model, filter: Filter, state: TimeState): InTime | undefined =>
  model.all && code?.matrixInTime(model, filter, state);
