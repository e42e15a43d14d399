import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether the element hides part of what it holds, at whatever width it has just now. */
export function useCut<Held extends HTMLElement>(): [RefObject<Held | null>, boolean] {
  const element = useRef<Held>(null);
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const held = element.current;
    if (!held) return;
    const observer = new ResizeObserver(() => setCut(held.scrollHeight > held.clientHeight));
    observer.observe(held);
    return () => observer.disconnect();
  }, []);
  return [element, isCut];
}
