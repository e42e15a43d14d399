import { STATUSES } from '../../../dataset/values';
import type { ClaimCells } from '../../../editor/claim-edits';
import { type MarkName, markOf } from '../../../model/marks';
import { Mark } from '../../../parts/mark';

/** How the page draws a record; nothing for a position, or where no status is chosen yet. */
export function markIn({ status }: ClaimCells): MarkName | undefined {
  const known = Object.values(STATUSES)
    .flat()
    .find((each) => each === status);
  return known && markOf(known);
}

export function ClaimMark({ cells }: { cells: ClaimCells }) {
  const mark = markIn(cells);
  return mark ? <Mark of={mark} inferred={cells.basis === 'implied'} /> : null;
}
