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
import { useWholeModel } from '../../store/react';
import { useIsPrinting } from '../../ui/use-is-printing';
import { bitsOf } from './cell-content';
import { allSlots, type Slots, slotsFor } from './grid-layout';
import { type GridProps, MatrixGrid } from './matrix-grid';
import type { MatrixLayout } from './use-matrix-layout';
import { coveredEdges } from './use-overflow';

/** Sizes in pixels, equal to those that matrix.css sets for a large matrix. */
const LARGE_ROW = 26;

/** The table of a large matrix, which renders only cells in view. A lazy part, since it imports the virtualizer. */
export function WindowedGrid(props: GridProps) {
  const column = largeColumnWidth(useWholeModel(), props.shown.marks);
  const sizes = { '--m-least': `${column}px`, '--m-most': `${column}px` } as CSSProperties;
  return <MatrixGrid {...props} useSlots={useVisibleRange} style={sizes} />;
}

/** Returns the size of the scroller less its sticky heads and names. */
const observeUncovered: typeof observeElementRect = (virtualizer, tell) =>
  observeElementRect(virtualizer, ({ width, height }) => {
    const { top, left } = coveredEdges(virtualizer.scrollElement);
    tell({ width: width - left, height: height - top });
  });

/** The assumed size of the scroller in the first render, which cannot measure it. */
const FIRST_RECT = { width: 1280, height: 800 };

/**
 * Returns the slots in view and always those of the focused cell, so that a scroll never loses the focus; in print all
 * slots. `row` and `column` are the focused cell's positions in the grid's body and columns; negative for none.
 */
function useVisibleRange(
  { grid, marks }: MatrixLayout,
  scroller: RefObject<HTMLDivElement | null>,
  row: number,
  column: number,
): Slots {
  const width = largeColumnWidth(useWholeModel(), marks);
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

/** Returns the positions in view plus one more, in ascending order. */
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

/** Pixels around the marks of a cell, and between them. */
const ABOUT = 6;
const BETWEEN = 2;

/** Returns the common width of the columns, which fits every cell, also those not in the page. */
function largeColumnWidth(model: Model, marks: readonly MarkName[]): number {
  const shown = bitsOf(marks);
  const others = shown & ~NEED_BITS;
  let most = 1;
  for (const standing of markSets(model)) {
    const inferred = standing >> MARKS.length;
    const need = (standing | inferred) & shown & NEED_BITS ? 1 : 0;
    const apart = standing & inferred & shown & APART_BITS;
    most = Math.max(most, need + countBits((standing | inferred) & others) + countBits(apart));
  }
  const digits = String(largestCount(model)).length;
  return Math.max(28, most * (Math.max(18, digits * 7 + 5) + BETWEEN) - BETWEEN + ABOUT);
}

const countBits = (bits: number): number => (bits === 0 ? 0 : 1 + countBits(bits & (bits - 1)));

/** Returns the sets of marks that occur together in a cell: outright marks in the low bits, inferred ones above. */
const markSets = memo((model) => {
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
