import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** Every record is about a topic of the list. */
export const knownTopic: Rule = ({ topics, meetings }) => {
  const known = new Set(topics.map(({ cells }) => cells.id));
  return meetings
    .flatMap(({ records }) => records)
    .filter(({ cells }) => !known.has(cells.topic))
    .map((row) =>
      problemIn(row, 'topic', {
        message: 'unknown topic',
        found: show(row.cells.topic),
        expected: oneOf(known),
      }),
    );
};
