import { filterPhrases } from './i18n/filter-words';
import { FILTER_FIELDS } from './model/filter';
import type { Session } from './store/store';
import type { ViewState } from './store/view-state';

/** What narrows a view, a phrase for each filter; the kinds that are shown unless others are asked for need no telling. */
export function askedPhrases({ model, codec }: Session, state: ViewState): string[] {
  const isUsual = String(state.kind) === String(codec.kind.default);
  return filterPhrases(FILTER_FIELDS, model, isUsual ? { ...state, kind: [] } : state);
}
