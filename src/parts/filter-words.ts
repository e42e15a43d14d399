import { formatList, joinClauses, t } from '../i18n/index';
import { FILTER_FIELDS, type FilterField } from '../model/filter';
import type { Model } from '../model/model';
import { valueName } from './value-names';

/** The filters of the view state; `q` holds the words of the text search. */
export type FilterValues = Readonly<Record<FilterField, readonly string[]>> & {
  readonly q: string;
};

/** Describes a filter by a phrase for each of its fields: "Kind: Needs and Offers". */
export function filterPhrases(model: Model, asked: FilterValues): string[] {
  const phrases = FILTER_FIELDS.filter((field) => asked[field].length > 0).map((field) =>
    t('filters.chip', {
      field: t(`filters.field.${field}`),
      value: formatList(asked[field].map((value) => valueName(model, field, value))),
    }),
  );
  const words = asked.q.trim();
  if (words) phrases.push(t('filters.chip', { field: t('filters.field.q'), value: words }));
  return phrases;
}

/** Describes a filter in one line: "Kind: Needs and Offers; Topic: Extradition; Words: police". */
export function filterWords(model: Model, asked: FilterValues): string {
  const phrases = filterPhrases(model, asked);
  return phrases.length === 0 ? t('records.filter.none') : joinClauses(phrases);
}

/**
 * Describes the records that pass the filter in one sentence, since a picture without its page must say what it shows.
 * @param drawn the kinds of records that the picture draws; a filter by all of them is not named
 */
export function scopeWords(model: Model, asked: FilterValues, drawn: readonly string[]): string {
  const isNamed = (field: FilterField) =>
    field === 'kind'
      ? asked.kind.length > 0 && !drawn.every((kind) => asked.kind.includes(kind))
      : asked[field].length > 0;
  const parts = FILTER_FIELDS.filter(isNamed).map((field) => {
    const values = asked[field].map((value) => withinSentence(model, field, value));
    return t(`charts.scope.${field}`, { values: formatList(values, 'disjunction') });
  });
  const words = asked.q.trim();
  if (words) parts.push(t('charts.scope.words', { words }));
  if (parts.length > 0) return t('charts.scope.filtered', { parts: joinClauses(parts) });
  const kinds = drawn.map((kind) => withinSentence(model, 'kind', kind));
  return t('charts.scope.all', { kinds: formatList(kinds) });
}

/** Keeps the capitals of names, and lowers those of terms. */
function withinSentence(model: Model, field: FilterField, id: string): string {
  const name = valueName(model, field, id);
  return ['kind', 'status', 'basis'].includes(field) ? name.toLowerCase() : name;
}
