import type { MouseEvent } from 'react';
import { t } from '../../i18n';
import { useHref, useSession } from '../../store/react';

/** The ways out of a position: its place in the minutes, and its own address. */
export function PositionLinks({ position }: { position: string }) {
  const { navigate } = useSession();
  const inMinutes = { view: 'minutes', position, cell: null, record: null } as const;
  const there = useHref(inMinutes);
  const here = useHref({ position });
  const onClick = (event: MouseEvent, go: () => void) => {
    // A new tab or window was asked for: the plain link does that.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  };
  return (
    <p className="position-links">
      <a href={there} onClick={(event) => onClick(event, () => void navigate(inMinutes))}>
        {t('evidence.minutes')}
      </a>
      <a href={here} onClick={(event) => onClick(event, () => {})}>
        {t('positions.link')}
      </a>
    </p>
  );
}
