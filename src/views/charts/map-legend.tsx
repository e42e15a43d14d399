import { t } from '../../i18n';
import type { MapState, TileBlank } from './map-state';
import { BLANK_SIGNS } from './map-tile';
import { blankWords } from './map-words';
import type { LegendGroup } from './old-chart-frame';

const BLANK_ORDER = Object.keys(BLANK_SIGNS) as TileBlank[];

/** The shades with their numbers, and the kinds of blank that the map has. */
export function mapLegend({ asked, measure, steps, placed, elsewhere }: MapState): LegendGroup[] {
  if (!asked) return [];
  const blanks = new Set([...placed, ...elsewhere].map(({ blank }) => blank));
  const groups = [
    {
      id: 'steps',
      label: t(`charts.map.legend.${measure}`),
      items: steps.map(({ from, to }, step) => ({
        id: String(from),
        label:
          from === to
            ? t('charts.map.step.one', { count: to })
            : t('charts.map.step.range', { from, to }),
        swatch: <span className="map-swatch" data-step={step} aria-hidden="true" />,
      })),
    },
    {
      id: 'blanks',
      label: t('charts.map.legend.blank'),
      items: BLANK_ORDER.filter((blank) => blanks.has(blank)).map((blank) => ({
        id: blank,
        label: blankWords(blank, measure),
        swatch: (
          <span className="map-swatch" data-blank={blank} aria-hidden="true">
            {BLANK_SIGNS[blank]}
          </span>
        ),
      })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
