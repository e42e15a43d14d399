import { STATUS_LIST } from '../../../model/columns';
import { markOf } from '../../../model/count/marks';
import { Mark } from '../../../parts/mark';
import { markWords } from '../../../parts/mark-words';
import type { ClaimCells } from '../../project/project';

/**
 * The mark of a record with its words, as elsewhere on the page; nothing for a position, or before a status is chosen.
 */
export function ClaimMark({ cells: { status, basis } }: { cells: ClaimCells }) {
  const known = STATUS_LIST.find((each) => each === status);
  if (!known) return null;
  const of = markOf(known);
  return (
    <span className="claim-mark">
      <Mark of={of} inferred={basis === 'implied'} /> {markWords(of)}
    </span>
  );
}
