import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

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

/** How many of the others lie above a height of the window. */
function placeAt(list: Element, id: string, y: number): number {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')].filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return item.dataset.item !== id && top + height / 2 < y;
  }).length;
}

/**
 * Dragging the members of a list up and down by a handle, with mouse, pen or finger. While one is
 * dragged the list is shown in the order that letting go would make; Escape leaves it as it was.
 * @param ids the members, each an element with `data-item` in one with `data-items`
 * @param onMoved gets the new order and what was dragged
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
      const order = placed(now.order, id, placeAt(list, id, clientY));
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
    // On the window: the handle moves in the page with its item, and would lose the pointer.
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
