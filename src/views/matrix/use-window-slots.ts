import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import type { Plan } from './plan';
import { LARGE_COLUMN, LARGE_ROW, type Slots, slotsFor } from './slots';

/** What a first render, which cannot measure, takes the scroller to be. */
const FIRST_RECT = { width: 1280, height: 800 };

/**
 * The rows and columns in view, and always those of the cell in focus, so that focus is never lost by
 * scrolling. `row` and `column` are the focused cell's positions in `plan.body` and `plan.columns`; -1
 * for none.
 */
export function useWindowSlots(
  plan: Plan,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
  column: number,
): Slots {
  const common = {
    getScrollElement: () => scroller.current,
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
    rows: useMemo(() => slotsFor(rows, plan.body.length, LARGE_ROW), [rows, plan.body.length]),
    columns: useMemo(
      () => slotsFor(columns, plan.columns.length, LARGE_COLUMN),
      [columns, plan.columns.length],
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
