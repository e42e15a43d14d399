/**
 * The map itself: a grid of tiles as the ARIA practices have it, one stop of the tab key, in which the
 * arrow keys go to the nearest tile that way.
 */
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { t } from '../../i18n';
import { type Direction, neighbour, TILE_COLUMNS } from '../../model/tiles';
import type { MapState, MapTile } from './map-state';
import { MapTileButton } from './map-tile';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function targetOf(key: string, tiles: readonly MapTile[], from: MapTile): MapTile | null {
  if (key === 'Home') return tiles[0] ?? null;
  if (key === 'End') return tiles.at(-1) ?? null;
  const direction = DIRECTIONS[key];
  const tile = direction ? neighbour(tiles, from, direction) : null;
  return tiles.find(({ id }) => id === tile?.id) ?? null;
}

interface Props {
  readonly state: MapState;
  readonly onChoose: (id: string) => void;
}

export function MapPicture({ state: { placed, elsewhere, measure }, onChoose }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const tiles = [...placed, ...elsewhere];
  const [last, setLast] = useState<string | null>(null);
  const active = tiles.find(({ id }) => id === last) ?? tiles[0];
  const choose = useCallback(
    (id: string) => {
      setLast(id);
      onChoose(id);
    },
    [onChoose],
  );

  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !active) return;
    const target = targetOf(event.key, tiles, active);
    if (!target && !(event.key in DIRECTIONS)) return;
    // At the edge too: the page must not scroll away under a reader who walks the map.
    event.preventDefault();
    if (!target) return;
    setLast(target.id);
    grid.current?.querySelector<HTMLElement>(`[data-tile="${target.id}"]`)?.focus();
  };

  const rows = (members: readonly MapTile[]) =>
    rowsOf(members).map((columns) => (
      <tr key={columns.find((tile) => tile)?.id}>
        {columns.map((tile, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
          <td key={column}>
            {tile && (
              <MapTileButton
                tile={tile}
                measure={measure}
                inTabOrder={tile === active}
                onChoose={choose}
              />
            )}
          </td>
        ))}
      </tr>
    ));

  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: W3C's grids are tables so.
      role="grid"
      aria-label={t('charts.map.grid')}
      className="map-grid"
      onKeyDown={walk}
      onFocus={({ target }) => setLast(target.getAttribute('data-tile') ?? last)}
    >
      <tbody>
        {rows(placed)}
        {elsewhere.length > 0 && (
          <tr>
            <th scope="rowgroup" colSpan={TILE_COLUMNS}>
              {t('charts.map.elsewhere')}
            </th>
          </tr>
        )}
        {rows(elsewhere)}
      </tbody>
    </table>
  );
}

type Row = readonly (MapTile | undefined)[];

/** Tiles row by row, with the sea between them. */
function rowsOf(tiles: readonly MapTile[]): Row[] {
  const numbers = new Set(tiles.map(({ row }) => row));
  return [...numbers].map((number) =>
    Array.from({ length: TILE_COLUMNS }, (_, position) =>
      tiles.find(({ row, column }) => row === number && column === position),
    ),
  );
}
