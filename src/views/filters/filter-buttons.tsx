/** The buttons that open the filters, each with how many of its options are chosen. */
import { memo, useEffect } from 'react';
import { t } from '../../i18n';
import type { Facets } from '../../model/facets';
import type { Model } from '../../model/model';
import { useModel, useView } from '../../store/react';
import { filtersOf } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { lazyPart, Part } from '../../ui/lazy-part';
import { PopoverButton } from '../../ui/popover-button';
import { chosenActors, MORE_FIELDS } from './chosen-actors';
import type { ChipsProps } from './filter-chips';
import type { PanelProps } from './filter-panels';

const loadPanels = () => import('./filter-panels');

/** By what they filter; `more` holds the fields that are filtered on less often. */
export const FILTER_PANELS = {
  topic: lazyPart<PanelProps>([], async () => (await loadPanels()).TopicPanel),
  actor: lazyPart<PanelProps>([], async () => (await loadPanels()).ActorPanel),
  more: lazyPart<PanelProps>([], async () => (await loadPanels()).MorePanel),
};
export const NAMED = lazyPart<{ q: string }>(
  ['help'],
  async () => (await loadPanels()).NamedProfiles,
);
export const CHIPS = lazyPart<ChipsProps>([], async () => (await loadPanels()).FilterChips);
type PanelName = keyof typeof FILTER_PANELS;

/** How many options are chosen; countries, subregions, organizations and regions are one set. */
function chosenIn(model: Model, state: ViewState, panel: PanelName): number {
  if (panel === 'actor') return chosenActors(model, state).size;
  const fields = panel === 'topic' ? [panel] : MORE_FIELDS;
  return fields
    .filter((field) => filtersOf(state).includes(field))
    .reduce((sum, field) => sum + state[field].length, 0);
}

interface ButtonProps {
  readonly of: PanelName;
  readonly facets: Facets;
}

export const FilterButton = memo(function FilterButton({ of, facets }: ButtonProps) {
  const panel = FILTER_PANELS[of];
  const model = useModel();
  const count = useView((state) => chosenIn(model, state, of));
  const name = t(of === 'more' ? 'filters.more' : `filters.field.${of}`);
  useEffect(() => {
    // Loaded once the page stands, so that it opens without a wait; else when it is opened.
    panel.load().catch(() => {});
  }, [panel]);
  return (
    <PopoverButton
      label={count === 0 ? name : t('filters.chosen', { name, count })}
      title={name}
      closeLabel={t('filters.close')}
      headNote={t('filters.records.head')}
      wide={of === 'more'}
    >
      {(focusPanel) => <Part of={panel} props={{ facets, focusPanel }} waiting={null} />}
    </PopoverButton>
  );
});
