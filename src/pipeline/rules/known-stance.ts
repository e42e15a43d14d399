import { STANCES } from '../../dataset/values';
import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** A position proposes, supports or opposes. */
export const knownStance: Rule = ({ meetings }) =>
  meetings
    .flatMap(({ positions }) => positions)
    .filter(({ cells }) => !(STANCES as readonly string[]).includes(cells.stance))
    .map((row) =>
      problemIn(row, 'stance', {
        message: 'unknown stance',
        found: show(row.cells.stance),
        expected: oneOf(STANCES),
      }),
    );
