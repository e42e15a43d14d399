/** Reaches what the matrix shows where there are several meetings, whose code and words load only there. */
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';
import type { InTime } from './in-time';
import type { matrixInTime } from './matrix-in-time';

type TimeState = Pick<ViewState, 'at' | 'since' | 'meeting'>;

let answer: typeof matrixInTime | undefined;

/** Gives the code, which the page loads with data of several meetings. */
export const answerInTime = (matrix: typeof matrixInTime) => {
  answer = matrix;
};

/** Undefined with one meeting, and where a filter of meetings asks for all that was said then. */
export const inTimeOf = (model: Model, filter: Filter, state: TimeState): InTime | undefined =>
  model.all && answer?.(model, filter, state);
