import type { Problem } from '../problem';
import type { RowOf } from '../seeds';
import { problemIn, type Rule } from './rule';

const WHOLE = /^[1-9]\d?$/u;

/** Each tile of the map is one State's, in a column and a row from 1 to 99, and no State has two. */
export const mapTiles: Rule = ({ actors, map }) => {
  const states = actors.filter(({ cells }) => cells.kind === 'state').map(({ cells }) => cells.id);
  const firstOf = new Map<string, RowOf<'map'>>();
  const firstAt = new Map<string, RowOf<'map'>>();
  return map.flatMap((tile): Problem[] => {
    const { actor, column, row } = tile.cells;
    const problems: Problem[] = [];
    const add = (at: string, message: string, expected: string, found?: string) =>
      problems.push(problemIn(tile, at, message, expected, found));
    const state = firstOf.get(actor);
    if (!states.includes(actor)) add('actor', 'no State', 'the id of a State in seeds/actors.csv');
    else if (state)
      add(
        'actor',
        'State with two tiles',
        `a State other than that of ${state.file}:${state.line}`,
      );
    else firstOf.set(actor, tile);

    const wrong = (['column', 'row'] as const).filter((name) => !WHOLE.test(tile.cells[name]));
    for (const name of wrong)
      add(name, `malformed ${name}`, 'a whole number from 1 to 99, counted from the north-west');
    if (wrong.length > 0) return problems;
    const place = `${column},${row}`;
    const before = firstAt.get(place);
    if (before) {
      const expected = `a tile other than that of ${before.file}:${before.line}`;
      add('column', 'tile used twice', expected, `column ${column}, row ${row}`);
    } else firstAt.set(place, tile);
    return problems;
  });
};
