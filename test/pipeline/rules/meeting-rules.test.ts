import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/dataset/sha256';
import { build } from '../../../src/pipeline/build';
import { knownHeading, meetingFile } from '../../../src/pipeline/rules/meeting-rules';
import { readSeeds } from '../../../src/pipeline/seeds';
import { description } from '../../../src/pipeline/write/json-schema';
import { type Change, judge, tinySeeds } from '../../fixtures/tiny-seeds';

it.each<[string, NonNullable<Change['meeting']>, ...string[]]>([
  [
    'an id that is not the name of the folder',
    { id: 'huge' },
    'id: id is not the folder — found "huge", expected "tiny"',
  ],
  [
    'an end before the start',
    { end: '2007-07-25' },
    'end: ends before it begins — found "2007-07-25", expected 2007-07-26 or later',
  ],
  [
    'unknown participants, and one twice',
    { participants: ['CAN', 'CAN', 'USA'] },
    'participants: unknown actor — found "USA", expected ids in seeds/actors.csv',
    'participants: actor named twice — found "CAN", expected each actor once',
  ],
  [
    'an unknown actor among those who spoke',
    { spoke: ['USA'] },
    'spoke: unknown actor — found "USA", expected ids in seeds/actors.csv',
  ],
  [
    'speakers for an unknown actor, and not for none',
    {
      speakers: [
        { name: 'Ann BELL', actor: 'CAN' },
        { name: 'Bob COLE', actor: null },
        { name: 'Cyd DORN', actor: 'ESP' },
      ],
    },
    'speakers: unknown actor — found "ESP", expected ids in seeds/actors.csv',
  ],
])('rejects %s', (_, meeting, ...problems) => {
  expect(judge(meetingFile, { meeting })).toEqual(
    problems.map((problem) => `seeds/tiny/meeting.json:1:${problem}`),
  );
});

describe('headings', () => {
  it('warns of a title that the minutes no longer have', () => {
    const headings = [
      { form: 'colon', title: 'canada', actor: null },
      { form: 'colon', title: 'New Spain', actor: 'CAN' },
    ];
    expect(judge(knownHeading, { meeting: { headings } })).toEqual([
      'seeds/tiny/meeting.json:1:headings: no such heading in the minutes — found "New Spain", expected the title of a heading of the form colon in seeds/tiny/minutes.txt',
    ]);
    const undecided = [{ form: 'colon' }, ...headings.slice(1)];
    const built = build(tinySeeds({ meeting: { headings: undecided } }), sha256, description());
    expect('dataset' in built).toBe(true);
  });

  it.each([
    ['another form', { form: 'bold' }, 'headings.0.form'],
    ['an actor of a whole form', { form: 'colon', actor: 'CAN' }, 'headings.0.actor'],
    ['a key that is none', { form: 'colon', line: 3 }, 'headings.0.line'],
  ])('refuses %s, with its place', (_, entry, column) => {
    const { problems } = readSeeds(tinySeeds({ meeting: { headings: [entry] } }));
    expect(problems).toMatchObject([{ file: 'seeds/tiny/meeting.json', line: 1, column }]);
  });

  it('refuses speakers of single lines, which older seeds have', () => {
    const speakers = [{ name: 'Canada', heading: 'Canada', line: 8, actor: 'CAN' }];
    const { problems } = readSeeds(tinySeeds({ meeting: { speakers } }));
    expect(problems).toMatchObject([{ column: 'speakers.0.line', code: 'key-unknown' }]);
  });
});
