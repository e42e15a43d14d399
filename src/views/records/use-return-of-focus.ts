import { type RefObject, useEffect, useRef } from 'react';
import { useView } from '../../store/react';

/** When the evidence of a row is closed and the focus with it, the row's link has it again. */
export function useReturnOfFocus(rows: RefObject<HTMLElement | null>) {
  const record = useView((state) => state.record);
  const last = useRef(record);
  useEffect(() => {
    const closed = record === null ? last.current : null;
    last.current = record;
    if (closed === null || document.activeElement !== document.body) return;
    for (const link of rows.current?.querySelectorAll<HTMLElement>('[data-record]') ?? []) {
      if (link.dataset.record === closed) link.focus();
    }
  }, [record, rows]);
}
