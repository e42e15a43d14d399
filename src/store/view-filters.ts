/** Which filters act in which view: the one table for the bar, its chips, titles and what clears them. */
import { FILTER_FIELDS, type Filter, type FilterField } from '../model/filter';
import type { Codec } from './url-entries';
import type { ViewName, ViewState } from './view-state';

/** What a reader narrows by: fields of the records, and words. */
export type Narrowing = FilterField | 'q';

const ALL: readonly Narrowing[] = [...FILTER_FIELDS, 'q'];
const OF_ANY_KIND = ALL.filter((field) => field !== 'kind');

/**
 * Those that act in a view, for each view in which not all do. The others stay as they are set while the view is
 * shown, and act again in the next one.
 */
const VIEW_FILTERS: Readonly<Partial<Record<ViewName, readonly Narrowing[]>>> = {
  // A need is told with the offers that answer it, and a topic of the agenda with both.
  matches: OF_ANY_KIND,
  agenda: OF_ANY_KIND,
  // A position has no kind, status, form or basis.
  positions: ['topic', 'actor', 'subregion', 'meeting', 'q'],
  // Part of a profile would look like the whole.
  profile: ['meeting', 'basis'],
  editor: [],
  about: [],
};

/** Among the profiles to choose from, those on places act, and no record is shown that is inferred. */
const TO_CHOOSE: readonly Narrowing[] = ['actor', 'subregion', 'meeting'];

export const filtersOf = ({ view, of }: Pick<ViewState, 'view' | 'of'>): readonly Narrowing[] =>
  view === 'profile' && of.length === 0 ? TO_CHOOSE : (VIEW_FILTERS[view] ?? ALL);

/** The change that asks nothing any more of these fields, and leaves all else untouched. */
export const cleared = (codec: Codec, fields = ALL): Partial<ViewState> =>
  Object.fromEntries(fields.map((key) => [key, codec[key].default]));

/** What is one question to the reader. */
const TOGETHER: readonly (readonly Narrowing[])[] = [
  ['actor', 'subregion'],
  ['topic'],
  ['kind', 'status'],
  ['modality'],
  ['basis'],
  ['meeting'],
  ['q'],
];

/** How many questions of the filter have an answer that acts in the view. */
export const questionsAnswered = (state: ViewState): number => {
  const acting = filtersOf(state);
  const isSet = (field: Narrowing) =>
    acting.includes(field) && (field === 'q' ? state.q.trim() !== '' : state[field].length > 0);
  return TOGETHER.filter((fields) => fields.some(isSet)).length;
};

/** Whether a view shows sentences under all its filters, so that they can be counted beside these. */
export const countsSentences = ({ view }: Pick<ViewState, 'view'>): boolean =>
  view !== 'positions' && view !== 'profile';

/** The state after a change; a finding is open in its view alone. */
export function changed(state: ViewState, change: Partial<ViewState>): ViewState {
  const next = { ...state, seen: null, ...change };
  return next.view === 'findings' ? next : { ...next, finding: null };
}

const idle = (codec: Codec, acting: readonly Narrowing[]) =>
  cleared(
    codec,
    ALL.filter((field) => !acting.includes(field)),
  );

/** The state as its view takes it: filters that do not act there at their default. */
export const actingState = (codec: Codec, state: ViewState): ViewState => ({
  ...state,
  ...idle(codec, filtersOf(state)),
});

/** The same of the filter; itself where all of it acts. */
export const actingFilter = (codec: Codec, acting: readonly Narrowing[], filter: Filter): Filter =>
  acting === ALL ? filter : { ...filter, ...idle(codec, acting) };
