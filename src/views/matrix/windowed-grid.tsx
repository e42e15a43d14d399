import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  useVirtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import { useIsPrinting } from '../../ui/use-is-printing';
import {
  allSlots,
  type GridLayout,
  LARGE_COLUMN,
  LARGE_ROW,
  type Slots,
  slotsFor,
} from './grid-layout';
import { MatrixGrid } from './matrix-grid';
import type { TargetStore } from './target-cell';
import { coveredEdges } from './use-overflow';

/** The table of a large matrix, which draws what is in view. Apart, since it brings the virtualizer. */
export function WindowedGrid({ target }: { target: TargetStore }) {
  return <MatrixGrid target={target} useSlots={useVisibleRange} />;
}

/** The size of the scroller less what lies over its rows and columns. */
const observeUncovered: typeof observeElementRect = (virtualizer, tell) =>
  observeElementRect(virtualizer, ({ width, height }) => {
    const { top, bottom, left } = coveredEdges(virtualizer.scrollElement);
    tell({ width: width - left, height: height - top - bottom });
  });

/** What a first render, which cannot measure, takes the scroller to be. */
const FIRST_RECT = { width: 1280, height: 800 };

/**
 * The rows and columns in view, and always those of the cell in focus, so that focus is never lost by
 * scrolling; on paper all. `row` and `column` are the focused cell's positions in `grid.body` and
 * `grid.columns`; -1 for none.
 */
function useVisibleRange(
  grid: GridLayout,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
  column: number,
): Slots {
  const common = {
    getScrollElement: () => scroller.current,
    initialRect: FIRST_RECT,
    overscan: 1,
    observeElementRect: observeUncovered,
    useFlushSync: false,
  };
  const vertical = useVirtualizer<HTMLDivElement, HTMLElement>({
    ...common,
    count: grid.body.length,
    estimateSize: () => LARGE_ROW,
    rangeExtractor: useWith(row),
  });
  const horizontal = useVirtualizer<HTMLDivElement, HTMLElement>({
    ...common,
    horizontal: true,
    count: grid.columns.length,
    estimateSize: () => LARGE_COLUMN,
    rangeExtractor: useWith(column),
  });
  const isPrinting = useIsPrinting();
  return {
    rows: useSlotsFor(vertical.getVirtualIndexes(), grid.body.length, LARGE_ROW, isPrinting),
    columns: useSlotsFor(
      horizontal.getVirtualIndexes(),
      grid.columns.length,
      LARGE_COLUMN,
      isPrinting,
    ),
  };
}

const useSlotsFor = (indexes: number[], count: number, size: number, isWhole: boolean) =>
  useMemo(
    () => (isWhole ? allSlots(count) : slotsFor(indexes, count, size)),
    [indexes, count, size, isWhole],
  );

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
