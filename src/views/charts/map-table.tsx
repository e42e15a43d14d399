import { compareNames, t } from '../../i18n';
import type { MapState, MapTile } from './map-state';
import { blankWords } from './map-words';
import type { TableTwin } from './old-chart-frame';
import { RowName } from './row-name';

/** The numbers of the map by subregion; blanks in sections of their own and without a number. */
export function mapTable(
  state: MapState,
  names: ReadonlyMap<string, string>,
  scope: string,
  onRow: (id: string) => void,
): TableTwin {
  const { measure } = state;
  const sections = new Map<string, { label: string; tiles: MapTile[] }>();
  const put = (id: string, label: string, tile: MapTile) => {
    const section = sections.get(id) ?? { label, tiles: [] };
    section.tiles.push(tile);
    sections.set(id, section);
  };
  const byName = [...state.placed, ...state.elsewhere].sort((a, b) => compareNames(a.name, b.name));
  for (const tile of byName) {
    const { blank, subregion } = tile;
    if (blank !== null && blank !== 'met') put(`blank ${blank}`, blankWords(blank, measure), tile);
    else put(subregion ?? '', names.get(subregion ?? '') ?? t('charts.map.elsewhere'), tile);
  }
  const order = (id: string, label: string) => `${id.startsWith('blank') ? 1 : 0} ${label}`;
  return {
    caption: t('charts.map.table.caption', { measure: t(`charts.map.measure.${measure}`), scope }),
    corner: t('charts.map.table.corner'),
    columns: [
      {
        id: 'topics',
        label: t('charts.map.table.topics'),
        columns: [{ id: measure, label: t(`charts.map.measure.${measure}`) }],
      },
    ],
    sections: [...sections]
      .sort(([a, one], [b, two]) => compareNames(order(a, one.label), order(b, two.label)))
      .map(([id, { label, tiles }]) => ({
        id,
        label,
        rows: tiles.map((tile) => ({
          id: tile.id,
          header: (
            <RowName
              kind="actor"
              id={tile.id}
              name={tile.name}
              chosen={tile.chosen}
              onChoose={onRow}
            />
          ),
          cells: id.startsWith('blank') ? [] : [{ id: measure, value: tile.value }],
        })),
      })),
  };
}
