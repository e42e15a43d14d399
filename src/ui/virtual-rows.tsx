import type { RowData } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, useEffect, useRef } from 'react';
import type { BodyProps } from './sortable-table';
import { useIsPrinting } from './use-is-printing';

interface Props<Row extends RowData> extends BodyProps<Row> {
  /** Estimated height of a row in pixels, until it is measured. */
  readonly height: number;
  /** Id of the row that the page opens at. */
  readonly current: string | null;
}

/** The body of a sortable table that scrolls: it renders the visible rows, and all rows in print. */
export function VirtualRows<Row extends RowData>(props: Props<Row>) {
  const { rows, scroller, width, draw, height, current } = props;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const linked = useRef(rows.findIndex(({ id }) => id === current));
  useEffect(() => {
    if (scroller && linked.current > 0)
      virtualizer.scrollToIndex(linked.current, { align: 'center' });
  }, [virtualizer, scroller]);
  // New rows, or a new order, scroll to the first row.
  const drawn = useRef(rows);
  useEffect(() => {
    if (drawn.current !== rows) virtualizer.scrollToOffset(0);
    drawn.current = rows;
  }, [rows, virtualizer]);

  const isPrinting = useIsPrinting();
  if (isPrinting) return <tbody>{rows.map((row, index) => draw(row, index))}</tbody>;
  const inSight = virtualizer.getVirtualItems();
  return (
    <tbody onFocus={keepInSight}>
      <Spacer height={inSight[0]?.start ?? 0} width={width} />
      {inSight.map(({ index }) => {
        const row = rows[index];
        return row && draw(row, index, virtualizer.measureElement);
      })}
      <Spacer height={virtualizer.getTotalSize() - (inSight.at(-1)?.end ?? 0)} width={width} />
    </tbody>
  );
}

/**
 * Scrolls a row with the focus into view after two frames. The browser does so itself, but rows that are rendered and
 * measured a frame later can move it out of sight again where keys come faster than frames.
 */
function keepInSight({ target }: FocusEvent) {
  const scrollToTarget = () => {
    if (target.matches(':focus-visible')) target.scrollIntoView?.({ block: 'nearest' });
  };
  requestAnimationFrame(() => requestAnimationFrame(scrollToTarget));
}

/** An empty row as high as the rows out of sight. */
function Spacer({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is not focusable
    <tr aria-hidden="true" className="sortable-spacer">
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}
