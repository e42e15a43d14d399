import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n';
import { useView } from '../../store/react';
import type { RecordColumn } from '../../store/view-state';
import { useIsPrinting } from '../../ui/use-is-printing';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { RecordRow } from './record-row';
import { SortHead } from './sort-head';
import type { RecordsTable } from './use-records-table';

/** A usual row in pixels, until it is measured. */
const ROW = 88;

/** The rows in sight, in a table that says how many there are; on paper all of them. */
export function RecordsGrid({ table }: { table: RecordsTable }) {
  const { rows } = table.getRowModel();
  const scroller = useRef<HTMLDivElement>(null);
  const order = useView((state) => state.sort.records);
  const record = useView((state) => state.record);
  const current = rows.findIndex(({ id }) => id === record);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  // A link to a record shows its row; other records or another order begin at their first.
  const linked = useRef(current);
  useEffect(() => {
    if (linked.current > 0) virtualizer.scrollToIndex(linked.current, { align: 'center' });
  }, [virtualizer]);
  const drawn = useRef(rows);
  useEffect(() => {
    if (drawn.current !== rows) virtualizer.scrollToOffset(0);
    drawn.current = rows;
  }, [rows, virtualizer]);
  useReturnOfFocus(scroller, record, 'data-record');
  // Kept here, since a row that is scrolled away is not drawn.
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const toggle = (cell: string) =>
    setWhole((cells) => {
      const toggled = new Set(cells);
      if (!toggled.delete(cell)) toggled.add(cell);
      return toggled;
    });

  const isPrinting = useIsPrinting();
  const inSight = virtualizer.getVirtualItems();
  const items = isPrinting ? rows.map(({ id }, index) => ({ index, key: id })) : inSight;
  const above = isPrinting ? 0 : (inSight[0]?.start ?? 0);
  const below = isPrinting ? 0 : virtualizer.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  const head = table.getHeaderGroups()[0]?.headers ?? [];
  const caption = t('records.caption', {
    order: order
      ? t(`records.order.${order.descending ? 'descending' : 'ascending'}`, {
          column: t(`records.column.${order.column}`),
        })
      : t('records.order.minutes'),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reached by key
    <section className="records-scroll edge-shade" ref={scroller} tabIndex={0} aria-label={caption}>
      <table aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {head.map(({ id, column }) => (
              <SortHead
                key={id}
                column={id as RecordColumn}
                sorted={column.getIsSorted()}
                toggle={() => column.toggleSorting()}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} columns={head.length} />
          {items.map(({ index, key }) => {
            const row = rows[index];
            return (
              row && (
                <RecordRow
                  key={key}
                  row={row}
                  index={index}
                  current={row.id === record}
                  measure={isPrinting ? undefined : virtualizer.measureElement}
                  whole={whole}
                  toggle={toggle}
                />
              )
            );
          })}
          <Spacer height={below} columns={head.length} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows out of sight. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is not focusable
    <tr aria-hidden="true" className="records-spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
