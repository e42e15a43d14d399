import { RAPPORTEUR } from '../../dataset/rapporteur';
import { claims } from '../coding';
import { show } from '../problem';
import { problemIn, type Rule } from './rule';

/** Who is spoken of by somebody else has that somebody in `reported_by`. */
export const actorIsSpeaker: Rule = (coding) =>
  claims(coding).flatMap((row) => {
    const { actor, reported_by } = row.cells;
    if (reported_by !== '' || row.speaker === null || row.speaker === actor) return [];
    return problemIn(row, 'actor', {
      message:
        row.speaker === RAPPORTEUR
          ? 'nobody has the floor here, and reported_by is empty'
          : 'actor contradicts the speaker, and reported_by is empty',
      found: show(actor),
      expected: `the speaker ${row.speaker}, or ${row.speaker} in reported_by`,
    });
  });
