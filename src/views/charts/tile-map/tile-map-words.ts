/** Names of States as they fit a tile, and the words of tiles and of the finding. */
import { t } from '../../../i18n';
import { shortActor } from '../../../parts/short-actor';
import type { Measure } from '../../../store/view-state';
import { fitted, textWidth, wrapped } from '../../../ui/fitted-text';
import type { ShownTile, TileBlank, TileMapState } from './tile-map-state';

/** A State's name made short for a tile; its whole name where none is written. */
const shortName = ({ id, name }: Pick<ShownTile, 'id' | 'name'>): string => shortActor(id) ?? name;

/**
 * The short name in lines no wider than so many pixels, or the State's code where a word of it is wider: a
 * word broken in its middle is hard to read. What has no room either way is cut, and ends in an ellipsis.
 */
export function tileLines(
  tile: Pick<ShownTile, 'id' | 'name'>,
  width: number,
  type: { size: number; lines: number },
): string[] {
  const fits = (text: string) => textWidth(text, type.size) <= width;
  const name = shortName(tile);
  const isWhole =
    name.split(' ').every(fits) && wrapped(name, width, type.size).length <= type.lines;
  return isWhole || !fits(tile.id) ? fitted(name, width, type) : [tile.id];
}

/** Needs are counted whether it is measured that they are recorded or that nothing answers them. */
export const countedIn = (measure: Measure) => (measure === 'unmet' ? 'needs' : measure);

/** Why a tile has no number. */
export const blankWords = (blank: TileBlank, measure: Measure): string =>
  blank === 'nothing-on-topic'
    ? t(`charts.map.nothing.${countedIn(measure)}`)
    : t(`charts.map.blank.${blank}`);

/** "Saint Vincent and the Grenadines: 2 topics with a need" */
export function tileWords(tile: ShownTile, measure: Measure): string {
  const { name, value: topics, perhaps, blank } = tile;
  const short = shortName(tile);
  const said = short === name ? name : t('charts.map.whole-name', { short, name });
  const count = t(`charts.map.value.${measure}`, { count: topics });
  const sure =
    perhaps > 0 ? t('charts.map.value.perhaps', { words: count, count: perhaps }) : count;
  const value = blank === null ? sure : blankWords(blank, measure);
  return t('filters.chip', { field: said, value });
}

/** How many States have what is measured; none is singled out. */
export function tileMapFinding({ measure, isAsked, tiles }: TileMapState): string | null {
  const count = tiles.filter(({ blank }) => blank === null).length;
  if (!isAsked || count === 0) return null;
  return t(`charts.map.finding.${measure}`, { count, all: tiles.length });
}
