/** Who has the floor where `speakers` tells of a single line. */
import { describe, expect, it } from 'vitest';
import { linkQuotes } from '../../../src/pipeline/coding';
import { formatProblem } from '../../../src/pipeline/problem';
import { applyRules } from '../../../src/pipeline/rules/apply-rules';
import { readSeeds } from '../../../src/pipeline/seeds';
import { tinySeeds } from '../../fixtures/tiny-seeds';

type Speaker = { name: string; heading: string; line: number; actor?: string | null };

const MINUTES = `FIRST SESSION

REMARKS BY THE DELEGATIONS

Canada:
Canada offers training on extradition.
It thanked Mexico for its help. Mexico said that it agreed.

New Spain
Mexico:
1. Mexico agreed: it needs help.
– Canada said that it has no more to say.
`;

/** Each stretch of words as "actor: first words", headings in brackets, and what the rules hold against it. */
function read(speakers: readonly Speaker[], minutes = MINUTES) {
  const { seeds } = readSeeds(
    tinySeeds({ minutes, meeting: { speakers }, records: [], positions: [] }),
  );
  if (!seeds) throw new Error('unreadable');
  const coding = linkQuotes(seeds);
  const [meeting] = coding.meetings;
  const { text = '', passages = [], outline = [], rules = [] } = meeting ?? {};
  const floor = passages
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind, start, end, node }) => {
      const actor = (node === null ? null : outline[node]?.actor) ?? '–';
      const words = text.slice(start, end).trim().slice(0, 16).trim();
      return kind === 'heading' ? `[${words}]` : `${actor}: ${words}`;
    });
  const doubts = applyRules(coding).map(formatProblem);
  return { floor: floor.slice(2), doubts, rules: rules.filter((rule) => rule === 'decided') };
}

const BEFORE = [
  '[Canada:]',
  'CAN: Canada offers tr',
  'CAN: It thanked Mexic',
  'CAN: New Spain',
  '[Mexico:]',
  'MEX: 1. Mexico agreed',
  'MEX: – Canada said th',
];

describe('without a word on single lines', () => {
  it('two places are in doubt', () => {
    expect(read([]).floor).toEqual(BEFORE);
    expect(read([]).doubts).toEqual([
      expect.stringMatching(/^seeds\/tiny\/minutes.txt:7:floor: /u),
      expect.stringMatching(/^seeds\/tiny\/minutes.txt:9:floor: /u),
    ]);
  });
});

const on = (line: number, heading: string, actor?: string | null): Speaker => ({
  ...{ name: heading, heading, line },
  ...(actor !== undefined && { actor }),
});

/** The doubts settled, and an item that another speaks. */
const SETTLED = [
  on(7, 'Mexico said that', 'MEX'),
  on(9, 'New Spain', null),
  on(12, 'Canada said', 'CAN'),
];

describe('an entry of a single line', () => {
  it('gives the floor within a paragraph, on a heading and in an item, and leaves no doubt', () => {
    const { floor, doubts, rules } = read(SETTLED);
    expect(floor).toEqual([
      ...['[Canada:]', 'CAN: Canada offers tr', 'CAN: It thanked Mexic', 'MEX: Mexico said that'],
      ...['[New Spain]', '[Mexico:]', 'MEX: 1. Mexico agreed', 'CAN: – Canada said th'],
    ]);
    expect(doubts).toEqual([]);
    expect(rules).toHaveLength(3);
  });

  it('without an actor leaves the floor to the one before', () => {
    const kept = SETTLED.map(({ line, heading }) => on(line, heading));
    const { floor, doubts } = read([...kept, on(5, 'Canada:'), on(10, 'Mexico:')]);
    expect(floor).toEqual([
      ...['–: Canada:', '–: Canada offers tr', '–: It thanked Mexic', '–: New Spain', '–: Mexico:'],
      ...['–: 1. Mexico agreed', '–: – Canada said th'],
    ]);
    expect(doubts).toEqual([]);
  });

  it('changes who speaks under a heading, or takes the floor from everybody', () => {
    const { floor, doubts } = read([
      ...SETTLED.slice(2),
      on(5, 'Canada:', 'MEX'),
      on(10, 'Mexico:', null),
    ]);
    expect(floor).toEqual([
      ...['[Canada:]', 'MEX: Canada offers tr', 'MEX: It thanked Mexic', 'MEX: New Spain'],
      ...['[Mexico:]', '–: 1. Mexico agreed', 'CAN: – Canada said th'],
    ]);
    expect(doubts.map((each) => each.split(':')[1])).toEqual(['6', '9']);
  });

  it('parts a paragraph anywhere, whatever stands there', () => {
    const { floor } = read([on(6, 'training', 'MEX'), on(11, 'it needs', 'CAN')]);
    expect(floor.slice(0, 3)).toEqual(['[Canada:]', 'CAN: Canada offers', 'MEX: training on extr']);
    expect(floor.slice(-3)).toEqual([
      'MEX: 1. Mexico agreed',
      'CAN: it needs help.',
      'CAN: – Canada said th',
    ]);
  });

  it('counts on its line alone, and gives a name to nobody elsewhere', () => {
    const other =
      'REMARKS BY THE DELEGATIONS\n\nNew Spain:\nIt agreed.\n\nNew Spain:\nIt agreed.\n';
    expect(read([on(3, 'New Spain:', null)], other).doubts).toEqual([
      expect.stringMatching(/^seeds\/tiny\/minutes.txt:6:speaker: nobody known speaks/u),
    ]);
  });

  it('is told of where its words are not on that line, or a key is missing', () => {
    expect(read([...SETTLED, on(6, 'Mexico:', 'MEX'), on(99, 'Mexico:', 'MEX')]).doubts).toEqual([
      expect.stringMatching(
        /speakers: words that are not on their line — found "Mexico:", line 6/u,
      ),
      expect.stringMatching(
        /speakers: words that are not on their line — found "Mexico:", line 99/u,
      ),
    ]);
    const wrong = (speaker: object) =>
      readSeeds(tinySeeds({ meeting: { speakers: [speaker] } })).problems.map(
        ({ column }) => column,
      );
    expect(wrong({ name: 'Canada' })).toEqual(['speakers.0.actor']);
    expect(wrong({ name: 'Canada', line: 3 })).toEqual(['speakers.0.heading']);
    expect(wrong({ name: 'Canada', heading: 'Canada', line: 0 })).toEqual(['speakers.0.line']);
  });
});
