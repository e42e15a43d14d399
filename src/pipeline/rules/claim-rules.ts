/** Rules about the speaker of a record or position, about duplicate records, and about notes on what is inferred. */
import { seriesOf } from '../../dataset/series';
import { RAPPORTEUR } from '../../dataset/values';
import { type CodedMeeting, inOrder } from '../coding';
import { readList } from '../csv-table';
import type { ReadHeading } from '../minutes/read-minutes';
import { speakersIn } from '../minutes/speaker-reader';
import { type Problem, show } from '../problem';
import { passagesOf } from '../quotes';
import { problemIn, type Rule, repeats, warning } from './rule';

type AnyClaim = CodedMeeting['records' | 'positions'][number];

/** The heading above a claim that names or may name a speaker; undefined without one. */
function headingOver({ place }: AnyClaim, { passages, outline, headings }: CodedMeeting) {
  let at = (place && passagesOf(passages, place)[0]?.node) ?? null;
  for (; at !== null; at = outline[at]?.parent ?? null) {
    const heading = headings.find(({ node }) => node === at);
    if (heading) return heading;
  }
  return undefined;
}

/** Makes a rule about each claim and the heading above it; claims without a heading pass. */
const underHeading =
  (
    problemOf: (row: AnyClaim, heading: ReadHeading, meeting: CodedMeeting) => Problem | Problem[],
  ): Rule =>
  ({ meetings }) =>
    meetings.flatMap((meeting) =>
      [...meeting.records, ...meeting.positions].flatMap((row) => {
        const heading = headingOver(row, meeting);
        return heading ? problemOf(row, heading, meeting) : [];
      }),
    );

/** The heading in words, for a message. */
const headingWords = ({ title, line }: ReadHeading) => ` under ${show(title)} of line ${line}`;

/** A heading above a claim has a decision about its speaker. */
export const decidedHeading: Rule = underHeading((row, heading, { folder }) => {
  if (heading.actor !== undefined || row.speaker !== RAPPORTEUR) return [];
  const { form, title, line } = heading;
  const entry = JSON.stringify(heading.named.length === 1 ? { form } : { form, title, actor: '…' });
  return problemIn(row, {
    column: 'quote',
    message: 'nobody has said who speaks under this heading',
    expected: `an entry of "headings" in ${folder}/meeting.json, as ${entry} (actor null for nobody)`,
    found: `words${headingWords(heading)}`,
    code: 'heading-undecided',
    values: { title, line: `${line}`, form },
  });
});

/** Under a heading the actor is its speaker; for another actor `reported_by` says who reports. */
export const actorIsSpeaker: Rule = underHeading((row, heading, { folder }) => {
  const { actor, reported_by } = row.cells;
  // Another rule reports a missing actor.
  if (actor === '' || reported_by !== '') return [];
  if (row.speaker === null || row.speaker === RAPPORTEUR || row.speaker === actor) return [];
  const { title, line } = heading;
  return problemIn(row, {
    column: 'actor',
    message: 'actor contradicts the speaker, and reported_by is empty',
    expected: `in reported_by who says it of ${actor}; or the heading in "headings" of ${folder}/meeting.json`,
    found: show(actor) + headingWords(heading),
    code: 'actor-not-speaker',
    values: { actor, speaker: row.speaker, title, line: `${line}` },
  });
});

/** Under a heading only its speaker, the rapporteur or the actor itself may report. */
export const reporterIsSpeaker: Rule = underHeading((row, heading, { folder }) => {
  const { actor, reported_by } = row.cells;
  if (['', RAPPORTEUR, actor, row.speaker].includes(reported_by)) return [];
  if (row.speaker === null || row.speaker === RAPPORTEUR) return [];
  const { title, line } = heading;
  return problemIn(row, {
    column: 'reported_by',
    message: 'another actor speaks here',
    expected: `${row.speaker}, the actor itself, ${RAPPORTEUR} for the rapporteur, or the heading in "headings" of ${folder}/meeting.json`,
    found: show(reported_by) + headingWords(heading),
    code: 'reporter-not-speaker',
    values: { reporter: reported_by, speaker: row.speaker, title, line: `${line}` },
  });
});

/**
 * Where no heading names a speaker, the sentence names the actor or reporter. A warning, because a person may know
 * better.
 */
export const sentenceNamesSpeaker: Rule = ({ meetings }) =>
  meetings.flatMap((meeting) => {
    const { propose } = speakersIn(meeting.text, meeting, meeting.reader);
    return [...meeting.records, ...meeting.positions].flatMap((row) => {
      const { actor, reported_by } = row.cells;
      const who = reported_by || actor;
      if (!row.place || actor === '' || row.speaker !== RAPPORTEUR || who === RAPPORTEUR) return [];
      const { actors, asides, unlisted } = propose(row.place.start, row.place.end);
      // "Mexico, with Canada," may be recorded of either.
      const isNamed = [...actors, ...asides].includes(who);
      if (actors.length === 0 || unlisted.length > 0 || isNamed) return [];
      const named = actors.join('; ');
      const message = `the sentence names ${named} as speaker`;
      const column = reported_by ? 'reported_by' : 'actor';
      const values = { named, actor: who };
      return warning(
        problemIn(row, { column, message, expected: named, code: 'sentence-names-other', values }),
      );
    });
  });

/** No record repeats the claim of an earlier one on the same words. */
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
      return problemIn(row, { column: 'id', message, expected, code: 'duplicate', values: { of } });
    }),
  );

/** The beginning of a note: what was inferred. */
const INFERRED = /^(?:actor|topic|kind):\s*\S/u;

/** An implied record has a note that names and explains what was inferred. */
export const impliedNote: Rule = ({ meetings }) =>
  meetings
    .flatMap(({ records }) => records)
    .filter(({ cells }) => cells.basis === 'implied' && !INFERRED.test(cells.note))
    .map((row) => {
      const expected =
        '"actor:", "topic:" or "kind:", whichever is inferred, and how it follows from the words';
      return row.cells.note === ''
        ? problemIn(row, {
            column: 'note',
            message: 'implied without a note',
            expected,
            code: 'implied-without-note',
          })
        : problemIn(row, {
            column: 'note',
            message: 'the note does not begin with what is inferred',
            expected,
            code: 'note-without-inference',
          });
    });

/**
 * Who withdraws a stance had one before: at an earlier meeting of the series, or at this one. A warning, because it may
 * have been taken at a meeting that nobody coded.
 */
export const stanceWithdrawn: Rule = (coding) => {
  const meetings = inOrder(coding);
  return meetings.flatMap(({ about, positions }, at) => {
    const series = seriesOf(about);
    const stances = meetings
      .slice(0, at + 1)
      .filter((each) => seriesOf(each.about) === series)
      .flatMap((each) => each.positions)
      .filter(({ cells }) => cells.stance !== 'withdraws');
    return positions.flatMap((row) => {
      const { actor, proposal, stance } = row.cells;
      if (stance !== 'withdraws') return [];
      const entry = coding.actors.find(({ cells }) => cells.id === actor);
      const own = [actor, ...readList(entry?.cells.was ?? '')];
      if (stances.some(({ cells }) => cells.proposal === proposal && own.includes(cells.actor)))
        return [];
      return warning(
        problemIn(row, {
          column: 'stance',
          message: `withdraws a stance of ${actor} on ${proposal} that no row gives`,
          expected: `its stance at ${about.id} or an earlier meeting in positions.csv, or "supports" or "opposes"`,
          code: 'withdraws-nothing',
          values: { actor, proposal },
        }),
      );
    });
  });
};
