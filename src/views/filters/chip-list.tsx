/** Chips of the filters in force, and how many sentences these admit. Loaded after the first render. */
import { useEffect, useRef } from 'react';
import { formatList, t } from '../../i18n';
import { useCounted } from '../../parts/told-at';
import { useLateFilter, useModel, useSession, useView } from '../../store/react';
import { clearFilters, countsSentences, filtersOf } from '../../store/view-filters';
import { useActiveFilters } from './active-filters';
import { focusFilterButton } from './filter-button';
import { filterValueNames } from './filter-value-names';
import { sentencesLeftWords } from './sentences-left-words';

/** A chip for each filter, which removes it; then the focus moves to the next chip. */
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
    void navigate(clearFilters(codec, filtersOf(store.getState().state)));
    focusFilterButton();
  };
  if (active.length === 0) return null;
  return (
    <ul ref={list} className="filters-chips" aria-label={t('filters.active')}>
      {active.map(({ values, without }, place) => {
        const words = formatList(filterValueNames(model, values), 'disjunction');
        return (
          <li key={String(values)}>
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

/** How many sentences the filters admit: "5 of 109 sentences". */
export function Count() {
  const { model, filter } = useCounted(useLateFilter());
  const isCounted = useView(countsSentences);
  return isCounted && sentencesLeftWords(model, filter);
}
