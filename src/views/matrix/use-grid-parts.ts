import { useMemo, useRef } from 'react';
import { largestCount } from '../../model/marks';
import { largestTotals } from '../../model/totals';
import { useFilter, useModel } from '../../store/react';
import type { GridLayout, Slots } from './grid-layout';
import type { Across } from './matrix-row';
import {
  type Axis,
  grandTotalsOf,
  headNote,
  idOf,
  nameOf,
  rowContent,
  totalShapes,
  totalsOf,
} from './row-model';
import type { Emphasis } from './use-emphasis';

/** What the rows, heads and feet of a grid show, each part the same object while nothing in it changes. */
export function useGridParts(grid: GridLayout, slots: Slots, emphasis: Emphasis) {
  const model = useModel();
  const filter = useFilter();
  const [down, sideways]: readonly [Axis, Axis] = grid.transposed
    ? ['topic', 'actor']
    : ['actor', 'topic'];
  const [left, right] = totalShapes(model, filter);
  const items = useKept(grid.columns);
  const across = useMemo<Across>(
    () => ({
      down: sideways === 'actor' ? 'topic' : 'actor',
      slots: slots.columns,
      ids: items.map((item) => idOf(model, sideways, item)),
      names: items.map((item) => nameOf(model, sideways, item)),
      regions: items.map((item) => sideways === 'actor' && model.actors[item]?.kind === 'region'),
      items,
      shapes: [left, right],
    }),
    [model, items, slots.columns, sideways, left, right],
  );
  const lines = useMemo(
    () =>
      slots.rows.map((slot) => {
        const line = slot.kind === 'gap' ? undefined : grid.body[slot.position];
        if (!line || line.item < 0) return { slot, line, row: null };
        return {
          slot,
          line,
          row: rowContent(model, filter, grid, line, slots.columns, emphasis.isPaleCell),
        };
      }),
    [model, filter, grid, slots.rows, slots.columns, emphasis],
  );
  const totals = useMemo(
    () => grid.columns.map((item) => totalsOf(model, filter, sideways, item)),
    [model, filter, grid, sideways],
  );
  const grand = grandTotalsOf(model, filter);
  const { ofActors, ofTopics } = largestTotals(model, filter, [left, right]);
  const largest = useMemo(() => ({ ofActors, ofTopics }), [ofActors, ofTopics]);
  const sizes = {
    '--columns': grid.columns.length,
    '--digits': String(largestCount(model)).length,
  };
  const notes = useMemo(
    () => items.map((item) => headNote(model, sideways, item)),
    [model, items, sideways],
  );
  return { down, sideways, across, lines, totals, grand, largest, sizes, notes };
}

/** The same array as before where it holds the same, so that what is drawn by it is not drawn anew. */
function useKept(items: readonly number[]): readonly number[] {
  const kept = useRef(items);
  const before = kept.current;
  const isSame =
    before.length === items.length && before.every((item, position) => item === items[position]);
  if (!isSame) kept.current = items;
  return kept.current;
}
