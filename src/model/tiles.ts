/**
 * The Americas as tiles of one size: each State in its own square of a grid, about where a reader looks
 * for it. Positions are drawn by hand, by ISO 3166-1 alpha-3 code; nothing else says where a State is.
 */
import type { Actor } from '../dataset/schema';

export interface Tile {
  readonly id: string;
  /** Both count from 0, from the north-west. */
  readonly column: number;
  readonly row: number;
}

/** Each line is a row of the grid from the west; a dot is the sea, or a State of another region. */
const DRAWING = `
  .   CAN .   .   .   .   .
  .   USA .   BHS .   .   .
  .   MEX CUB HTI DOM KNA ATG
  GTM BLZ JAM .   .   .   DMA
  SLV HND .   .   .   LCA BRB
  .   NIC .   .   GRD VCT .
  .   CRI PAN .   TTO .   .
  .   .   COL VEN GUY SUR .
  .   .   ECU .   BRA .   .
  .   .   PER BOL PRY .   .
  .   .   CHL ARG URY .   .
`;

const LINES = DRAWING.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

export const TILE_COLUMNS = Math.max(...LINES.map(({ length }) => length));

const DRAWN: readonly Tile[] = LINES.flatMap((line, row) =>
  line.flatMap((id, column) => (id === '.' ? [] : [{ id, column, row }])),
);

export interface Tiles {
  readonly placed: readonly Tile[];
  /** States that the drawing has no place for, row by row below it, in the order given. */
  readonly elsewhere: readonly Tile[];
}

/** A tile for each State among the actors, none for anybody else; row by row, from the west. */
export function tilesFor(actors: readonly Pick<Actor, 'id' | 'kind'>[]): Tiles {
  const states = actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
  const known = new Set(states);
  const placed = DRAWN.filter(({ id }) => known.has(id));
  const onMap = new Set(placed.map(({ id }) => id));
  const below = Math.max(-1, ...placed.map(({ row }) => row)) + 1;
  const elsewhere = states
    .filter((id) => !onMap.has(id))
    .map((id, at) => ({
      id,
      column: at % TILE_COLUMNS,
      row: below + Math.floor(at / TILE_COLUMNS),
    }));
  return { placed, elsewhere };
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far ahead, and how far aside, a tile lies from another; ahead is positive. */
const AHEAD: Record<Direction, (dx: number, dy: number) => readonly [number, number]> = {
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy],
};

/**
 * The nearest tile in a direction and no further aside than ahead; aside counts double, so that a key
 * leads to what the eye finds there. Null where nothing lies that way.
 */
export function neighbour(tiles: readonly Tile[], from: Tile, direction: Direction): Tile | null {
  let nearest: Tile | null = null;
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
