import { type RefObject, useEffect, useRef } from 'react';
import { useView } from '../../store/react';

/** When the panel is closed and the focus with it, the mark of its position has it again. */
export function useReturnOfFocus(view: RefObject<HTMLElement | null>) {
  const position = useView((state) => state.position);
  const last = useRef(position);
  useEffect(() => {
    const closed = position === null ? last.current : null;
    last.current = position;
    if (closed === null || document.activeElement !== document.body) return;
    view.current?.querySelector<HTMLElement>(`[data-positions~="${closed}"]`)?.focus();
  }, [position, view]);
}
