/** Rules about who speaks in a record or a position, and about what a record repeats or infers. */
import { RAPPORTEUR } from '../../dataset/values';
import { claims } from '../coding';
import { problemIn, type Rule, repeats } from './rule';

/** Who is spoken of by somebody else has that somebody in `reported_by`. */
export const actorIsSpeaker: Rule = (coding) =>
  claims(coding).flatMap((row) => {
    const { actor, reported_by } = row.cells;
    if (reported_by !== '' || row.speaker === null || row.speaker === actor) return [];
    const why =
      row.speaker === RAPPORTEUR ? 'nobody has the floor here' : 'actor contradicts the speaker';
    const expected = `the speaker ${row.speaker}, or ${row.speaker} in reported_by`;
    return problemIn(row, 'actor', `${why}, and reported_by is empty`, expected);
  });

/**
 * Where somebody has the floor, nobody but that speaker or the rapporteur can report.
 * Where nobody has, the words themselves may name the one who speaks.
 */
export const reporterIsSpeaker: Rule = (coding) =>
  claims(coding).flatMap((row) => {
    const { reported_by } = row.cells;
    if (reported_by === '' || reported_by === RAPPORTEUR || reported_by === row.speaker) return [];
    if (row.speaker === null || row.speaker === RAPPORTEUR) return [];
    const expected = `${row.speaker}, ${RAPPORTEUR}, or nothing for the speaker`;
    return problemIn(row, 'reported_by', 'another actor has the floor here', expected);
  });

/** No claim is counted twice from the same words. */
export const duplicateRecord: Rule = ({ meetings }) =>
  meetings.flatMap(({ records }) =>
    [
      ...repeats(
        records,
        ({ place, cells: { actor, topic, kind, status } }) =>
          place && [actor, topic, kind, status, place.start, place.end].join(' '),
      ),
    ].map(([row, before]) => {
      const message = `duplicate of ${before.cells.id || 'a record'} on line ${before.line}`;
      const expected = 'another actor, topic, kind, status or quote, or no such line';
      return problemIn(row, 'id', message, expected);
    }),
  );

/** What may be inferred, as the notes begin. */
const INFERRED = /^(?:actor|topic|kind):\s*\S/u;

/** What a reader must infer, the note names and explains. */
export const impliedNote: Rule = ({ meetings }) =>
  meetings
    .flatMap(({ records }) => records)
    .filter(({ cells }) => cells.basis === 'implied' && !INFERRED.test(cells.note))
    .map((row) => {
      const expected =
        '"actor:", "topic:" or "kind:", whichever is inferred, and how it follows from the words';
      const message =
        row.cells.note === ''
          ? 'implied without a note'
          : 'the note does not begin with what is inferred';
      return problemIn(row, 'note', message, expected);
    });
