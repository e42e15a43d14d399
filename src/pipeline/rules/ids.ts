import { type Problem, show } from '../problem';
import type { Row } from '../table';
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
    if (id === '') {
      const expected = 'an id, never used before and kept for good';
      return problemIn(row, 'id', { message: 'id missing', found: show(id), expected });
    }
    if (!FORM.test(id)) {
      const expected = 'letters without accents, digits, "." and "-"';
      return problemIn(row, 'id', { message: 'malformed id', found: show(id), expected });
    }
    if (before) {
      const expected = `an id other than that of ${before.file}:${before.line}`;
      return problemIn(row, 'id', { message: 'id reused', found: show(id), expected });
    }
    return [];
  });
}
