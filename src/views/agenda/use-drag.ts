import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

/** The member that is dragged, and the order if it were dropped now. */
interface Drag {
  readonly id: string;
  readonly order: readonly string[];
}

/** The list with one of its members moved to another index. */
export function moveTo(ids: readonly string[], id: string, to: number): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, id);
}

/** Distance in pixels from an edge of the window within which a drag scrolls it. */
const EDGE = 48;

function scrollNear(y: number) {
  if (y < EDGE) window.scrollBy(0, -EDGE / 3);
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, EDGE / 3);
}

/** The number of other members that lie above a height of the window. */
function placeAt(list: Element, id: string, y: number): number {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')].filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return item.dataset.item !== id && top + height / 2 < y;
  }).length;
}

/**
 * Reorders a list by dragging its members by a handle, with mouse, pen or finger. During a drag the list
 * has the order that dropping would give; Escape cancels.
 * @param ids the members; each is an element with `data-item` inside one with `data-items`
 * @param onMoved receives the new order and the member that was dragged
 */
export function useDrag(
  ids: readonly string[],
  onMoved: (ids: readonly string[], id: string) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const start = (id: string, { button, currentTarget, nativeEvent }: ReactPointerEvent) => {
    const list = currentTarget.closest('[data-items]');
    if (button !== 0 || !list) return;
    nativeEvent.preventDefault();
    let now: Drag = { id, order: ids };
    setDrag(now);
    const move = ({ clientY }: PointerEvent) => {
      scrollNear(clientY);
      const order = moveTo(now.order, id, placeAt(list, id, clientY));
      if (order.every((each, at) => each === now.order[at])) return;
      now = { id, order };
      setDrag(now);
    };
    const end = () => {
      stop.current?.();
      if (now.order.some((each, at) => each !== ids[at])) onMoved(now.order, id);
    };
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && stop.current?.();
    stop.current = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', leave);
      stop.current = null;
      setDrag(null);
    };
    const cancel = () => stop.current?.();
    // On the window, since the handle moves in the page with its item and would lose the pointer.
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', leave);
  };

  const handle = (id: string) => ({
    onPointerDown: (event: ReactPointerEvent) => start(id, event),
  });
  return { dragged: drag?.id ?? null, order: drag?.order ?? ids, handle };
}
