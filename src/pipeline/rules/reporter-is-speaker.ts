import { RAPPORTEUR } from '../../dataset/rapporteur';
import { claims } from '../coding';
import { show } from '../problem';
import { problemIn, type Rule } from './rule';

/**
 * Where somebody has the floor, nobody but that speaker or the rapporteur can report.
 * Where nobody has, the words themselves may name the one who speaks.
 */
export const reporterIsSpeaker: Rule = (coding) =>
  claims(coding).flatMap((row) => {
    const { reported_by } = row.cells;
    if (reported_by === '' || reported_by === RAPPORTEUR || reported_by === row.speaker) return [];
    if (row.speaker === null || row.speaker === RAPPORTEUR) return [];
    return problemIn(row, 'reported_by', {
      message: 'another actor has the floor here',
      found: show(reported_by),
      expected: `${row.speaker}, ${RAPPORTEUR}, or nothing for the speaker`,
    });
  });
