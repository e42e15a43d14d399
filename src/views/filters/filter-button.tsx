import { memo, useEffect } from 'react';
import { t } from '../../i18n';
import { useView } from '../../store/react';
import { filtersOf, questionsAnswered } from '../../store/view-filters';
import { lazyPart, Part } from '../../ui/lazy-part';
import { PopoverButton } from '../../ui/popover-button';
import './filters.css';

export const FILTER_PANEL = lazyPart([], async () => (await import('./filter-panel')).FilterPanel);

const BUTTON = 'filter-button';

/** Gives the focus a place where a filter goes under the reader's hand. */
export const focusFilterButton = (): void => document.getElementById(BUTTON)?.focus();

/** Opens the questions that narrow the view, and says how many of them have an answer. */
export const FilterButton = memo(() => {
  const count = useView(questionsAnswered);
  const acts = useView((state) => filtersOf(state).length > 0);
  useEffect(() => {
    // Loaded once the page stands, so that it opens without a wait; else when it is opened.
    FILTER_PANEL.load().catch(() => {});
  }, []);
  if (!acts) return null;
  return (
    <PopoverButton
      buttonId={BUTTON}
      label={count === 0 ? t('filters.label') : t('filters.fold', { count })}
      title={t('filters.label')}
      closeLabel={t('filters.close')}
      wide
    >
      {() => <Part of={FILTER_PANEL} waiting={null} />}
    </PopoverButton>
  );
});
