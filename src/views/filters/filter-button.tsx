import { memo, useEffect } from 'react';
import { t } from '../../i18n';
import { useView } from '../../store/react';
import { filtersOf, questionsAnswered } from '../../store/view-filters';
import { lazyPart, Part } from '../../ui/lazy-part';
import { PopoverButton } from '../../ui/popover-button';
import './filters.css';

export const FILTER_PANEL = lazyPart([], async () => (await import('./filter-panel')).FilterPanel);

const BUTTON = 'filter-button';

/** Moves the focus to the filter button, after the reader removed the last filter. */
export const focusFilterButton = (): void => document.getElementById(BUTTON)?.focus();

/** Button that opens the filter panel and counts the questions with an answer. Absent in views without filters. */
export const FilterButton = memo(() => {
  const count = useView(questionsAnswered);
  const acts = useView((state) => filtersOf(state).length > 0);
  useEffect(() => {
    // Loads ahead, so that the panel opens at once. After a failure the panel loads when it is opened.
    FILTER_PANEL.load().catch(() => {});
  }, []);
  if (!acts) return null;
  return (
    <PopoverButton
      buttonId={BUTTON}
      label={count === 0 ? t('filters.label') : t('filters.fold', { count })}
      title={t('filters.label')}
      wide
    >
      {() => <Part of={FILTER_PANEL} waiting={null} />}
    </PopoverButton>
  );
});
