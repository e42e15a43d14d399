/** Short names for tiles, and the words of tiles and of the finding. */
import { t } from '../../../i18n';
import { shortActor } from '../../../parts/short-actor';
import type { Measure } from '../../../store/view-state';
import { fitText, textWidth, wrapText } from '../../../ui/fit-text';
import type { ShownTile, TileBlank, TileMapState } from './tile-map-state';

/** The short name of a State; its whole name where it has none. */
const shortName = ({ id, name }: Pick<ShownTile, 'id' | 'name'>): string => shortActor(id) ?? name;

/**
 * The name of a State in lines of at most `width` pixels: its short name, or its code if a word of that is wider.
 * If the code does not fit either, the name is cut and ends in an ellipsis.
 */
export function tileLines(
  tile: Pick<ShownTile, 'id' | 'name'>,
  width: number,
  type: { size: number; lines: number },
): string[] {
  const fits = (text: string) => textWidth(text, type.size) <= width;
  const name = shortName(tile);
  const isWhole =
    name.split(' ').every(fits) && wrapText(name, width, type.size).length <= type.lines;
  return isWhole || !fits(tile.id) ? fitText(name, width, type) : [tile.id];
}

/** What a measure counts: unmet needs are needs too. */
export const countOfMeasure = (measure: Measure) => (measure === 'unmet' ? 'needs' : measure);

/** Why a tile has no number. */
export const blankWords = (blank: TileBlank, measure: Measure): string =>
  blank === 'nothing-on-topic'
    ? t(`charts.map.nothing.${countOfMeasure(measure)}`)
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

/** The finding: how many States have what is measured; it names none of them. */
export function tileMapFinding({ measure, isAsked, tiles }: TileMapState): string | null {
  const count = tiles.filter(({ blank }) => blank === null).length;
  if (!isAsked || count === 0) return null;
  return t(`charts.map.finding.${measure}`, { count, all: tiles.length });
}
