/** One actor and one topic are pointed at on the whole page; whatever shows them marks them. */
import { useEffect, useMemo } from 'react';
import { usePointed, useSession } from '../../store/react';
import type { Pointed } from '../../store/store';

/** True while one of these is pointed at, anywhere: for `data-pointed`. */
export function useIsPointed(kind: keyof Pointed, ...ids: readonly string[]): boolean {
  return usePointed(({ [kind]: id }) => id !== null && ids.includes(id));
}

/** Points at something by its id, and no longer unless something else is pointed at by then. */
export function usePointing(kind: keyof Pointed) {
  const { pointed } = useSession();
  return useMemo(
    () => ({
      point: (id: string) => pointed.setState({ [kind]: id }),
      leave: (id: string) => {
        if (pointed.getState()[kind] === id) pointed.setState({ [kind]: null });
      },
    }),
    [pointed, kind],
  );
}

/** Listeners that point at something, if at anything, while the pointer or the focus is on it. */
export function usePointAt(kind: keyof Pointed, id: string | null) {
  const { point, leave } = usePointing(kind);
  const listeners = useMemo(() => {
    const onto = () => id !== null && point(id);
    const off = () => id !== null && leave(id);
    return { onMouseEnter: onto, onMouseLeave: off, onFocus: onto, onBlur: off };
  }, [point, leave, id]);
  // What goes away under the pointer is not left by it.
  useEffect(() => () => void listeners.onMouseLeave(), [listeners]);
  return listeners;
}
