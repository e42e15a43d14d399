/** The numbers of the map: as a table on the page, whose names mark, and as facts for a file. */
import { useMemo } from 'react';
import { compareNames, t } from '../../../i18n';
import type { Model } from '../../../model/model';
import { useModel } from '../../../store/react';
import { SortableTable } from '../../../ui/sortable-table';
import { type SortableColumn, useSortableTable } from '../../../ui/use-sortable-table';
import { actorColumns } from '../common-facts';
import { MarkButton } from '../marking';
import type { ShownTile, TileMapState } from './tile-map-state';
import { blankWords } from './tile-map-words';

/** Of a State each of whose needs is met, 0 is known; of other blanks nothing is. */
const numberOf = ({ value, blank }: ShownTile): number | null =>
  blank === null || blank === 'met' ? value : null;

export function TileMapTable({ state, caption }: { state: TileMapState; caption: string }) {
  const { measure, placed, elsewhere } = state;
  const { names } = useModel();
  const rows = useMemo(
    () => [...placed, ...elsewhere].sort((a, b) => compareNames(a.name, b.name)),
    [placed, elsewhere],
  );
  const columns = useMemo(
    (): SortableColumn<ShownTile>[] => [
      {
        id: 'state',
        head: t('charts.map.table.corner'),
        value: ({ name }) => name,
        cell: ({ id, name }) => <MarkButton mark={{ actor: id }}>{name}</MarkButton>,
      },
      {
        id: 'subregion',
        head: t('charts.map.table.subregion'),
        value: ({ subregion }) => (subregion ? (names.get(subregion) ?? subregion) : null),
      },
      { id: 'topics', head: t('charts.map.table.topics'), type: 'integer', value: numberOf },
      {
        id: 'blank',
        head: t('charts.map.legend.blank'),
        value: ({ blank }) => (blank === null ? null : blankWords(blank, measure)),
      },
    ],
    [measure, names],
  );
  const table = useSortableTable({ columns, rows, idOf: ({ id }) => id });
  return <SortableTable table={table} caption={caption} scrolls />;
}

/** The number of each State, in the order of the matrix, or why it has none. */
export function tileMapFacts(model: Model, { measure, placed, elsewhere }: TileMapState) {
  const rank = ({ id }: ShownTile) => model.actorIndex.get(id) ?? 0;
  return [...placed, ...elsewhere]
    .sort((a, b) => rank(a) - rank(b))
    .map((tile) => ({
      ...actorColumns(model, tile.id),
      measure,
      measure_label: t(`charts.map.measure.${measure}`),
      unit: 'topics',
      count: numberOf(tile),
      blank: tile.blank,
      blank_label: tile.blank && blankWords(tile.blank, measure),
    }));
}
