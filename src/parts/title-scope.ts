/** The scope of a title: the values of the filter, named before the finding ("Caribbean: ..."). */
import { formatList, inSmallLetters, joinClauses, t } from '../i18n/index';
import { leavesNothing } from '../model/count/compiled-filter';
import type { Filter, FilterField } from '../model/filter';
import { findingNames } from '../model/labels';
import type { Model } from '../model/model';
import { type FilterKey, filtersOf } from '../store/view-filters';
import type { ViewState } from '../store/view-state';
import type { FilterValues } from './filter-words';
import { inSentence, raiseFirstLetter } from './finding-names';
import { valueName } from './value-names';

/** The filters that a title names, in order: places, topics, then statements about them. */
const ORDER: readonly FilterField[] = [
  'subregion',
  'actor',
  'topic',
  'modality',
  'status',
  'kind',
  'basis',
  'meeting',
];

/** The largest number of values that a title names for one filter; the chips below it show all. */
const MOST = 2;

/** Returns the values of those filters and the searched words in one line; '' without a filter. */
export function scopeOf(model: Model, asked: FilterValues, acting: readonly FilterKey[]): string {
  const named = ORDER.filter((field) => acting.includes(field) && asked[field].length > 0).map(
    (field) => {
      const names = asked[field].slice(0, MOST).map((id) => nameOf(model, field, id));
      const more = asked[field].length - names.length;
      return more > 0
        ? t('scope.more', { names: names.join(', '), count: more })
        : formatList(names);
    },
  );
  const words = acting.includes('q') ? asked.q.trim() : '';
  // Searched words stay as the reader typed them.
  return joinClauses([
    ...(named.length > 0 ? [raiseFirstLetter(joinClauses(named))] : []),
    ...(words ? [t('scope.words', { words })] : []),
  ]);
}

/** Names topics by their short names; a proper name keeps its capitals. */
function nameOf(model: Model, field: FilterField, id: string): string {
  if (field === 'topic') return inSentence(findingNames(model).topic(id));
  const name = valueName(model, field, id);
  return field === 'actor' || field === 'subregion' || field === 'meeting'
    ? name
    : inSentence(name);
}

/** Returns a title after its scope, with a small first letter; the title alone without a scope. */
export const withScope = (scope: string, title: string): string =>
  scope ? t('scope.of', { scope, title: inSmallLetters(title.charAt(0)) + title.slice(1) }) : title;

/** Returns a function that puts the scope of a view before a title. */
export function titleScope(model: Model, state: ViewState): (title: string) => string {
  const scope = scopeOf(model, state, filtersOf(state));
  return (title) => withScope(scope, title);
}

/**
 * Returns the title of a view of sentences when the filter leaves none; else null.
 * @param filter the filter of `state`
 */
export function titleOfNothing(model: Model, state: ViewState, filter: Filter): string | null {
  const acting = filtersOf(state);
  const isNothing = leavesNothing(
    model,
    acting.includes('kind') ? filter : { ...filter, kind: [] },
  );
  return isNothing ? titleScope(model, state)(t('scope.none')) : null;
}
