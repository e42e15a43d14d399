/** The actor and the topic under the pointer or in focus, told and shown by `data-` attributes. */
import { type SyntheticEvent, useEffect, useMemo } from 'react';
import type { Pointed } from '../../store/pointed';
import { usePointed, useSession } from '../../store/react';

const NOTHING: Pointed = { actor: null, topic: null };

/** Listeners for the whole view: what is nearest around the event's target is pointed at. */
export function usePointing() {
  const { pointed } = useSession();
  const listeners = useMemo(() => {
    const point = ({ target }: SyntheticEvent) => {
      const near = (kind: keyof Pointed) =>
        (target as Element).closest(`[data-${kind}]`)?.getAttribute(`data-${kind}`) ?? null;
      pointed.setState({ actor: near('actor'), topic: near('topic') });
    };
    const clear = () => pointed.setState(NOTHING);
    return { onMouseOver: point, onFocus: point, onMouseLeave: clear, onBlur: clear };
  }, [pointed]);
  useEffect(() => listeners.onMouseLeave, [listeners]);
  return listeners;
}

/** For an element that stands for the actor or the topic: points at it, and is marked while others do. */
export function usePointedMark(kind: keyof Pointed, id: string) {
  const isPointed = usePointed(({ [kind]: pointed }) => pointed === id);
  return { [`data-${kind}`]: id, 'data-pointed': isPointed || undefined };
}
