/** What the reader's filters leave out, in words: for titles and for what stands alone. */
import { filterPhrases } from './i18n/filter-words';
import { FILTER_FIELDS } from './model/filter';
import { withoutUsualKinds } from './store/selectors';
import type { Session } from './store/store';
import { actingState } from './store/view-filters';
import type { ViewState } from './store/view-state';

/** A phrase for each filter that is set and acts in the view. */
export const filterSummary = ({ model, codec }: Session, state: ViewState): string[] =>
  filterPhrases(FILTER_FIELDS, model, withoutUsualKinds(codec, actingState(codec, state)));
