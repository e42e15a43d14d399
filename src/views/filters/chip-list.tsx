/** Chips of the filters in force, and how many sentences these leave; loaded once the page stands. */
import { useEffect, useRef } from 'react';
import { formatList, t } from '../../i18n';
import { useLateFilter, useModel, useSession, useView } from '../../store/react';
import { cleared, countsSentences, filtersOf } from '../../store/view-filters';
import { useActiveFilters } from './active-filters';
import { askedNames } from './asked-names';
import { focusFilterButton } from './filter-button';
import { shownWords } from './shown-words';

/** After a removal the focus is on the chip that took its place. */
export function ChipList() {
  const active = useActiveFilters();
  const { navigate, codec, store } = useSession();
  const model = useModel();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  useEffect(() => {
    const place = removed.current;
    if (place === null) return;
    removed.current = null;
    const chips = list.current?.querySelectorAll<HTMLButtonElement>('.filters-chip') ?? [];
    chips[Math.min(place, active.length - 1)]?.focus();
  }, [active]);

  const clear = () => {
    void navigate(cleared(codec, filtersOf(store.getState().state)));
    focusFilterButton();
  };
  if (active.length === 0) return null;
  return (
    <ul ref={list} className="filters-chips" aria-label={t('filters.active')}>
      {active.map(({ asked, without }, place) => {
        const words = formatList(askedNames(model, asked), 'disjunction');
        return (
          <li key={String(asked)}>
            <button
              type="button"
              className="filters-chip"
              aria-label={t('filters.remove', { filter: words })}
              onClick={() => {
                removed.current = place;
                void navigate(without);
                if (active.length === 1) focusFilterButton();
              }}
            >
              <span className="filters-chip-words">{words}</span> <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" className="quiet" onClick={clear}>
          {t('filters.clear')}
        </button>
      </li>
    </ul>
  );
}

/** "5 of 109 sentences" */
export function Shown() {
  const model = useModel();
  const filter = useLateFilter();
  const isCounted = useView(countsSentences);
  return isCounted && shownWords(model, filter);
}
