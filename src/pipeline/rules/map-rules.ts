import { type Problem, show } from '../problem';
import type { RowOf } from '../seeds';
import { problemIn, type Rule } from './rule';

const WHOLE = /^[1-9]\d?$/u;

/** Each tile of the map is one State's, in a column and a row from 1 to 99, and no State has two. */
export const mapTiles: Rule = ({ actors, map }) => {
  const states = new Set(
    actors.filter(({ cells }) => cells.kind === 'state').map(({ cells }) => cells.id),
  );
  const firstOf = new Map<string, RowOf<'map'>>();
  const firstAt = new Map<string, RowOf<'map'>>();
  return map.flatMap((tile): Problem[] => {
    const { actor, column, row } = tile.cells;
    const problems: Problem[] = [];
    const state = firstOf.get(actor);
    if (!states.has(actor)) {
      const expected = 'the id of a State in seeds/actors.csv';
      problems.push(
        problemIn(tile, 'actor', { message: 'no State', found: show(actor), expected }),
      );
    } else if (state) {
      const expected = `a State other than that of ${state.file}:${state.line}`;
      problems.push(
        problemIn(tile, 'actor', { message: 'State with two tiles', found: show(actor), expected }),
      );
    } else firstOf.set(actor, tile);

    const wrong = (['column', 'row'] as const).filter((name) => !WHOLE.test(tile.cells[name]));
    for (const name of wrong) {
      const found = show(tile.cells[name]);
      const expected = 'a whole number from 1 to 99, counted from the north-west';
      problems.push(problemIn(tile, name, { message: `malformed ${name}`, found, expected }));
    }
    if (wrong.length > 0) return problems;
    const place = `${column},${row}`;
    const before = firstAt.get(place);
    if (before) {
      const found = `column ${column}, row ${row}`;
      const expected = `a tile other than that of ${before.file}:${before.line}`;
      problems.push(problemIn(tile, 'column', { message: 'tile used twice', found, expected }));
    } else firstAt.set(place, tile);
    return problems;
  });
};
