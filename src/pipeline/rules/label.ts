import type { Problem } from '../problem';
import { show } from '../problem';
import type { Row } from '../table';
import { problemIn, type Rule } from './rule';

/** Room for a column head. */
export const LONGEST_SHORT = 26;

/** What the page prints is there, and a topic's short label fits a column head. */
export const label: Rule = ({ actors, topicGroups, topics, modalities, proposals }) => [
  ...missing(actors, 'name'),
  ...missing(topicGroups, 'label'),
  ...missing(topics, 'label'),
  ...missing(topics, 'short'),
  ...missing(topics, 'instrument'),
  ...missing(modalities, 'label'),
  ...missing(proposals, 'label'),
  ...topics
    .filter(({ cells }) => cells.short.length > LONGEST_SHORT)
    .map((row) =>
      problemIn(row, 'short', {
        message: 'too long for a column head',
        found: `${row.cells.short.length} characters`,
        expected: `at most ${LONGEST_SHORT}`,
      }),
    ),
];

function missing<Column extends string>(rows: readonly Row<Column>[], column: Column): Problem[] {
  return rows
    .filter(({ cells }) => cells[column] === '')
    .map((row) =>
      problemIn(row, column, { message: `${column} missing`, found: show(''), expected: 'words' }),
    );
}
