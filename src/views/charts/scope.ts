import { formatList, hasMessage, t } from '../../i18n';
import type { Model } from '../../model/model';
import type { ViewState } from '../../store/view-state';

/** What the filter leaves, in one sentence: a picture that is passed on must say what it shows. */
export function scopeOf({ dataset, names }: Model, state: ViewState): string {
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
  const parts: string[] = [];
  const { kind } = state;
  if (kind.length > 0 && !(kind.includes('need') && kind.includes('offer')))
    parts.push(t('charts.scope.kind', { values: values('kind', kind) }));
  for (const field of [
    'status',
    'topic',
    'actor',
    'subregion',
    'modality',
    'basis',
    'meeting',
  ] as const) {
    if (state[field].length > 0)
      parts.push(t(`charts.scope.${field}`, { values: values(field, state[field]) }));
  }
  if (state.q.trim() !== '') parts.push(t('charts.scope.words', { words: state.q.trim() }));
  return parts.length === 0
    ? t('charts.scope.all')
    : t('charts.scope.filtered', { parts: parts.join('; ') });
}
