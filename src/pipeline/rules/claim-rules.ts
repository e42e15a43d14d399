/** Rules about who speaks in a record or a position, and about what a record repeats or infers. */
import { RAPPORTEUR } from '../../dataset/values';
import type { CodedMeeting } from '../coding';
import { lineAt } from '../lines';
import { show } from '../problem';
import { passagesOf } from '../quotes';
import { problemIn, type Rule, repeats } from './rule';

/**
 * Who is spoken of by somebody else has that somebody in `reported_by`. No message proposes whom to put
 * there: where a heading was not understood, the one before it seems to have the floor.
 */
export const actorIsSpeaker: Rule = ({ meetings }) =>
  meetings.flatMap((meeting) =>
    [...meeting.records, ...meeting.positions].flatMap((row) => {
      const { actor, reported_by } = row.cells;
      // That there is no actor is another problem.
      if (actor === '' || reported_by !== '') return [];
      if (row.speaker === null || row.speaker === actor) return [];
      const why =
        row.speaker === RAPPORTEUR ? 'nobody has the floor here' : 'actor contradicts the speaker';
      const expected = `an actor who has the floor; in reported_by who says it of another; or ${repair(meeting)}`;
      return problemIn(
        row,
        'actor',
        `${why}, and reported_by is empty`,
        expected,
        floorOf(row, meeting, actor),
        row.speaker === RAPPORTEUR ? 'nobody-has-floor' : 'actor-not-speaker',
        { actor, speaker: row.speaker },
      );
    }),
  );

const repair = ({ folder }: CodedMeeting) =>
  `the heading that gives the floor in "speakers" of ${folder}/meeting.json`;

/** What a row says, and by which heading who has the floor where its quote stands. */
function floorOf(
  row: CodedMeeting['records' | 'positions'][number],
  meeting: CodedMeeting,
  id: string,
): string {
  const { text, passages, outline } = meeting;
  const node = row.place && passagesOf(passages, row.place)[0]?.node;
  const heading = node == null ? undefined : outline[node];
  const under = heading
    ? ` under ${show(heading.title)} of line ${lineAt(text, heading.start)}`
    : '';
  return `${show(id)}${under}`;
}

/**
 * Where somebody has the floor, nobody but that speaker or the rapporteur can report.
 * Where nobody has, the words themselves may name the one who speaks.
 */
export const reporterIsSpeaker: Rule = ({ meetings }) =>
  meetings.flatMap((meeting) =>
    [...meeting.records, ...meeting.positions].flatMap((row) => {
      const { reported_by } = row.cells;
      if (['', RAPPORTEUR, row.speaker].includes(reported_by)) return [];
      if (row.speaker === null || row.speaker === RAPPORTEUR) return [];
      const expected = `who has the floor, ${RAPPORTEUR} for the rapporteur, or ${repair(meeting)}`;
      const found = floorOf(row, meeting, reported_by);
      return problemIn(
        row,
        'reported_by',
        'another actor has the floor here',
        expected,
        found,
        'reporter-not-speaker',
        { reporter: reported_by, speaker: row.speaker },
      );
    }),
  );

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
      const of = before.cells.id;
      return problemIn(row, 'id', message, expected, undefined, 'duplicate', { of });
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
      return row.cells.note === ''
        ? problemIn(
            row,
            'note',
            'implied without a note',
            expected,
            undefined,
            'implied-without-note',
          )
        : problemIn(
            row,
            'note',
            'the note does not begin with what is inferred',
            expected,
            undefined,
            'note-without-inference',
          );
    });
