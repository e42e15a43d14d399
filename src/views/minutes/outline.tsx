import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { t } from '../../i18n';
import { branchesOf, countsByHeading } from '../../model/outline';
import { isRecord } from './claims';
import { createDrawing } from './drawing';
import type { LedTo } from './led-to';
import { OutlineGroup } from './outline-group';
import type { TextProps } from './reading';
import { useCurrentHeading } from './use-current-heading';
import { useDrawing } from './use-drawing';
import './minutes-outline.css';

interface Props extends Pick<TextProps, 'reading' | 'admitted'> {
  readonly text: RefObject<HTMLElement | null>;
  readonly ledTo: LedTo;
}

/** Sessions of which more than a screen shows at once. */
const DRAWN_AT_FIRST = 12;

/** Sessions, items and speakers with what is recorded under each; on a narrow screen folded. */
export function Outline({ reading, admitted, text, ledTo }: Props) {
  const { outline } = reading.meeting;
  const sessions = useMemo(() => branchesOf(outline), [outline]);
  const counts = useMemo(() => {
    const shown = reading.claims.filter((claim, index) => admitted[index] && isRecord(claim));
    return countsByHeading(outline, shown.filter(isRecord));
  }, [outline, reading, admitted]);
  const [drawing] = useState(() =>
    createDrawing(
      sessions.length,
      sessions.slice(0, DRAWN_AT_FIRST).map((_, part) => part),
    ),
  );
  const [unfolded, setUnfolded] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const current = useCurrentHeading(text, outline, ledTo);
  useDrawing(drawing, list, scroller);
  useEffect(() => {
    const session = sessions.findLastIndex(({ index }) => index <= current);
    if (session >= 0) drawing.draw(session);
    const link = list.current?.querySelector<HTMLElement>(`[data-heading="${current}"]`);
    if (link && scroller.current) keepInSight(link, scroller.current);
  }, [current, sessions, drawing]);
  const id = useId();
  if (outline.length === 0) return null;
  return (
    <nav className="minutes-outline" aria-label={t('minutes.outline')}>
      <button
        type="button"
        className="minutes-outline-fold"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t('minutes.outline')}
      </button>
      <div id={id} className="minutes-outline-body" data-unfolded={unfolded} ref={scroller}>
        <ol ref={list}>
          {sessions.map((session, part) => {
            const after = sessions[part + 1]?.index ?? outline.length;
            const isHere = session.index <= current && current < after;
            return (
              <OutlineGroup
                key={session.index}
                session={session}
                rows={after - session.index}
                part={part}
                drawing={drawing}
                reading={reading}
                counts={counts}
                current={isHere ? current : -1}
                setUnfolded={setUnfolded}
              />
            );
          })}
        </ol>
      </div>
    </nav>
  );
}

/**
 * Scrolls the outline to a link. Not while the pointer or the focus is in the outline: the reader
 * scrolls it herself then, and a link that moves between press and release loses the click.
 * By the outline's own scroller: the page is not to move because it moved.
 */
function keepInSight(link: HTMLElement, scroller: HTMLElement) {
  if (scroller.matches(':is(:hover, :focus-within)')) return;
  const own = link.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  if (own.top < room.top || own.bottom > room.bottom)
    scroller.scrollTop += own.top - room.top - room.height / 3;
}
