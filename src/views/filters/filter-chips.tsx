import { useEffect, useRef } from 'react';
import type { Kind } from '../../dataset/schema';
import { formatList, t } from '../../i18n';
import { cleared } from '../../store/cleared';
import { useSession } from '../../store/react';
import type { ActiveFilter } from './active-filters';

interface Props {
  readonly active: readonly ActiveFilter[];
  /** Kinds that hold records and are switched off. */
  readonly unshown: readonly Kind[];
  /** Called when the last chip went under the reader's hand, to give the focus a place. */
  readonly onEmptied: () => void;
}

/** The filters in force, each removable; after a removal the focus is on the chip that took its place. */
export function FilterChips({ active, unshown, onEmptied }: Props) {
  const { navigate, codec } = useSession();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  useEffect(() => {
    const place = removed.current;
    if (place === null) return;
    removed.current = null;
    const chips = list.current?.querySelectorAll<HTMLButtonElement>('.filters-chip') ?? [];
    const neighbour = chips[Math.min(place, active.length - 1)];
    if (neighbour) neighbour.focus();
    else onEmptied();
  }, [active, onEmptied]);

  // The line stays, so that a first filter does not push the page down under the reader's hand.
  if (active.length === 0) {
    const kinds = formatList(unshown.map((kind) => t(`filters.kinds.${kind}`)));
    return (
      <p className="filters-chips filters-none">
        {kinds === '' ? t('filters.none') : t('filters.none.but', { kinds })}
      </p>
    );
  }
  return (
    <ul ref={list} className="filters-chips" aria-label={t('filters.active')}>
      {active.map(({ id, words, without }, place) => (
        <li key={id}>
          <button
            type="button"
            className="filters-chip"
            aria-label={t('filters.chip.remove', { filter: words })}
            onClick={() => {
              removed.current = place;
              void navigate(without);
            }}
          >
            <span className="filters-chip-words">{words}</span> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="quiet filters-clear"
          onClick={() => {
            removed.current = 0;
            void navigate(cleared(codec));
          }}
        >
          {t('filters.clear')}
        </button>
      </li>
    </ul>
  );
}
