import type { Dispute } from '../../dataset/schema';
import { type ComparedCell, cellKey, cellsOf } from './cells';
import type { RecordRow, ResolutionRow } from './read-codings';
import { resolutionsByCell } from './resolutions';

/**
 * Every cell that one coding holds and the other does not, in the order of the cells; those of
 * actors that did not speak too. `kept` says whether the meeting's records hold it now.
 */
export function disputesOf(
  cells: readonly ComparedCell[],
  records: readonly RecordRow[],
  resolutions: readonly ResolutionRow[],
): Dispute[] {
  const kept = cellsOf(records);
  const resolved = resolutionsByCell(resolutions);
  return cells.flatMap(({ actor, topic, kind, outcome }) => {
    if (outcome !== 'firstOnly' && outcome !== 'secondOnly') return [];
    const key = cellKey({ actor, topic, kind });
    return {
      actor,
      topic,
      kind,
      heldBy: outcome === 'firstOnly' ? ('first' as const) : ('second' as const),
      kept: kept.has(key),
      note: resolved.get(key)?.cells.note ?? '',
    };
  });
}
