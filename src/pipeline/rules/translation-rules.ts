import { type Coding, translatedFields, translatedRows, translationFinder } from '../coding';
import type { Row } from '../csv-table';
import { oneOf, type Problem, problemOf, show } from '../problem';
import {
  fieldKey,
  type ShortList,
  TRANSLATED,
  TRANSLATED_LISTS,
  TRANSLATIONS_FILE,
  type TranslatedList,
  type TranslationRow,
} from '../translations';
import { problemIn, type Rule, repeats, warning } from './rule';
import { lengthProblems, turningSignProblems } from './vocabulary-rules';

/**
 * Each field with words must be translated once, and short labels must be short. A missing translation is a warning, and
 * readers see the words in the dataset's own language.
 */
export const translation: Rule = (coding) => {
  const { languages, rows } = coding.translations;
  const unknown = new Map(rows.map((row) => [row, unknownField(row, coding)]));
  const keyOf = (row: TranslationRow) =>
    unknown.get(row) ? null : fieldKey(row.cells.list, row.cells.id, row.cells.field);
  const before = repeats(rows, keyOf);
  const found = rows.flatMap((row) => {
    const first = before.get(row);
    return (
      unknown.get(row) ??
      (first ? twice(row, first) : languages.flatMap((tag) => wordProblems(row, tag)))
    );
  });
  const missing = languages.length > 0 ? missingRows(coding) : [];
  return [...ownLanguage(coding), ...found, ...missing];
};

/** The translations must not have a column for the dataset's own language. */
function ownLanguage({ about, translations }: Coding): Problem[] {
  const message = 'the language of the dataset itself';
  return translations.languages
    .filter((tag) => tag === about.language)
    .map((tag) =>
      problemOf({
        file: TRANSLATIONS_FILE,
        column: tag,
        message,
        found: show(tag),
        expected: 'other languages only',
        code: 'own-language',
      }),
    );
}

function unknownField(row: TranslationRow, coding: Coding): Problem | null {
  const { list, id, field } = row.cells;
  const problem = (column: string, expected: string) =>
    problemIn(row, { column, message: `unknown ${column}`, expected, code: 'unknown-translated' });
  const known = TRANSLATED_LISTS.find((name) => name === list);
  if (!known) return problem('list', oneOf(TRANSLATED_LISTS, list));
  const entry = translatedRows(coding, known).find(({ cells }) => cells.id === id);
  if (!entry) return problem('id', known === 'dataset' ? 'no id' : `an id of ${known}`);
  // A translation may stay when a field of a list becomes empty.
  const fields = known === 'dataset' ? translatedFields(known, entry) : TRANSLATED[known];
  return (fields as readonly string[]).includes(field)
    ? null
    : problem('field', oneOf(fields, field));
}

function twice(row: TranslationRow, before: TranslationRow): Problem {
  const { list, id, field } = row.cells;
  const message = `translated on line ${before.line} already`;
  const found = show(`${list},${id},${field}`);
  return problemIn(row, {
    column: 'field',
    message,
    expected: 'each field once',
    found,
    code: 'translated-twice',
  });
}

function wordProblems(row: TranslationRow, language: string): Problem[] {
  const words = row.cells[language] ?? '';
  if (words === '') {
    const message = 'translation missing';
    return [
      warning(
        problemIn(row, {
          column: language,
          message,
          expected: 'words',
          code: 'translation-missing',
        }),
      ),
    ];
  }
  const { list, field } = row.cells;
  return [
    ...turningSignProblems(row, language, words),
    ...(field === 'short' ? lengthProblems(row, list as ShortList, language, words) : []),
  ];
}

/**
 * Warnings for missing translations. States need none, since browsers know their names; not every browser knows those of
 * regions.
 */
function missingRows(coding: Coding): Problem[] {
  const translationOf = translationFinder(coding);
  const entries = (list: TranslatedList): readonly Row<'id' | (string & {})>[] =>
    list === 'actors'
      ? coding.actors.filter(({ cells }) => cells.kind !== 'state')
      : translatedRows(coding, list);
  return TRANSLATED_LISTS.flatMap((list) =>
    entries(list).flatMap((row) =>
      translatedFields(list, row)
        .filter((field) => !translationOf(list, row, field))
        .map((field) => {
          const expected = `a row ${list},${row.cells.id},${field} in ${TRANSLATIONS_FILE}`;
          return warning(
            problemIn(row, {
              column: field,
              message: 'not translated',
              expected,
              found: show(''),
              code: 'not-translated',
            }),
          );
        }),
    ),
  );
}
