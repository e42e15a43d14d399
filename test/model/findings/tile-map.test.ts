import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import {
  type Direction,
  neighbour,
  type Tile,
  tileMap,
} from '../../../src/model/findings/tile-map';
import { createModel } from '../../../src/model/model';
import { published } from '../../fixtures/data-home';
import { dataset, state } from '../sample';

const shipped: Dataset = JSON.parse(published('dataset.json'));
const { actors } = shipped;
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];
/** Throws where the dataset has no map. */
function mapOf(data: Dataset) {
  const map = tileMap(createModel(data));
  if (!map) throw new Error('No map');
  const { tiles } = map;
  const placed = tiles.filter(({ isPlaced }) => isPlaced);
  return { placed, elsewhere: tiles.filter((tile) => !placed.includes(tile)) };
}
const { placed, elsewhere } = mapOf(shipped);

const at = (id: string) => placed.find((tile) => tile.id === id) as Tile;
const { map = [] } = shipped;
/** A dataset of these States with the published map, as far as it holds them. */
const states = (ids: readonly string[]): Dataset =>
  dataset([], {
    actors: ids.map((id) => state(id, id)),
    map: map.filter(({ actor }) => ids.includes(actor)),
  });

describe('tile map', () => {
  it('has a tile for each State of the shipped data and for no other actor', () => {
    const states = actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    expect(placed.map(({ id }) => id).sort()).toEqual(states.sort());
    expect(elsewhere).toEqual([]);
  });

  it('begins where its States do: a part of a larger map has no empty rows and columns before it', () => {
    const { placed: part } = mapOf(states(['CHL', 'ARG', 'URY']));
    expect(Math.min(...part.map(({ row }) => row))).toBe(1);
    expect(Math.min(...part.map(({ column }) => column))).toBe(1);
    expect(part.map(({ id }) => id)).toEqual(['CHL', 'ARG', 'URY']);
  });

  it('puts no two States on one tile', () => {
    expect(new Set(placed.map(({ column, row }) => `${column} ${row}`)).size).toBe(placed.length);
  });

  it('keeps which States lie north and east of which', () => {
    const north = (...ids: string[]) => {
      for (let i = 1; i < ids.length; i++)
        expect(at(ids[i - 1] as string).row, `${ids[i - 1]} above ${ids[i]}`).toBeLessThan(
          at(ids[i] as string).row,
        );
    };
    const west = (...ids: string[]) => {
      for (let i = 1; i < ids.length; i++)
        expect(at(ids[i - 1] as string).column, `${ids[i - 1]} left of ${ids[i]}`).toBeLessThan(
          at(ids[i] as string).column,
        );
    };
    north('CAN', 'USA', 'MEX', 'GTM', 'SLV', 'NIC', 'PAN', 'COL', 'ECU', 'PER', 'CHL');
    north('BHS', 'ATG', 'DMA', 'LCA', 'VCT', 'TTO', 'GUY', 'BRA', 'PRY', 'URY');
    west('COL', 'VEN', 'GUY', 'SUR');
    west('PER', 'BOL', 'PRY');
    west('CHL', 'ARG', 'URY');
    west('JAM', 'HTI', 'DOM', 'KNA', 'ATG');
    west('VCT', 'BRB');
  });

  it('gives a State that it does not know a tile below, and drops none', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('CAN', 'FRA', 'CUB', 'JPN', 'X1', 'X2')),
        (ids) => {
          const tiles = mapOf(states(ids));
          const all = [...tiles.placed, ...tiles.elsewhere];
          expect(all.map(({ id }) => id).sort()).toEqual([...ids].sort());
          for (const { row } of tiles.elsewhere)
            for (const other of tiles.placed) expect(row).toBeGreaterThan(other.row);
        },
      ),
    );
    const many = mapOf(states(Array.from({ length: 20 }, (_, n) => `S${n}`))).elsewhere;
    expect(Math.max(...many.map(({ column }) => column))).toBe(7);
    expect(Math.min(...many.map(({ column }) => column))).toBe(1);
    expect(many.map(({ row }) => row)).toEqual([...many.map(({ row }) => row)].sort());
  });
});

it('tileMap returns null where the dataset has no map', () => {
  const { map: _, ...without } = shipped;
  expect(tileMap(createModel(without))).toBeNull();
});

describe('walking the map by arrow keys', () => {
  it('goes to the nearest in the direction', () => {
    const to = (id: string, direction: Direction) => neighbour(placed, at(id), direction)?.id;
    expect(to('USA', 'up')).toBe('CAN');
    expect(to('USA', 'right')).toBe('BHS');
    expect(to('PAN', 'down')).toBe('COL');
    expect(to('BRB', 'down')).toBe('VCT');
    expect(to('CAN', 'up')).toBeUndefined();
    expect(to('CHL', 'left')).toBeUndefined();
  });

  it('reaches every tile from every other', () => {
    for (const start of placed) {
      const reached = new Set([start]);
      for (const tile of reached)
        for (const direction of DIRECTIONS) {
          const next = neighbour(placed, tile, direction);
          if (next) reached.add(next);
        }
      expect(reached.size, `from ${start.id}`).toBe(placed.length);
    }
  });
});
