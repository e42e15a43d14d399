import { t } from '../../i18n';
import type { TableTwin } from '../../ui/chart-frame';
import { quadrantWords } from './market-sentence';
import { type MarketState, type MarketTopic, QUADRANTS, quadrantOf } from './market-state';
import { RowName } from './row-name';

/** The numbers of the scatter as a table, in the sections of its quadrants. */
export function marketTable(
  { places, division }: MarketState,
  scope: string,
  onTopic: (id: string) => void,
): TableTwin {
  const topics = places.flatMap((place) => place.topics);
  const rowOf = ({ id, title, chosen, needs, states, organizations, providers }: MarketTopic) => ({
    id,
    header: <RowName kind="topic" id={id} name={title} chosen={chosen} onChoose={onTopic} />,
    cells: [
      { id: 'needs', value: needs },
      { id: 'states', value: states },
      { id: 'organizations', value: organizations },
      { id: 'providers', value: providers },
    ],
  });
  const sections =
    division === null
      ? [{ id: 'all', label: null, rows: topics.map(rowOf) }]
      : QUADRANTS.map((quadrant) => ({
          id: quadrant,
          label: quadrantWords(quadrant, division),
          rows: topics.filter((topic) => quadrantOf(topic, division) === quadrant).map(rowOf),
        }));
  return {
    caption: t('charts.market.caption', { scope }),
    corner: t('charts.table.corner.topic'),
    columns: [
      {
        id: 'need',
        label: t('charts.market.table.need'),
        columns: [{ id: 'needs', label: t('charts.market.table.states') }],
      },
      {
        id: 'available',
        label: t('charts.market.table.available'),
        columns: [
          { id: 'states', label: t('charts.market.table.states') },
          { id: 'organizations', label: t('charts.market.table.organizations') },
          { id: 'providers', label: t('charts.market.table.providers') },
        ],
      },
    ],
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}
