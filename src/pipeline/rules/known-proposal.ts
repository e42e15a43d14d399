import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** A position is about a proposal of the list. */
export const knownProposal: Rule = ({ proposals, meetings }) => {
  const known = new Set(proposals.map(({ cells }) => cells.id));
  return meetings
    .flatMap(({ positions }) => positions)
    .filter(({ cells }) => !known.has(cells.proposal))
    .map((row) =>
      problemIn(row, 'proposal', {
        message: 'unknown proposal',
        found: show(row.cells.proposal),
        expected: known.size > 0 ? oneOf(known) : 'an id in seeds/proposals.csv',
      }),
    );
};
