import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  useVirtualizer,
} from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useCallback, useMemo } from 'react';
import type { Basis } from '../../dataset/values';
import {
  APART_BITS,
  largestCount,
  MARKS,
  type MarkName,
  markBits,
  NEED_BITS,
} from '../../model/count/marks';
import { NO_FILTER } from '../../model/filter';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';
import { useModel } from '../../store/react';
import { useIsPrinting } from '../../ui/use-is-printing';
import { bitsOf } from './cell-content';
import { allSlots, type Slots, slotsFor } from './grid-layout';
import { type GridProps, MatrixGrid } from './matrix-grid';
import type { MatrixLayout } from './use-matrix-layout';
import { coveredEdges } from './use-overflow';

/** Pixels; matrix.css fixes the same for a large matrix. */
const LARGE_ROW = 26;

/** The table of a large matrix, which draws what is in view. Apart, since it brings the virtualizer. */
export function WindowedGrid(props: GridProps) {
  const column = largeColumn(useModel(), props.shown.marks);
  const sizes = { '--m-least': `${column}px`, '--m-most': `${column}px` } as CSSProperties;
  return <MatrixGrid {...props} useSlots={useVisibleRange} style={sizes} />;
}

/** The size of the scroller less what lies over its rows and columns. */
const observeUncovered: typeof observeElementRect = (virtualizer, tell) =>
  observeElementRect(virtualizer, ({ width, height }) => {
    const { top, left } = coveredEdges(virtualizer.scrollElement);
    tell({ width: width - left, height: height - top });
  });

/** What a first render, which cannot measure, takes the scroller to be. */
const FIRST_RECT = { width: 1280, height: 800 };

/**
 * The rows and columns in view, and always those of the cell in focus, so that focus is never lost by
 * scrolling; on paper all. `row` and `column` are the focused cell's positions in the body and the columns of the
 * grid; less than 0 for none.
 */
function useVisibleRange(
  { grid, marks }: MatrixLayout,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
  column: number,
): Slots {
  const width = largeColumn(useModel(), marks);
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
    estimateSize: () => width,
    rangeExtractor: useWith(column),
  });
  const isPrinting = useIsPrinting();
  return {
    rows: useSlotsFor(vertical.getVirtualIndexes(), grid.body.length, LARGE_ROW, isPrinting),
    columns: useSlotsFor(horizontal.getVirtualIndexes(), grid.columns.length, width, isPrinting),
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

/** Pixels about the marks of a cell, and between them. */
const ABOUT = 6;
const BETWEEN = 2;

/** The width of all columns, of which a part is in the page: room for any of its cells. */
function largeColumn(model: Model, marks: readonly MarkName[]): number {
  const shown = bitsOf(marks);
  const others = shown & ~NEED_BITS;
  let most = 1;
  for (const standing of standings(model)) {
    const inferred = standing >> MARKS.length;
    const need = (standing | inferred) & shown & NEED_BITS ? 1 : 0;
    const apart = standing & inferred & shown & APART_BITS;
    most = Math.max(most, need + ones((standing | inferred) & others) + ones(apart));
  }
  const digits = String(largestCount(model)).length;
  return Math.max(28, most * (Math.max(18, digits * 7 + 5) + BETWEEN) - BETWEEN + ABOUT);
}

const ones = (bits: number): number => (bits === 0 ? 0 : 1 + ones(bits & (bits - 1)));

/** The sets of marks that stand together in any cell: those said outright, and above them those inferred. */
const standings = memo((model) => {
  const of = (basis: Basis) => markBits(model, { ...NO_FILTER, basis: [basis] });
  const [outright, inferred] = [of('explicit'), of('implied')];
  const all = (1 << MARKS.length) - 1;
  return new Set(
    Array.from(
      outright,
      (bits, cell) => (bits & all) | (((inferred[cell] as number) & all) << MARKS.length),
    ),
  );
});
