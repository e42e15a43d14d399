/** Changes of the state that lead to one place: a record or a position; each closes what else is open. */
import type { ViewState } from './view-state';

/** Opens a record's evidence beside the present view. */
export const toRecord = (record: string | null) =>
  ({ record, cell: null, position: null }) satisfies Partial<ViewState>;

/** Opens a position in the view of positions. */
export const toPosition = (position: string) =>
  ({ view: 'positions', position, cell: null, record: null }) satisfies Partial<ViewState>;
