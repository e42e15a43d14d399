import type { Problem, ProblemCode } from '../problem';
import type { RowOf } from '../seed-files';
import { problemIn, type Rule, repeats } from './rule';

const WHOLE = /^[1-9]\d?$/u;

/** Each tile must belong to one State, in a column and a row from 1 to 99; no State and no place may have two tiles. */
export const mapTiles: Rule = ({ actors, map }) => {
  const states = actors.filter(({ cells }) => cells.kind === 'state').map(({ cells }) => cells.id);
  const wrongIn = ({ cells }: RowOf<'map'>) =>
    (['column', 'row'] as const).filter((name) => !WHOLE.test(cells[name]));
  const ofState = repeats(map, ({ cells }) => (states.includes(cells.actor) ? cells.actor : null));
  const ofPlace = repeats(map, (tile) =>
    wrongIn(tile).length > 0 ? null : `column ${tile.cells.column}, row ${tile.cells.row}`,
  );
  return map.flatMap((tile): Problem[] => {
    const { actor, column, row } = tile.cells;
    const state = ofState.get(tile);
    const place = ofPlace.get(tile);
    const problems = wrongIn(tile).map((name) => {
      const expected = 'a whole number from 1 to 99, counted from the north-west';
      return problemIn(tile, {
        column: name,
        message: `malformed ${name}`,
        expected,
        code: 'tile-malformed',
      });
    });
    const add = (
      code: ProblemCode,
      at: string,
      message: string,
      expected: string,
      found?: string,
    ) =>
      problems.push(
        problemIn(tile, {
          column: at,
          message,
          expected,
          found,
          code,
          values: {
            value: actor,
            of: place?.cells.actor ?? '',
          },
        }),
      );
    if (!states.includes(actor))
      add('unknown-state', 'actor', 'no State', 'the id of a State in seeds/actors.csv');
    if (state) {
      const expected = `a State other than that of ${placeOf(state)}`;
      add('tile-of-state-twice', 'actor', 'State with two tiles', expected);
    }
    if (place) {
      const found = `column ${column}, row ${row}`;
      const expected = `a tile other than that of ${placeOf(place)}`;
      add('tile-used-twice', 'column', 'tile used twice', expected, found);
    }
    return problems;
  });
};

const placeOf = ({ file, line }: RowOf<'map'>): string => `${file}:${line}`;
