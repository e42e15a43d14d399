import type { Kind } from '../../dataset/schema';
import { KINDS, STATUSES } from '../../dataset/values';
import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** The kind is known, and the status is one that this kind can have. */
export const kindAndStatus: Rule = ({ meetings }) =>
  meetings
    .flatMap(({ records }) => records)
    .flatMap((row) => {
      const { kind, status } = row.cells;
      if (!isKind(kind)) {
        const expected = oneOf(KINDS);
        return problemIn(row, 'kind', { message: 'unknown kind', found: show(kind), expected });
      }
      const statuses: readonly string[] = STATUSES[kind];
      if (statuses.includes(status)) return [];
      return problemIn(row, 'status', {
        message: `no status of ${kind === 'offer' ? 'an' : 'a'} ${kind}`,
        found: show(status),
        expected: oneOf(statuses),
      });
    });

function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value);
}
