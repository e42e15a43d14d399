import { memo } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Measure } from '../../store/view-state';

import type { MapTile, TileBlank } from './map-state';
import { blankWords, tileName, withoutHyphens } from './map-words';
import { useIsPointed, usePointAt } from './pointing';

/** As in the matrix; "no remarks recorded" is told by its tint alone there too. */
export const BLANK_SIGNS: Readonly<Record<TileBlank, string>> = {
  'nothing-on-topic': '·',
  'no-remarks': '',
  'not-participant': '–',
  hidden: '○',
  met: '0',
};

interface Props {
  readonly tile: MapTile;
  readonly measure: Measure;
  /** The one tile that the tab key reaches; the arrow keys reach the others. */
  readonly inTabOrder: boolean;
  readonly onChoose: (id: string) => void;
}

export const MapTileButton = memo(function MapTileButton(props: Props) {
  const { tile, measure, inTabOrder, onChoose } = props;
  const { id, name, value, blank, step, chosen } = tile;
  const short = tileName(tile);
  const spoken = withoutHyphens(short);
  return (
    <button
      type="button"
      className="map-tile"
      data-tile={id}
      data-step={blank === null ? step : undefined}
      data-blank={blank ?? undefined}
      data-pointed={useIsPointed('actor', id) || undefined}
      aria-pressed={chosen}
      tabIndex={inTabOrder ? 0 : -1}
      title={spoken === name ? undefined : name}
      onClick={() => onChoose(id)}
      {...usePointAt('actor', id)}
    >
      <span className="map-name" aria-hidden="true">
        {short}
      </span>
      <span className="map-number" aria-hidden="true">
        {blank === null ? formatNumber(value) : BLANK_SIGNS[blank]}
      </span>
      <span className="visually-hidden">
        {spoken === name ? name : t('charts.map.whole-name', { short: spoken, name })}
        {': '}
        {blank === null
          ? t(`charts.map.value.${measure}`, { count: value })
          : blankWords(blank, measure)}
      </span>
    </button>
  );
}, sameTile);

/** Most tiles stay as they are when a filter changes. */
function sameTile(before: Props, after: Props): boolean {
  const { tile: a, ...one } = before;
  const { tile: b, ...two } = after;
  return (
    a.id === b.id &&
    a.value === b.value &&
    a.blank === b.blank &&
    a.step === b.step &&
    a.chosen === b.chosen &&
    one.measure === two.measure &&
    one.inTabOrder === two.inTabOrder &&
    one.onChoose === two.onChoose
  );
}
