import { BASES } from '../../dataset/values';
import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** A record rests on the words, or on inference. */
export const knownBasis: Rule = ({ meetings }) =>
  meetings
    .flatMap(({ records }) => records)
    .filter(({ cells }) => !(BASES as readonly string[]).includes(cells.basis))
    .map((row) =>
      problemIn(row, 'basis', {
        message: 'unknown basis',
        found: show(row.cells.basis),
        expected: oneOf(BASES),
      }),
    );
