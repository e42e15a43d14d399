import { type PointerEvent, useRef, useState } from 'react';

/** What is dragged, by id, and the order as it would be if it were let go now. */
interface Drag {
  readonly id: string;
  readonly order: readonly string[];
}

/** The list with one of its members at another place. */
export function placed(ids: readonly string[], id: string, to: number): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, id);
}

/** So near to an edge of the window, in pixels, what is beyond it comes into sight. */
const EDGE = 48;

function scrollNear(y: number) {
  if (y < EDGE) window.scrollBy(0, -EDGE / 3);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, EDGE / 3);
}

/**
 * Dragging the members of a list up and down by a handle, with mouse, pen or finger. While one is
 * dragged the list is shown in the order that letting go would make.
 * @param ids the members, each with `data-item` somewhere around its handle
 */
export function useDrag(ids: readonly string[], onMoved: (ids: readonly string[]) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  /** As `drag`, for the events that come before the next drawing. */
  const now = useRef<Drag | null>(null);
  const show = (next: Drag | null) => {
    now.current = next;
    setDrag(next);
  };

  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      show({ id, order: ids });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!now.current) return;
      const list = event.currentTarget.closest('[data-items]');
      const others = [
        ...(list?.querySelectorAll<HTMLElement>(':scope > [data-item]') ?? []),
      ].filter(({ dataset }) => dataset.item !== id);
      const to = others.filter((item) => {
        const { top, height } = item.getBoundingClientRect();
        return top + height / 2 < event.clientY;
      }).length;
      scrollNear(event.clientY);
      const order = placed(now.current.order, id, to);
      if (order.some((each, at) => each !== now.current?.order[at])) show({ id, order });
    },
    onPointerUp: () => {
      const { current } = now;
      show(null);
      if (current?.order.some((each, at) => each !== ids[at])) onMoved(current.order);
    },
    onPointerCancel: () => show(null),
  });
  return { dragged: drag?.id ?? null, order: drag?.order ?? ids, handle };
}
