import { ACTOR_KINDS } from '../../dataset/values';
import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** Every actor has a known kind; a State, and only a State, lies in a subregion that is a region. */
export const knownSubregion: Rule = ({ actors }) => {
  const regions = actors
    .filter(({ cells }) => cells.kind === 'region')
    .map(({ cells }) => cells.id);
  return actors.flatMap((row) => {
    const { kind, subregion } = row.cells;
    if (!(ACTOR_KINDS as readonly string[]).includes(kind)) {
      const expected = oneOf(ACTOR_KINDS);
      return problemIn(row, 'kind', {
        message: 'unknown kind of actor',
        found: show(kind),
        expected,
      });
    }
    if (kind === 'state' ? regions.includes(subregion) : subregion === '') return [];
    return problemIn(row, 'subregion', {
      message: kind === 'state' ? 'unknown subregion' : 'only a State has a subregion',
      found: show(subregion),
      expected: kind === 'state' ? oneOf(regions) : 'nothing',
    });
  });
};
