import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** Every topic is in a group of the list. */
export const knownTopicGroup: Rule = ({ topics, topicGroups }) => {
  const known = new Set(topicGroups.map(({ cells }) => cells.id));
  return topics
    .filter(({ cells }) => !known.has(cells.group))
    .map((row) =>
      problemIn(row, 'group', {
        message: 'unknown topic group',
        found: show(row.cells.group),
        expected: oneOf(known),
      }),
    );
};
