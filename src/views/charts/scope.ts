import type { Kind } from '../../dataset/schema';
import { formatList, hasMessage, t } from '../../i18n';
import { FILTER_FIELDS, type FilterField } from '../../model/filter';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';

/**
 * What the filter leaves, in one sentence: a picture that is passed on must say what it shows.
 * @param shows the kinds of records that the picture is made of
 */
export function scopeOf(
  { dataset, names }: Model,
  state: ViewState,
  shows: readonly Kind[],
): string {
  const labels = new Map<string, string>([
    ...names,
    ...dataset.topics.map(({ id, label }): [string, string] => [`topic.${id}`, label]),
    ...dataset.modalities.map(({ id, label }): [string, string] => [`modality.${id}`, label]),
    ...dataset.meetings.map(({ id, title }): [string, string] => [`meeting.${id}`, title]),
  ]);
  const word = (prefix: string, id: string) => {
    const key = prefix === 'kind' ? `kind.${id}.many` : `${prefix}.${id}`;
    return hasMessage(key) ? t(key as 'kind.need').toLowerCase() : (labels.get(key) ?? id);
  };
  const values = (prefix: string, ids: readonly string[]) =>
    formatList(
      ids.map((id) => labels.get(id) ?? word(prefix, id)),
      'disjunction',
    );
  const asks = (field: FilterField) =>
    field === 'kind'
      ? state.kind.length > 0 && !shows.every((kind) => state.kind.includes(kind))
      : state[field].length > 0;
  const parts = FILTER_FIELDS.filter(asks).map((field) =>
    t(`charts.scope.${field}`, { values: values(field, state[field]) }),
  );
  if (state.q.trim() !== '') parts.push(t('charts.scope.words', { words: state.q.trim() }));
  return parts.length === 0
    ? t('charts.scope.all', {
        kinds: formatList(shows.map((kind) => t(`kind.${kind}.many`).toLowerCase())),
      })
    : t('charts.scope.filtered', { parts: parts.join('; ') });
}
