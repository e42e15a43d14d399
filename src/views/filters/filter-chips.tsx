import { memo } from 'react';
import { t } from '../../i18n';
import { useLateView, useMark, useSnapshot, useView } from '../../store/react';
import { questionsAnswered } from '../../store/view-filters';
import { ErrorBoundary } from '../../ui/error-boundary';
import { lazyPart, Part } from '../../ui/lazy-part';
import type { MarkChipProps } from './mark-chip';
import './filters.css';

export const CHIPS = lazyPart([], async () => (await import('./chip-list')).ChipList);
export const FILTER_COUNT = lazyPart([], async () => (await import('./chip-list')).Count);
export const MARK_CHIP = lazyPart<MarkChipProps>(
  [],
  async () => (await import('./mark-chip')).MarkChip,
);

/** The mark, the filters in force, and how many sentences they admit. */
export const FilterChips = memo(() => {
  const isNarrowed = useView((each) => questionsAnswered(each) > 0);
  const mark = useMark();
  const state = useLateView();
  const hasSearchFailed = useSnapshot(({ searchFailed }) => searchFailed);
  return (
    <>
      {/* Rendered when empty too, so that screen readers announce a new mark. */}
      <div className="filters-mark" aria-live="polite" data-empty={mark === null || undefined}>
        {mark && <Part of={MARK_CHIP} props={{ mark }} waiting={null} />}
      </div>
      {hasSearchFailed && <p role="alert">{t('filters.search.failed')}</p>}
      <ErrorBoundary resetKey={state}>
        <div className="filters-line" data-empty={!isNarrowed || undefined}>
          {isNarrowed && <Part of={CHIPS} waiting={null} />}
          {/* Rendered when empty too, so that screen readers announce changes. */}
          <p role="status" className="filters-shown">
            {isNarrowed && <Part of={FILTER_COUNT} waiting={null} />}
          </p>
        </div>
      </ErrorBoundary>
    </>
  );
});
