/** The buttons that open the filters, each with how many of its options are chosen. */
import { memo, useEffect } from 'react';
import { t } from '../../i18n';
import type { Facets } from '../../model/facets';
import { useModel, useView } from '../../store/react';
import { type LazyPart, lazyPart, Part } from '../../ui/lazy-part';
import { PopoverButton } from '../../ui/popover-button';
import { chosenActors, MORE_FIELDS } from './chosen-actors';

const loadPanels = () => import('./filter-panels');

interface FacetProps {
  readonly facets: Facets;
}
type PanelProps = FacetProps & { readonly focusPanel: () => void };

export const FILTER_PANELS = {
  topic: lazyPart<PanelProps>([], async () => (await loadPanels()).TopicPanel),
  actor: lazyPart<PanelProps>([], async () => (await loadPanels()).ActorPanel),
  more: lazyPart<PanelProps>([], async () => (await loadPanels()).MorePanel),
};

interface ButtonProps extends FacetProps {
  readonly name: string;
  readonly count: number;
  readonly panel: LazyPart<PanelProps>;
  readonly wide?: boolean;
}

function FilterButton({ name, count, panel, facets, wide = false }: ButtonProps) {
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
      wide={wide}
    >
      {(focusPanel) => <Part of={panel} props={{ facets, focusPanel }} waiting={null} />}
    </PopoverButton>
  );
}

export const TopicFilter = memo(function TopicFilter({ facets }: FacetProps) {
  const count = useView((state) => state.topic.length);
  const name = t('filters.field.topic');
  return <FilterButton name={name} count={count} panel={FILTER_PANELS.topic} facets={facets} />;
});

/** Countries, whole subregions, organizations and regions: one set, any of them. */
export const ActorFilter = memo(function ActorFilter({ facets }: FacetProps) {
  const model = useModel();
  const actor = useView((state) => state.actor);
  const subregion = useView((state) => state.subregion);
  const count = chosenActors(model, { actor, subregion }).size;
  const name = t('filters.field.actor');
  return <FilterButton name={name} count={count} panel={FILTER_PANELS.actor} facets={facets} />;
});

/** The fields that are filtered on less often, behind one button. */
export const MoreFilters = memo(function MoreFilters({ facets }: FacetProps) {
  const count = useView((state) =>
    MORE_FIELDS.reduce((sum, field) => sum + state[field].length, 0),
  );
  const name = t('filters.more');
  return <FilterButton name={name} count={count} panel={FILTER_PANELS.more} facets={facets} wide />;
});
