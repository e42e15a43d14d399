import { describe, expect, it } from 'vitest';
import { knownSpeaker, meetingFile } from '../../../src/pipeline/rules/meeting-rules';
import { judge } from '../../fixtures/tiny-seeds';

describe('meeting file', () => {
  it('wants the folder as id', () => {
    expect(judge(meetingFile, { meeting: { id: 'huge' } })).toEqual([
      'seeds/tiny/meeting.json:1:id: id is not the folder — found "huge", expected "tiny"',
    ]);
  });

  it('wants an end after the beginning', () => {
    expect(judge(meetingFile, { meeting: { end: '2007-07-25' } })).toEqual([
      'seeds/tiny/meeting.json:1:end: ends before it begins — found "2007-07-25", expected 2007-07-26 or later',
    ]);
  });

  it('wants known participants, each once', () => {
    expect(judge(meetingFile, { meeting: { participants: ['CAN', 'CAN', 'USA'] } })).toEqual([
      'seeds/tiny/meeting.json:1:participants: unknown actor — found "USA", expected ids in seeds/actors.csv',
      'seeds/tiny/meeting.json:1:participants: actor named twice — found "CAN", expected each actor once',
    ]);
  });

  it('wants known actors to have spoken', () => {
    expect(judge(meetingFile, { meeting: { spoke: ['USA'] } })).toEqual([
      'seeds/tiny/meeting.json:1:spoke: unknown actor — found "USA", expected ids in seeds/actors.csv',
    ]);
  });

  it('wants speakers to speak for known actors, or for none', () => {
    const speakers = [
      { name: 'Ann BELL', actor: 'CAN' },
      { name: 'Bob COLE', actor: null },
      { name: 'Cyd DORN', actor: 'ESP' },
    ];
    expect(judge(meetingFile, { meeting: { speakers } })).toEqual([
      'seeds/tiny/meeting.json:1:speakers: unknown actor — found "ESP", expected ids in seeds/actors.csv',
    ]);
  });
});

describe('known speaker', () => {
  const minutes =
    'REMARKS\n\nNew Spain:\nWe observe.\n\nPresentation by Ann BELL, Head of Unit\nShe spoke.\n';

  it('reports a heading under which nobody known speaks', () => {
    expect(judge(knownSpeaker, { minutes })).toEqual([
      'seeds/tiny/minutes.txt:3:speaker: nobody known speaks under this heading — found "New Spain", expected a name in seeds/actors.csv, or one in "speakers" of seeds/tiny/meeting.json (actor null for an observer)',
      'seeds/tiny/minutes.txt:6:presentation: nobody known speaks under this heading — found "Presentation by Ann BELL, Head of Unit", expected a name in seeds/actors.csv, or one in "speakers" of seeds/tiny/meeting.json (actor null for an observer)',
    ]);
  });

  it('asks whose words a sentence is, and is content with an observer', () => {
    const sentence = 'REMARKS\n\nCanada:\nIt agreed. Spain stated that it could fund courses.\n';
    expect(judge(knownSpeaker, { minutes: sentence })).toEqual([
      'seeds/tiny/minutes.txt:4:floor: the floor may change here, to whom is not clear — found "Spain stated that it could fund courses.", expected who speaks from here on (who has the floor already, where that one only tells of another), told in "speakers" of seeds/tiny/meeting.json as {"name":"…","heading":"Spain stated that it could fund courses.","actor":"…"} (actor null for an observer)',
    ]);
    const speakers = [{ name: 'Spain', heading: 'Spain stated', actor: null }];
    expect(judge(knownSpeaker, { minutes: sentence, meeting: { speakers } })).toEqual([]);
  });

  it('is content with a speaker who is said to be no actor', () => {
    const speakers = [
      { name: 'Ann BELL', actor: 'CAN' },
      { name: 'New Spain', actor: null },
    ];
    expect(judge(knownSpeaker, { minutes, meeting: { speakers } })).toEqual([]);
  });
});
