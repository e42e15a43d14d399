import { show } from '../problem';
import { problemIn, type Rule } from './rule';

/** What a reader must infer, the note explains. */
export const impliedNote: Rule = ({ meetings }) =>
  meetings
    .flatMap(({ records }) => records)
    .filter(({ cells }) => cells.basis === 'implied' && cells.note === '')
    .map((row) =>
      problemIn(row, 'note', {
        message: 'implied without a note',
        found: show(''),
        expected: 'how actor, topic or kind follow from the words',
      }),
    );
