import { formatList, joinClauses, t } from '../i18n/index';
import { type Field, type Known, valueName } from './value-names';

interface Asked extends Readonly<Record<Field, readonly string[]>> {
  /** Words of the text search. */
  readonly q: string;
}

/**
 * Describes a filter by a phrase for each of its fields: "Kind: Needs and Offers".
 * @param fields the fields to describe, in the order of the phrases
 */
export function filterPhrases(fields: readonly Field[], known: Known, asked: Asked): string[] {
  const phrases = fields
    .filter((field) => asked[field].length > 0)
    .map((field) =>
      t('filters.chip', {
        field: t(`filters.field.${field}`),
        value: formatList(asked[field].map((value) => valueName(known, field, value))),
      }),
    );
  const words = asked.q.trim();
  if (words) phrases.push(t('filters.chip', { field: t('filters.field.q'), value: words }));
  return phrases;
}

/** Describes a filter in one line: "Kind: Needs and Offers; Topic: Extradition; Words: police". */
export function filterWords(fields: readonly Field[], known: Known, asked: Asked): string {
  const phrases = filterPhrases(fields, known, asked);
  return phrases.length === 0 ? t('records.filter.none') : joinClauses(phrases);
}

/**
 * Describes the records that pass the filter in one sentence, since a picture without its page must say what it shows.
 * @param drawn the kinds of records that the picture draws; a filter by all of them is not named
 */
export function scopeWords(
  fields: readonly Field[],
  known: Known,
  asked: Asked,
  drawn: readonly string[],
): string {
  const isNamed = (field: Field) =>
    field === 'kind'
      ? asked.kind.length > 0 && !drawn.every((kind) => asked.kind.includes(kind))
      : asked[field].length > 0;
  const parts = fields.filter(isNamed).map((field) => {
    const values = asked[field].map((value) => withinSentence(known, field, value));
    return t(`charts.scope.${field}`, { values: formatList(values, 'disjunction') });
  });
  const words = asked.q.trim();
  if (words) parts.push(t('charts.scope.words', { words }));
  if (parts.length > 0) return t('charts.scope.filtered', { parts: joinClauses(parts) });
  const kinds = drawn.map((kind) => withinSentence(known, 'kind', kind));
  return t('charts.scope.all', { kinds: formatList(kinds) });
}

/** Keeps the capitals of names, and lowers those of terms. */
function withinSentence(known: Known, field: Field, id: string): string {
  const name = valueName(known, field, id);
  return ['kind', 'status', 'basis'].includes(field) ? name.toLowerCase() : name;
}

/** Lists the documents that pass the filter: "First meeting (doc. 7); Second meeting (…)". */
export function documentWords({ dataset }: Known, { meeting }: Pick<Asked, 'meeting'>): string {
  return joinClauses(
    dataset.meetings
      .filter(({ id }) => meeting.length === 0 || meeting.includes(id))
      .map(({ title, document }) => `${title} (${document})`),
  );
}
