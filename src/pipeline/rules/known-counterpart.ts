import { readList } from '../coding';
import { show } from '../problem';
import { problemIn, type Rule } from './rule';

/** The other side of a record is an actor, and not the record's own. */
export const knownCounterpart: Rule = ({ actors, meetings }) => {
  const known = new Set(actors.map(({ cells }) => cells.id));
  return meetings
    .flatMap(({ records }) => records)
    .flatMap((row) =>
      readList(row.cells.counterpart)
        .filter((id) => !known.has(id) || id === row.cells.actor)
        .map((id) =>
          problemIn(row, 'counterpart', {
            message: known.has(id) ? 'counterpart is the actor' : 'counterpart is no actor',
            found: show(id),
            expected: 'ids in seeds/actors.csv other than the actor, with ";" between them',
          }),
        ),
    );
};
