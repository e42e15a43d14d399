import { useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { allFacets } from '../../model/facets';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { activeFilters } from './active-filters';
import { ActorFilter } from './actor-filter';
import { FilterChips } from './filter-chips';
import { KindToggles } from './kind-toggles';
import { ListFilter } from './list-filter';
import { SearchField } from './search-field';
import './filters.css';
import './filters-print.css';

/** All filters in one bar; on a narrow screen folded behind one button. */
export function FilterBar() {
  const { codec } = useSession();
  const model = useModel();
  // The numbers beside the options may follow a frame behind the matrix, which is waited for.
  const filter = useDeferredValue(useFilter());
  const state = useView((view) => view);
  const facets = useMemo(() => allFacets(model, filter), [model, filter]);
  const active = useMemo(() => activeFilters(model, codec, state), [model, codec, state]);
  const unshown = KINDS.filter(
    (kind) => !state.kind.includes(kind) && (facets.kind.get(kind) ?? 0) > 0,
  );
  const [unfolded, setUnfolded] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const focusBar = useCallback(() => bar.current?.focus(), []);
  const id = useId();
  return (
    <section ref={bar} className="filters" aria-label={t('filters.label')} tabIndex={-1}>
      <button
        type="button"
        className="filters-fold"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        {active.length === 0 ? t('filters.label') : t('filters.fold', { count: active.length })}
      </button>
      <div id={id} className="filters-controls" data-unfolded={unfolded}>
        <KindToggles facets={facets} />
        <ListFilter field="status" facets={facets} />
        <ListFilter field="topic" facets={facets} />
        <ActorFilter />
        <ListFilter field="modality" facets={facets} />
        <ListFilter field="basis" facets={facets} />
        <ListFilter field="meeting" facets={facets} />
        <SearchField />
      </div>
      <FilterChips active={active} unshown={unshown} onEmptied={focusBar} />
    </section>
  );
}
