import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import type { Plan } from './plan';
import { allSlots, type Slot, slotsFor } from './slots';

/** Up to so many cells all are in the page, so that the prerendered table is whole. */
const WHOLE = 3000;
/** Pixels; matrix.css fixes the same for a large matrix. */
export const LARGE_ROW = 22;
export const LARGE_COLUMN = 52;
/** What a first render, which cannot measure, takes the scroller to be. */
const FIRST_RECT = { width: 1280, height: 800 };

/**
 * The rows and columns to draw: all of a small matrix; of a large one those in view, and always those
 * of the cell in focus, so that focus is never lost by scrolling.
 * `row` and `column` are the focused cell's positions in `plan.body` and `plan.columns`; -1 for none.
 */
export function useSlots(
  plan: Plan,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
  column: number,
): { large: boolean; rows: readonly Slot[]; columns: readonly Slot[] } {
  const large = plan.rowKeys.length * plan.columnKeys.length > WHOLE;
  const common = {
    getScrollElement: () => scroller.current,
    enabled: large,
    initialRect: FIRST_RECT,
    // The sticky heads already hide so much that rows and columns beyond the view are drawn.
    overscan: 1,
    useFlushSync: false,
  };
  const vertical = useVirtualizer<HTMLDivElement, HTMLElement>({
    ...common,
    count: plan.body.length,
    estimateSize: () => LARGE_ROW,
    rangeExtractor: useWith(row),
  });
  const horizontal = useVirtualizer<HTMLDivElement, HTMLElement>({
    ...common,
    horizontal: true,
    count: plan.columns.length,
    estimateSize: () => LARGE_COLUMN,
    rangeExtractor: useWith(column),
  });
  const rows = vertical.getVirtualIndexes();
  const columns = horizontal.getVirtualIndexes();
  return {
    large,
    rows: useMemo(
      () => (large ? slotsFor(rows, plan.body.length, LARGE_ROW) : allSlots(plan.body.length)),
      [large, rows, plan.body.length],
    ),
    columns: useMemo(
      () =>
        large
          ? slotsFor(columns, plan.columns.length, LARGE_COLUMN)
          : allSlots(plan.columns.length),
      [large, columns, plan.columns.length],
    ),
  };
}

/** The range in view with one more position in its place. */
function useWith(position: number) {
  return useCallback(
    (range: Range) => {
      const inView = defaultRangeExtractor(range);
      if (position < 0 || position >= range.count || inView.includes(position)) return inView;
      return [...inView, position].sort((a, b) => a - b);
    },
    [position],
  );
}
