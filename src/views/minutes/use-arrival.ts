import { useEffect, useRef } from 'react';
import { useSession } from '../../store/react';
import type { Drawing } from './drawing';
import type { Reading } from './reading';
import { bringToSight } from './sight';
import { drawnAt, passageOf, type ReaderParts } from './use-actions';

/**
 * Brings the place that the state names into sight: on opening, on the way back, and when another
 * part of the page asks for it. Whoever came by hand finds the focus there too.
 */
export function useArrival(
  parts: ReaderParts,
  reading: Reading,
  drawing: Drawing,
  { chosen, linked }: { chosen: number; linked: number | null },
) {
  const { store } = useSession();
  const arrived = useRef('');
  useEffect(() => {
    const place = `${chosen} ${linked}`;
    const isSame = arrived.current === place;
    arrived.current = place;
    if (isSame || parts.isOwnMove.current) return;
    const target = targetOf(parts, reading, drawing, chosen, linked);
    if (!target) return;
    bringToSight(target, 'center');
    if (store.getState().entering === 'none') return;
    const control = target.matches('[tabindex]') ? target : target.querySelector('a');
    control?.focus({ preventScroll: true });
  }, [parts, reading, drawing, chosen, linked, store]);
}

function targetOf(
  parts: ReaderParts,
  reading: Reading,
  drawing: Drawing,
  chosen: number,
  linked: number | null,
): HTMLElement | null {
  if (chosen >= 0) return passageOf(parts, reading, drawing, chosen);
  const passage = linked === null ? undefined : reading.paragraphs.get(linked);
  const words = passage && drawnAt(parts, reading, drawing, passage.start);
  return words?.closest<HTMLElement>('[data-paragraph]') ?? null;
}
