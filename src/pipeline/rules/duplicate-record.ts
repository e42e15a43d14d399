import type { Linked } from '../coding';
import { show } from '../problem';
import { problemIn, type Rule } from './rule';

/** No claim is counted twice from the same words. */
export const duplicateRecord: Rule = ({ meetings }) =>
  meetings.flatMap(({ records }) => {
    const first = new Map<string, Linked<'records'>>();
    return records.flatMap((row) => {
      if (!row.place) return [];
      const { actor, topic, kind, status, id } = row.cells;
      const claim = [actor, topic, kind, status, row.place.start, row.place.end].join(' ');
      const before = first.get(claim);
      if (!before) {
        first.set(claim, row);
        return [];
      }
      return problemIn(row, 'id', {
        message: `duplicate of ${before.cells.id || 'a record'} on line ${before.line}`,
        found: show(id),
        expected: 'another actor, topic, kind, status or quote, or no such line',
      });
    });
  });
