/** Rules about the vocabularies: ids, labels and codes of States. */
import { ID_FORM } from '../../dataset/identifiers';
import { findMemberCircles } from '../../dataset/membership';
import { TURNING_SIGNS, turningSignIn } from '../../dataset/plain-text';
import { RAPPORTEUR } from '../../dataset/values';
import { readActors, translatedFields, translatedRows } from '../coding';
import type { Row } from '../csv-table';
import { type Problem, type ProblemCode, problemOf, show } from '../problem';
import type { RowOf } from '../seed-files';
import { LONGEST_SHORT, type ShortList, TRANSLATED_LISTS } from '../translations';
import { problemIn, type Rule, repeats } from './rule';

/** Ids must be present, well formed and unique; ids of records and positions across all meetings. */
export const ids: Rule = (coding) => {
  const { actors, topicGroups, topics, modalities, proposals, notes, meetings } = coding;
  const records = meetings.flatMap((meeting) => meeting.records);
  const positions = meetings.flatMap((meeting) => meeting.positions);
  const links = meetings.flatMap((meeting) => meeting.links);
  const decisions = meetings.flatMap((meeting) => meeting.decisions);
  const vocabularies = [actors, topicGroups, topics, modalities, proposals, notes];
  const lists = [...vocabularies, records, positions, links, decisions];
  return lists.flatMap((rows) => idProblems(rows));
};

function idProblems(rows: readonly Row<'id'>[]): Problem[] {
  const before = repeats(rows, ({ cells }) => cells.id);
  return rows.flatMap((row) => {
    const { id } = row.cells;
    const first = before.get(row);
    const problem = (code: ProblemCode, message: string, expected: string) =>
      problemIn(row, { column: 'id', message, expected, code, values: { id } });
    if (id === '')
      return problem('id-missing', 'id missing', 'an id, never used before and kept for good');
    if (!ID_FORM.test(id))
      return problem(
        'id-malformed',
        'malformed id',
        'letters without accents, digits, "." and "-"',
      );
    if (id === RAPPORTEUR)
      return problem('id-reserved', 'reserved id', `another: ${id} is the rapporteur`);
    if (!first) return [];
    const expected = `an id other than that of ${first.file}:${first.line}`;
    return problem('id-reused', 'id reused', expected);
  });
}

/** Lists that the matrix needs, with the names of their files. */
const NEEDED = { actors: 'actors', topicGroups: 'topic-groups', topics: 'topics' } as const;

/** The most forms of cooperation: the page stores the forms of a record as bits of one number. */
const MOST_FORMS = 32;

/** The lists of the matrix must have a row, and there must be at most `MOST_FORMS` forms of cooperation. */
export const listSize: Rule = (coding) => {
  const empty = (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).filter(
    (name) => !coding[name].length,
  );
  const expected = 'at least one row below the head';
  return [
    ...empty.map((name) =>
      problemOf({
        file: `seeds/${NEEDED[name]}.csv`,
        column: 'id',
        message: 'no row',
        found: 'none',
        expected,
        code: 'list-empty',
      }),
    ),
    ...coding.modalities.slice(MOST_FORMS, MOST_FORMS + 1).map((row) => {
      const found = `${coding.modalities.length}`;
      const message = 'too many forms of cooperation';
      const values = { count: found, most: `${MOST_FORMS}` };
      return problemIn(row, {
        column: 'id',
        message,
        expected: `at most ${values.most}`,
        found,
        code: 'too-many-forms',
        values,
      });
    }),
  ];
};

/** The problem of a short label that does not fit a column head. */
export function lengthProblems(
  row: Row,
  list: ShortList,
  column: string,
  words: string,
): Problem[] {
  const most = LONGEST_SHORT[list];
  if (words.length <= most) return [];
  const found = `${words.length} characters`;
  const values = { length: `${words.length}`, most: `${most}` };
  const message = 'too long for a column head';
  return [
    problemIn(row, {
      column,
      message,
      expected: `at most ${most}`,
      found,
      code: 'too-long',
      values,
    }),
  ];
}

/** The problem of a label with a sign that changes the direction of text. */
export function turningSignProblems(row: Row, column: string, words: string): Problem[] {
  const sign = turningSignIn(words);
  if (sign === '') return [];
  const message = 'a sign that turns the direction of text';
  const expected = `words without ${TURNING_SIGNS}`;
  return [
    problemIn(row, {
      column,
      message,
      expected,
      found: show(words),
      code: 'turning-sign',
      values: { sign },
    }),
  ];
}

/** Names and labels must be present, without signs that change the direction of text, and short where needed. */
export const label: Rule = (coding) =>
  TRANSLATED_LISTS.flatMap((list) =>
    translatedRows(coding, list).flatMap((row) =>
      translatedFields(list, row).flatMap((field) => {
        const words = row.cells[field];
        if (!words)
          return problemIn(row, {
            column: field,
            message: `${field} missing`,
            expected: 'words',
            code: 'value-missing',
          });
        return [
          ...turningSignProblems(row, field, words),
          ...(field === 'short' ? lengthProblems(row, list as ShortList, field, words) : []),
        ];
      }),
    ),
  );

/** Every State must have an ISO 3166-1 alpha-2 code of its own, and other actors must have none. */
export const alpha2: Rule = ({ actors }) => {
  const isCode = ({ kind, alpha2: code }: RowOf<'actors'>['cells']) =>
    kind === 'state' && /^[A-Z]{2}$/u.test(code);
  const before = repeats(actors, ({ cells }) => (isCode(cells) ? cells.alpha2 : null));
  return actors.flatMap((row) => {
    const { kind, alpha2: code } = row.cells;
    const first = before.get(row);
    const problem = (code: ProblemCode, message: string, expected: string) =>
      problemIn(row, {
        column: 'alpha2',
        message,
        expected,
        code,
        values: { of: first?.cells.id ?? '' },
      });
    if (kind !== 'state') {
      return code === ''
        ? []
        : problem('alpha2-not-asked', 'only a State has an alpha-2 code', 'nothing');
    }
    if (!isCode(row.cells)) {
      const expected = 'the two capital letters of ISO 3166-1 for the State';
      return problem('alpha2-missing', 'no alpha-2 code', expected);
    }
    return first
      ? problem(
          'alpha2-reused',
          'alpha-2 code used twice',
          `another than that of ${first.cells.id}`,
        )
      : [];
  });
};

/**
 * No organization or region may be a member of itself, directly or through others. The rules of the columns report
 * States with members, and States whose subregion is no region.
 */
export const memberCircle: Rule = ({ actors }) => {
  const circle = findMemberCircles(readActors(actors).filter(({ kind }) => kind !== 'state'));
  return actors
    .filter(({ cells }) => circle.has(cells.id))
    .map((row) => {
      const expected = 'members that do not contain it';
      return problemIn(row, {
        column: 'members',
        message: 'a member of itself, directly or through its members',
        expected,
        code: 'member-of-itself',
      });
    });
};
