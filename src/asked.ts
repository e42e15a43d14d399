import { filterPhrases } from './i18n/filter-words';
import { FILTER_FIELDS } from './model/filter';
import type { Session } from './store/store';
import { withoutUsualKinds } from './store/usual-kinds';
import type { ViewState } from './store/view-state';

/** What narrows a view, a phrase for each filter. */
export const askedPhrases = ({ model, codec }: Session, state: ViewState): string[] =>
  filterPhrases(FILTER_FIELDS, model, withoutUsualKinds(codec, state));
