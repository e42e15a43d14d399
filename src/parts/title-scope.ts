/** What a title names of the filter before it says what it found: "Caribbean: ...". */
import { formatList, inSmallLetters, joinClauses, t } from '../i18n/index';
import { leavesNothing } from '../model/count/compiled-filter';
import type { Filter, FilterField } from '../model/filter';
import { findingNames } from '../model/labels';
import type { Model } from '../model/model';
import { filtersOf, type Narrowing } from '../store/view-filters';
import type { ViewState } from '../store/view-state';
import { inSentence, startedBig } from './finding-names';
import { valueName } from './value-names';

/** Places first, then topics, then what is said of them. */
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

/** Values of one filter that a title names; more are in the chips below it. */
const MOST = 2;

/** What a reader narrows by. */
export type Asked = Readonly<Record<FilterField, readonly string[]>> & { readonly q: string };

/** The values of those filters in one line, with the words that are looked for; '' where nothing is filtered. */
export function scopeOf(model: Model, asked: Asked, acting: readonly Narrowing[]): string {
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
  // What a reader looks for stays as it was typed.
  return joinClauses([
    ...(named.length > 0 ? [startedBig(joinClauses(named))] : []),
    ...(words ? [t('scope.words', { words })] : []),
  ]);
}

/** Topics by their short names; what is a name of its own keeps its capitals. */
function nameOf(model: Model, field: FilterField, id: string): string {
  if (field === 'topic') return inSentence(findingNames(model).topic(id));
  const name = valueName(model, field, id);
  return field === 'actor' || field === 'subregion' || field === 'meeting'
    ? name
    : inSentence(name);
}

/** A title after its scope, where it begins with a small letter; itself where nothing is filtered. */
export const scoped = (scope: string, title: string): string =>
  scope ? t('scope.of', { scope, title: inSmallLetters(title.charAt(0)) + title.slice(1) }) : title;

/** Puts what the filter leaves in a view before its title. */
export function titleScope(model: Model, state: ViewState): (title: string) => string {
  const scope = scopeOf(model, state, filtersOf(state));
  return (title) => scoped(scope, title);
}

/**
 * The title of a view of sentences where the filter leaves none; else null.
 * @param filter of the state
 */
export function titleOfNothing(model: Model, state: ViewState, filter: Filter): string | null {
  const acting = filtersOf(state);
  const isNothing = leavesNothing(
    model,
    acting.includes('kind') ? filter : { ...filter, kind: [] },
  );
  return isNothing ? titleScope(model, state)(t('scope.none')) : null;
}
