import { describe, expect, it } from 'vitest';
import {
  actorIsSpeaker,
  duplicateRecord,
  impliedNote,
  reporterIsSpeaker,
} from '../../../src/pipeline/rules/claim-rules';
import { judge } from '../../fixtures/tiny-seeds';

describe('actor is speaker', () => {
  const record = (actor: string, reporter: string, quote: string) =>
    `R1,${actor},${reporter},extradition,offer,delivered,,,,explicit,${quote},,`;

  it('asks who says it, where another speaks than the actor', () => {
    expect(judge(actorIsSpeaker, { records: [record('MEX', '', 'thanked Mexico')] })).toEqual([
      'seeds/tiny/records.csv:2:actor: actor contradicts the speaker, and reported_by is empty — found "MEX" under "Canada" of line 8, expected an actor who has the floor; in reported_by who says it of another; or the heading that gives the floor in "speakers" of seeds/tiny/meeting.json',
    ]);
  });

  it('asks who says it, where nobody has the floor', () => {
    expect(
      judge(actorIsSpeaker, { records: [record('MEX', '', 'Canada and Mexico agreed')] }),
    ).toEqual([
      'seeds/tiny/records.csv:2:actor: nobody has the floor here, and reported_by is empty — found "MEX" under "CONCLUSIONS" of line 16, expected an actor who has the floor; in reported_by who says it of another; or the heading that gives the floor in "speakers" of seeds/tiny/meeting.json',
    ]);
  });

  it('is content with the speaker as actor or reporter', () => {
    expect(judge(actorIsSpeaker, { records: [record('CAN', '', 'thanked Mexico')] })).toEqual([]);
    expect(judge(actorIsSpeaker, { records: [record('MEX', 'CAN', 'thanked Mexico')] })).toEqual(
      [],
    );
  });
});

describe('reporter is speaker', () => {
  const record = (reporter: string, quote: string) =>
    `R1,MEX,${reporter},extradition,offer,delivered,,,,explicit,${quote},,`;

  it('does not let one actor report in the speech of another', () => {
    expect(judge(reporterIsSpeaker, { records: [record('OAS', 'thanked Mexico')] })).toEqual([
      'seeds/tiny/records.csv:2:reported_by: another actor has the floor here — found "OAS" under "Canada" of line 8, expected who has the floor, RAP for the rapporteur, or the heading that gives the floor in "speakers" of seeds/tiny/meeting.json',
    ]);
  });

  it('lets the speaker and the rapporteur report', () => {
    expect(judge(reporterIsSpeaker, { records: [record('CAN', 'thanked Mexico')] })).toEqual([]);
    expect(judge(reporterIsSpeaker, { records: [record('RAP', 'thanked Mexico')] })).toEqual([]);
  });

  it('lets anybody report where nobody has the floor', () => {
    expect(
      judge(reporterIsSpeaker, { records: [record('OAS', 'Canada and Mexico agreed')] }),
    ).toEqual([]);
  });
});

describe('duplicate record', () => {
  const record = (id: string, topic: string, line: string) =>
    `${id},MEX,,${topic},need,requested,,,,explicit,Mexico needs support,${line},`;

  it('does not count one claim twice from the same words', () => {
    const records = [record('R1', 'firearms', '13'), record('R2', 'firearms', '13')];
    expect(judge(duplicateRecord, { records })).toEqual([
      'seeds/tiny/records.csv:3:id: duplicate of R1 on line 2 — found "R2", expected another actor, topic, kind, status or quote, or no such line',
    ]);
  });

  it('counts the same words at another place, or on another topic', () => {
    const records = [
      record('R1', 'firearms', '13'),
      record('R2', 'firearms', '14'),
      record('R3', 'extradition', '13'),
    ];
    expect(judge(duplicateRecord, { records })).toEqual([]);
  });
});

describe('implied note', () => {
  const record = (basis: string, note: string) =>
    `R1,CAN,,extradition,offer,available,,,all,${basis},thanked Mexico,,${note}`;

  it('wants a note for what is implied', () => {
    expect(judge(impliedNote, { records: [record('implied', '')] })).toEqual([
      'seeds/tiny/records.csv:2:note: implied without a note — found nothing, expected "actor:", "topic:" or "kind:", whichever is inferred, and how it follows from the words',
    ]);
  });

  it.each(['Mexico helped', 'kind:', 'Kind: help', 'The kind: help'])(
    'wants "%s" to begin with what is inferred',
    (note) => {
      expect(judge(impliedNote, { records: [record('implied', note)] })).toEqual([
        `seeds/tiny/records.csv:2:note: the note does not begin with what is inferred — found "${note}", expected "actor:", "topic:" or "kind:", whichever is inferred, and how it follows from the words`,
      ]);
    },
  );

  it.each(['actor: Mexico helped', 'topic: law', 'kind:help'])('is content with "%s"', (note) => {
    expect(judge(impliedNote, { records: [record('implied', note)] })).toEqual([]);
  });

  it('wants none for what is explicit', () => {
    expect(judge(impliedNote, { records: [record('explicit', '')] })).toEqual([]);
  });
});
