/** Which filters act in which view: the one table for the filter button, the summary, titles and the clear button. */
import { FILTER_FIELDS, type Filter, type FilterField } from '../model/filter';
import type { Codec } from './url-entries';
import type { ViewName, ViewState } from './view-state';

/** The keys of the filter: fields of the records, and the words of the search. */
export type FilterKey = FilterField | 'q';

const ALL: readonly FilterKey[] = [...FILTER_FIELDS, 'q'];
const OF_ANY_KIND = ALL.filter((field) => field !== 'kind');

/**
 * The filters that act in a view, for each view in which not all do. The other filters keep their values, and act again
 * in the next view.
 */
const VIEW_FILTERS: Readonly<Partial<Record<ViewName, readonly FilterKey[]>>> = {
  // These views show needs and offers together.
  matches: OF_ANY_KIND,
  agenda: OF_ANY_KIND,
  // A position has no kind, status, form or basis.
  positions: ['topic', 'actor', 'subregion', 'meeting', 'q'],
  // A reader would take a filtered profile for the whole one.
  profile: ['meeting', 'basis'],
  editor: [],
  about: [],
};

/** The filters that act on the choice of profiles, which shows no records. */
const CHOICE_OF_PROFILES: readonly FilterKey[] = ['actor', 'subregion', 'meeting'];

export const filtersOf = ({ view, of }: Pick<ViewState, 'view' | 'of'>): readonly FilterKey[] =>
  view === 'profile' && of.length === 0 ? CHOICE_OF_PROFILES : (VIEW_FILTERS[view] ?? ALL);

/** A change that clears these filters, and no others. */
export const clearFilters = (codec: Codec, fields = ALL): Partial<ViewState> =>
  Object.fromEntries(fields.map((key) => [key, codec[key].default]));

/** Filters that the filter panel shows as one question each. */
const QUESTIONS: readonly (readonly FilterKey[])[] = [
  ['actor', 'subregion'],
  ['topic'],
  ['kind', 'status'],
  ['modality'],
  ['basis'],
  ['meeting'],
  ['q'],
];

/** Number of questions of the filter panel with an answer that acts in the view. */
export const questionsAnswered = (state: ViewState): number => {
  const acting = filtersOf(state);
  const isSet = (field: FilterKey) =>
    acting.includes(field) && (field === 'q' ? state.q.trim() !== '' : state[field].length > 0);
  return QUESTIONS.filter((fields) => fields.some(isSet)).length;
};

/** Whether all filters of a view act on its sentences, so that the filters can state their number. */
export const countsSentences = ({ view }: Pick<ViewState, 'view'>): boolean =>
  view !== 'positions' && view !== 'profile';

/** The state after a change, without `seen`, and without an open finding outside its view. */
export function changeState(state: ViewState, change: Partial<ViewState>): ViewState {
  const next = { ...state, seen: null, ...change };
  return next.view === 'findings' ? next : { ...next, finding: null };
}

/** A change that clears the filters that do not act. */
const clearIdle = (codec: Codec, acting: readonly FilterKey[]) =>
  clearFilters(
    codec,
    ALL.filter((field) => !acting.includes(field)),
  );

/** The state with the filters that do not act in its view at their defaults. */
export const actingState = (codec: Codec, state: ViewState): ViewState => ({
  ...state,
  ...clearIdle(codec, filtersOf(state)),
});

/** The filter with the fields that do not act at their defaults; the same object where all fields act. */
export const actingFilter = (codec: Codec, acting: readonly FilterKey[], filter: Filter): Filter =>
  acting === ALL ? filter : { ...filter, ...clearIdle(codec, acting) };
