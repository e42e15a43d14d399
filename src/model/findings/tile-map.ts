/** A map of tiles of equal size: the tile of each State, and its neighbours for the arrow keys. */
import type { Model } from '../model';

export interface Tile {
  readonly id: string;
  /** Column and row count from 1, from the north-west. */
  readonly column: number;
  readonly row: number;
  /** False where the dataset has no place for the State, so that it stands below the others. */
  readonly isPlaced: boolean;
}

/** The least number of columns, for maps of States without a place. */
const LEAST_COLUMNS = 7;

/**
 * Returns a tile for each State and no other actor: row by row from the west, then States without a place in
 * neutral order. Null where the dataset has no map.
 */
export function tileMap({ actors, dataset: { map } }: Pick<Model, 'actors' | 'dataset'>) {
  if (!map) return null;
  const states = actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
  const shown = map.filter(({ actor }) => states.includes(actor));
  // A part of a larger map begins where its States do.
  const west = Math.min(...shown.map(({ column }) => column)) - 1;
  const north = Math.min(...shown.map(({ row }) => row)) - 1;
  const placed = shown
    .map(({ actor: id, column, row }): Tile => {
      return { id, column: column - west, row: row - north, isPlaced: true };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const columns = Math.max(LEAST_COLUMNS, ...placed.map(({ column }) => column));
  const below = Math.max(0, ...placed.map(({ row }) => row)) + 1;
  const known = new Set(placed.map(({ id }) => id));
  const others = states
    .filter((id) => !known.has(id))
    .map((id, at): Tile => {
      const row = below + Math.floor(at / columns);
      return { id, column: (at % columns) + 1, row, isPlaced: false };
    });
  return { columns, tiles: [...placed, ...others] };
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The distance ahead (positive) and aside of a tile from another, by direction. */
const AHEAD: Record<Direction, (dx: number, dy: number) => readonly [number, number]> = {
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy],
};

/**
 * Returns the nearest tile in a direction, no further aside than ahead; distance aside counts double, so that a
 * key leads to the tile that the eye expects. Null where there is none.
 */
export function neighbour<T extends Tile>(
  tiles: readonly T[],
  from: Tile,
  direction: Direction,
): T | null {
  let nearest: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const [ahead, aside] = AHEAD[direction](tile.column - from.column, tile.row - from.row);
    const distance = ahead * ahead + 4 * aside * aside;
    if (ahead < Math.max(1, Math.abs(aside)) || distance >= least) continue;
    nearest = tile;
    least = distance;
  }
  return nearest;
}
