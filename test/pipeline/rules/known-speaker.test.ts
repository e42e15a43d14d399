import { expect, it } from 'vitest';
import { knownSpeaker } from '../../../src/pipeline/rules/known-speaker';
import { judge } from '../../fixtures/tiny-seeds';

const minutes =
  'REMARKS\n\nNew Spain:\nWe observe.\n\nPresentation by Ann BELL, Head of Unit\nShe spoke.\n';

it('reports a heading under which nobody known speaks', () => {
  expect(judge(knownSpeaker, { minutes })).toEqual([
    'seeds/tiny/minutes.txt:3:speaker: nobody known speaks under this heading — found "New Spain", expected a name in seeds/actors.csv, or one in "speakers" of seeds/tiny/meeting.json (actor null for an observer)',
    'seeds/tiny/minutes.txt:6:presentation: nobody known speaks under this heading — found "Presentation by Ann BELL, Head of Unit", expected a name in seeds/actors.csv, or one in "speakers" of seeds/tiny/meeting.json (actor null for an observer)',
  ]);
});

it('is content with a speaker who is said to be no actor', () => {
  const speakers = [
    { name: 'Ann BELL', actor: 'CAN' },
    { name: 'New Spain', actor: null },
  ];
  expect(judge(knownSpeaker, { minutes, meeting: { speakers } })).toEqual([]);
});
