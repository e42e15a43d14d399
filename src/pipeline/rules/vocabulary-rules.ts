/** Rules about the vocabularies: ids, labels and codes of States. */
import type { Row } from '../csv-table';
import type { Problem } from '../problem';
import type { RowOf } from '../seeds';
import { problemIn, type Rule } from './rule';

const FORM = /^[A-Za-z0-9][A-Za-z0-9.-]*$/u;

/** Ids are there, well formed, and used once: records and positions across all meetings. */
export const ids: Rule = (coding) => {
  const { actors, topicGroups, topics, modalities, proposals, meetings } = coding;
  const records = meetings.flatMap((meeting) => meeting.records);
  const positions = meetings.flatMap((meeting) => meeting.positions);
  const lists = [actors, topicGroups, topics, modalities, proposals, records, positions];
  return lists.flatMap((rows) => idsOf(rows));
};

function idsOf(rows: readonly Row<'id'>[]): Problem[] {
  const first = new Map<string, Row<'id'>>();
  return rows.flatMap((row) => {
    const { id } = row.cells;
    const before = first.get(id);
    if (!before) first.set(id, row);
    const problem = (message: string, expected: string) => problemIn(row, 'id', message, expected);
    if (id === '') return problem('id missing', 'an id, never used before and kept for good');
    if (!FORM.test(id))
      return problem('malformed id', 'letters without accents, digits, "." and "-"');
    if (!before) return [];
    return problem('id reused', `an id other than that of ${before.file}:${before.line}`);
  });
}

/** Room in characters for a short label: over a column, and over a group of columns. */
const LONGEST_SHORT = { topics: 26, topicGroups: 14 } as const;

/** The lists whose entries have a short label. */
export type ShortList = keyof typeof LONGEST_SHORT;

/** What is said of a short label that does not fit a column head. */
export const tooLong = (row: Row, list: ShortList, column: string, words: string): Problem[] =>
  words.length <= LONGEST_SHORT[list]
    ? []
    : [
        problemIn(
          row,
          column,
          'too long for a column head',
          `at most ${LONGEST_SHORT[list]}`,
          `${words.length} characters`,
        ),
      ];

/** What the page prints is there, and short labels fit the heads of columns. */
export const label: Rule = ({ actors, topicGroups, topics, modalities, proposals }) => [
  ...missing(actors, 'name'),
  ...missing(topicGroups, 'label'),
  ...missing(topicGroups, 'short'),
  ...missing(topics, 'label'),
  ...missing(topics, 'short'),
  ...missing(topics, 'instrument'),
  ...missing(modalities, 'label'),
  ...missing(proposals, 'label'),
  ...topicGroups.flatMap((row) => tooLong(row, 'topicGroups', 'short', row.cells.short)),
  ...topics.flatMap((row) => tooLong(row, 'topics', 'short', row.cells.short)),
];

function missing<Column extends string>(rows: readonly Row<Column>[], column: Column): Problem[] {
  return rows
    .filter(({ cells }) => cells[column] === '')
    .map((row) => problemIn(row, column, `${column} missing`, 'words'));
}

/** Every State, and nobody else, has an ISO 3166-1 alpha-2 code of its own. */
export const alpha2: Rule = ({ actors }) => {
  const first = new Map<string, RowOf<'actors'>>();
  return actors.flatMap((row) => {
    const { kind, alpha2: code } = row.cells;
    const problem = (message: string, expected: string) =>
      problemIn(row, 'alpha2', message, expected);
    if (kind !== 'state') {
      return code === '' ? [] : problem('only a State has an alpha-2 code', 'nothing');
    }
    if (!/^[A-Z]{2}$/u.test(code)) {
      return problem('no alpha-2 code', 'the two capital letters of ISO 3166-1 for the State');
    }
    const before = first.get(code);
    if (before)
      return problem('alpha-2 code used twice', `another than that of ${before.cells.id}`);
    first.set(code, row);
    return [];
  });
};
