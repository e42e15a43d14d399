/** What a title names of the filter before it says what it found: "Caribbean: ...". */
import { formatList, joinClauses, t } from '../i18n/index';
import { FILTER_FIELDS } from '../model/filter';
import { filtersOf } from '../store/view-filters';
import type { ViewState } from '../store/view-state';
import { type Known, valueName } from './value-names';

/** Values of one filter that a title names; more are in the chips below it. */
const MOST = 2;

/** A sentence after a colon begins with a small letter. */
const begun = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** Puts what the filter leaves before a title; the title alone where nothing is filtered. */
export function titleScope(known: Known, state: ViewState): (title: string) => string {
  const acting = filtersOf(state);
  const named = FILTER_FIELDS.filter((field) => acting.includes(field)).flatMap((field) => {
    const values = state[field];
    if (values.length === 0) return [];
    const names = values.slice(0, MOST).map((value) => valueName(known, field, value));
    const more = values.length - names.length;
    return [
      more > 0 ? t('scope.more', { names: names.join(', '), count: more }) : formatList(names),
    ];
  });
  const words = acting.includes('q') ? state.q.trim() : '';
  const scope = joinClauses([...named, ...(words ? [t('scope.words', { words })] : [])]);
  return (title) => (scope ? t('scope.of', { scope, title: begun(title) }) : title);
}
