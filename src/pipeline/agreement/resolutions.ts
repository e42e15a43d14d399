import type { Dispute } from '../../dataset/schema';
import { type Problem, show } from '../problem';
import { problemIn } from '../rules/rule';
import { cellKey, cellsOf } from './cells';
import type { Codings, ResolutionRow } from './read-codings';

/** The first line for each cell. */
export function resolutionsByCell(
  resolutions: readonly ResolutionRow[],
): Map<string, ResolutionRow> {
  return new Map(resolutions.map((row) => [cellKey(row.cells), row] as const).toReversed());
}

/** Disputes without a resolution, and resolutions without a dispute, without a reason, or repeated. */
export function resolutionProblems(
  disputes: readonly Dispute[],
  { first, second, resolutions }: Codings,
  file: string,
): Problem[] {
  const resolved = resolutionsByCell(resolutions);
  const disputed = cellsOf(disputes.map((cells) => ({ cells })));
  const unresolved = disputes.flatMap((dispute) => {
    const key = cellKey(dispute);
    const holder = dispute.heldBy === 'first' ? first : second;
    const row = holder.rows.find(({ cells }) => cellKey(cells) === key);
    if (!row || resolved.has(key)) return [];
    return problemIn(row, 'id', {
      message: 'dispute not resolved',
      found: `${key} in the ${dispute.heldBy} coding only`,
      expected: `a line ${key.replaceAll(' ', ',')} with the reason in ${file}`,
    });
  });
  return [...unresolved, ...resolutions.flatMap((row) => lineProblems(row, resolved, disputed))];
}

function lineProblems(
  row: ResolutionRow,
  resolved: ReadonlyMap<string, ResolutionRow>,
  disputed: ReadonlySet<string>,
): Problem[] {
  const key = cellKey(row.cells);
  const before = resolved.get(key);
  if (!disputed.has(key)) {
    const expected = 'actor, topic and kind of a cell that only one coding holds';
    return [problemIn(row, 'actor', { message: 'no such dispute', found: show(key), expected })];
  }
  if (before && before !== row) {
    const message = `dispute resolved before, on line ${before.line}`;
    return [problemIn(row, 'actor', { message, found: show(key), expected: 'one line a cell' })];
  }
  if (row.cells.note !== '') return [];
  const expected = 'why the cell was kept or struck';
  return [problemIn(row, 'note', { message: 'note missing', found: show(''), expected })];
}
