import { useEffect, useRef } from 'react';
import { useSession } from '../../store/react';
import type { Drawing } from './drawing';
import type { Reading } from './reading';
import { bringToSight } from './sight';
import { drawnAt, passageOf, type ReaderParts } from './use-actions';
import type { Place } from './use-place';

/**
 * Brings the place that the state names into sight: on opening, on the way back, and when another
 * part of the page asks for it. Whoever came by hand finds the focus there too.
 */
export function useArrival(
  parts: ReaderParts,
  reading: Reading,
  drawing: Drawing,
  { chosen, linked, offset }: Place,
) {
  const { store } = useSession();
  const arrived = useRef('');
  useEffect(() => {
    const place = `${chosen} ${linked}`;
    const isSame = arrived.current === place;
    const isFirst = arrived.current === '';
    arrived.current = place;
    if (isSame || parts.isOwnMove.current) return;
    const isSomewhere = chosen >= 0 || linked !== null;
    // A link without a place may lead to words that it searches.
    if (isSomewhere || !isFirst) parts.ledTo.lead(isSomewhere ? offset : null);
    const target = targetOf(parts, reading, drawing, chosen, linked);
    if (!target) return;
    bringToSight(target, 'center');
    if (store.getState().entering === 'none') return;
    const control = target.matches('[tabindex]') ? target : target.querySelector('a');
    control?.focus({ preventScroll: true });
  }, [parts, reading, drawing, chosen, linked, offset, store]);
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
