import { readList } from '../coding';
import { oneOf, show } from '../problem';
import { problemIn, type Rule } from './rule';

/** A proposal touches topics of the list, or none. */
export const proposalTopic: Rule = ({ proposals, topics }) => {
  const known = new Set(topics.map(({ cells }) => cells.id));
  return proposals.flatMap((row) =>
    readList(row.cells.topics)
      .filter((topic) => !known.has(topic))
      .map((topic) =>
        problemIn(row, 'topics', {
          message: 'unknown topic',
          found: show(topic),
          expected: `${oneOf(known)}, several with ";" between them, or nothing`,
        }),
      ),
  );
};
