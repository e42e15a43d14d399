import { RAPPORTEUR } from '../../dataset/rapporteur';
import { claims } from '../coding';
import { show } from '../problem';
import { problemIn, type Rule } from './rule';

/** `actor` and `reported_by` name actors; the rapporteur reports, but has no row of his own. */
export const knownActor: Rule = (coding) => {
  const known = new Set(coding.actors.map(({ cells }) => cells.id));
  const expected = 'an id in seeds/actors.csv';
  return claims(coding).flatMap((row) => {
    const { actor, reported_by } = row.cells;
    return [
      ...(known.has(actor)
        ? []
        : [problemIn(row, 'actor', { message: 'unknown actor', found: show(actor), expected })]),
      ...(reported_by === '' || reported_by === RAPPORTEUR || known.has(reported_by)
        ? []
        : [
            problemIn(row, 'reported_by', {
              message: 'unknown reporter',
              found: show(reported_by),
              expected: `${expected}, ${RAPPORTEUR} for the rapporteur, or nothing for the speaker`,
            }),
          ]),
    ];
  });
};
