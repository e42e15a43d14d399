import { describe, expect, it } from 'vitest';
import {
  actorIsSpeaker,
  decidedHeading,
  duplicateRecord,
  impliedNote,
  reporterIsSpeaker,
  sentenceNamesSpeaker,
} from '../../../src/pipeline/rules/claim-rules';
import { buildSeeds } from '../../fixtures/build-seeds';
import { judge, tinySeeds } from '../../fixtures/tiny-seeds';

describe('actor is speaker', () => {
  const record = (actor: string, reporter: string, quote: string) =>
    `R1,${actor},${reporter},extradition,offer,delivered,,,,explicit,${quote},,`;

  it('asks who says it, where another speaks than the actor', () => {
    expect(judge(actorIsSpeaker, { records: [record('MEX', '', 'thanked Mexico')] })).toEqual([
      'seeds/tiny/records.csv:2:actor: actor contradicts the speaker, and reported_by is empty — found "MEX" under "Canada" of line 8, expected in reported_by who says it of MEX; or the heading in "headings" of seeds/tiny/meeting.json',
    ]);
  });

  it('asks nothing in prose, where no heading says who speaks', () => {
    const records = [record('MEX', '', 'Canada and Mexico agreed')];
    expect(judge(actorIsSpeaker, { records })).toEqual([]);
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
      'seeds/tiny/records.csv:2:reported_by: another actor speaks here — found "OAS" under "Canada" of line 8, expected CAN, the actor itself, RAP for the rapporteur, or the heading in "headings" of seeds/tiny/meeting.json',
    ]);
  });

  it.each(['CAN', 'RAP', 'MEX'])(
    'lets the speaker, the rapporteur and the actor itself report: %s',
    (who) => {
      expect(judge(reporterIsSpeaker, { records: [record(who, 'thanked Mexico')] })).toEqual([]);
    },
  );

  it('lets anybody report in prose', () => {
    expect(
      judge(reporterIsSpeaker, { records: [record('OAS', 'Canada and Mexico agreed')] }),
    ).toEqual([]);
  });
});

describe('decided heading', () => {
  const records = ['R1,CAN,,extradition,offer,delivered,,,,explicit,thanked Mexico,,'];

  it('asks who speaks under a heading of which nobody has decided, where something is coded', () => {
    expect(judge(decidedHeading, { records, meeting: { headings: [] } })).toEqual([
      'seeds/tiny/records.csv:2:quote: nobody has said who speaks under this heading — found words under "Canada" of line 8, expected an entry of "headings" in seeds/tiny/meeting.json, as {"form":"colon"} (actor null for nobody)',
      'seeds/tiny/positions.csv:2:quote: nobody has said who speaks under this heading — found words under "Canada" of line 8, expected an entry of "headings" in seeds/tiny/meeting.json, as {"form":"colon"} (actor null for nobody)',
    ]);
  });

  it('asks it of a name that no list has by its title, and not where nothing is coded', () => {
    const minutes = 'Canada:\nIt thanked Mexico.\n\nNew Spain:\nIt has a fund.\n';
    const under = (quote: string) =>
      judge(decidedHeading, {
        minutes,
        positions: [],
        records: [`R1,CAN,,extradition,offer,delivered,,,,explicit,${quote},,`],
      });
    expect(under('thanked Mexico')).toEqual([]);
    expect(under('has a fund')).toEqual([
      'seeds/tiny/records.csv:2:quote: nobody has said who speaks under this heading — found words under "New Spain" of line 4, expected an entry of "headings" in seeds/tiny/meeting.json, as {"form":"colon","title":"New Spain","actor":"…"} (actor null for nobody)',
    ]);
  });

  it.each([
    ['nobody', [{ form: 'colon', actor: null }]],
    ['another of one title', [{ form: 'colon' }, { form: 'colon', title: 'Canada', actor: 'MEX' }]],
    ['nobody of one title', [{ form: 'colon' }, { form: 'colon', title: 'CANADA', actor: null }]],
  ])('is content once somebody says %s', (_, headings) => {
    expect(judge(decidedHeading, { records, meeting: { headings } })).toEqual([]);
  });
});

describe('sentence names the speaker', () => {
  const minutes = 'CONCLUSIONS\nMexico offered courses. Parties welcomed them.\n';
  const said = (actor: string, reporter: string, quote = 'offered courses') =>
    judge(sentenceNamesSpeaker, {
      minutes,
      positions: [],
      records: [`R1,${actor},${reporter},extradition,offer,delivered,,,,explicit,${quote},,`],
    });

  it('tells in prose that the sentence names another, and stops nothing', () => {
    expect(said('CAN', '')).toEqual([
      'seeds/tiny/records.csv:2:actor: the sentence names MEX as speaker — found "CAN", expected MEX',
    ]);
    const { warnings } = buildSeeds(
      tinySeeds({ minutes, positions: [], records: [NAMED_BY_ANOTHER] }),
    );
    expect(warnings[0]).toMatch(/the sentence names MEX as speaker/u);
  });

  it.each([
    ['MEX', '', 'offered courses'],
    ['CAN', 'MEX', 'offered courses'],
    ['CAN', 'RAP', 'offered courses'],
    ['CAN', '', 'welcomed them'],
  ])('says nothing of %s reported by "%s" in "%s"', (actor, reporter, quote) => {
    expect(said(actor, reporter, quote)).toEqual([]);
  });
});

const NAMED_BY_ANOTHER = 'R1,CAN,,extradition,offer,available,,,all,explicit,offered courses,,';

describe('duplicate record', () => {
  const record = (id: string, topic: string, line: string, status = 'requested') =>
    `${id},MEX,,${topic},need,${status},,,,explicit,Mexico needs support,${line},`;

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

  it('counts the same words as two claims of another status', () => {
    const records = [
      record('R1', 'firearms', '13'),
      record('R2', 'firearms', '13', 'acknowledged'),
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
