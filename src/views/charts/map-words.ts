import { hasMessage, t } from '../../i18n';
import type { Measure } from '../../store/view-state';
import type { TileBlank } from './map-state';

/** The name of a State as it fits a tile, with soft hyphens; its whole name where none is written. */
export function tileName({ id, name }: { readonly id: string; readonly name: string }): string {
  const key = `charts.map.name.${id}`;
  return hasMessage(key) ? t(key as 'charts.map.name.VCT') : name;
}

/** The same as it is read aloud. */
export const withoutHyphens = (text: string): string => text.replaceAll('\u00AD', '');

/** Why a tile has no number. */
export const blankWords = (blank: TileBlank, measure: Measure): string =>
  blank === 'nothing-on-topic'
    ? t(`charts.map.nothing.${measure}`)
    : t(`charts.map.blank.${blank}`);
